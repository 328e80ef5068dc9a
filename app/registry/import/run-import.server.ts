import { createHash } from "node:crypto";
import { config } from "~/config.server";
import { record } from "~/ledger/index.server";
import { fileStore } from "~/registry/attach-file.server";
import { change } from "~/registry/change.server";
import { type BulkWorker, insertWorkersInBulk } from "~/registry/insert-workers-in-bulk.server";
import { refreshProjection } from "~/registry/projection.server";
import { cipherFor } from "~db/cipher.server";
import { type EmployerScope, forEmployer, type JobContext, systemScope, type Tx } from "~db/client.server";
import { isId, newId } from "~db/ids.server";
import { type DecidedRow, decideImport, type ImportDecision } from "./decide-import";
import { type ImportChoices, keptChoices } from "./import-choices";
import { headcountOf, importHeadcount } from "./import-headcount.server";
import type { ImportError, ImportResult } from "./import-record";
import { writeImportRows } from "./import-rows.server";
import { type KnownToImport, knownToImport } from "./known-to-import.server";
import { readStaffList } from "./read-staff-list.server";
import { releaseMemory } from "./release-memory.server";
import { loadRemembered, remember } from "./remembered.server";
import type { StaffList } from "./staff-list";
import { ChangedWorkers } from "./write-changed-worker.server";

/** How often a run that was cut off, or failed by our fault, is begun again. */
const mostAttempts = 5;

/** After so many rows garbage is worth collecting. */
const manyRows = 10_000;

type Begun = {
  scope: EmployerScope;
  importId: string;
  dryRun: boolean;
  sha256: string;
  choices: ImportChoices;
};

/**
 * The job of an import: reads the file, holds it against the register and either notes what it would do (a dry
 * run) or does it, all in one transaction. Run twice, or cut off and run again, it has done it once.
 */
export async function runImport(context: JobContext, data: Record<string, unknown>): Promise<void> {
  const { employerId, importId } = data;
  if (typeof employerId !== "string" || typeof importId !== "string" || !isId(employerId) || !isId(importId))
    return;
  const begun = await begin(context, employerId, importId);
  if (begun === null) return;
  const { scope } = begun;
  const bytes = await readBytes(employerId, begun.sha256);
  if (bytes === null) return fail(begun, { code: "import-fault", detail: {} });
  await progressTo(begun, 0.05);
  const remembered = await forEmployer(scope, (trx) => loadRemembered(trx, employerId, scope.today));
  const { columns, positions, values } = begun.choices;
  const reading = await readStaffList(bytes, {
    mapping: { ...remembered.mapping, ...columns },
    positions: { ...remembered.positions, ...positions },
    meanings: { ...remembered.meanings, ...values },
  });
  if (!reading.ok) return fail(begun, reading.problem);
  await progressTo(begun, 0.35);
  // What is remembered is no question any more, unless it was told for this very list.
  const unknownValues = reading.unknownValues.map((one) => {
    const meaning = one.key in values ? undefined : remembered.meanings[one.key];
    return meaning === undefined ? one : { ...one, remembered: meaning };
  });
  const list = { ...reading, unknownValues, kind: reading.kind ?? "csv" };
  if (list.dataRows > manyRows) releaseMemory();
  if (begun.dryRun) await forEmployer(scope, (trx) => keepDryRun(trx, begun, list));
  else await carryOut(begun, list);
}

type ReadList = StaffList & Required<Pick<ImportResult, "kind" | "unknownValues">>;

