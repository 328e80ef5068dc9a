import type { ColumnType } from "kysely";
import type { Json, Locale } from "./people";

type Defaulted<T> = ColumnType<T, T | undefined, T>;
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** What a worker adds to the counts besides its periods: ends of documents, and permits held from a day until a day. */
export type ProjectedExtras = {
  ends?: [key: string, day: string][];
  held?: [kind: string, from: string, to: string][];
};

export type WorkerTable = {
  employerId: string;
  workerId: string;
  createdAt: Date;
  projected: ColumnType<ProjectedExtras, string | undefined, string>;
};

export type WorkerFactTable = {
  employerId: string;
  factId: string;
  workerId: string;
  name: string;
  /** The name folded for searching: lower case, ё as е. */
  searchName: string;
  birthDate: string | null;
  citizenship: string;
  staffNo: string | null;
  iinSealed: Buffer | null;
  iinIndex: Buffer | null;
  iinValid: boolean | null;
  stay: string;
  role: string | null;
  education: string | null;
  importId: Nullable<string>;
  recordedAt: Date;
  retiredAt: Nullable<Date>;
};

export type WorkerContactTable = {
  employerId: string;
  workerId: string;
  who: "worker" | "manager";
  name: string | null;
  email: string;
  locale: Locale;
  toldOfDeadlines: boolean;
  recordedAt: Date;
};

export type EngagementTable = {
  employerId: string;
  rowId: string;
  engagementId: string;
  workerId: string;
  position: string | null;
  category: "1" | "2" | "3" | "4" | null;
  arrangement: "employment" | "seasonal" | "ict" | "domestic" | "independent";
  department: string | null;
  site: string | null;
  fromDay: string | null;
  toDay: string | null;
  endReason: Nullable<string>;
  importId: Nullable<string>;
  recordedAt: Date;
  retiredAt: Nullable<Date>;
};

export type DocumentTable = {
  employerId: string;
  rowId: string;
  documentId: string;
  workerId: string;
  kind: string;
  permitKind: string | null;
  numberSealed: Buffer | null;
  numberIndex: Buffer | null;
  issuedOn: string | null;
  validFrom: string | null;
  expiry: "on" | "none" | "missing";
  expiresOn: string | null;
  supersedes: Nullable<string>;
  supersededBy: Nullable<string>;
  details: ColumnType<Record<string, unknown>, string | undefined, string>;
  fileSha256: Nullable<Buffer>;
  importId: Nullable<string>;
  recordedAt: Date;
  retiredAt: Nullable<Date>;
};

export type BorderCrossingTable = {
  employerId: string;
  crossingId: string;
  workerId: string;
  direction: "entry" | "exit";
  onDay: string;
  recordedAt: Date;
  retiredAt: Nullable<Date>;
};

export type HeadcountTable = {
  employerId: string;
  rowId: string;
  onDay: string;
  category: "1" | "2" | "3" | "4";
  citizens: number;
  lentCitizens: Defaulted<number>;
  lentForeign: Defaulted<number>;
  importId: Nullable<string>;
  recordedAt: Date;
  retiredAt: Nullable<Date>;
};

export type PositionCategoryTable = {
  employerId: string;
  rowId: string;
  position: string;
  category: "1" | "2" | "3" | "4";
  validFrom: string;
  recordedAt: Date;
  retiredAt: Nullable<Date>;
};

export type ColumnMappingTable = { employerId: string; header: string; field: string; recordedAt: Date };

export type ValueMeaningTable = {
  employerId: string;
  field: "citizenship" | "category" | "ground";
  value: string;
  meaning: string;
  recordedAt: Date;
};

export type StoredFileTable = {
  employerId: string;
  sha256: Buffer;
  size: number;
  contentType: string;
  nameSealed: Buffer | null;
  recordedAt: Date;
};

export type ImportTable = {
  employerId: string;
  importId: string;
  status: "queued" | "running" | "done" | "failed" | "undone";
  dryRun: boolean;
  dryRunOf: Nullable<string>;
  fileName: string;
  fileSha256: Buffer;
  choices: ColumnType<Record<string, unknown>, string | undefined, string>;
  result: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
  error: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
  progress: Defaulted<number>;
  createdBy: string | null;
  createdAt: Date;
  finishedAt: Nullable<Date>;
  undoOf: Nullable<string>;
  undoneAt: Nullable<Date>;
};

export type ImportOutcome = "new" | "changed" | "unchanged" | "duplicate" | "refused" | "absent" | "confirm";

export type ImportRowTable = {
  employerId: string;
  importId: string;
  row: number;
  outcome: ImportOutcome;
  workerId: string | null;
  detail: Json<Record<string, unknown>>;
};

/** A worker's standing on every day from `fromDay` until before `toDay` (9999-12-31: no end). */
export type WorkerPeriodTable = {
  employerId: string;
  workerId: string;
  fromDay: string;
  toDay: string;
  status: "ok" | "expiring" | "breach" | "unknown";
  answer: "required" | "not-required" | "prohibited" | "unknown";
  permitKind: string | null;
  /** Whether it counts against the quota; null where that cannot be told. */
  quota: boolean | null;
  category: "1" | "2" | "3" | "4" | null;
  arrangement: string;
  /** How the worker is counted in the local content: foreign, eaeu, permanentResidents, exempt, seasonal, ict. */
  countedAs: string;
  codes: string[];
  /** The nearest end of a document in the period (or of the one that has run out). */
  endsOn: string | null;
  endsKind: string | null;
};

/**
 * Counts by day. For most facets `n` is by how much the count changed within the span that starts on `fromDay`
 * (a year, a month or a day), so that the count on a day is the sum of the years before it, the months before it
 * in its year and the days up to it in its month. For the facet `expiry` it is how many documents end in the span.
 */
export type ProjectionCountTable = {
  employerId: string;
  span: "year" | "month" | "day";
  fromDay: string;
  facet: "workers" | "status" | "answer" | "code" | "class" | "quota" | "held" | "expiry";
  key: string;
  n: number;
};
