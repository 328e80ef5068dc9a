import { type AssessmentQuestion, assess, type EmployerQuestion, type IndexUsed } from "~/law";
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
  const fees: NextFees = { mrp: 0, kzt: 0, index: null, until, permits: 0, unpriced: 0 };
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
  return fees;
}

function feeOf(ending: EndingPermits, employer: EmployerQuestion, on: Day) {
  // The fee does not look at the citizenship; whoever holds a permit is a citizen of a country outside the EAEU.
  const worker: AssessmentQuestion["worker"] = {
    citizenship: "CN",
    stay: "temporary",
    arrangement: ending.arrangement,
    category: ending.category ?? undefined,
  };
  const { maxMonths } = assess({ on, employer, worker });
  const months = Math.min(usualTerm, maxMonths ?? usualTerm);
  return assess({ on, employer, worker, permit: { months, paidOn: on } }).fee;
}
