import type { Warning } from "../../engine/citation";
import {
  type Assessment,
  type AssessmentQuestion,
  categories,
  type EmployerQuestion,
  type OpenAssessmentQuestion,
  type PermitAnswer,
  type WorkerQuestion,
} from "../question";
import { addMissing, addWarning, type Findings, warning } from "./answer";
import { exemptionOf } from "./exemption";
import { feeOf, noAmount, taxAdvanceOf } from "./fee";
import { type LawOnDay, lawOn, type Plain } from "./law-on-day";
import { countsAgainstQuota, isProhibited, kindOf } from "./permit-need";
import { isHeadOrDeputy, type Role, roleOf } from "./role";
import { daysAsked, monthsAsked, termOf, termReading } from "./term";

const notADay = warning("not-a-day");
const listPartlyRead = warning("government-list-partly-read");
const positionAbsent = warning("position-absent", "first-head-of-foreign-branch");
const spouseStay = warning("spouse-stays-otherwise", "citizen-spouse");

function unsettled(permit: PermitAnswer, findings: Findings): Assessment {
  return {
    permit,
    kind: null,
    countsAgainstQuota: permit === "not-required" ? false : null,
    fee: permit === "not-required" ? noAmount() : null,
    taxAdvance: null,
    maxMonths: null,
    renewals: null,
    because: findings.because,
    missing: findings.missing,
    warnings: findings.warnings,
  };
}

/** The regimes that would free a worker of this role, whose naming is therefore worth a warning. */
function freeingRegimes(law: LawOnDay, role: Role | null, top: boolean): string[] {
  const skilled = role === "worker";
  const regimes: [string, boolean][] = [
    ["sez-over-1m-mrp", law.specialEconomicZone.state === "in-force"],
    ["priority-investment", law.priorityInvestment.state === "in-force"],
    ["astana-hub", !skilled && law.astanaHub.state === "in-force"],
    ["autonomous-education", !skilled && law.autonomousEducation.state === "in-force"],
    ["foreign-owned-100", (top || role === null) && law.foreignOwnedHeads.state === "in-force"],
    ["government-contract-over-50m-usd", top && law.governmentContractHeads.state === "in-force"],
  ];
  return regimes.filter(([, frees]) => frees).map(([code]) => code);
}

function absentRegimes(employer: EmployerQuestion, worker: WorkerQuestion, law: LawOnDay): Warning | null {
  const role = roleOf(worker);
  const top = isHeadOrDeputy(worker);
  const { regimes } = employer;
  if (regimes !== undefined && regimes.length > 0) return absentWarning(law, role, top, regimes);
  const key = top ? (role === "worker" ? "top worker" : "top") : (role ?? "open");
  let kept = law.keptRegimes.get(key);
  if (kept === undefined) {
    kept = absentWarning(law, role, top, []);
    law.keptRegimes.set(key, kept);
  }
  return kept;
}

function absentWarning(
  law: LawOnDay,
  role: Role | null,
  top: boolean,
  named: readonly string[],
): Warning | null {
  const left = freeingRegimes(law, role, top).filter((code) => !named.includes(code));
  return left.length === 0 ? null : warning("regimes-absent", null, { regimes: left.join(", ") });
}

function warnOfWhatWouldFree(
  employer: EmployerQuestion,
  worker: WorkerQuestion,
  law: LawOnDay,
  findings: Findings,
): void {
  if (employer.kind === "household") return;
  const regimes = absentRegimes(employer, worker, law);
  if (regimes) findings.warnings.push(regimes);
  if (law.on >= "2017-01-01") findings.warnings.push(listPartlyRead);
  if (
    employer.kind === "foreign-branch" &&
    worker.position === undefined &&
    roleOf(worker) !== "specialist"
  ) {
    if (worker.category === undefined || worker.category === "1") addWarning(findings, positionAbsent);
  }
}

/** Where the answer to a plain question is kept: by kind and category; -1 where the question is not plain. */
function plainSlot(question: AssessmentQuestion, law: LawOnDay): number {
  const { employer, worker } = question;
  const { arrangement, age, category } = worker;
  if (arrangement !== "employment" && arrangement !== "seasonal") return -1;
  if (employer.kind !== "company" || (employer.regimes !== undefined && employer.regimes.length > 0))
    return -1;
  if (worker.position !== undefined || worker.citizenSpouseYears !== undefined) return -1;
  if (age !== undefined && age < (law.fullAge.value ?? 0)) return -1;
  const place = category === undefined ? 0 : categories.indexOf(category) + 1;
  if (category !== undefined && place === 0) return -1;
  return place + (arrangement === "employment" ? 0 : 5);
}

/**
 * Most questions are plain: a company without regimes asks about a worker of a category, and all that hangs on
 * these two is the same all day. It is found once, by the very rules that answer every other question.
 */
