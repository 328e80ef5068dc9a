import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listEntries, verifyLedger } from "~/ledger/index.server";
import {
  carryOutImport,
  complianceOn,
  getImport,
  listHeadcounts,
  listImportProblems,
  listImportRows,
  listWorkers,
  runImport,
  startImport,
  undoImport,
  verifyProjection,
} from "~/registry/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { closeQueue } from "~db/queue.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { later, makeEmployer, testDay } from "~test/harness/registry";
import truth from "~test/samples/truth.json";

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(async () => {
  await closeQueue();
  await test.close();
});

const sample = (name: string) => readFileSync(`test/samples/${name}`);

async function* bytes(content: Uint8Array) {
  yield content;
}

/** Starts an import and does its job at once, as the jobs process would. */
async function bring(
  scope: EmployerScope,
  file: string | Uint8Array,
  input: Partial<Parameters<typeof startImport>[2]> = {},
) {
  const content = bytes(typeof file === "string" ? sample(file) : file);
  const fileName = typeof file === "string" ? file : "list.xlsx";
  const started = await startImport(scope, test.url, { fileName, content, dryRun: false, ...input });
  if (started.kind === "refused") throw new Error(JSON.stringify(started.problems));
  return run(scope, started.importId);
}

async function run(scope: EmployerScope, importId: string) {
  const { db, at, today, employerId } = scope;
  await runImport({ db, databaseUrl: test.url, at, today }, { employerId, importId });
  const record = await getImport(scope, importId);
  if (!record) throw new Error("the import is not there");
  return record;
}

async function nothingAmiss(scope: EmployerScope): Promise<void> {
  expect(await verifyProjection(scope)).toEqual([]);
  expect(await forEmployer(scope, (trx) => verifyLedger(trx, scope.employerId))).toMatchObject({ ok: true });
}

type Truth = {
  file: string;
  dataRows?: number;
  rows?: Record<string, number>;
  headcountCitizens?: Record<string, number>;
  problems?: { row: number; code: string; refused: boolean; of?: number }[];
  expected?: { workers: number; codes: Record<string, number> };
};
const whole = (truth.files as Truth[]).filter((one) => one.expected);

describe.each(whole)("$file", (file) => {
  it("comes to what the truth says, in the database", async () => {
    const scope = await makeEmployer(test.db, { staff: 3000 });
    const record = await bring(scope, file.file);
    expect(record).toMatchObject({ status: "done", progress: 1, error: null });
    expect(record.result?.dataRows).toBe(file.dataRows);
    expect(record.result?.rows).toMatchObject(file.rows ?? {});
    const { items: problems } = await listImportProblems(scope, record);
    expect(
      problems.map(({ row, code, refused, of }) => ({ row, code, refused, ...(of ? { of } : {}) })),
    ).toEqual(file.problems);
    const [headcount] = await listHeadcounts(scope);
    expect(
      headcount &&
        Object.fromEntries(Object.entries(headcount.byCategory).map(([key, value]) => [key, value.citizens])),
    ).toEqual(file.headcountCitizens);
    const compliance = await complianceOn(scope, { on: testDay });
    expect(compliance.workers.total).toBe(file.expected?.workers);
    const found = Object.fromEntries(
      Object.keys(file.expected?.codes ?? {}).map((code) => [
        code,
        (compliance.findings as Record<string, number>)[code] ?? 0,
      ]),
    );
    expect(found).toEqual(file.expected?.codes);
    await nothingAmiss(scope);
  });
});

describe("week after week", () => {
  it("finds who is new, changed and gone, and nothing new in the same file", async () => {
    const scope = await makeEmployer(test.db, { staff: 3000 });
    await bring(scope, "construction-420.xlsx");
    const before = (await listWorkers(scope, { on: testDay, limit: 1000 })).items;
    const again = await bring(later(scope, 5), "construction-420.xlsx");
    expect(again.result?.rows).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 409,
      duplicate: 1,
      refused: 11,
    });
    expect((await listWorkers(scope, { on: testDay, limit: 1000 })).items).toEqual(before);
    const dry = await bring(later(scope, 10), "construction-420-next-week.xlsx", { dryRun: true });
    expect(dry.result?.rows).toMatchObject({ new: 5, changed: 9, unchanged: 394, duplicate: 0, refused: 11 });
    expect(dry.result?.absent).toBe(6);
    expect((await listWorkers(scope, { on: testDay, limit: 1000 })).items).toEqual(before);
    const absent = await listImportRows(scope, dry, { outcomes: ["absent"] });
    expect(absent).toHaveLength(6);
    const [gone, elsewhere] = absent;
    const started = await carryOutImport(later(scope, 20), test.url, dry.id, {
      absent: {
        [gone?.workerId ?? ""]: { what: "left", on: "2026-11-20", reason: "Истёк договор" },
        [elsewhere?.workerId ?? ""]: { what: "elsewhere" },
      },
    });
    if (started.kind === "refused") throw new Error(JSON.stringify(started));
    const record = await run(later(scope, 21), started.importId);
    expect(record.result).toMatchObject({ rows: dry.result?.rows, absent: 6, left: 1 });
    expect((await complianceOn(scope, { on: testDay })).workers.total).toBe(409 + 5 - 1);
    const once = await carryOutImport(later(scope, 22), test.url, dry.id);
    expect(once).toEqual({ kind: "started", importId: started.importId });
    await nothingAmiss(scope);

    const undone = await undoImport(later(scope, 30), record.id);
    expect(undone).toMatchObject({ kind: "undone", workers: 5 + 9 + 1, left: [] });
    expect((await listWorkers(scope, { on: testDay, limit: 1000 })).items).toEqual(before);
    await nothingAmiss(scope);
    const entries = await forEmployer(scope, (trx) => listEntries(trx, scope.employerId));
    expect(entries.map((entry) => entry.event)).toEqual([
      "import.undone",
      "import.done",
      "import.done",
      "import.done",
      "member.joined",
      "employer.founded",
    ]);
  });
});
