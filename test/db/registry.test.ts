import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { controlDigit } from "~/law";
import { listEntries, verifyLedger } from "~/ledger/index.server";
import {
  addDocument,
  addEngagement,
  changeEmployer,
  complianceOn,
  correctDocument,
  correctWorker,
  endEngagement,
  foundEmployer,
  getEmployer,
  getWorker,
  listDeadlines,
  listEmployersOf,
  listWorkers,
  recordCrossing,
  registerWorker,
  retractDocument,
  setHeadcount,
  setPositionCategory,
  setWorkerContact,
  verifyProjection,
  withdrawWorker,
} from "~/registry/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import {
  company,
  document,
  engagement,
  later,
  makeEmployer,
  makePerson,
  papers,
  testDay,
  testInstant,
  worker,
} from "~test/harness/registry";

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.close());

async function register(scope: EmployerScope, input: Parameters<typeof registerWorker>[1]): Promise<string> {
  const answer = await registerWorker(scope, input);
  if (answer.kind === "refused") throw new Error(JSON.stringify(answer.problems));
  return answer.workerId;
}

const events = (scope: EmployerScope) =>
  forEmployer(scope, async (trx) =>
    (await listEntries(trx, scope.employerId)).map((entry) => entry.event).reverse(),
  );

async function nothingAmiss(scope: EmployerScope): Promise<void> {
  expect(await verifyProjection(scope)).toEqual([]);
  expect(await forEmployer(scope, (trx) => verifyLedger(trx, scope.employerId))).toMatchObject({ ok: true });
}

