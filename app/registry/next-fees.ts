import {
  type Assessment,
  type AssessmentQuestion,
  assess,
  type EmployerQuestion,
  type IndexUsed,
} from "~/law";
import type { Arrangement, Category, Day, PermitKind } from "./facts";

/** What the renewals of the permits that end soon will cost, by the index of the day asked about. */
export type NextFees = {
  mrp: number;
  kzt: number;
  /** The index that the tenge were made with; null where nothing is charged. */
  index: IndexUsed | null;
  /** The last day of the permits that were counted. */
  until: Day;
  permits: number;
  /** Permits whose fee cannot be told: a category, the sector or the law of the day is missing. */
  unpriced: number;
  /**
   * The same renewals when they are paid from the next 1 January on, where that day comes before `until`; tenge are
   * null while that year's index is not law.
   */
  fromJanuary: { on: Day; mrp: number; kzt: number | null } | null;
};

export const nextFeesDays = 90;

/** The usual term of a renewal, in months; a shorter one where the law gives no longer. */
const usualTerm = 12;

/** Groups of permits that end: the kind, and what the fee looks at. */
export type EndingPermits = {
  permitKind: PermitKind | null;
  arrangement: Arrangement;
  category: Category | null;
  n: number;
};

/** `permit:employer-permit:employment:3` as the projection keeps it; null for another document. */
export function readPermitKey(key: string): Omit<EndingPermits, "n"> | null {
  const [kind, permitKind, arrangement, category] = key.split(":");
  if (kind !== "permit") return null;
  return {
    permitKind: (permitKind || null) as PermitKind | null,
    arrangement: (arrangement || "employment") as Arrangement,
    category: (category || null) as Category | null,
  };
}

export function nextFeesOf(
  endings: readonly EndingPermits[],
  employer: EmployerQuestion,
  on: Day,
  until: Day,
): NextFees {
  const fees: NextFees = { mrp: 0, kzt: 0, index: null, until, permits: 0, unpriced: 0, fromJanuary: null };
  for (const ending of endings) {
    fees.permits += ending.n;
    const fee = feeOf(ending, employer, on);
    if (!fee) {
      fees.unpriced += ending.n;
      continue;
    }
    fees.mrp += fee.mrp * ending.n;
    fees.kzt += fee.kzt * ending.n;
    fees.index ??= fee.index;
  }
  fees.fromJanuary = fromJanuaryOf(endings, employer, on, until);
  return fees;
}

function fromJanuaryOf(
  endings: readonly EndingPermits[],
  employer: EmployerQuestion,
  on: Day,
  until: Day,
): NextFees["fromJanuary"] {
  const january = `${Number(on.slice(0, 4)) + 1}-01-01`;
  if (january > until) return null;
  let mrp = 0;
  let kzt: number | null = 0;
  for (const ending of endings) {
    const answer = answerOf(ending, employer, january);
    const unset = answer.warnings.find(({ code }) => code === "index-not-set")?.figures.mrp;
    if (answer.fee) {
      mrp += answer.fee.mrp * ending.n;
      kzt = kzt === null ? null : kzt + answer.fee.kzt * ending.n;
    } else if (typeof unset === "number") {
      mrp += unset * ending.n;
      kzt = null;
    }
  }
  return mrp === 0 ? null : { on: january, mrp, kzt };
}

function feeOf(ending: EndingPermits, employer: EmployerQuestion, on: Day) {
  return answerOf(ending, employer, on).fee;
}

function answerOf(ending: EndingPermits, employer: EmployerQuestion, on: Day): Assessment {
  // The fee does not look at the citizenship; whoever holds a permit is a citizen of a country outside the EAEU.
  const worker: AssessmentQuestion["worker"] = {
    citizenship: "CN",
    stay: "temporary",
    arrangement: ending.arrangement,
    category: ending.category ?? undefined,
  };
  const { maxMonths } = assess({ on, employer, worker });
  const months = Math.min(usualTerm, maxMonths ?? usualTerm);
  return assess({ on, employer, worker, permit: { months, paidOn: on } });
}
