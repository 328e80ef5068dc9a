import { addDays, missingText } from "~/law";
import { expiringLeadDays } from "~/registry";
import type { LoadedWorker, WorkerStanding } from "~/registry/index.server";
import type { PackContract, PackDocument, PackLocale, PackWorker } from "./pack-content";
import type { ReasonBook } from "./reason-book";

type Facts = LoadedWorker["facts"];
type Engagement = Facts["engagements"][number];
type Document = Facts["documents"][number];

/** The day on which a document began or became known, for whoever asks whether it was there already. */
export function beginningOf(worker: LoadedWorker, index: number, dayOf: (instant: Date) => string): string {
  const facts = worker.facts.documents[index];
  const recorded = worker.documents[index]?.recordedAt;
  return facts?.issuedOn ?? facts?.validFrom ?? (recorded ? dayOf(recorded) : "0001-01-01");
}

/** Which documents stand on the day: those that no other document had taken the place of by then. */
export function standingDocuments(
  worker: LoadedWorker,
  on: string,
  dayOf: (instant: Date) => string,
): number[] {
  const places = new Map(worker.documents.map((document, index) => [document.documentId, index]));
  return worker.documents.flatMap((document, index) => {
    const next = document.supersededBy === null ? undefined : places.get(document.supersededBy);
    const start = next === undefined ? undefined : worker.facts.documents[next]?.validFrom;
    const replaced = next !== undefined && (start ?? beginningOf(worker, next, dayOf)) <= on;
    return replaced ? [] : [index];
  });
}

/** How a document stands on the day. */
export function documentState(document: Document, on: string): PackDocument["state"] {
  const start = document.validFrom ?? (document.kind === "passport" ? document.issuedOn : null);
  if (start !== null && start > on) return "not-yet-valid";
  if (document.expiry.kind === "missing") return "unknown";
  if (document.expiry.kind === "none") return "valid";
  if (document.expiry.day < on) return "expired";
  return document.expiry.day <= addDays(on, expiringLeadDays) ? "expiring" : "valid";
}

function documentsOf(worker: LoadedWorker, standing: readonly number[], on: string): PackDocument[] {
  return standing.flatMap((index) => {
    const facts = worker.facts.documents[index];
    const row = worker.documents[index];
    if (!facts || !row) return [];
    return [
      {
        id: row.documentId,
        kind: facts.kind,
        permitKind: facts.kind === "permit" ? facts.permitKind : null,
        number: facts.number,
        issuedOn: facts.issuedOn,
        validFrom: facts.validFrom,
        expiry: facts.expiry,
        state: documentState(facts, on),
        evidence: [],
      },
    ];
  });
}

const reach = ({ expiry }: PackDocument) =>
  expiry.kind === "on" ? expiry.day : expiry.kind === "none" ? "9999-12-31" : "";

/** A worker as the pack shows them on the day, with the standing that the registry gives. */
export function packWorker(
  worker: LoadedWorker,
  asked: {
    on: string;
    locale: PackLocale;
    engagement: Engagement | null;
    standing: WorkerStanding;
    book: ReasonBook;
    documents: readonly number[];
  },
): PackWorker {
  const { facts } = worker;
  const { engagement, standing, book, on } = asked;
  const { assessment } = standing;
  const documents = documentsOf(worker, asked.documents, on);
  const held = documents
    .filter((one) => one.kind === "permit" && (one.state === "valid" || one.state === "expiring"))
    .toSorted((a, b) => (reach(a) < reach(b) ? 1 : -1))[0];
  return {
    id: worker.workerId,
    staffNo: facts.staffNo,
    name: facts.name,
    birthDate: facts.birthDate,
    iin: facts.iin,
    citizenship: facts.citizenship,
    stay: facts.stay,
    position: engagement?.position ?? null,
    category: engagement?.category ?? null,
    arrangement: engagement?.arrangement ?? "employment",
    department: engagement?.department ?? null,
    site: engagement?.site ?? null,
    from: engagement?.from ?? null,
    to: engagement?.to ?? null,
    permit: {
      answer: assessment.permit,
      kind: assessment.kind,
      heldDocumentId: held?.id ?? null,
      because: book.cite(assessment.because),
      missing: [...new Set(assessment.missing)].map((path) => missingText(path, asked.locale)),
    },
    status: standing.status,
    findings: standing.findings.map((finding) => ({
      code: finding.code,
      documentId:
        finding.day === null
          ? null
          : (documents.find(
              ({ kind, expiry }) =>
                kind === finding.document && expiry.kind === "on" && expiry.day === finding.day,
            )?.id ?? null),
      day: finding.day,
      because: book.cite(finding.because),
    })),
    documents,
  };
}

/** The contracts among a worker's documents on the day. */
export function contractsOf(worker: PackWorker): PackContract[] {
  return worker.documents
    .filter((document) => document.kind === "contract")
    .map((document) => ({
      id: document.id,
      workerId: worker.id,
      number: document.number,
      signedOn: document.issuedOn,
      from: document.validFrom,
      expiry: document.expiry,
      registeredOn: null,
      evidence: [],
      wageEvidence: [],
    }));
}
