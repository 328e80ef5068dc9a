import { addDays } from "~/law";
import type { Day, DocumentFacts, DocumentKind, EngagementFacts, PermitKind } from "~/registry";
import { type DeadlineKind, deadlineKinds } from "./deadline-kind";
import { reminderRuleOf } from "./reminder-rules";

/** A document as a deadline needs it. `supersededBy` names the document that took its place. */
export type DeadlineDocument = Pick<DocumentFacts, "kind" | "permitKind" | "expiry"> & {
  documentId: string;
  supersededBy: string | null;
};

export type DeadlineWorker = {
  workerId: string;
  name: string;
  engagements: readonly Pick<EngagementFacts, "from" | "to" | "category">[];
  documents: readonly DeadlineDocument[];
};

export type Deadline = {
  /** The same for a document as long as it is that document; together with `dueOn` it names the deadline. */
  key: string;
  workerId: string;
  workerName: string;
  documentId: string;
  kind: DeadlineKind;
  permitKind: PermitKind | null;
  /** The last day of validity: a document is overdue from the day after. */
  dueOn: Day;
  /** The id of the reminder rule. */
  rule: string;
  /** Descending, in calendar days before `dueOn`. */
  leads: readonly number[];
  /** The days in which an extension is lodged, both included, where a rule names them. */
  lodge: { from: Day; by: Day } | null;
};

/**
 * What runs out for a worker, as of `on`, the nearest first. A superseded document has no deadline, nor has
 * anyone who has left; a document without expiry has none, and a missing expiry is a finding, not a deadline.
 */
export function deadlinesOf(worker: DeadlineWorker, on: Day): Deadline[] {
  if (hasLeft(worker, on)) return [];
  const category = worker.engagements.find(({ to }) => to === null || to >= on)?.category ?? null;
  return worker.documents
    .flatMap((document) => deadlineOf(worker, document, category) ?? [])
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
}

function deadlineOf(
  worker: DeadlineWorker,
  document: DeadlineDocument,
  category: string | null,
): Deadline | null {
  if (!isDeadlineKind(document.kind) || document.supersededBy !== null || document.expiry.kind !== "on") {
    return null;
  }
  const rule = reminderRuleOf(document.kind, document.permitKind, category);
  const dueOn = document.expiry.day;
  return {
    key: `document:${document.documentId}`,
    workerId: worker.workerId,
    workerName: worker.name,
    documentId: document.documentId,
    kind: document.kind,
    permitKind: document.permitKind,
    dueOn,
    rule: rule.id,
    leads: rule.leads,
    lodge: rule.lodge && { from: addDays(dueOn, -rule.lodge.from), by: addDays(dueOn, -rule.lodge.by) },
  };
}

/** Whether every engagement has ended before the day. Without any engagement we do not know it, and go on. */
function hasLeft(worker: DeadlineWorker, on: Day): boolean {
  return worker.engagements.length > 0 && worker.engagements.every(({ to }) => to !== null && to < on);
}

function isDeadlineKind(kind: DocumentKind): kind is DeadlineKind {
  return (deadlineKinds as readonly DocumentKind[]).includes(kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type DeadlineStatus = "upcoming" | "due" | "overdue";

/** Where a deadline stands: `due` from the widest lead on, `overdue` from the day after the last. */
export function deadlineStatus(deadline: Deadline, on: Day): DeadlineStatus {
  if (on > deadline.dueOn) return "overdue";
  return on >= addDays(deadline.dueOn, -(deadline.leads[0] ?? 0)) ? "due" : "upcoming";
}
