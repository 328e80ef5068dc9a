import type { Cell } from "./cell";
import { type ImportChoices, newPerson } from "./import-choices";
import type { ImportCounts, ImportRowOutcome, RowDetail } from "./import-record";
import { type KnownWorker, type KnownWorkers, type MatchedRow, matchWorkers } from "./match-workers";
import type { ParsedRow } from "./place-rows";
import { placeOf } from "./row-place";
import type { RowProblem } from "./row-problem";
import type { StaffList } from "./staff-list";
import { changesOf } from "./worker-changes";

/** What an import does about one row, or about one worker whom the file does not name. */
export type DecidedRow = {
  place: number;
  outcome: ImportRowOutcome;
  workerId: string | null;
  name: string | null;
  /** Whoever is new, or changed. */
  parsed: ParsedRow | null;
  /** A refused row as it stood. */
  cells: readonly Cell[] | null;
  detail: RowDetail;
};

export type ImportDecision = {
  /** In the order of the file; then those absent. */
  rows: DecidedRow[];
  counts: ImportCounts;
  absent: number;
  problems: { refused: number; noted: number };
  /** Problems of sheets that hold no list of people. */
  otherProblems: RowProblem[];
};

/**
 * Decides about every row of a list: who is new, changed, unchanged, to be confirmed or refused, and who is
 * missing from it. What a person chose counts where it answers a question that this file raises. Pure.
 */
export function decideImport(
  list: StaffList,
  sheets: readonly string[],
  known: KnownWorkers,
  choices: Pick<ImportChoices, "confirm">,
): ImportDecision {
  const sheetIndex = new Map(sheets.map((name, index) => [name, index]));
  const at = (one: { sheet: string; row: number }) => placeOf(sheetIndex.get(one.sheet) ?? 0, one.row);
  const matching = matchWorkers(list.rows, list.refused, known);
  const problemsAt = new Map<number, RowProblem[]>();
  const otherProblems: RowProblem[] = [];
  for (const problem of list.problems) {
    if (!sheetIndex.has(problem.sheet)) otherProblems.push(problem);
    else append(problemsAt, at(problem), problem);
  }
  const take = (...places: number[]) => places.flatMap((place) => problemsAt.get(place) ?? []);
  const rows: DecidedRow[] = [];
  const answers = new Answers(known, matching.rows, choices.confirm);
  for (const matched of matching.rows) {
    const { row } = matched;
    const place = at(row);
    const further = row.furtherRows.map((one) => at({ sheet: row.sheet, row: one }));
    const note = matched.notes[0]?.id;
    const problems = take(place, ...further);
    const decided = answers.decide(matched, String(place));
    if (decided.conflictsWith !== undefined) {
      const { sheet, row: number, facts } = row;
      const code = "conflicts-with-row" as const;
      problems.push({
        sheet,
        row: number,
        column: null,
        value: facts.name,
        code,
        refused: true,
        of: decided.conflictsWith,
      });
    }
    const refused = decided.outcome === "refused";
    rows.push({
      place,
      outcome: decided.outcome,
      workerId: refused ? null : decided.workerId,
      name: row.facts.name,
      parsed: refused ? null : row,
      cells: null,
      detail: {
        ...(problems.length > 0 ? { problems } : {}),
        ...(row.furtherRows.length > 0 ? { furtherRows: row.furtherRows } : {}),
        ...(note === undefined ? {} : { staffNumberOf: note }),
        ...decided.detail,
      },
    });
  }
  for (const one of list.refused) {
    const place = at(one);
    rows.push({
      ...empty,
      place,
      outcome: "refused",
      cells: one.cells,
      detail: { problems: take(place) },
    });
  }
  for (const one of list.duplicates) {
    const place = at(one);
    const problems = take(place);
    const name = problems.find((problem) => problem.code === "duplicate")?.value ?? null;
    rows.push({ ...empty, place, outcome: "duplicate", name, detail: { problems, of: one.of } });
  }
  rows.sort((a, b) => a.place - b.place);
  const counts = countsOf(rows, list.secondPositions.length);
  const absent = [...matching.absent, ...answers.missing()];
  for (const [index, workerId] of absent.entries())
    rows.push({ ...empty, place: -1 - index, outcome: "absent", workerId, detail: {} });
  return { rows, counts, absent: absent.length, problems: problemCounts(rows), otherProblems };
}

