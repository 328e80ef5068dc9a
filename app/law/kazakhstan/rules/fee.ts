import { firstDayOfYear, isDay, yearOf } from "../../engine/plain-date";
import type { Amount, AssessmentQuestion, TaxAdvance } from "../question";
import { partlyCoveredSector } from "../values/sectors";
import {
  addMissing,
  addWarning,
  type Findings,
  rely,
  relyWarnings,
  relyWith,
  warning,
  withFigures,
} from "./answer";
import { type LawOnDay, lawOn, type Price, type PricedRow } from "./law-on-day";
import { daysAsked, monthsAsked } from "./term";

const rowIsPartial = warning("sector-row-covers-part", "fee-table", { sector: partlyCoveredSector });
const monthsCountedAsDays = warning("months-counted-as-days", "seasonal-fee");
const termNotOffered = warning("term-not-offered", "term-category-1");

/** Nothing is charged. */
export function noAmount(): Amount {
  return { mrp: 0, kzt: 0, index: null };
}

/** The law of the day of payment: by default of the day asked about. */
export function lawOfPayment(question: AssessmentQuestion, law: LawOnDay): LawOnDay {
  const paidOn = question.permit?.paidOn;
  if (paidOn === undefined || paidOn === law.on) return law;
  return lawOn(paidOn) ?? law;
}

function priced(
  perWorker: number,
  question: AssessmentQuestion,
  paid: LawOnDay,
  findings: Findings,
): Amount | null {
  const index = paid.mrp.value;
  const asked = question.permit?.regions;
  const regions = asked !== undefined && asked > 1 ? Math.trunc(asked) : 1;
  if (regions > 1) relyWith(findings, paid.feePerRegion, { regions });
  if (index === undefined) {
    addWarning(
      findings,
      warning("index-not-set", "mrp", { mrp: perWorker * regions, year: yearOf(paid.on) }),
    );
    addMissing(findings, "permit.paid_on");
    return null;
  }
  rely(findings, paid.mrp);
  rely(findings, paid.feeIndexDay);
  const mrp = perWorker * regions;
  return { mrp, kzt: Math.round(mrp * index), index: { value: index, on: paid.on } };
}

/** The row of a section with a reason for each price, made once a day and section; null where there is none. */
function pricedRow(sector: string, paid: LawOnDay): PricedRow | null {
  const kept = paid.keptFees.get(sector);
  if (kept !== undefined) return kept;
  const table = paid.feeTable.value;
  const source = paid.feeTable.reason;
  if (table?.kind !== "table" || source === null || !Object.hasOwn(table.rows, sector)) return null;
  const row = table.rows[sector];
  if (!row) return null;
  const price = (category: string, mrp: number): Price => ({
    mrp,
    reason: withFigures(source, { sector, category, mrp }),
  });
  const made: PricedRow = {
    "1": row["1"].map((mrp) => (mrp === null ? null : price("1", mrp))),
    "2": price("2", row["2"]),
    "3": price("3", row["3"]),
    "4": price("4", row["4"]),
  };
  paid.keptFees.set(sector, made);
  return made;
}

/** The price of category 1 hangs on the years; `undefined`: no term is given, null: none is offered for it. */
function categoryOnePrice(
  years: PricedRow["1"],
  question: AssessmentQuestion,
  law: LawOnDay,
): Price | null | undefined {
  if (!years[1]) return years[0];
  const months = monthsAsked(question.permit, law.on);
  if (months === null) return undefined;
  if (months <= 12) return years[0];
  return months % 12 === 0 ? (years[months / 12 - 1] ?? null) : null;
}

