import type { Category, Day, DocumentFacts, EngagementFacts, Stay } from "./facts";

/** What the verbs take. Forms, the API and imports parse into these; the verbs check what needs the database. */
export type WorkerInput = {
  name: string;
  birthDate: Day | null;
  citizenship: string;
  staffNo: string | null;
  iin: string | null;
  stay: Stay;
  role: string | null;
  education: string | null;
};

export type EngagementInput = EngagementFacts;

export type DocumentInput = DocumentFacts & {
  /** What the kind needs besides: entries of a visa, issuing body, remarks. Plain texts. */
  details?: Record<string, string> | undefined;
};

export type EmployerFactsInput = {
  name: string;
  bin: string | null;
  iin: string | null;
  region: string;
  sector: string | null;
  staff: number | null;
  regimes: string[];
};

export type ContactInput = { name: string | null; email: string; locale: "kk" | "ru" | "en"; told: boolean };

export type HeadcountInput = { citizens: number; lentCitizens: number; lentForeign: number };
export type HeadcountByCategory = Record<Category, HeadcountInput>;

export type CrossingInput = { direction: "entry" | "exit"; onDay: Day };

/** `code` is stable and has a text in three languages; `workerId` names the worker that stands in the way. */
export type Problem = { path: string; code: string; workerId?: string };
export type Refused = { kind: "refused"; problems: Problem[] };

export function refused(path: string, code: string): Refused {
  return { kind: "refused", problems: [{ path, code }] };
}
