import type { Warning } from "../../engine/citation";
import type { Reading } from "../../engine/dated";
import type { OpenEmployer, OpenWorker, Stay } from "../question";
import { regimes } from "../values/regimes";
import { addMissing, addWarning, type Findings, rely, relyWith, warning } from "./answer";
import type { LawOnDay } from "./law-on-day";
import { isHeadOrDeputy, roleOf } from "./role";

/** `exempt`: a ground holds; `open`: one may hold, `missing` says what would tell; `none`: no ground named. */
export type ExemptionState = "exempt" | "open" | "none";

type Gathering = { state: ExemptionState; findings: Findings };

const conditions: ReadonlyMap<string, Warning> = new Map([
  ["sez-over-1m-mrp", warning("exemption-conditions-sez", "sez-over-1m-mrp")],
  ["priority-investment", warning("exemption-conditions-investment", "priority-investment")],
]);
const stateBodyConditions = warning("exemption-conditions-state-body", "state-body");
const visitorConditions = warning("exemption-conditions-visitor", "business-visitor");
const listUnread = warning("government-list-unread");
const aifcUnconfirmed = warning("aifc-unconfirmed", "aifc");

/** The acts that hold the Government's list: the law that gives the list its force is a reason as well. */
const governmentLists: ReadonlySet<string> = new Set(["resolution-802", "resolution-1041"]);

/** A ground whose conditions the facts meet: it exempts where it is in force, and leaves open where it was not read. */
function ground(gathering: Gathering, reading: Reading<unknown>, settles: string, note = listUnread): void {
  if (reading.state === "in-force") {
    gathering.state = "exempt";
    rely(gathering.findings, reading);
  } else if (reading.state === "unknown") {
    open(gathering, reading, settles);
    addWarning(gathering.findings, note);
  }
}

function open(gathering: Gathering, reading: Reading<unknown>, settles: string): void {
  if (gathering.state === "none") gathering.state = "open";
  addMissing(gathering.findings, settles);
  for (const item of reading.warnings) addWarning(gathering.findings, item);
}

/** A ground for heads and specialists with higher education: education decides, and may not be given. */
function educatedGround(gathering: Gathering, reading: Reading<unknown>, worker: OpenWorker): void {
  if (reading.state !== "in-force") return;
  const role = roleOf(worker);
  if (role === "worker") return;
  if (role === null) open(gathering, reading, "worker.category");
  else if (worker.education === undefined) open(gathering, reading, "worker.education");
  else if (worker.education === "higher") ground(gathering, reading, "worker.education");
}

/** The ground that a stay of this kind gives; null where it gives none. */
function stayGround(stay: Stay, law: LawOnDay): Reading<unknown> | null {
  switch (stay) {
    case "permanent-resident":
      return law.permanentResident;
    case "kandas":
      return law.kandas;
    case "business-immigrant":
      return law.businessImmigrant;
    case "refugee":
    case "asylum-seeker":
      return law.refugee;
    case "humanitarian":
      return law.humanitarian;
    case "convicted":
      return law.convicted;
    case "trafficking-victim":
      return law.traffickingVictim;
    case "student":
      return law.student;
    default:
      return null;
  }
}

function byStay(gathering: Gathering, stay: Stay, worker: OpenWorker, law: LawOnDay): void {
  if (stay === "family") {
    bySpouse(gathering, worker, law);
    return;
  }
  const reading = stayGround(stay, law);
  if (reading !== null) ground(gathering, reading, "worker.stay");
}

function bySpouse(gathering: Gathering, worker: OpenWorker, law: LawOnDay): void {
  const least = law.citizenSpouseYears.value;
  if (law.citizenSpouse.state !== "in-force" || least === undefined) return;
  if (worker.citizenSpouseYears === undefined) {
    open(gathering, law.citizenSpouse, "worker.citizen_spouse_years");
  } else if (worker.citizenSpouseYears >= least) {
    gathering.state = "exempt";
    relyWith(gathering.findings, law.citizenSpouse, { years: worker.citizenSpouseYears, least });
  }
}