function employerFee(question: AssessmentQuestion, law: LawOnDay, findings: Findings): Amount | null {
  const paid = lawOfPayment(question, law);
  const table = paid.feeTable.value;
  if (table === undefined) {
    addMissing(findings, "permit.paid_on");
    return null;
  }
  if (table.kind === "none") {
    rely(findings, paid.feeTable);
    return noAmount();
  }
  const { sector } = question.employer;
  const { category } = question.worker;
  const row = sector === undefined ? null : pricedRow(sector, paid);
  if (row === null) addMissing(findings, "employer.sector");
  if (category === undefined) addMissing(findings, "worker.category");
  if (row === null || category === undefined) {
    // The years count in every row of a table or in none.
    const years = category === "1" && Object.values(table.rows).some((any) => any["1"][1] !== null);
    if (years && monthsAsked(question.permit, law.on) === null) addMissing(findings, "permit.months");
    return null;
  }
  const price = category === "1" ? categoryOnePrice(row["1"], question, law) : row[category];
  if (!price) {
    if (price === null) addWarning(findings, termNotOffered);
    addMissing(findings, category === "1" ? "permit.months" : "worker.category");
    return null;
  }
  if (sector === partlyCoveredSector) addWarning(findings, rowIsPartial);
  findings.because.push(price.reason);
  relyWarnings(findings, paid.feeTable);
  return priced(price.mrp, question, paid, findings);
}

function seasonalFee(question: AssessmentQuestion, law: LawOnDay, findings: Findings): Amount | null {
  const paid = lawOfPayment(question, law);
  const steps = paid.seasonalFee.value;
  if (steps === undefined) {
    addMissing(findings, "permit.paid_on");
    return null;
  }
  const days = daysAsked(question.permit);
  const step = steps.length === 1 ? steps[0] : steps.find((one) => days !== null && days <= one.upToDays);
  if (!step) {
    addMissing(findings, "permit.months");
    return null;
  }
  if (steps.length > 1 && question.permit?.days === undefined) addWarning(findings, monthsCountedAsDays);
  if (step.mrp === 0) {
    rely(findings, paid.seasonalFee);
    return noAmount();
  }
  relyWith(findings, paid.seasonalFee, { mrp: step.mrp, upToDays: step.upToDays });
  return priced(step.mrp, question, paid, findings);
}

/** The fee for a permit that is required; null where it cannot be told yet, with what is missing. */
export function feeOf(
  kind: string,
  question: AssessmentQuestion,
  law: LawOnDay,
  findings: Findings,
): Amount | null {
  switch (kind) {
    case "employer-permit":
      return employerFee(question, law, findings);
    case "seasonal-permit":
      return seasonalFee(question, law, findings);
    case "ict-permit":
      if (law.ictWithoutFee.state === "in-force") rely(findings, law.ictWithoutFee);
      else rely(findings, law.feeTable);
      return noAmount();
    default:
      return noAmount();
  }
}

/** The advance of income tax of a labour immigrant for the whole term, by the index of 1 January. */
export function taxAdvanceOf(
  question: AssessmentQuestion,
  law: LawOnDay,
  findings: Findings,
): TaxAdvance | null {
  const paid = lawOfPayment(question, law);
  const rate = paid.taxAdvance.value;
  const first = firstDayOfYear(paid.on);
  const index = isDay(first) ? lawOn(first)?.mrp : undefined;
  const months = monthsAsked(question.permit, law.on);
  if (rate === undefined) {
    addMissing(findings, "permit.paid_on");
    return null;
  }
  if (months === null) {
    addMissing(findings, "permit.months");
    rely(findings, paid.taxAdvance);
    return null;
  }
  relyWith(findings, paid.taxAdvance, { perMonth: rate.perMonth, months });
  if (index?.value === undefined) {
    addWarning(
      findings,
      warning("index-not-set", "mrp", { mrp: rate.perMonth * months, year: yearOf(paid.on) }),
    );
    addMissing(findings, "permit.paid_on");
    return null;
  }
  const { value } = index;
  rely(findings, index);
  const mrp = rate.perMonth * months;
  let alternative: TaxAdvance["alternative"] = null;
  if (rate.alternative !== null) {
    const other = rate.alternative * months;
    alternative = { mrp: other, kzt: other * value };
    addWarning(
      findings,
      warning("tax-rate-open", "tax-advance", { perMonth: rate.perMonth, other: rate.alternative }),
    );
  }
  return { mrp, kzt: mrp * value, index: { value, on: first }, alternative };
}