function plainOn(slot: number, question: AssessmentQuestion, law: LawOnDay): Plain | null {
  const kept = law.keptPlain[slot];
  if (kept !== undefined) return kept;
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const { employer, worker } = question;
  const kind = kindOf(question, law, findings);
  if (kind === null) return null;
  const term = termOf(kind, worker.category, undefined, law, findings);
  warnOfWhatWouldFree(employer, worker, law, findings);
  const counted = countsAgainstQuota(kind, law, findings);
  const reading = termReading(kind, worker.category, law)?.value;
  const made: Plain = {
    because: findings.because,
    warnings: findings.warnings,
    maxMonths: term.maxMonths,
    renewals: term.renewals,
    longest: reading?.days ?? reading?.months ?? Number.POSITIVE_INFINITY,
    inDays: reading?.days !== undefined,
    countsAgainstQuota: counted,
  };
  law.keptPlain[slot] = made;
  return made;
}

function plainAnswer(question: AssessmentQuestion, law: LawOnDay, findings: Findings): Assessment | null {
  // What the exemptions have noted already belongs into the answer, so the kept beginning does not fit.
  if (findings.warnings.length > 0) return null;
  const slot = plainSlot(question, law);
  const plain = slot < 0 ? null : plainOn(slot, question, law);
  if (plain === null) return null;
  const asked = plain.inDays ? daysAsked(question.permit) : monthsAsked(question.permit, law.on);
  if (asked !== null && asked > plain.longest) return null;
  findings.because = plain.because.slice();
  findings.warnings = plain.warnings.slice();
  const kind = slot < 5 ? "employer-permit" : "seasonal-permit";
  return {
    permit: "required",
    kind,
    countsAgainstQuota: plain.countsAgainstQuota,
    fee: feeOf(kind, question, law, findings),
    taxAdvance: null,
    maxMonths: plain.maxMonths,
    renewals: plain.renewals,
    because: findings.because,
    missing: findings.missing,
    warnings: findings.warnings,
  };
}

/** Whether every fact is there without which no permit can be named. */
function isWhole(question: OpenAssessmentQuestion): question is AssessmentQuestion {
  const { employer, worker } = question;
  return (
    employer.kind !== undefined &&
    worker.citizenship !== undefined &&
    worker.arrangement !== undefined &&
    worker.stay !== undefined
  );
}

/** No ground frees the worker by what was said, and what was not said might: so nothing is settled. */
function openAnswer({ employer, worker }: OpenAssessmentQuestion, findings: Findings): Assessment {
  const { citizenship, arrangement, stay } = worker;
  if (employer.kind === undefined) addMissing(findings, "employer.kind");
  for (const [fact, value] of Object.entries({ citizenship, arrangement, stay })) {
    if (value === undefined) addMissing(findings, `worker.${fact}`);
  }
  return unsettled("unknown", findings);
}

/**
 * Whether a worker needs a permit on a day, which one, what it costs and how long it runs, with all reasons.
 * Never throws: what is not given, or was not read, is named in `missing` and `warnings`.
 */
export function assess(question: OpenAssessmentQuestion): Assessment {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const law = lawOn(question.on);
  if (law === null) {
    addMissing(findings, "on");
    addWarning(findings, notADay);
    return unsettled("unknown", findings);
  }
  const exemption = exemptionOf(question.employer, question.worker, law, findings);
  if (exemption === "exempt") return unsettled("not-required", findings);
  if (!isWhole(question)) return openAnswer(question, findings);
  if (exemption === "open") return unsettled("unknown", findings);
  const { employer, worker } = question;
  const plain = plainAnswer(question, law, findings);
  if (plain !== null) return plain;
  const kind = kindOf(question, law, findings);
  if (kind === null) return unsettled("unknown", findings);
  const term = termOf(kind, worker.category, question.permit, law, findings);
  const prohibited = isProhibited(kind, question, law, findings) || term.beyond;
  warnOfWhatWouldFree(employer, worker, law, findings);
  if (
    worker.citizenSpouseYears !== undefined &&
    worker.citizenSpouseYears >= (law.citizenSpouseYears.value ?? 0)
  ) {
    if (worker.stay !== "family") addWarning(findings, spouseStay);
  }
  if (prohibited) findings.missing.length = 0;
  return {
    permit: prohibited ? "prohibited" : "required",
    kind,
    countsAgainstQuota: prohibited ? null : countsAgainstQuota(kind, law, findings),
    fee: prohibited ? null : feeOf(kind, question, law, findings),
    taxAdvance:
      prohibited || kind !== "labour-immigrant-permit" ? null : taxAdvanceOf(question, law, findings),
    maxMonths: term.maxMonths,
    renewals: term.renewals,
    because: findings.because,
    missing: findings.missing,
    warnings: findings.warnings,
  };
}
