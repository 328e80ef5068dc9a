import { config } from "~/config.server";
import type { Assessment } from "~/law";
import type { LedgerEntry } from "~/ledger";
import { listEntries } from "~/ledger/index.server";
import { type Cipher, cipherFor } from "~db/cipher.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { isId } from "~db/ids.server";
import { loadTimeline } from "./employer-timeline.server";
import { documentFacts } from "./fact-rows.server";
import type { Day, DocumentFacts, EngagementFacts, WorkerFacts } from "./facts";
import { loadWorker } from "./load-worker-facts.server";
import { type Crossing, type StayDays, stayDays } from "./stay-days";
import { type TripDays, tripDays } from "./trip-days";
import { readTripFacts } from "./trip-queries.server";
import { standingOn, type WorkerItem, workerItem } from "./worker-item";

/** Who recorded something; the name is that of the person as it is now. */
export type Author = { kind: "person" | "system" | "inspector"; id: string | null; name: string | null };

export type DocumentVersion = {
  rowId: string;
  facts: DocumentFacts;
  supersededBy: string | null;
  recordedAt: Date;
  /** Null for the version that stands. */
  retiredAt: Date | null;
  by: Author | null;
};

export type DocumentDetail = {
  documentId: string;
  facts: DocumentFacts;
  details: Record<string, unknown>;
  file: { sha256: string; size: number; contentType: string; name: string | null } | null;
  supersedes: string | null;
  supersededBy: string | null;
  /** The newest first; more than one where it was corrected or followed by another. */
  versions: DocumentVersion[];
};

export type Contact = {
  who: "worker" | "manager";
  name: string | null;
  email: string;
  locale: "kk" | "ru" | "en";
  told: boolean;
};

export type WorkerDetail = {
  item: WorkerItem;
  facts: WorkerFacts;
  registeredOn: Day;
  assessment: Assessment;
  engagements: (EngagementFacts & { engagementId: string; endReason: string | null })[];
  documents: DocumentDetail[];
  crossings: (Crossing & { crossingId: string })[];
  stayDays: StayDays;
  /** Business trips and the days they take from the year; `limited` where a permit binds the worker to its region. */
  trips: { days: TripDays; limited: boolean };
  contacts: Contact[];
  history: (LedgerEntry & { by: Author })[];
};

/**
 * One worker on a day, as recorded by `knownAt` (default now), with every document's versions and who recorded
 * them. Null where there is no such worker, or none was recorded by then.
 */
export async function getWorker(
  scope: Pick<EmployerScope, "db" | "employerId">,
  workerId: string,
  asked: { on: Day; knownAt?: Date | undefined },
): Promise<WorkerDetail | null> {
  if (!isId(workerId)) return null;
  const { on, knownAt } = asked;
  return forEmployer(scope, async (trx) => {
    const { employerId } = scope;
    const cipher = cipherFor(config().dataKey, employerId);
    const worker = await loadWorker(trx, employerId, workerId, { cipher, ...(knownAt ? { knownAt } : {}) });
    if (!worker) return null;
    const timeline = await loadTimeline(trx, employerId, knownAt);
    const history = (await listEntries(trx, employerId, { subjectId: workerId, limit: 500 })).filter(
      (entry) => !knownAt || entry.at <= knownAt.toISOString(),
    );
    const authors = await authorsOf(trx, history);
    const versions = await versionsOf(trx, employerId, workerId, cipher, knownAt);
    const crossings = await readCrossings(trx, employerId, workerId, knownAt);
    const files = await filesOf(
      trx,
      employerId,
      cipher,
      worker.documents.flatMap((document) => document.fileSha256 ?? []),
    );
    const { assessment } = standingOn(timeline, worker.facts, on);
    const trips = tripDays(await readTripFacts(trx, employerId, worker, knownAt), on);
    return {
      item: workerItem(worker, timeline, on),
      facts: worker.facts,
      registeredOn: worker.registeredOn,
      assessment,
      trips: { days: trips, limited: assessment.permit !== "not-required" },
      engagements: worker.facts.engagements.map((facts, i) => ({
        ...facts,
        engagementId: worker.engagements[i]?.engagementId ?? "",
        endReason: worker.engagements[i]?.endReason ?? null,
      })),
      documents: worker.documents.flatMap((document, i) => {
        const facts = worker.facts.documents[i];
        if (!facts) return [];
        return {
          documentId: document.documentId,
          facts,
          details: document.details,
          file: document.fileSha256 && (files.get(document.fileSha256.toString("hex")) ?? null),
          supersedes: document.supersedes,
          supersededBy: document.supersededBy,
          versions: versions
            .filter((version) => version.documentId === document.documentId)
            .map(({ documentId, ...version }) => ({
              ...version,
              by: authorOf(history, authors, documentId, version.recordedAt),
            })),
        };
      }),
      crossings,
      stayDays: stayDays(crossings, on),
      contacts: await contactsOf(trx, employerId, workerId),
      history: history.map((entry) => ({ ...entry, by: named(authors, entry.actor) })),
    };
  });
}

