import type { Reason, Warning } from "../../engine/citation";
import type { Day } from "../../engine/plain-date";
import type { TaxAdvance } from "../question";
import type { Findings } from "./answer";
import { taxAdvanceOf } from "./fee";
import { lawOn } from "./law-on-day";

export type MonthlyTax = { advance: TaxAdvance; because: Reason[]; warnings: Warning[] };

/**
 * The advance of income tax for one month of a labour immigrant's permit, by the law of the day: what can be said
 * before anybody has said for how many months. Null where the rate or the index of that day is not known.
 */
export function monthlyTaxAdvance(on: Day): MonthlyTax | null {
  const law = lawOn(on);
  if (law === null) return null;
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const advance = taxAdvanceOf(
    {
      on,
      employer: { kind: "household" },
      worker: { citizenship: "XXA", arrangement: "domestic", stay: "temporary" },
      permit: { months: 1 },
    },
    law,
    findings,
  );
  return advance && { advance, because: findings.because, warnings: findings.warnings };
}