describe("employers", () => {
  it("founds an employer with its facts, its owner and the ledger, and refuses a wrong BIN", async () => {
    const personId = await makePerson(test.db);
    const founder = { db: test.db, personId, at: testInstant, today: testDay };
    const wrong = await foundEmployer(founder, { kind: "company", ...company, bin: "240140123450" });
    expect(wrong).toEqual({ kind: "refused", problems: [{ path: "bin", code: "bin-check-digit" }] });
    expect(await listEmployersOf(test.db, personId, testDay)).toEqual([]);
    const founded = await foundEmployer(founder, { kind: "company", ...company });
    expect(founded.kind).toBe("founded");
    const [mine] = await listEmployersOf(test.db, personId, testDay);
    expect(mine).toMatchObject({ name: company.name, bin: company.bin, sector: "F", role: "owner" });
  });

  it("keeps what an employer was, from a day and as recorded", async () => {
    const scope = await makeEmployer(test.db);
    await changeEmployer(later(scope, 60), "2027-01-01", { ...company, sector: "C" });
    expect((await getEmployer(scope, "2026-12-31"))?.sector).toBe("F");
    expect((await getEmployer(scope, "2027-01-01"))?.sector).toBe("C");
    expect((await getEmployer(scope, "2027-01-01", testInstant))?.sector).toBe("F");
    await changeEmployer(later(scope, 120), "2027-01-01", { ...company, sector: "B" });
    expect((await getEmployer(scope, "2027-01-01"))?.sector).toBe("B");
    expect((await getEmployer(scope, "2027-01-01", later(scope, 60).at))?.sector).toBe("C");
    expect(await events(scope)).toEqual([
      "employer.founded",
      "member.joined",
      "employer.changed",
      "employer.corrected",
    ]);
  });

  it("holds a household by its IIN, which is sealed", async () => {
    const personId = await makePerson(test.db);
    const founder = { db: test.db, personId, at: testInstant, today: testDay };
    const iin = `85031430012${controlDigit("85031430012")}`;
    const household = { ...company, kind: "household" as const, bin: null, sector: null };
    expect(await foundEmployer(founder, { ...household, iin: "850314300120" })).toMatchObject({
      kind: "refused",
      problems: [{ path: "iin", code: "iin-check-digit" }],
    });
    const founded = await foundEmployer(founder, { ...household, iin });
    if (founded.kind === "refused") throw new Error(JSON.stringify(founded.problems));
    expect((await getEmployer(founded.scope))?.iin).toBe(iin);
    const rows = await forEmployer(founded.scope, (trx) =>
      trx.selectFrom("employerFact").selectAll().execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(iin);
  });
});

describe("workers", () => {
  it("registers a worker with the answer of the law, the findings and the counts", async () => {
    const scope = await makeEmployer(test.db);
    const workerId = await register(scope, {
      worker: worker({ staffNo: "17" }),
      engagement: engagement(),
      documents: papers(),
    });
    const detail = await getWorker(scope, workerId, { on: testDay });
    expect(detail?.item).toMatchObject({
      name: "Ли Вэй",
      status: "ok",
      findings: [],
      permit: { answer: "required", kind: "employer-permit", number: "71-E12345678", validTo: "2027-01-09" },
      ends: { day: "2027-01-09", kind: "permit" },
    });
    expect(detail?.history.map((entry) => entry.event)).toEqual(["worker.registered"]);
    expect(detail?.documents[0]?.versions[0]?.by?.name).toBe("Айгүл Сәрсенова");
    const compliance = await complianceOn(scope, { on: testDay });
    expect(compliance.workers).toEqual({ total: 1, ok: 1, expiring: 0, breach: 0, unknown: 0 });
    expect(compliance.permitsHeld).toEqual({ "employer-permit": 1 });
    expect((await complianceOn(scope, { on: "2026-12-20" })).workers.expiring).toBe(1);
    expect((await complianceOn(scope, { on: "2027-01-10" })).findings).toMatchObject({
      "permit-expired": 1,
      "contract-expired": 1,
    });
    expect((await complianceOn(scope, { on: "2026-01-09" })).workers.total).toBe(0);
    await nothingAmiss(scope);
  });

  it("changes nothing at all where it refuses", async () => {
    const scope = await makeEmployer(test.db);
    await register(scope, { worker: worker(), engagement: engagement(), documents: papers() });
    const before = await events(scope);
    const twice = await registerWorker(later(scope, 1), {
      worker: worker(),
      engagement: null,
      documents: [document("passport", "2031-05-01", { number: "E 1234-5678" })],
    });
    expect(twice).toMatchObject({
      kind: "refused",
      problems: [{ path: "documents.0.number", code: "already-registered" }],
    });
    const viewer = await registerWorker(
      { ...scope, role: "viewer" },
      { worker: worker(), engagement: null, documents: [] },
    );
    expect(viewer).toMatchObject({ kind: "refused", problems: [{ code: "viewer-may-not-change" }] });
    expect(await events(scope)).toEqual(before);
    expect((await listWorkers(scope, { on: testDay })).total).toBe(1);
  });

  it("says what is no day or not of a list, before the database has to", async () => {
    const scope = await makeEmployer(test.db);
    const wrong = (text: string) => text as never;
    const input = {
      worker: worker({ birthDate: "31.02.1985", stay: wrong("guest") }),
      engagement: engagement({ from: "2026-02-30", to: "", category: wrong("5"), arrangement: wrong("x") }),
      documents: [
        document("passport", "never", { issuedOn: "2026-13-01" }),
        document("permit", "2026-1-1", { permitKind: wrong("any") }),
        document(wrong("letter"), null, { expiry: { kind: wrong("later") } }),
      ],
    };
    const answer = await registerWorker(scope, input);
    expect(answer.kind === "refused" && answer.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "birthDate not-a-day",
      "stay not-a-choice",
      "engagement.from not-a-day",
      "engagement.to not-a-day",
      "engagement.category not-a-choice",
      "engagement.arrangement not-a-choice",
      "documents.0.issuedOn not-a-day",
      "documents.0.expiry not-a-day",
      "documents.1.expiry not-a-day",
      "documents.1.permitKind not-a-choice",
      "documents.2.kind not-a-choice",
      "documents.2.expiry not-a-choice",
    ]);
    const workerId = await register(scope, { worker: worker(), engagement: engagement(), documents: [] });
    const counts = { citizens: 1, lentCitizens: 0, lentForeign: 0 };
    const headcount = { "1": counts, "2": counts, "3": counts, "4": counts };
    for (const refusal of [
      await addDocument(scope, workerId, document("visa", "soon")),
      await recordCrossing(scope, workerId, { direction: "entry", onDay: "2026-02-30" }),
      await setHeadcount(scope, "today", headcount),
      await changeEmployer(scope, "", company),
      await setPositionCategory(scope, { position: "Инженер", category: "3", validFrom: "x" }),
    ]) {
      expect(refusal).toMatchObject({ problems: [{ code: "not-a-day" }] });
    }
    const [engaged] = (await getWorker(scope, workerId, { on: testDay }))?.engagements ?? [];
    expect(
      await endEngagement(scope, engaged?.engagementId ?? "", { on: "2026-11-31", reason: null }),
    ).toMatchObject({ problems: [{ path: "to", code: "not-a-day" }] });
  });

  it("shows the old value to whoever asks what was known before a correction", async () => {
    const scope = await makeEmployer(test.db);
    const workerId = await register(scope, {
      worker: worker({ citizenship: "CN" }),
      engagement: engagement(),
      documents: papers(),
    });
    const soon = later(scope, 30);
    expect(await correctWorker(soon, workerId, worker({ citizenship: "RU" }))).toEqual({ kind: "corrected" });
    const now = await getWorker(scope, workerId, { on: testDay });
    expect(now?.item.permit.answer).toBe("not-required");
    const then = await getWorker(scope, workerId, { on: testDay, knownAt: scope.at });
    expect(then?.item.permit.answer).toBe("required");
    const counts = async (knownAt?: Date) => (await complianceOn(scope, { on: testDay, knownAt })).permit;
    expect(await counts()).toMatchObject({ notRequired: 1, required: 0 });
    expect(await counts(scope.at)).toMatchObject({ notRequired: 0, required: 1 });
    const list = await listWorkers(scope, { on: testDay, knownAt: scope.at, citizenship: "CN" });
    expect(list.items.map((item) => item.id)).toEqual([workerId]);
    expect(
      await getWorker(scope, workerId, { on: testDay, knownAt: new Date(scope.at.getTime() - 1) }),
    ).toBeNull();
    await nothingAmiss(scope);
  });

  it("counts a worker until the last engagement ends, and takes back one entered by mistake", async () => {
    const scope = await makeEmployer(test.db);
    const workerId = await register(scope, { worker: worker(), engagement: engagement(), documents: [] });
    const added = await addEngagement(scope, workerId, engagement({ from: "2026-06-01", to: "2026-12-31" }));
    expect(added.kind).toBe("added");
    const first = (await getWorker(scope, workerId, { on: testDay }))?.engagements[0]?.engagementId ?? "";
    expect(await endEngagement(scope, first, { on: "2026-01-09", reason: null })).toMatchObject({
      kind: "refused",
      problems: [{ code: "ends-before-start" }],
    });
    await endEngagement(scope, first, { on: "2026-11-30", reason: "уволен" });
    const total = async (on: string) => (await complianceOn(scope, { on })).workers.total;
    expect(await total("2026-12-31")).toBe(1);
    expect(await total("2027-01-01")).toBe(0);
    await nothingAmiss(scope);
    await withdrawWorker(later(scope, 5), workerId);
    expect(await getWorker(scope, workerId, { on: testDay })).toBeNull();
    expect(await getWorker(scope, workerId, { on: testDay, knownAt: scope.at })).not.toBeNull();
    expect(await total(testDay)).toBe(0);
    await nothingAmiss(scope);
  });

  it("keeps contacts and crossings, and counts the days", async () => {
    const scope = await makeEmployer(test.db);
    const workerId = await register(scope, { worker: worker(), engagement: engagement(), documents: [] });
    await setWorkerContact(scope, workerId, "manager", {
      name: "Болат",
      email: "Bolat@Example.kz",
      locale: "kk",
      told: true,
    });
    await recordCrossing(scope, workerId, { direction: "entry", onDay: "2026-11-13" });
    expect(await recordCrossing(scope, workerId, { direction: "exit", onDay: "2026-12-01" })).toMatchObject({
      problems: [{ code: "day-in-the-future" }],
    });
    const detail = await getWorker(scope, workerId, { on: testDay });
    expect(detail?.contacts).toMatchObject([{ who: "manager", email: "bolat@example.kz" }]);
    expect(detail?.stayDays).toEqual({
      inCountry: true,
      enteredOn: "2026-11-13",
      thisStay: 10,
      inLast180: 10,
    });
  });
});

