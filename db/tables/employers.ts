import type { ColumnType } from "kysely";
import type { Json } from "./people";

export type EmployerKind = "company" | "foreign-branch" | "state-body" | "household";

export type EmployerTable = {
  employerId: string;
  kind: EmployerKind;
  isDemo: ColumnType<boolean, boolean | undefined, boolean>;
  createdAt: Date;
};

/** What is said about an employer, from a day; a change of sector is a new row, a correction retires the old one. */
export type EmployerFactTable = {
  employerId: string;
  factId: string;
  validFrom: string;
  name: string;
  bin: string | null;
  iinSealed: Buffer | null;
  region: string;
  sector: string | null;
  staff: number | null;
  regimes: string[];
  recordedAt: Date;
  retiredAt: Date | null;
};

export type SiteTable = {
  employerId: string;
  siteId: string;
  name: string;
  region: string | null;
  recordedAt: Date;
  retiredAt: Date | null;
};

export type LedgerHeadTable = { employerId: string; seq: number; hash: Buffer };

export type LedgerEntryTable = {
  employerId: string;
  seq: number;
  at: Date;
  actorKind: "person" | "system" | "inspector";
  actorId: string | null;
  event: string;
  subjectKind: string | null;
  subjectId: string | null;
  salt: Buffer;
  changes: Json<Record<string, { before: string | null; after: string | null }>>;
  data: Json<Record<string, unknown>>;
  previous: Buffer;
  hash: Buffer;
};