function byForeignOwner(
  gathering: Gathering,
  employer: OpenEmployer,
  worker: OpenWorker,
  law: LawOnDay,
): void {
  if (!isHeadOrDeputy(worker)) {
    if (roleOf(worker) === null && law.foreignOwnedHeads.state === "in-force") {
      open(gathering, law.foreignOwnedHeads, "worker.category");
    }
    return;
  }
  const limit = law.foreignOwnedHeadsLimit.value;
  if (limit === undefined) ground(gathering, law.foreignOwnedHeads, "employer.regimes");
  else if (employer.exemptHeadsUsed === undefined) {
    open(gathering, law.foreignOwnedHeads, "employer.exempt_heads_used");
  } else if (employer.exemptHeadsUsed < limit) {
    gathering.state = "exempt";
    relyWith(gathering.findings, law.foreignOwnedHeads, { used: employer.exemptHeadsUsed, limit });
  }
}

/** The order in which regimes are named must not show in the answer. */
function inOrder(named: readonly string[]): readonly string[] {
  return named.length < 2
    ? named
    : regimes.filter((regime) => named.includes(regime.code)).map((regime) => regime.code);
}

function byRegime(gathering: Gathering, employer: OpenEmployer, worker: OpenWorker, law: LawOnDay): void {
  const { findings } = gathering;
  for (const regime of inOrder(employer.regimes ?? [])) {
    const before = gathering.state;
    switch (regime) {
      case "sez-over-1m-mrp":
        ground(gathering, law.specialEconomicZone, "employer.regimes");
        break;
      case "priority-investment":
        if (roleOf(worker) === "worker") ground(gathering, law.priorityInvestment, "employer.regimes");
        else educatedGround(gathering, law.priorityInvestment, worker);
        if (isHeadOrDeputy(worker)) {
          ground(gathering, law.priorityInvestorHeads, "worker.education");
        }
        break;
      case "astana-hub":
        educatedGround(gathering, law.astanaHub, worker);
        break;
      case "autonomous-education":
        educatedGround(gathering, law.autonomousEducation, worker);
        break;
      case "foreign-owned-100":
        byForeignOwner(gathering, employer, worker, law);
        break;
      case "government-contract-over-50m-usd":
        if (isHeadOrDeputy(worker)) ground(gathering, law.governmentContractHeads, "employer.regimes");
        break;
      case "aifc":
        ground(gathering, law.aifc, "employer.regimes", aifcUnconfirmed);
        break;
      default:
    }
    if (before !== "exempt" && gathering.state === "exempt") {
      const condition = conditions.get(regime);
      if (condition) addWarning(findings, condition);
    }
  }
}

/**
 * All grounds on which no permit is needed. What is open adds to `missing`; where a ground holds, what the
 * other grounds would still ask is dropped, since it changes nothing.
 */
export function exemptionOf(
  employer: OpenEmployer,
  worker: OpenWorker,
  law: LawOnDay,
  findings: Findings,
): ExemptionState {
  if (worker.citizenship === "KZ" && law.citizen.state === "in-force") {
    rely(findings, law.citizen);
    return "exempt";
  }
  const gathering: Gathering = { state: "none", findings };
  const member = worker.citizenship === undefined ? undefined : law.eaeu.get(worker.citizenship);
  if (member?.state === "in-force") ground(gathering, member, "worker.citizenship");
  else if (member) for (const item of member.warnings) addWarning(findings, item);
  if (worker.stay !== undefined && worker.stay !== "temporary") byStay(gathering, worker.stay, worker, law);
  if (employer.kind === "foreign-branch" && worker.position === "first-head-of-foreign-branch") {
    ground(gathering, law.firstHeadOfForeignBranch, "worker.position");
  }
  if (employer.kind === "state-body") {
    ground(gathering, law.stateBody, "employer.kind");
    addWarning(findings, stateBodyConditions);
  }
  if (worker.position === "business-visitor") {
    ground(gathering, law.businessVisitor, "worker.position");
    addWarning(findings, visitorConditions);
  }
  if (employer.regimes !== undefined && employer.regimes.length > 0) {
    byRegime(gathering, employer, worker, law);
  }
  if (gathering.state === "exempt") {
    findings.missing.length = 0;
    if (findings.because.some(({ act }) => governmentLists.has(act))) rely(findings, law.governmentList);
  }
  return gathering.state;
}
