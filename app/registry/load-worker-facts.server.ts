import { sql } from "kysely";
import { dayOf } from "~/clock.server";
import type { Cipher } from "~db/cipher.server";
import type { Tx } from "~db/client.server";
import { documentFacts, engagementFacts, personFacts } from "./fact-rows.server";
import type { Day, WorkerFacts } from "./facts";
import { countedSpan } from "./worker-span";

/** A worker with the ids of its rows; `engagements` and `documents` run parallel to those of `facts`. */
export type LoadedWorker = {
  workerId: string;
  /** The day of registration in Kazakhstan. */
  registeredOn: Day;
  recordedAt: Date;
  importId: string | null;
  facts: WorkerFacts;
  engagements: { engagementId: string; rowId: string; endReason: string | null; importId: string | null }[];
  documents: {
    documentId: string;
    rowId: string;
    supersedes: string | null;
    supersededBy: string | null;
    fileSha256: Buffer | null;
    details: Record<string, unknown>;
    importId: string | null;
    recordedAt: Date;
  }[];
};

export type LoadOptions = {
  /** Only workers who count on that day. */
  on?: Day;
  /** The facts as recorded by that instant; without it, as recorded now. */
  knownAt?: Date;
  /** Null leaves identifiers closed, which is much faster: numbers are null, an IIN that is there an empty text. */
  cipher: Cipher | null;
  batch?: number;
};

const defaultBatch = 2000;

/**
 * Reads workers with their engagements and documents, in batches, in the order of their ids. A worker whose
 * facts are all retired (withdrawn, or an import undone) is left out.
 */
export async function* loadWorkerFacts(
  trx: Tx,
  employerId: string,
  ids: readonly string[] | "all",
  options: LoadOptions,
): AsyncGenerator<LoadedWorker[]> {
  const size = options.batch ?? defaultBatch;
  if (ids === "all") {
    let after: string | null = null;
    for (;;) {
      const page: { workerId: string }[] = await trx
        .selectFrom("worker")
        .select("workerId")
        .where("employerId", "=", employerId)
        .$if(after !== null, (query) => query.where("workerId", ">", after ?? ""))
        .orderBy("workerId")
        .limit(size)
        .execute();
      const last = page.at(-1);
      if (!last) return;
      after = last.workerId;
      yield await loadBatch(
        trx,
        employerId,
        page.map((row) => row.workerId),
        options,
      );
      if (page.length < size) return;
    }
  }
  const sorted = [...new Set(ids)].sort();
  for (let i = 0; i < sorted.length; i += size) {
    yield await loadBatch(trx, employerId, sorted.slice(i, i + size), options);
  }
}

/** One worker, or null where there is none (or none was recorded by then). */
export async function loadWorker(
  trx: Tx,
  employerId: string,
  workerId: string,
  options: LoadOptions,
): Promise<LoadedWorker | null> {
  const [worker] = await loadBatch(trx, employerId, [workerId], options);
  return worker ?? null;
}

async function loadBatch(
  trx: Tx,
  employerId: string,
  ids: string[],
  options: LoadOptions,
): Promise<LoadedWorker[]> {
  const { cipher, knownAt } = options;
  const people = await trx
    .selectFrom("workerFact as f")
    .innerJoin("worker as w", (join) =>
      join.onRef("w.employerId", "=", "f.employerId").onRef("w.workerId", "=", "f.workerId"),
    )
    .select([
      "f.workerId",
      "w.createdAt",
      "f.recordedAt",
      "f.importId",
      "f.staffNo",
      "f.name",
      "f.birthDate",
      "f.citizenship",
      "f.iinValid",
      "f.stay",
      "f.role",
      "f.education",
    ])
    .$if(cipher !== null, (query) => query.select("f.iinSealed"))
    .where("f.employerId", "=", employerId)
    .where(sql<boolean>`f.worker_id = any(${ids}::uuid[])`)
    .$if(knownAt === undefined, (query) => query.where("f.retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("f.recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) =>
          eb.or([eb("f.retiredAt", "is", null), eb("f.retiredAt", ">", knownAt ?? new Date(0))]),
        ),
    )
    .execute();
  const engagements = await trx
    .selectFrom("engagement")
    .select([
      "workerId",
      "engagementId",
      "rowId",
      "position",
      "category",
      "arrangement",
      "department",
      "site",
      "fromDay",
      "toDay",
      "endReason",
      "importId",
    ])
    .where("employerId", "=", employerId)
    .where(sql<boolean>`worker_id = any(${ids}::uuid[])`)
    .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) => eb.or([eb("retiredAt", "is", null), eb("retiredAt", ">", knownAt ?? new Date(0))])),
    )
    .execute();
  const documents = await trx
    .selectFrom("document")
    .select([
      "workerId",
      "documentId",
      "rowId",
      "kind",
      "permitKind",
      "issuedOn",
      "validFrom",
      "expiry",
      "expiresOn",
      "supersedes",
      "supersededBy",
      "fileSha256",
      "details",
      "importId",
      "recordedAt",
    ])
    .$if(cipher !== null, (query) => query.select("numberSealed"))
    .where("employerId", "=", employerId)
    .where(sql<boolean>`worker_id = any(${ids}::uuid[])`)
    .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) => eb.or([eb("retiredAt", "is", null), eb("retiredAt", ">", knownAt ?? new Date(0))])),
    )
    .execute();

  const byId = new Map<string, LoadedWorker>();
  for (const row of people) {
    byId.set(row.workerId, {
      workerId: row.workerId,
      registeredOn: dayOf(row.createdAt),
      recordedAt: row.recordedAt,
      importId: row.importId,
      facts: {
        ...personFacts(cipher, { ...row, iinSealed: row.iinSealed ?? null }),
        engagements: [],
        documents: [],
      },
      engagements: [],
      documents: [],
    });
  }
  // Ids sort by the time they were made: the order in which things were entered, whatever the plan was.
  for (const row of engagements.sort((a, b) => compareText(a.engagementId, b.engagementId))) {
    const worker = byId.get(row.workerId);
    if (!worker) continue;
    worker.facts.engagements.push(engagementFacts(row));
    worker.engagements.push({
      engagementId: row.engagementId,
      rowId: row.rowId,
      endReason: row.endReason,
      importId: row.importId,
    });
  }
  for (const row of documents.sort((a, b) => compareText(a.documentId, b.documentId))) {
    const worker = byId.get(row.workerId);
    if (!worker) continue;
    worker.facts.documents.push(documentFacts(cipher, { ...row, numberSealed: row.numberSealed ?? null }));
    worker.documents.push({
      documentId: row.documentId,
      rowId: row.rowId,
      supersedes: row.supersedes,
      supersededBy: row.supersededBy,
      fileSha256: row.fileSha256,
      details: row.details,
      importId: row.importId,
      recordedAt: row.recordedAt,
    });
  }
  const loaded = [...byId.values()].sort((a, b) => compareText(a.workerId, b.workerId));
  const { on } = options;
  return on === undefined ? loaded : loaded.filter((worker) => countsOn(worker, on));
}

/** Whether the worker counts on the day: is engaged, or not yet known to have left. */
export function countsOn(worker: Pick<LoadedWorker, "facts" | "registeredOn">, on: Day): boolean {
  const span = countedSpan(worker.facts, worker.registeredOn);
  return span !== null && span.from <= on && on < span.to;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
