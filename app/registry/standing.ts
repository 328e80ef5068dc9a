import { addDays, type PermitAnswer } from "~/law";
import type {
  Day,
  DocumentFacts,
  DocumentKind,
  EngagementFacts,
  PermitKind,
  Stay,
  WorkerFacts,
} from "./facts";

/** From how many days before its last day a document counts as ending soon. */
export const expiringLeadDays = 30;

/** What can be found about a worker. A code names one thing and is never renamed. */
export const findingCodes = [
  "work-prohibited",
  "permit-missing",
  "permit-not-started",
  "permit-expired",
  "permit-expiring",
  "passport-missing",
  "passport-expired",
  "passport-expiring",
  "passport-ends-before-permit",
  "contract-missing",
  "contract-expired",
  "contract-expiring",
  "contract-ends-after-permit",
  "insurance-missing",
  "insurance-expired",
  "insurance-expiring",
  "temporary-residence-expired",
  "temporary-residence-expiring",
  "visa-expired",
  "visa-expiring",
  "residence-permit-missing",
  "residence-permit-expired",
  "residence-permit-expiring",
  "refugee-certificate-missing",
  "refugee-certificate-expired",
  "refugee-certificate-expiring",
  "medical-expired",
  "medical-expiring",
  "category-missing",
  "iin-check-digit",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** `notice` is worth knowing and changes no status; `unknown` is what nobody told, and never counts as lawful. */
export type Severity = "breach" | "unknown" | "expiring" | "notice";

export type Finding = {
  code: FindingCode;
  /** The kind of document that it is about. */
  document: DocumentKind | null;
  /** The last day of that document; null where there is none, or the finding is about no day. */
  day: Day | null;
  severity: Severity;
};

export type Status = "ok" | "expiring" | "breach" | "unknown";

/** What the law of the day says about the worker's permit. */
export type NeedOnDay = { answer: PermitAnswer; kind: PermitKind | null };

/** A stretch of days, `[from, to)`, on which everything stays as it is; `to` is null where it does not end. */
export type Period<Need extends NeedOnDay = NeedOnDay> = {
  from: Day;
  to: Day | null;
  need: Need;
  findings: Finding[];
  status: Status;
};

/**
 * What is missing, expired, ending or contradictory about a worker on a day: no more than the facts tell and the
 * need of that day asks. Nothing is found on a day on which none of the worker's engagements is in force.
 */
export function findingsOf(worker: WorkerFacts, need: NeedOnDay, on: Day): Finding[] {
  const engagement = engagementInForce(worker.engagements, on);
  if (engagement === undefined) return [];
  const found: Finding[] = [];
  const put = (code: FindingCode, document: DocumentKind | null, day: Day | null, severity: Severity) =>
    found.push({ code, document, day, severity });
  const passport = stateOf(worker, "passport", on);
  const permit = stateOf(worker, "permit", on);
  const contract = stateOf(worker, "contract", on);

  if (need.answer === "prohibited") put("work-prohibited", null, null, "breach");
  // Where no permit could be had, one that was issued all the same is still watched.
  const prohibited = need.answer === "prohibited" && permit.state !== "absent";
  const asked = need.answer === "required" || need.answer === "unknown" || prohibited;
  if (asked) {
    const lacking: Severity = need.answer === "unknown" ? "unknown" : "breach";
    if (permit.state === "absent") put("permit-missing", "permit", null, lacking);
    // An end that nobody gave is not known to have come.
    else if (permit.state === "open") put("permit-missing", "permit", null, "unknown");
    // An earlier permit may have been held and not been recorded.
    else if (permit.state === "later") put("permit-not-started", "permit", permit.day, "unknown");
    else if (permit.state === "expired") put("permit-expired", "permit", permit.day, lacking);
    else if (permit.state === "expiring") put("permit-expiring", "permit", permit.day, "expiring");
  }

  if (passport.state === "expired") put("passport-expired", "passport", passport.day, "breach");
  else if (passport.state === "expiring") put("passport-expiring", "passport", passport.day, "expiring");
  else if (isLacking(passport) && !(passport.state === "absent" && livesWithoutPassport(worker))) {
    put("passport-missing", "passport", null, "unknown");
  }
  // A renewal that is recorded already reaches further than what is in force today.
  const permitEnd = lastDayOf(worker, "permit");
  const passportEnd = lastDayOf(worker, "passport");
  const contractEnd = lastDayOf(worker, "contract");
  if (
    asked &&
    permitEnd !== null &&
    permitEnd !== endless &&
    passportEnd !== null &&
    passportEnd < permitEnd
  ) {
    put("passport-ends-before-permit", "passport", passportEnd, "notice");
  }

  if (isLacking(contract)) put("contract-missing", "contract", null, "unknown");
  else if (contract.state === "expired") put("contract-expired", "contract", contract.day, "breach");
  else if (contract.state === "expiring") put("contract-expiring", "contract", contract.day, "expiring");
  if (asked && permitEnd !== null && contractEnd !== null && contractEnd > permitEnd) {
    put("contract-ends-after-permit", "contract", contractEnd === endless ? null : contractEnd, "notice");
  }

  const settled = settledStays.has(worker.stay);
  putEnding(put, stateOf(worker, "insurance", on), "insurance", "insurance", settled ? "notice" : "breach");
  // A contract with a person who stays temporarily needs an insurance (Labour Code, article 26(1)(6)).
  if (!settled && isLacking(stateOf(worker, "insurance", on)))
    put("insurance-missing", "insurance", null, "unknown");

  const residence = stateOf(worker, "residence-permit", on);
  const temporary = stateOf(worker, "temporary-residence-permit", on);
  if (!settled) putEnding(put, temporary, "temporary-residence", "temporary-residence-permit", "breach");
  // Who lives here on a residence permit needs no visa to stay.
  const staysOtherwise = settled || holds(temporary) || holds(residence);
  putEnding(put, stateOf(worker, "visa", on), "visa", "visa", staysOtherwise ? "notice" : "breach");
  const resident = worker.stay === "permanent-resident";
  putEnding(put, residence, "residence-permit", "residence-permit", resident ? "breach" : "notice");
  if (resident && isLacking(residence)) put("residence-permit-missing", "residence-permit", null, "notice");
  const refugee = worker.stay === "refugee";
  const certificate = stateOf(worker, "refugee-certificate", on);
  putEnding(put, certificate, "refugee-certificate", "refugee-certificate", refugee ? "breach" : "notice");
  if (refugee && isLacking(certificate))
    put("refugee-certificate-missing", "refugee-certificate", null, "notice");
  putEnding(put, stateOf(worker, "medical", on), "medical", "medical", "notice");

  const placed = engagement?.arrangement === "seasonal" || engagement?.arrangement === "domestic";
  if (engagement && !placed && engagement.category === null) put("category-missing", null, null, "unknown");
  if (worker.iin !== null && worker.iinValid === false) put("iin-check-digit", null, null, "notice");
  return found;
}

/** One word for a worker: a breach outweighs what is not known, and that outweighs what ends soon. */
export function statusOf(findings: readonly Finding[]): Status {
  for (const severity of ["breach", "unknown", "expiring"] as const) {
    if (findings.some((finding) => finding.severity === severity)) return severity;
  }
  return "ok";
}

/** Each code once. */
export function codesOf(findings: readonly Finding[]): FindingCode[] {
  return [...new Set(findings.map((finding) => finding.code))];
}

/**
 * The worker's standing from a day on, as consecutive periods with constant need, findings and status.
 * `boundaries` are the days on which `needOn` may answer otherwise: of the law, of the employer, of the worker.
 */
export function periodsOf<Need extends NeedOnDay>(
  worker: WorkerFacts,
  needOn: (day: Day) => Need,
  boundaries: readonly Day[],
  from: Day,
): Period<Need>[] {
  const cuts = new Set([from]);
  const cut = (day: Day | null) => {
    if (day !== null && day > from) cuts.add(day);
  };
  for (const day of boundaries) cut(day);
  for (const { from: start, to } of worker.engagements) {
    cut(start);
    if (to) cut(addDays(to, 1));
  }
  for (const document of worker.documents) {
    cut(startOf(document));
    if (document.expiry.kind !== "on") continue;
    cut(addDays(document.expiry.day, -expiringLeadDays));
    cut(addDays(document.expiry.day, 1));
  }
  const periods: Period<Need>[] = [];
  for (const day of [...cuts].sort()) {
    const need = needOn(day);
    const findings = findingsOf(worker, need, day);
    const last = periods.at(-1);
    if (last && sameNeed(last.need, need) && sameFindings(last.findings, findings)) continue;
    if (last) last.to = day;
    periods.push({ from: day, to: null, need, findings, status: statusOf(findings) });
  }
  return periods;
}

function sameNeed(a: NeedOnDay, b: NeedOnDay): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length &&
    a.every((finding, index) => {
      const other = b[index];
      return finding.code === other?.code && finding.day === other.day && finding.severity === other.severity;
    })
  );
}

