import { type Assessment, assess, type Reason } from "~/law";
import type { Day, DocumentFacts, EngagementFacts, Stay, WorkerFacts } from "./facts";
import { assessmentQuestion, type EmployerTimeline, needFrom } from "./needs";
import { type Finding, findingsOf, type Status, statusOf } from "./standing";
import { engagementOn } from "./worker-span";

export type ExplainedFinding = Finding & { because: Reason[] };

/** A worker on a day, as a row of a list shows it. */
export type WorkerItem = {
  id: string;
  staffNo: string | null;
  name: string;
  birthDate: Day | null;
  citizenship: string;
  stay: Stay;
  engagement: EngagementFacts | null;
  permit: {
    answer: Assessment["permit"];
    kind: Assessment["kind"];
    number: string | null;
    validTo: Day | null;
  };
  status: Status;
  findings: ExplainedFinding[];
  /** The nearest end of a document. */
  ends: { day: Day; kind: string } | null;
};

/** What a worker's standing on a day is made of. */
export type WorkerStanding = {
  assessment: Assessment;
  findings: ExplainedFinding[];
  status: Status;
};

/** Everything about the standing on a day, with the reasons of the law. */
export function standingOn(timeline: EmployerTimeline, facts: WorkerFacts, on: Day): WorkerStanding {
  const question = assessmentQuestion(timeline, facts, on);
  const assessment = assess(question);
  const findings = findingsOf(facts, needFrom(assessment, question.worker), on);
  return {
    assessment,
    status: statusOf(findings),
    findings: findings.map((finding) => ({
      ...finding,
      because: restsOnNeed(finding) ? assessment.because : [],
    })),
  };
}

/** Whether a finding is there because the law asks for a permit (or forbids the work). */
function restsOnNeed(finding: Finding): boolean {
  return finding.document === "permit" || finding.code === "work-prohibited";
}

/** The document of a kind that counts on a day: of those begun, the one that reaches furthest; else the next. */
export function documentOn(
  documents: readonly DocumentFacts[],
  kind: DocumentFacts["kind"],
  on: Day,
): DocumentFacts | null {
  let best: DocumentFacts | null = null;
  for (const document of documents) {
    if (document.kind !== kind) continue;
    if (!best || rank(document, on) > rank(best, on)) best = document;
  }
  return best;
}

function rank(document: DocumentFacts, on: Day): string {
  const begun = (document.validFrom ?? document.issuedOn ?? "") <= on ? "1" : "0";
  const end =
    document.expiry.kind === "on" ? document.expiry.day : document.expiry.kind === "none" ? "9999" : "";
  return `${begun}${end}`;
}

export function workerItem(
  worker: { workerId: string; facts: WorkerFacts; documents: readonly { supersededBy: string | null }[] },
  timeline: EmployerTimeline,
  on: Day,
): WorkerItem {
  const { facts } = worker;
  const { assessment, findings, status } = standingOn(timeline, facts, on);
  const permit = documentOn(facts.documents, "permit", on);
  return {
    id: worker.workerId,
    staffNo: facts.staffNo,
    name: facts.name,
    birthDate: facts.birthDate,
    citizenship: facts.citizenship,
    stay: facts.stay,
    engagement: engagementOn(facts, on),
    permit: {
      answer: assessment.permit,
      kind: assessment.kind,
      number: permit?.number ?? null,
      validTo: permit?.expiry.kind === "on" ? permit.expiry.day : null,
    },
    status,
    findings,
    ends: nearestEnd(worker, findings, on),
  };
}

/** The day that the most urgent finding names, else the first end still to come of a document not followed by another. */
export function nearestEnd(
  worker: { facts: WorkerFacts; documents: readonly { supersededBy: string | null }[] },
  findings: readonly Finding[],
  on: Day,
): { day: Day; kind: string } | null {
  for (const severity of ["breach", "expiring"] as const) {
    for (const finding of findings) {
      if (finding.severity === severity && finding.day !== null && finding.document !== null)
        return { day: finding.day, kind: finding.document };
    }
  }
  let nearest: { day: Day; kind: string } | null = null;
  for (const [i, document] of worker.facts.documents.entries()) {
    const { expiry } = document;
    if (expiry.kind !== "on" || expiry.day < on || worker.documents[i]?.supersededBy) continue;
    if (!nearest || expiry.day < nearest.day) nearest = { day: expiry.day, kind: document.kind };
  }
  return nearest;
}