async function begin(context: JobContext, employerId: string, importId: string): Promise<Begun | null> {
  const product = systemScope(context, employerId);
  return forEmployer(product, async (trx) => {
    const row = await trx
      .selectFrom("import")
      .select(["status", "dryRun", "fileSha256", "choices", "createdBy", "error"])
      .where("employerId", "=", employerId)
      .where("importId", "=", importId)
      .executeTakeFirst();
    if (!row || (row.status !== "queued" && row.status !== "running")) return null;
    const attempts = Number((row.error as { attempts?: number } | null)?.attempts ?? 0) + 1;
    const given = attempts > mostAttempts;
    await trx
      .updateTable("import")
      .set({
        status: given ? "failed" : "running",
        progress: 0,
        error: JSON.stringify(given ? { code: "import-fault", detail: {} } : { attempts }),
        ...(given ? { finishedAt: context.at } : {}),
      })
      .where("employerId", "=", employerId)
      .where("importId", "=", importId)
      .execute();
    if (given) return null;
    const { createdBy, dryRun, fileSha256 } = row;
    return {
      // The product works, but what it does was asked for by a person: the ledger names them.
      scope: createdBy === null ? product : { ...product, actor: { kind: "person", id: createdBy } },
      importId,
      dryRun,
      sha256: fileSha256.toString("hex"),
      choices: keptChoices(row.choices),
    };
  });
}