async function versionsOf(
  trx: Tx,
  employerId: string,
  workerId: string,
  cipher: Cipher,
  knownAt: Date | undefined,
): Promise<(Omit<DocumentVersion, "by"> & { documentId: string })[]> {
  const rows = await trx
    .selectFrom("document")
    .selectAll()
    .where("employerId", "=", employerId)
    .where("workerId", "=", workerId)
    .$if(knownAt !== undefined, (query) => query.where("recordedAt", "<=", knownAt ?? new Date(0)))
    .orderBy("recordedAt", "desc")
    .orderBy("rowId", "desc")
    .execute();
  return rows.map((row) => ({
    documentId: row.documentId,
    rowId: row.rowId,
    facts: documentFacts(cipher, row),
    supersededBy: row.supersededBy,
    recordedAt: row.recordedAt,
    retiredAt: row.retiredAt && knownAt && row.retiredAt > knownAt ? null : row.retiredAt,
  }));
}

async function readCrossings(trx: Tx, employerId: string, workerId: string, knownAt: Date | undefined) {
  return trx
    .selectFrom("borderCrossing")
    .select(["crossingId", "direction", "onDay"])
    .where("employerId", "=", employerId)
    .where("workerId", "=", workerId)
    .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) => eb.or([eb("retiredAt", "is", null), eb("retiredAt", ">", knownAt ?? new Date(0))])),
    )
    .orderBy("onDay")
    .orderBy("crossingId")
    .execute();
}

async function filesOf(trx: Tx, employerId: string, cipher: Cipher, hashes: Buffer[]) {
  const files = new Map<string, DocumentDetail["file"]>();
  if (hashes.length === 0) return files;
  const rows = await trx
    .selectFrom("storedFile")
    .selectAll()
    .where("employerId", "=", employerId)
    .where("sha256", "in", hashes)
    .execute();
  for (const row of rows) {
    const sha256 = row.sha256.toString("hex");
    files.set(sha256, {
      sha256,
      size: row.size,
      contentType: row.contentType,
      name: row.nameSealed && cipher.open(row.nameSealed),
    });
  }
  return files;
}

async function contactsOf(trx: Tx, employerId: string, workerId: string): Promise<Contact[]> {
  const rows = await trx
    .selectFrom("workerContact")
    .select(["who", "name", "email", "locale", "toldOfDeadlines"])
    .where("employerId", "=", employerId)
    .where("workerId", "=", workerId)
    .orderBy("who", "desc")
    .execute();
  return rows.map(({ toldOfDeadlines, ...contact }) => ({ ...contact, told: toldOfDeadlines }));
}

async function authorsOf(trx: Tx, entries: readonly LedgerEntry[]): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ actor }) => (actor.kind === "person" ? (actor.id ?? []) : [])))];
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom("person")
    .select(["personId", "name"])
    .where("personId", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.personId, row.name]));
}

function named(authors: Map<string, string>, actor: LedgerEntry["actor"]): Author {
  return { ...actor, name: (actor.id === null ? null : authors.get(actor.id)) ?? null };
}

/** Who recorded a version: the entry of the same instant that names the document, else the one about the worker. */
function authorOf(
  history: readonly LedgerEntry[],
  authors: Map<string, string>,
  documentId: string,
  at: Date,
): Author | null {
  const instant = at.toISOString();
  const then = history.filter((entry) => entry.at === instant);
  const entry =
    then.find(({ data }) => data.documentId === documentId || data.supersedes === documentId) ?? then[0];
  return entry ? named(authors, entry.actor) : null;
}
