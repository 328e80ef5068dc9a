import type { Reading } from "../../engine/dated";
import { addDays, addMonths, type Day } from "../../engine/plain-date";
import type { Category, PermitKind, PermitQuestion } from "../question";
import type { Term } from "../values/terms";
import { addWarning, type Findings, rely, relyWith, warning } from "./answer";
import type { LawOnDay } from "./law-on-day";

/** What the law says on the term of a permit, and whether the term asked for is beyond it. */
export type TermAnswer = { maxMonths: number | null; renewals: number | null; beyond: boolean };

const notRead = warning("term-not-read");
const extensionsNotSet = warning("extensions-not-limited-by-number");

/** The term of a kind of permit on a day; null where it hangs on a category that is not given. */
export function termReading(
  kind: PermitKind,
  category: Category | undefined,
  law: LawOnDay,
): Reading<Term> | null {
  switch (kind) {
    case "seasonal-permit":
      return law.seasonalTerm;
    case "ict-permit":
      return law.ictTerm;
    case "labour-immigrant-permit":
      return law.labourImmigrantTerm;
    case "qualification-certificate":
      return law.certificateTerm;
    default:
  }
  switch (category) {
    case "1":
      return law.category1Term;
    case "2":
      return law.category2Term;
    case "3":
      return law.category3Term;
    case "4":
      return law.category4Term;
    default:
      return null;
  }
}

function positive(value: number | undefined): number | null {
  return value !== undefined && value > 0 && Number.isFinite(value) ? value : null;
}

/** The term asked for in whole months, counted from the first day where it is given in days. Null: not given. */
export function monthsAsked(permit: PermitQuestion | undefined, from: Day): number | null {
  const months = positive(permit?.months);
  if (months !== null) return Math.ceil(months);
  const days = positive(permit?.days);
  if (days === null) return null;
  const end = addDays(from, Math.min(Math.ceil(days), 36_600));
  let count = Math.floor(days / 31);
  while (addMonths(from, count) < end) count += 1;
  return count;
}

/** The term asked for in days; a month of a seasonal permit is a twelfth of its four steps. Null: not given. */
export function daysAsked(permit: PermitQuestion | undefined): number | null {
  const days = positive(permit?.days);
  if (days !== null) return Math.ceil(days);
  const months = positive(permit?.months);
  if (months === null) return null;
  return months === 12 ? 365 : months > 12 ? Math.ceil(months * 30.5) : Math.ceil(months * 30);
}

/** The longest term and the extensions of a permit, and whether what is asked for goes beyond. */
export function termOf(
  kind: PermitKind,
  category: Category | undefined,
  permit: PermitQuestion | undefined,
  law: LawOnDay,
  findings: Findings,
): TermAnswer {
  const reading = termReading(kind, category, law);
  if (reading === null) return { maxMonths: null, renewals: null, beyond: false };
  const term = reading.value;
  if (term === undefined) {
    addWarning(findings, notRead);
    return { maxMonths: null, renewals: null, beyond: false };
  }
  if (term.extensions === null) addWarning(findings, extensionsNotSet);
  const asked = term.days === undefined ? monthsAsked(permit, law.on) : daysAsked(permit);
  const longest = term.days ?? term.months;
  const beyond = asked !== null && asked > longest;
  if (beyond) relyWith(findings, reading, { asked, longest });
  else rely(findings, reading);
  return { maxMonths: term.months, renewals: term.extensions, beyond };
}
