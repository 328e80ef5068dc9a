import type { Arrangement, Category, Day, PermitKind, Stay } from "~/law";

/**
 * The facts about a worker, as pure shapes. Days are ISO calendar days (`YYYY-MM-DD`).
 * What is stored keeps both times (valid and recorded); these shapes are what a decision needs.
 * The words that the law looks at are the law's own.
 */
export {
  type Arrangement,
  arrangements,
  type Category,
  categories,
  type Day,
  type PermitKind,
  permitKinds,
  type Stay,
  stays,
} from "~/law";

export const documentKinds = [
  "passport",
  "visa",
  "temporary-residence-permit",
  "residence-permit",
  "refugee-certificate",
  "kandas-certificate",
  "permit",
  "contract",
  "insurance",
  "medical",
  "qualification",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** «No expiry» is a state of its own, and so is an expiry that nobody gave. */
export type Expiry = { kind: "on"; day: Day } | { kind: "none" } | { kind: "missing" };

export type DocumentFacts = {
  kind: DocumentKind;
  number: string | null;
  issuedOn: Day | null;
  /** First day of validity; for a contract, its first day. */
  validFrom: Day | null;
  expiry: Expiry;
  /** Set when `kind` is "permit". */
  permitKind: PermitKind | null;
};

export type EngagementFacts = {
  position: string | null;
  category: Category | null;
  arrangement: Arrangement;
  department: string | null;
  site: string | null;
  from: Day | null;
  to: Day | null;
};

export type WorkerFacts = {
  staffNo: string | null;
  name: string;
  birthDate: Day | null;
  /** ISO 3166-1 alpha-2; XXA for a stateless person. */
  citizenship: string;
  /** As typed, twelve digits where it could be restored; `iinValid` says whether its check digit holds. */
  iin: string | null;
  iinValid: boolean | null;
  stay: Stay;
  /** Roles the law looks at, such as `first-head-of-foreign-branch`. */
  role: string | null;
  education: string | null;
  engagements: EngagementFacts[];
  documents: DocumentFacts[];
};
