import type { Category, Day } from "~/registry/facts";
import type { FieldName } from "./fields";
import type { FileProblem } from "./file-problem";
import type { ImportChoices } from "./import-choices";
import type { ConfirmReason } from "./match-workers";
import type { RowProblem } from "./row-problem";
import type { UnknownValue } from "./value-meanings";
import type { WorkerChange } from "./worker-changes";

export type ImportStatus = "queued" | "running" | "done" | "failed" | "undone";

/** How many rows of the file came to what; together they are the file's rows of people. */
export type ImportCounts = {
  new: number;
  changed: number;
  unchanged: number;
  duplicate: number;
  refused: number;
  /** Perhaps somebody known: a person must say. They stay out until then. */
  toConfirm: number;
  /** Rows of further positions of a person whom another row names. */
  secondPosition: number;
};

/** The citizens' headcount that the file holds. */
export type ImportHeadcount = {
  on: Day;
  /** Where the day comes from. */
  onFrom: "choice" | "sheet" | "list" | "today";
  source: "categories" | "positions" | "people";
  byCategory: Record<Category, number>;
  /** With the category in which each is placed; null has to be placed by hand. */
  positions: { position: string; count: number; category: Category | null }[];
  /** How many people are not placed; the headcount is taken only where nobody is left over. */
  notPlaced: number;
  taken: boolean;
};

export type ImportColumn = {
  sheet: string;
  index: number;
  header: string;
  field: FieldName | null;
  known: boolean;
};

/** What an import, or its dry run, came to. */
export type ImportResult = {
  kind: "xlsx" | "xls" | "csv";
  /** The instant at which its rows were recorded; null for a dry run. */
  at: string | null;
  listedOn: Day | null;
  sheets: string[];
  dataRows: number;
  rows: ImportCounts;
  /** Workers of earlier imports whom the file does not name. */
  absent: number;
  /** How many of them were decided to have left. */
  left: number;
  /** Problems by whether they keep the row out. */
  problems: { refused: number; noted: number };
  skipped: Record<string, number>;
  headcount: ImportHeadcount | null;
  headcountProblems: RowProblem[];
  columns: ImportColumn[];
  unknownColumns: { sheet: string; index: number; header: string; normalised: string }[];
  /**
   * Values to be explained by a person, or explained by one; `remembered` is what an earlier import taught. None were
   * kept by the first versions.
   */
  unknownValues?: (UnknownValue & { remembered?: string })[];
  /** SHA-256 of the manifest of rows; stands in the ledger too. Null for a dry run. */
  manifest: string | null;
  undo?: { workers: number; left: number; headcount: "restored" | "left" | "none" };
};

/** Why an import failed: a code of `file-problem.ts`, or `import-fault` where the fault is ours. */
export type ImportError = FileProblem | { code: "import-fault"; detail: FileProblem["detail"] };

export type ImportRecord = {
  id: string;
  status: ImportStatus;
  dryRun: boolean;
  /** The dry run that this import carries out. */
  dryRunOf: string | null;
  /** The import that carries this dry run out. */
  carriedOutBy: string | null;
  fileName: string;
  /** From 0 to 1. */
  progress: number;
  choices: ImportChoices;
  result: ImportResult | null;
  error: ImportError | null;
  createdBy: string | null;
  createdAt: Date;
  finishedAt: Date | null;
  undoneAt: Date | null;
};

export type ImportRowOutcome =
  | "new"
  | "changed"
  | "unchanged"
  | "duplicate"
  | "refused"
  | "absent"
  | "confirm";

/** A row of the file, or a worker whom it does not name, as a page shows it. */
export type ImportRow = {
  place: number;
  sheet: string | null;
  /** As Excel shows it; null for somebody absent. */
  row: number | null;
  outcome: ImportRowOutcome;
  workerId: string | null;
  name: string | null;
} & RowDetail;

/** What is kept of a row besides its outcome; sealed, since it holds what stood in the cells. */
export type RowDetail = {
  problems?: RowProblem[];
  /** The row whose duplicate it is. */
  of?: number;
  furtherRows?: number[];
  changes?: WorkerChange[];
  candidates?: string[];
  why?: ConfirmReason;
  /** The staff number is that of another worker. */
  staffNumberOf?: string;
  /** What was decided about somebody absent, and whether it could be done. */
  decision?: string;
  /** Somebody whom an undone import had brought or changed, and who was left as they are. */
  keptBecause?: "changed-since" | "named-since";
};
