import type { Reason, Warning } from "../engine/citation";
import type { Day } from "../engine/plain-date";

export const employerKinds = ["company", "foreign-branch", "state-body", "household"] as const;
export type EmployerKind = (typeof employerKinds)[number];

export const categories = ["1", "2", "3", "4"] as const;
export type Category = (typeof categories)[number];

export const arrangements = ["employment", "seasonal", "ict", "domestic", "independent"] as const;
export type Arrangement = (typeof arrangements)[number];

export const stays = [
  "temporary",
  "permanent-resident",
  "refugee",
  "asylum-seeker",
  "kandas",
  "business-immigrant",
  "humanitarian",
  "trafficking-victim",
  "convicted",
  "student",
  "family",
] as const;
export type Stay = (typeof stays)[number];

export const receivers = ["branch", "subsidiary", "representative-office"] as const;
export type Receiver = (typeof receivers)[number];

export const permitKinds = [
  "employer-permit",
  "seasonal-permit",
  "ict-permit",
  "labour-immigrant-permit",
  "qualification-certificate",
] as const;
export type PermitKind = (typeof permitKinds)[number];

export const permitAnswers = ["required", "not-required", "prohibited", "unknown"] as const;
export type PermitAnswer = (typeof permitAnswers)[number];

/** A fact that nobody gave is left out or undefined; both mean the same. */
export type EmployerQuestion = {
  kind: EmployerKind;
  /** The section letter of the economic activity, A to U. */
  sector?: string | undefined;
  /** All employees. */
  staff?: number | undefined;
  /** Codes of `regimes`; one that is not named is taken as absent. */
  regimes?: readonly string[] | undefined;
  /** How many heads or deputies of a wholly foreign-owned company work without a permit already, on this post. */
  exemptHeadsUsed?: number | undefined;
  /** What receives the worker of an intra-corporate transfer. */
  receiver?: Receiver | undefined;
  /** How many foreign domestic workers the household has already. */
  domesticWorkers?: number | undefined;
};

export type WorkerQuestion = {
  /** ISO 3166-1 alpha-2; `XXA` for a stateless person. */
  citizenship: string;
  category?: Category | undefined;
  arrangement: Arrangement;
  stay: Stay;
  /** For instance `first-head-of-foreign-branch`, `head`, `deputy-head`, `specialist`. */
  position?: string | undefined;
  /** For instance `higher`, `vocational`. */
  education?: string | undefined;
  /** Full years. */
  age?: number | undefined;
  /** For how many full years married to a citizen of Kazakhstan. */
  citizenSpouseYears?: number | undefined;
  /** Full months in the country under labour immigrant permits. */
  monthsInCountry?: number | undefined;
  /** From where an intra-corporate transfer comes: ISO 3166-1 alpha-2. */
  sendingCountry?: string | undefined;
};

export type PermitQuestion = {
  months?: number | undefined;
  days?: number | undefined;
  /** In how many regions the permit is to be valid; the fee is paid in each. Default 1. */
  regions?: number | undefined;
  /** The day of payment; default `on`. */
  paidOn?: Day | undefined;
};

export type AssessmentQuestion = {
  on: Day;
  employer: EmployerQuestion;
  worker: WorkerQuestion;
  permit?: PermitQuestion | undefined;
};

/**
 * The same question where any fact may be wanting, those too that say what kind of worker and employer it is
 * about: what does not settle without them is answered `unknown`, and they are named in `missing`.
 */
export type OpenAssessmentQuestion = Omit<AssessmentQuestion, "employer" | "worker"> & {
  employer: OpenEmployer;
  worker: OpenWorker;
};
export type OpenEmployer = Omit<EmployerQuestion, "kind"> & { kind?: EmployerKind | undefined };
export type OpenWorker = Omit<WorkerQuestion, "citizenship" | "arrangement" | "stay"> & {
  [Fact in "citizenship" | "arrangement" | "stay"]?: WorkerQuestion[Fact] | undefined;
};

/** The monthly calculation index that an amount was made with: tenge, and the day that decided which. */
export type IndexUsed = { value: number; on: Day };

/** An amount: MRP exactly, tenge as a whole number. `index` is null where nothing is charged. */
export type Amount = { mrp: number; kzt: number; index: IndexUsed | null };

/** `alternative` is the other amount that the texts read would allow; null where they allow one only. */
export type TaxAdvance = Amount & { alternative: { mrp: number; kzt: number } | null };

export type Assessment = {
  permit: PermitAnswer;
  kind: PermitKind | null;
  /** Null where it cannot be told. */
  countsAgainstQuota: boolean | null;
  /** Zero where the law charges none, null where it cannot be told yet. */
  fee: Amount | null;
  /** For labour immigrants; null otherwise, and where the term is not given. */
  taxAdvance: TaxAdvance | null;
  /** The longest term of one permit; null where none is needed or it is not known. */
  maxMonths: number | null;
  /** How many extensions; zero where there is none; null where the number is not limited or not known. */
  renewals: number | null;
  because: Reason[];
  /** API paths of the facts that would settle it, such as `employer.sector`. */
  missing: string[];
  warnings: Warning[];
};

/** Workers of one category. All numbers are whole and default to 0. */
export type CategoryHeadcount = {
  citizens?: number | undefined;
  /** On permits; counted in every reading. */
  foreign?: number | undefined;
  eaeu?: number | undefined;
  permanentResidents?: number | undefined;
  exempt?: number | undefined;
  seasonal?: number | undefined;
  ict?: number | undefined;
  /** Lent by a staffing firm; counted in both readings. */
  lent?: { citizens?: number | undefined; foreign?: number | undefined } | undefined;
};

export type LocalContentQuestion = {
  on: Day;
  employer: EmployerQuestion;
  /** By category; `unplaced` are people without one. */
  headcount: Partial<Record<Category | "unplaced", CategoryHeadcount | undefined>>;
};

export type LocalContentReading = {
  citizens: number;
  total: number;
  /** Citizens over the total; null for an empty group. */
  share: number | null;
  /** Null where people without a category, or a threshold that is not known, keep it open. */
  lawful: boolean | null;
};

export const localContentGroups = ["1-2", "3-4"] as const;
export type LocalContentGroupName = (typeof localContentGroups)[number];

export type LocalContentGroup = {
  citizens: number;
  /** On permits, with those lent. */
  foreign: number;
  /** By reading (a). */
  share: number | null;
  threshold: number | null;
  lawful: boolean | null;
  readings: { a: LocalContentReading; b: LocalContentReading };
  /** How many more foreigners fit, by reading (a). */
  foreignRoom: number | null;
  /** How many citizens are missing, by reading (a). */
  citizensNeeded: number | null;
};

/** The cap on intra-corporate transfers in one category. */
export type IctCap = { category: Category; ict: number; citizens: number; limit: number; lawful: boolean };

export type LocalContentAnswer = {
  /** Null where the facts given do not tell. */
  exempt: boolean | null;
  /** Of all groups together; true where exempt; null where withheld. */
  lawful: boolean | null;
  groups: Record<LocalContentGroupName, LocalContentGroup>;
  /** How many people have no category, citizens and others. */
  unplaced: { citizens: number; others: number };
  ictCaps: IctCap[];
  because: Reason[];
  missing: string[];
  warnings: Warning[];
};