describe("documents", () => {
  it("renews: the old one is kept, marked as followed, and no deadline any more", async () => {
    const scope = await makeEmployer(test.db);
    const workerId = await register(scope, {
      worker: worker(),
      engagement: engagement(),
      documents: [document("permit", "2026-12-01", { number: "71-1", validFrom: "2026-01-10" })],
    });
    const permit = (await getWorker(scope, workerId, { on: testDay }))?.documents[0]?.documentId ?? "";
    const range = { from: "2026-11-01", to: "2028-01-01" };
    expect((await listDeadlines(scope, range)).items).toMatchObject([{ id: permit, state: "open" }]);
    const soon = later(scope, 10);
    const renewal = document("permit", "2027-12-01", { number: "71-2", validFrom: "2026-12-02" });
    const [one, two] = await Promise.all([
      addDocument(soon, workerId, renewal, permit),
      addDocument(soon, workerId, { ...renewal, number: "71-3" }, permit),
    ]);
    const outcomes = [one, two];
    expect(outcomes.filter((outcome) => outcome.kind === "added")).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.kind === "refused")).toMatchObject({
      problems: [{ path: "supersedes", code: "already-superseded" }],
    });
    const detail = await getWorker(scope, workerId, { on: testDay });
    expect(detail?.documents).toHaveLength(2);
    expect(detail?.documents[0]?.versions).toHaveLength(2);
    expect(detail?.documents[0]?.supersededBy).toBe(detail?.documents[1]?.documentId);
    expect(detail?.documents[1]?.versions[0]?.by?.kind).toBe("person");
    expect((await listDeadlines(scope, range)).items.map((item) => item.state)).toEqual(["kept", "open"]);
    const compliance = await complianceOn(scope, { on: testDay });
    expect(compliance.permitsHeld).toEqual({ "employer-permit": 1 });
    expect((await complianceOn(scope, { on: "2026-12-02" })).permitsHeld).toEqual({ "employer-permit": 1 });
    await nothingAmiss(scope);
  });

  it("corrects and retracts without losing what was recorded", async () => {
    const scope = await makeEmployer(test.db);
    const workerId = await register(scope, {
      worker: worker(),
      engagement: engagement(),
      documents: papers(),
    });
    const documents = (await getWorker(scope, workerId, { on: testDay }))?.documents ?? [];
    const permit = documents.find((one) => one.facts.kind === "permit");
    if (!permit) throw new Error("no permit");
    await correctDocument(later(scope, 1), permit.documentId, {
      ...permit.facts,
      expiry: { kind: "on", day: "2026-11-01" },
    });
    expect((await complianceOn(scope, { on: testDay })).findings["permit-expired"]).toBe(1);
    expect((await complianceOn(scope, { on: testDay, knownAt: scope.at })).findings).toEqual({});
    await retractDocument(later(scope, 2), permit.documentId);
    expect((await complianceOn(scope, { on: testDay })).findings["permit-missing"]).toBe(1);
    expect(await events(scope)).toContain("document.retracted");
    await nothingAmiss(scope);
  });

  it("prices the renewals that are near and shows what ends when", async () => {
    const scope = await makeEmployer(test.db);
    for (const number of ["A1", "A2"]) {
      await register(scope, { worker: worker(), engagement: engagement(), documents: papers(number) });
    }
    const { nextFees, horizon, localContent } = await complianceOn(scope, { on: testDay });
    expect(nextFees).toMatchObject({ permits: 2, unpriced: 0, until: "2027-02-20" });
    expect(nextFees.mrp).toBeGreaterThan(0);
    expect(nextFees.kzt).toBe(Math.round(nextFees.mrp * (nextFees.index?.value ?? 0)));
    expect(horizon.find(({ month }) => month === "2027-01-01")?.ends).toEqual({ permit: 2, contract: 2 });
    expect(horizon.find(({ month }) => month === "2027-06-01")?.ends).toEqual({ insurance: 2 });
    expect(localContent).toBeNull();
    const none = { citizens: 0, lentCitizens: 0, lentForeign: 0 };
    await setHeadcount(scope, "2026-11-01", {
      "1": none,
      "2": none,
      "3": { ...none, citizens: 100 },
      "4": none,
    });
    const after = await complianceOn(scope, { on: testDay });
    expect(after.localContent?.groups["3-4"]).toMatchObject({ citizens: 100, foreign: 2, lawful: true });
    expect((await complianceOn(scope, { on: "2026-10-31" })).localContent).toBeNull();
    expect((await complianceOn(scope, { on: testDay, knownAt: scope.at })).nextFees).toEqual(nextFees);
  });
});
