import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listEntries, verifyLedger } from "~/ledger/index.server";
import {
  addDocument,
  addEngagement,
  complianceOn,
  correctDocument,
  correctWorker,
  endEngagement,
  getWorker,
  listWorkers,
  recordCrossing,
  registerWorker,
  retractDocument,
  setWorkerContact,
  verifyProjection,
  withdrawWorker,
} from "~/registry/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { document, engagement, later, makeEmployer, papers, testDay, worker } from "~test/harness/registry";

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.close());

const entries = (scope: EmployerScope) => forEmployer(scope, (trx) => listEntries(trx, scope.employerId));

async function registered(scope: EmployerScope): Promise<string> {
  const answer = await registerWorker(scope, {
    worker: worker(),
    engagement: engagement(),
    documents: papers(),
  });
  if (answer.kind === "refused") throw new Error(JSON.stringify(answer.problems));
  return answer.workerId;
}

it("saves facts, ledger and counts together or not at all", async () => {
  const scope = await makeEmployer(test.db);
  const before = (await entries(scope)).length;
  const asked = { worker: worker(), engagement: engagement(), documents: papers() };
  // The counts are written last: where they cannot be, nothing of the verb may stay.
  await sql`revoke insert on projection_count from ruqsat_app`.execute(test.db);
  await expect(registerWorker(scope, asked)).rejects.toThrow(/permission denied/);
  await sql`grant insert on projection_count to ruqsat_app`.execute(test.db);
  expect((await entries(scope)).length).toBe(before);
  expect((await listWorkers(scope, { on: testDay })).items).toEqual([]);
  const rows = await forEmployer(scope, (trx) => trx.selectFrom("document").select("rowId").execute());
  expect(rows).toEqual([]);
  expect((await registerWorker(scope, asked)).kind).toBe("registered");
  expect(await verifyProjection(scope)).toEqual([]);
});

it("lets no one touch another employer's worker, or see that there is one", async () => {
  const owner = await makeEmployer(test.db);
  const workerId = await registered(owner);
  const detail = await getWorker(owner, workerId, { on: testDay });
  const documentId = detail?.documents[0]?.documentId ?? "";
  const engagementId = detail?.engagements[0]?.engagementId ?? "";
  const stranger = await makeEmployer(test.db);
  const before = (await entries(owner)).length;
  expect(await getWorker(stranger, workerId, { on: testDay })).toBeNull();
  const refusals = await Promise.all([
    correctWorker(stranger, workerId, worker({ name: "Чужой" })),
    addEngagement(stranger, workerId, engagement()),
    endEngagement(stranger, engagementId, { on: testDay, reason: null }),
    addDocument(stranger, workerId, document("visa", "2027-01-01")),
    correctDocument(stranger, documentId, document("passport", "2027-01-01")),
    retractDocument(stranger, documentId),
    recordCrossing(stranger, workerId, { direction: "entry", onDay: testDay }),
    setWorkerContact(stranger, workerId, "worker", { name: null, email: "a@b.kz", locale: "ru", told: true }),
    withdrawWorker(stranger, workerId),
  ]);
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ kind: "refused", problems: [{ code: "not-found" }] });
  }
  expect((await entries(owner)).length).toBe(before);
});

it("keeps the records in order when a verb with an earlier instant comes later", async () => {
  const scope = await makeEmployer(test.db);
  const workerId = await registered(scope);
  await correctWorker(later(scope, 10), workerId, worker({ name: "Второе имя" }));
  await correctWorker(later(scope, 5), workerId, worker({ name: "Третье имя" }));
  const nameAt = async (minutes: number) =>
    (await getWorker(scope, workerId, { on: testDay, knownAt: later(scope, minutes).at }))?.facts.name;
  expect([await nameAt(0), await nameAt(7), await nameAt(10)]).toEqual(["Ли Вэй", "Ли Вэй", "Третье имя"]);
  const rows = await forEmployer(scope, (trx) =>
    trx.selectFrom("workerFact").selectAll().where("workerId", "=", workerId).execute(),
  );
  for (const row of rows) if (row.retiredAt) expect(row.retiredAt >= row.recordedAt).toBe(true);
});

it("lets many verbs come at once and loses none", async () => {
  const scope = await makeEmployer(test.db);
  const workerId = await registered(scope);
  const outcomes = await Promise.all([
    ...Array.from({ length: 6 }, (_, i) =>
      registerWorker(scope, {
        worker: worker({ name: `Рабочий ${i}` }),
        engagement: engagement(),
        documents: papers(`M${i}`),
      }),
    ),
    ...Array.from({ length: 4 }, (_, i) =>
      addDocument(scope, workerId, document("medical", `2027-0${i + 1}-01`, { number: `М-${i}` })),
    ),
  ]);
  expect(outcomes.every((outcome) => outcome.kind !== "refused")).toBe(true);
  expect((await complianceOn(scope, { on: testDay })).workers.total).toBe(7);
  expect((await getWorker(scope, workerId, { on: testDay }))?.documents).toHaveLength(8);
  expect(await verifyProjection(scope)).toEqual([]);
  expect(await forEmployer(scope, (trx) => verifyLedger(trx, scope.employerId))).toMatchObject({ ok: true });
});