type DocumentState =
  | { state: "absent" | "open" | "endless"; day: null }
  | { state: "valid" | "expiring" | "expired" | "later"; day: Day | null };

/** Stays under which a person is not one who stays temporarily. */
const settledStays: ReadonlySet<Stay> = new Set(["permanent-resident", "refugee", "asylum-seeker", "kandas"]);

function livesWithoutPassport(worker: WorkerFacts): boolean {
  return worker.stay === "refugee" || worker.stay === "asylum-seeker" || worker.citizenship === "XXA";
}

function isLacking({ state }: DocumentState): boolean {
  return state === "absent" || state === "open" || state === "later";
}

function holds({ state }: DocumentState): boolean {
  return state === "valid" || state === "expiring" || state === "endless";
}

type EndingKind =
  | "insurance"
  | "temporary-residence"
  | "visa"
  | "residence-permit"
  | "refugee-certificate"
  | "medical";

function putEnding(
  put: (code: FindingCode, document: DocumentKind, day: Day | null, severity: Severity) => void,
  { state, day }: DocumentState,
  code: EndingKind,
  document: DocumentKind,
  whenExpired: "breach" | "notice",
): void {
  if (state === "expired") put(`${code}-expired`, document, day, whenExpired);
  if (state === "expiring")
    put(`${code}-expiring`, document, day, whenExpired === "breach" ? "expiring" : "notice");
}

