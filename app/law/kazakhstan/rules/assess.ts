import type { Warning } from "../../engine/citation";
import type {
  Assessment,
  AssessmentQuestion,
  EmployerQuestion,
  PermitAnswer,
  WorkerQuestion,
} from "../question";
import { addMissing, addWarning, type Findings, warning } from "./answer";
import { exemptionOf } from "./exemption";
import { feeOf, noAmount, taxAdvanceOf } from "./fee";
import { type LawOnDay, lawOn } from "./law-on-day";
import { countsAgainstQuota, isProhibited, kindOf } from "./permit-need";
import { isHeadOrDeputy, type Role, roleOf } from "./role";
import { termOf } from "./term";

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

const regimeWarnings = new WeakMap<LawOnDay, Map<string, Warning | null>>();

function absentRegimes(employer: EmployerQuestion, worker: WorkerQuestion, law: LawOnDay): Warning | null {
  const role = roleOf(worker);
  const top = isHeadOrDeputy(worker);
  const named = employer.regimes ?? [];
  const key = `${role ?? "?"}${top ? "!" : ""}${named.length === 0 ? "" : named.join()}`;
  let known = regimeWarnings.get(law);
  if (!known) {
    known = new Map();
    regimeWarnings.set(law, known);
  }
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const left = freeingRegimes(law, role, top).filter((code) => !named.includes(code));
  const made = left.length === 0 ? null : warning("regimes-absent", null, { regimes: left.join(", ") });
  // What a caller names is free text: only as many spellings are kept as there can be sensible ones.
  if (known.size < 64) known.set(key, made);
  return made;
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

/**
 * Whether a worker needs a permit on a day, which one, what it costs and how long it runs, with all reasons.
 * Never throws: what is not given, or was not read, is named in `missing` and `warnings`.
 */
export function assess(question: AssessmentQuestion): Assessment {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const law = lawOn(question.on);
  if (law === null) {
    addMissing(findings, "on");
    addWarning(findings, notADay);
    return unsettled("unknown", findings);
  }
  const { employer, worker } = question;
  const exemption = exemptionOf(employer, worker, law, findings);
  if (exemption === "exempt") return unsettled("not-required", findings);
  if (exemption === "open") return unsettled("unknown", findings);
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