async function readBytes(employerId: string, sha256: string): Promise<Buffer | null> {
  const store = fileStore();
  if (!(await store.has(employerId, sha256))) return null;
  const parts: Buffer[] = [];
  for await (const part of store.get(employerId, sha256)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function fail({ scope, importId }: Begun, error: ImportError): Promise<void> {
  await forEmployer(scope, (trx) =>
    trx
      .updateTable("import")
      .set({ status: "failed", error: JSON.stringify(error), result: null, finishedAt: scope.at })
      .where("employerId", "=", scope.employerId)
      .where("importId", "=", importId)
      .where("status", "=", "running")
      .execute(),
  );
}

/** Shows how far it has come, outside the transaction that does the work. */
async function progressTo({ scope, importId }: Begun, progress: number): Promise<void> {
  await forEmployer(scope, (trx) =>
    trx
      .updateTable("import")
      .set({ progress })
      .where("employerId", "=", scope.employerId)
      .where("importId", "=", importId)
      .where("status", "=", "running")
      .execute(),
  );
}

function sheetsOf(list: StaffList): string[] {
  return [...new Set(list.columns.map((column) => column.sheet))];
}

function resultOf(
  list: ReadList,
  decision: ImportDecision,
  more: Pick<ImportResult, "at" | "headcount" | "manifest" | "left">,
): ImportResult {
  const skipped: Record<string, number> = {};
  for (const { why } of list.skipped) skipped[why] = (skipped[why] ?? 0) + 1;
  return {
    kind: list.kind,
    listedOn: list.listedOn,
    sheets: sheetsOf(list),
    dataRows: list.dataRows,
    rows: decision.counts,
    absent: decision.absent,
    problems: decision.problems,
    skipped,
    headcountProblems: decision.otherProblems,
    columns: list.columns,
    unknownColumns: list.unknownColumns,
    unknownValues: list.unknownValues,
    ...more,
  };
}

async function finish(trx: Tx, { scope, importId }: Begun, result: ImportResult, at: Date): Promise<void> {
  await trx
    .updateTable("import")
    .set({ status: "done", progress: 1, error: null, result: JSON.stringify(result), finishedAt: at })
    .where("employerId", "=", scope.employerId)
    .where("importId", "=", importId)
    .execute();
}

async function keepDryRun(trx: Tx, begun: Begun, list: ReadList): Promise<void> {
  const { scope, importId, choices } = begun;
  const { known } = await knownToImport(trx, scope.employerId, scope.today);
  const decision = decideImport(list, sheetsOf(list), known, choices);
  await writeImportRows(trx, scope.employerId, importId, decision.rows, { names: true });
  const headcount = headcountOf(list, choices, scope.today);
  await finish(
    trx,
    begun,
    resultOf(list, decision, { at: null, headcount, manifest: null, left: 0 }),
    scope.at,
  );
}

async function carryOut(begun: Begun, list: ReadList): Promise<void> {
  const done = await change(begun.scope, async (trx, scope) => {
    const { employerId, at, today } = scope;
    const { importId, choices } = begun;
    // Under the employer's lock: another run of the same import has either done everything or nothing.
    const row = await trx
      .selectFrom("import")
      .select("status")
      .where("employerId", "=", employerId)
      .where("importId", "=", importId)
      .executeTakeFirst();
    if (row?.status !== "running") return { kind: "done-before" };
    const register = await knownToImport(trx, employerId, today);
    const decision = decideImport(list, sheetsOf(list), register.known, choices);
    list.rows = [];
    await progressTo(begun, 0.45);
    await insertWorkersInBulk(trx, scope, importId, newWorkers(begun, decision.rows, at));
    await progressTo(begun, 0.9);
    const left = await writeChanges(trx, { ...begun, scope }, decision.rows, register);
    const headcount = headcountOf(list, choices, today);
    if (headcount?.taken) await importHeadcount(trx, scope, importId, headcount);
    await remember(trx, scope, choices, headcount?.on ?? today);
    await writeImportRows(trx, employerId, importId, decision.rows, { names: false });
    const manifest = manifestOf(decision.rows);
    await record(trx, scope, {
      event: "import.done",
      subject: { kind: "import", id: importId },
      data: {
        file: begun.sha256,
        manifest,
        rows: decision.counts,
        left,
        ...(headcount?.taken ? { headcountOn: headcount.on } : {}),
      },
    });
    const result = resultOf(list, decision, { at: at.toISOString(), headcount, manifest, left });
    await finish(trx, begun, result, at);
    return { kind: "done" };
  });
  if (done.kind === "refused") throw new Error("the import was refused to be carried out");
}

/** Who is new, with an id for each; tells how far it has come on the way. */
async function* newWorkers(begun: Begun, rows: DecidedRow[], at: Date): AsyncGenerator<BulkWorker> {
  const all = rows.filter((row) => row.outcome === "new").length;
  let count = 0;
  for (const row of rows) {
    if (row.outcome !== "new" || row.parsed === null) continue;
    row.workerId = newId(at.getTime());
    const { facts } = row.parsed;
    // What is handed on is let go of: of a long list little is held at a time.
    row.parsed = null;
    yield { workerId: row.workerId, facts };
    count += 1;
    if (count % 5000 === 0) await progressTo(begun, 0.45 + (0.45 * count) / all);
    if (count % manyRows === 0) releaseMemory();
  }
}

/** Changes whoever the file says something else about, and ends the work of those who were said to have left. */
async function writeChanges(
  trx: Tx,
  { scope, importId, choices }: Begun,
  rows: readonly DecidedRow[],
  { loaded }: KnownToImport,
): Promise<number> {
  const { employerId, at } = scope;
  const changed = new ChangedWorkers(cipherFor(config().dataKey, employerId), { employerId, at, importId });
  let left = 0;
  for (const row of rows) {
    const worker = row.workerId === null ? undefined : loaded.get(row.workerId);
    if (!worker) continue;
    if (row.outcome === "changed") changed.change(worker, row.detail.changes ?? []);
    if (row.outcome !== "absent") continue;
    const choice = choices.absent[worker.workerId];
    if (!choice || choice.what === "open") continue;
    if (choice.what !== "left") row.detail.decision = choice.what;
    else if (changed.leave(worker, choice)) {
      row.detail.decision = "left";
      left += 1;
    } else row.detail.decision = "left-not-possible";
  }
  await changed.write(trx);
  if (changed.workerIds.length > 0) await refreshProjection(trx, employerId, changed.workerIds);
  return left;
}

/** SHA-256 over what became of each row: its place, the outcome and the worker. */
function manifestOf(rows: readonly DecidedRow[]): string {
  const hash = createHash("sha256");
  for (const row of rows) hash.update(`${row.place} ${row.outcome} ${row.workerId ?? "-"}\n`);
  return hash.digest("hex");
}