/** The main engagement in force; null where nothing is known of any, undefined where none is in force. */
function engagementInForce(
  engagements: readonly EngagementFacts[],
  on: Day,
): EngagementFacts | null | undefined {
  if (engagements.length === 0) return null;
  let main: EngagementFacts | undefined;
  for (const engagement of engagements) {
    if ((engagement.from !== null && engagement.from > on) || (engagement.to !== null && engagement.to < on))
      continue;
    if (!main || (engagement.from ?? "") < (main.from ?? "")) main = engagement;
  }
  return main;
}

function startOf(document: DocumentFacts): Day | null {
  return document.validFrom ?? (document.kind === "passport" ? document.issuedOn : null);
}

/** Later than any day of a document that ends. */
const endless: Day = "9999-12-31";

/** The last day that any document of the kind reaches; null where there is none, or nobody gave an end. */
function lastDayOf(worker: WorkerFacts, kind: DocumentKind): Day | null {
  let last: Day | null = null;
  for (const { kind: one, expiry } of worker.documents) {
    const day = expiry.kind === "on" ? expiry.day : expiry.kind === "none" ? endless : null;
    if (one === kind && day !== null && (last === null || day > last)) last = day;
  }
  return last;
}

/**
 * How a kind of document stands on a day, by the one that reaches furthest among those in force; else by the one
 * that ended last; else by the first of those to come.
 */
function stateOf(worker: WorkerFacts, kind: DocumentKind, on: Day): DocumentState {
  let best: DocumentState = { state: "absent", day: null };
  let bestRank = -1;
  let bestDay: Day | null = null;
  for (const document of worker.documents) {
    if (document.kind !== kind) continue;
    const state = oneState(document, on);
    const rank = ranks[state.state];
    const further =
      state.state === "later" ? (state.day ?? "") < (bestDay ?? "") : (state.day ?? "") > (bestDay ?? "");
    if (rank > bestRank || (rank === bestRank && further)) {
      best = state;
      bestRank = rank;
      bestDay = state.day;
    }
  }
  return best;
}

const ranks: Record<DocumentState["state"], number> = {
  absent: -1,
  later: 0,
  expired: 1,
  open: 2,
  expiring: 3,
  valid: 4,
  endless: 5,
};

function oneState(document: DocumentFacts, on: Day): DocumentState {
  const start = startOf(document);
  const { expiry } = document;
  const day = expiry.kind === "on" ? expiry.day : null;
  if (start !== null && start > on) return { state: "later", day };
  if (expiry.kind === "none") return { state: "endless", day: null };
  if (expiry.kind === "missing") return { state: "open", day: null };
  if (expiry.day < on) return { state: "expired", day };
  return { state: expiry.day <= leadEnd(on) ? "expiring" : "valid", day };
}

let leadOf: Day = "";
let lead: Day = "";

/** The last day that is near on a day; remembered, since it is asked for every document of a worker. */
function leadEnd(on: Day): Day {
  if (on !== leadOf) {
    leadOf = on;
    lead = addDays(on, expiringLeadDays);
  }
  return lead;
}