const empty = { workerId: null, name: null, parsed: null, cells: null } as const;

type Answer = {
  outcome: "new" | "changed" | "unchanged" | "confirm" | "refused";
  workerId: string | null;
  detail: RowDetail;
  conflictsWith?: number;
};

/** Puts what a person answered in the place of what could only be proposed. */
class Answers {
  private readonly byId = new Map<string, KnownWorker>();
  private readonly namedBy = new Map<string, number>();
  private readonly parted = new Set<string>();

  private readonly chosen: ImportChoices["confirm"];

  constructor(known: KnownWorkers, matched: readonly MatchedRow[], chosen: ImportChoices["confirm"]) {
    this.chosen = chosen;
    if (matched.some((one) => one.outcome === "needs-confirmation"))
      for (const worker of known.all()) this.byId.set(worker.id, worker);
    for (const one of matched)
      if (one.outcome === "changed" || one.outcome === "unchanged") this.namedBy.set(one.id, one.row.row);
  }

  decide(matched: MatchedRow, place: string): Answer {
    if (matched.outcome === "new") return { outcome: "new", workerId: null, detail: {} };
    if (matched.outcome === "unchanged") return { outcome: "unchanged", workerId: matched.id, detail: {} };
    if (matched.outcome === "changed")
      return { outcome: "changed", workerId: matched.id, detail: { changes: matched.changes } };
    if (matched.outcome === "conflict")
      return { outcome: "refused", workerId: matched.id, detail: {}, conflictsWith: matched.of };
    const { candidates, why, row } = matched;
    const answer = this.chosen[place];
    if (answer === newPerson) {
      for (const id of candidates) this.parted.add(id);
      return { outcome: "new", workerId: null, detail: {} };
    }
    const worker = answer !== undefined && candidates.includes(answer) ? this.byId.get(answer) : undefined;
    if (!worker) return { outcome: "confirm", workerId: null, detail: { candidates, why } };
    const of = this.namedBy.get(worker.id);
    if (of !== undefined) return { outcome: "refused", workerId: worker.id, detail: {}, conflictsWith: of };
    this.namedBy.set(worker.id, row.row);
    const changes = changesOf(worker.facts, row.facts);
    return changes.length > 0
      ? { outcome: "changed", workerId: worker.id, detail: { changes } }
      : { outcome: "unchanged", workerId: worker.id, detail: {} };
  }

  /** Workers of earlier imports who seemed to be named, until a person said that it is somebody else. */
  missing(): string[] {
    return [...this.parted].filter((id) => !this.namedBy.has(id) && this.byId.get(id)?.imported === true);
  }
}

function countsOf(rows: readonly DecidedRow[], secondPosition: number): ImportCounts {
  const counts: ImportCounts = {
    new: 0,
    changed: 0,
    unchanged: 0,
    duplicate: 0,
    refused: 0,
    toConfirm: 0,
    secondPosition,
  };
  for (const { outcome } of rows) {
    if (outcome === "confirm") counts.toConfirm += 1;
    else if (outcome !== "absent") counts[outcome] += 1;
  }
  return counts;
}

function problemCounts(rows: readonly DecidedRow[]): { refused: number; noted: number } {
  const counts = { refused: 0, noted: 0 };
  for (const { detail } of rows)
    for (const problem of detail.problems ?? []) counts[problem.refused ? "refused" : "noted"] += 1;
  return counts;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
