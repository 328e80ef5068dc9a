import type { Reason, Warning } from "../../engine/citation";
import { read } from "../../engine/dated";
import { addDays, type Day, dayOf } from "../../engine/plain-date";
import type { IndexUsed } from "../question";
import { taxSettlement } from "../values/households";
import { mrp } from "../values/mrp";
import { addMissing, addWarning, type Findings, rely, warning } from "./answer";

export type SettlementQuestion = {
  year: number;
  /** Months worked under the permits of the year. */
  months?: number | undefined;
  /** The income of the year in tenge. */
  income?: number | undefined;
};

export type SettlementAnswer = {
  index: IndexUsed | null;
  /** The income on which the advance was paid; null where the law works with none. */
  minimumIncome: number | null;
  deduction: number | null;
  /** What is taxed beyond what was paid for ahead; the rate is not named, so no tax is told. */
  taxable: number | null;
  /** Whether a declaration is due; null where it cannot be told. */
  declarationDue: boolean | null;
  declareBy: Day | null;
  payBy: Day | null;
  because: Reason[];
  missing: string[];
  warnings: Warning[];
};

/**
 * How the income tax of a labour immigrant is settled after a year: the income beyond which it is taxed, and by
 * which day it is declared and paid. By the index of 1 January. Never throws.
 */
export function settleTax({ year, months, income }: SettlementQuestion): SettlementAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const open: SettlementAnswer = {
    index: null,
    minimumIncome: null,
    deduction: null,
    taxable: null,
    declarationDue: null,
    declareBy: null,
    payBy: null,
    ...findings,
  };
  if (!Number.isInteger(year) || year < 1 || year > 9998) {
    addMissing(findings, "on");
    addWarning(findings, warning("not-a-day"));
    return open;
  }
  const on = dayOf(year, 1, 1);
  const reading = read(taxSettlement, on);
  const rule = reading.value;
  if (rule === undefined) {
    addMissing(findings, "on");
    addWarning(findings, warning("law-not-read-on-day", taxSettlement.id));
    return open;
  }
  rely(findings, reading);
  const due = rule.due.split("-").map(Number);
  const declareBy = dayOf(year + 1, due[0] ?? 1, due[1] ?? 1);
  const payBy = rule.payWithinDays === null ? null : addDays(declareBy, rule.payWithinDays);
  const indexReading = read(mrp, on);
  if (indexReading.value === undefined) {
    addMissing(findings, "on");
    addWarning(findings, warning("index-of-day-unknown", "mrp", { year }));
    return { ...open, declareBy, payBy };
  }
  rely(findings, indexReading);
  const index = { value: indexReading.value, on };
  if (months === undefined || !(months >= 0)) addMissing(findings, "permit.months");
  if (income === undefined || !(income >= 0)) addMissing(findings, "worker.income");
  const perMonth = (count: number) => (months === undefined ? null : count * months * index.value);
  const minimumIncome = rule.minimumPerMonth === null ? null : perMonth(rule.minimumPerMonth);
  const deduction = perMonth(rule.deductionPerMonth);
  addWarning(findings, warning("tax-rate-not-named", taxSettlement.id));
  const known = findings.missing.length === 0 && income !== undefined && deduction !== null;
  const taxable = known ? Math.max(0, income - (minimumIncome ?? 0) - deduction) : null;
  return {
    ...open,
    index,
    minimumIncome,
    deduction,
    taxable,
    declarationDue: isDue(taxable, rule.minimumPerMonth !== null),
    declareBy,
    payBy,
  };
}

/**
 * With a least income whatever lies beyond it is declared; without one the declaration hangs on the tax being more
 * than the advance, and for that the rate is needed.
 */
function isDue(taxable: number | null, beyondMinimum: boolean): boolean | null {
  if (taxable === null) return null;
  if (taxable === 0) return false;
  return beyondMinimum ? true : null;
}
