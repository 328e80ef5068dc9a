import type { Assessment, AssessmentQuestion } from "~/law";
import type { Day } from "./facts";

/** What the law is asked with: the front door of an edition. */
export type Edition = { assess: (question: AssessmentQuestion) => Assessment };

/** A question that several workers share. */
export type AskedProfile = { question: AssessmentQuestion; workers: number };

/** One part of the answer that the other edition gives otherwise, for how many workers. */
export type LawDifference = {
  on: Day;
  part: string;
  before: string;
  after: string;
  workers: number;
};

const parts: Record<string, (answer: Assessment) => unknown> = {
  permit: (answer) => answer.permit,
  kind: (answer) => answer.kind,
  quota: (answer) => answer.countsAgainstQuota,
  fee: ({ fee }) => fee && `${fee.mrp} MRP, ${fee.kzt} KZT`,
  tax: ({ taxAdvance }) => taxAdvance && `${taxAdvance.mrp} MRP, ${taxAdvance.kzt} KZT`,
  months: (answer) => answer.maxMonths,
  renewals: (answer) => answer.renewals,
  missing: (answer) => answer.missing.join(", ") || "nothing",
  articles: (answer) =>
    [...new Set(answer.because.map(({ act, article }) => `${act} ${article}`))].sort().join("; "),
};

/** What an edited law answers otherwise about these profiles, part by part, the same changes added up. Pure. */
export function lawDifferences(
  profiles: readonly AskedProfile[],
  days: readonly Day[],
  before: Edition,
  after: Edition,
): LawDifference[] {
  const found = new Map<string, LawDifference>();
  for (const on of days)
    for (const { question, workers } of profiles) {
      const asked = { ...question, on };
      const [was, is] = [before.assess(asked), after.assess(asked)];
      for (const [part, of] of Object.entries(parts)) {
        const [a, b] = [String(of(was) ?? "not known"), String(of(is) ?? "not known")];
        if (a === b) continue;
        const key = `${on} ${part} ${a} ${b}`;
        const known = found.get(key);
        if (known) known.workers += workers;
        else found.set(key, { on, part, before: a, after: b, workers });
      }
    }
  return [...found.values()];
}
