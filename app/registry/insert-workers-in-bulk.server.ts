import { setImmediate as immediately } from "node:timers/promises";
import { dayOf } from "~/clock.server";
import { config } from "~/config.server";
import { type BulkValue, insertInBulk } from "~db/bulk.server";
import { type Cipher, cipherFor } from "~db/cipher.server";
import type { EmployerScope, Tx } from "~db/client.server";
import { newId } from "~db/ids.server";
import { loadTimeline } from "./employer-timeline.server";
import { documentRow, engagementRow, workerFactRow } from "./fact-rows.server";
import type { WorkerFacts } from "./facts";
import { type Needs, needsOf } from "./needs";
import { type ProjectedWorker, projectWorker } from "./project-worker";
import { applyChanges, insertPeriods } from "./projection.server";
import { CountChanges } from "./projection-counts";

/** A worker who is not known yet. The id is made by the caller, so that its own rows can name it. */
export type BulkWorker = { workerId: string; facts: WorkerFacts };

const batchSize = 2000;
/** After so many workers the batch before may go on; seldom enough to cost nothing, often enough that it never waits. */
const breath = 8;

/**
 * Enters many new workers at once, with their engagements, documents and projection, in the transaction of the
 * verb that imports them; that verb holds the employer's lock, has told who is known already, and writes the
 * ledger. While the database takes one batch the next is made ready. Returns how many were entered.
 */
export async function insertWorkersInBulk(
  trx: Tx,
  scope: Pick<EmployerScope, "employerId" | "at">,
  importId: string | null,
  workers: Iterable<BulkWorker> | AsyncIterable<BulkWorker>,
): Promise<number> {
  const { employerId, at } = scope;
  const needs = needsOf(await loadTimeline(trx, employerId));
  const changes = new CountChanges();
  const origin: Origin = {
    employerId,
    at,
    importId,
    cipher: cipherFor(config().dataKey, employerId),
    registeredOn: dayOf(at),
  };
  let count = 0;
  let writing: Promise<void> = Promise.resolve();
  let batch: Prepared[] = [];
  const flush = async () => {
    const prepared = batch;
    batch = [];
    await writing;
    writing = write(trx, origin, prepared);
    // A failure is thrown where it is awaited next; until then it must not count as unhandled.
    writing.catch(() => {});
  };
  for await (const worker of workers) {
    batch.push(prepare(worker, origin, needs, changes));
    count += 1;
    if (batch.length === batchSize) await flush();
    // The statements of the batch before go on only where this one lets them.
    else if (count % breath === 0) await immediately();
  }
  if (batch.length > 0) await flush();
  await writing;
  await applyChanges(trx, employerId, changes);
  return count;
}

type Origin = {
  employerId: string;
  at: Date;
  importId: string | null;
  cipher: Cipher;
  registeredOn: string;
};

type Prepared = {
  workerId: string;
  projected: ProjectedWorker;
  fact: BulkValue[];
  engagements: BulkValue[][];
  documents: BulkValue[][];
};

function prepare(
  { workerId, facts }: BulkWorker,
  origin: Origin,
  needs: Needs,
  changes: CountChanges,
): Prepared {
  const { cipher } = origin;
  const fact = workerFactRow(cipher, origin, workerId, facts);
  const engagements = facts.engagements.map((one) =>
    engagementRow(origin, workerId, newId(origin.at.getTime()), one),
  );
  const documents = facts.documents.map((one) =>
    documentRow(cipher, origin, workerId, newId(origin.at.getTime()), one),
  );
  const projected = projectWorker(
    {
      facts: { ...facts, iinValid: fact.iinValid ?? null },
      registeredOn: origin.registeredOn,
      documents: documents.map(({ documentId }) => ({ documentId, supersededBy: null })),
    },
    needs,
  );
  changes.worker(projected.periods, projected.extras, 1);
  return {
    workerId,
    projected,
    fact: values(factColumns, fact),
    engagements: engagements.map((row) => values(engagementColumns, row)),
    documents: documents.map((row) => values(documentColumns, row)),
  };
}

async function write(trx: Tx, origin: Origin, batch: readonly Prepared[]): Promise<void> {
  const { employerId, at, importId } = origin;
  const same = { employer_id: employerId, import_id: importId, recorded_at: at };
  await insertInBulk(
    trx,
    "worker",
    ["worker_id", "projected"],
    batch.map(({ workerId, projected }) => [workerId, projected.extras as BulkValue]),
    { employer_id: employerId, created_at: at },
  );
  await insertInBulk(
    trx,
    "worker_fact",
    names(factColumns),
    batch.map((one) => one.fact),
    same,
  );
  await insertInBulk(
    trx,
    "engagement",
    names(engagementColumns),
    batch.flatMap((one) => one.engagements),
    same,
  );
  await insertInBulk(
    trx,
    "document",
    names(documentColumns),
    batch.flatMap((one) => one.documents),
    same,
  );
  await insertPeriods(
    trx,
    employerId,
    batch.map(({ workerId, projected }) => [workerId, projected.periods]),
  );
}

type FactRow = ReturnType<typeof workerFactRow>;
type EngagementRow = ReturnType<typeof engagementRow>;
type DocumentRow = ReturnType<typeof documentRow>;

const factColumns: Record<string, keyof FactRow> = {
  fact_id: "factId",
  worker_id: "workerId",
  name: "name",
  search_name: "searchName",
  birth_date: "birthDate",
  citizenship: "citizenship",
  staff_no: "staffNo",
  iin_sealed: "iinSealed",
  iin_index: "iinIndex",
  iin_valid: "iinValid",
  stay: "stay",
  role: "role",
  education: "education",
};

const engagementColumns: Record<string, keyof EngagementRow> = {
  row_id: "rowId",
  engagement_id: "engagementId",
  worker_id: "workerId",
  position: "position",
  category: "category",
  arrangement: "arrangement",
  department: "department",
  site: "site",
  from_day: "fromDay",
  to_day: "toDay",
};

const documentColumns: Record<string, keyof DocumentRow> = {
  row_id: "rowId",
  document_id: "documentId",
  worker_id: "workerId",
  kind: "kind",
  permit_kind: "permitKind",
  number_sealed: "numberSealed",
  number_index: "numberIndex",
  issued_on: "issuedOn",
  valid_from: "validFrom",
  expiry: "expiry",
  expires_on: "expiresOn",
  details: "details",
};

function names(columns: Record<string, unknown>): string[] {
  return Object.keys(columns);
}

function values<Row>(columns: Record<string, keyof Row>, row: Row): BulkValue[] {
  return Object.values(columns).map((column) => (row[column] ?? null) as BulkValue);
}
