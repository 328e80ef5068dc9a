import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type QuotaMovement, quotaBalances } from "~/registry/index";
import {
  answerReservation,
  countPermitsIssued,
  getWorker,
  listQuotaMovements,
  listTripDays,
  namesOfWorkers,
  type QuotaInput,
  recordQuota,
  recordTrip,
  registerWorker,
  retractQuota,
  retractTrip,
  withdrawWorker,
} from "~/registry/index.server";
import type { EmployerScope } from "~db/client.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { document, engagement, makeEmployer, papers, worker } from "~test/harness/registry";

let test: TestDatabase;
let scope: EmployerScope;
beforeAll(async () => {
  test = await freshDatabase();
  scope = await makeEmployer(test.db);
});
afterAll(() => test.close());

const input = (kind: QuotaInput["kind"], places: number, more: Partial<QuotaInput> = {}): QuotaInput => ({
  kind,
  year: 2026,
  category: "3",
  region: "71",
  sector: "F",
  places,
  onDay: "2026-03-01",
  workerId: null,
  note: null,
  ...more,
});

async function balance(on = "2026-11-22") {
  return quotaBalances(await listQuotaMovements(scope, { year: 2026 }), on)[0];
}

describe("the quota ledger of an employer", () => {
  it("warns before it takes more than was allotted, and writes nothing until told", async () => {
    expect(await recordQuota(scope, input("grant", 5, { onDay: "2026-01-10" }))).toMatchObject({
      kind: "recorded",
    });
    expect(await recordQuota(scope, input("reserve", 6))).toEqual({ kind: "exceeds", by: 1 });
    expect(await balance()).toMatchObject({ reserved: 0, left: 5 });
    expect(await recordQuota(scope, input("reserve", 4))).toMatchObject({ kind: "recorded" });
    expect(await balance()).toMatchObject({ granted: 5, reserved: 4, left: 1 });
  });

  it("takes no more than the excess that was agreed to", async () => {
    const own = await makeEmployer(test.db);
    await recordQuota(own, input("grant", 2));
    expect(await recordQuota(own, input("reserve", 5), { accepted: 2 })).toEqual({ kind: "exceeds", by: 3 });
    expect(await recordQuota(own, input("reserve", 4), { accepted: 2 })).toMatchObject({ kind: "recorded" });
    expect(quotaBalances(await listQuotaMovements(own), "2026-11-22")[0]).toMatchObject({ over: 2, left: 0 });
  });

  it("warns before an allotment that others rest on is taken back", async () => {
    const own = await makeEmployer(test.db);
    const granted = await recordQuota(own, input("grant", 3));
    await recordQuota(own, input("consume", 2));
    const id = granted.kind === "recorded" ? granted.movementId : "";
    expect(await retractQuota(own, id)).toEqual({ kind: "exceeds", by: 2 });
    expect(await listQuotaMovements(own)).toHaveLength(2);
    expect(await retractQuota(own, id, { accepted: 2 })).toEqual({ kind: "retracted" });
    expect(await retractQuota(own, id, { accepted: 2 })).toMatchObject({ problems: [{ code: "not-found" }] });
    expect(await retractQuota(own, "nonsense")).toMatchObject({ problems: [{ code: "not-found" }] });
  });

  it("keeps for whom a place is, through the answer, in that worker's history; never another employer's worker", async () => {
    const own = await makeEmployer(test.db);
    const made = await registerWorker(own, {
      worker: worker({ name: "Ли Вэй" }),
      engagement: engagement(),
      documents: papers(),
    });
    const workerId = made.kind === "registered" ? made.workerId : "";
    await recordQuota(own, input("grant", 3));
    const applied = await recordQuota(own, input("reserve", 1, { workerId }));
    const id = applied.kind === "recorded" ? applied.movementId : "";
    await answerReservation(own, id, { kind: "consume", places: 1, onDay: "2026-04-01", note: null });
    const all = await listQuotaMovements(own);
    expect(all.map((one) => one.workerId)).toEqual([null, workerId, workerId]);
    expect(await namesOfWorkers(own, [workerId])).toEqual({ [workerId]: "Ли Вэй" });
    const history = (await getWorker(own, workerId, { on: "2026-11-22" }))?.history ?? [];
    expect(history.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["quota.reserve", "quota.consume"]),
    );
    expect(await recordQuota(own, input("grant", 1, { workerId }))).toMatchObject({
      problems: [{ code: "allotted-to-nobody" }],
    });
    expect(await recordQuota(scope, input("reserve", 1, { workerId }))).toMatchObject({
      problems: [{ path: "workerId", code: "not-found" }],
    });
    expect(await namesOfWorkers(scope, [workerId])).toEqual({});
  });

  it("counts the permits that the documents tell of, by the day of issue", async () => {
    const own = await makeEmployer(test.db);
    for (const issuedOn of ["2025-12-31", "2026-01-01", "2026-10-01"])
      await registerWorker(own, {
        worker: worker({ name: `Ли ${issuedOn}`, staffNo: issuedOn }),
        engagement: engagement(),
        documents: [document("permit", "2027-06-01", { permitKind: "employer-permit", issuedOn })],
      });
    const count = async (year: number, on: string) =>
      (await countPermitsIssued(own, { year, on }))["employer-permit"] ?? 0;
    expect(await count(2026, "2026-11-22")).toBe(2);
    expect(await count(2026, "2026-09-30")).toBe(1);
    expect(await count(2025, "2026-11-22")).toBe(1);
    expect(await countPermitsIssued(own, { year: 2026, on: "2026-11-22", knownAt: own.at })).toEqual({
      "employer-permit": 2,
    });
    const before = new Date(own.at.getTime() - 1000);
    expect(await countPermitsIssued(own, { year: 2026, on: "2026-11-22", knownAt: before })).toEqual({});
  });

  it("answers an application in parts, never more than it holds", async () => {
    const reservation = (await listQuotaMovements(scope)).find(({ kind }) => kind === "reserve");
    const id = reservation?.movementId ?? "";
    const answer = (kind: "consume" | "release", places: number, onDay = "2026-04-01") =>
      answerReservation(scope, id, { kind, places, onDay, note: null });
    expect(await answer("consume", 5)).toMatchObject({ problems: [{ code: "more-than-reserved" }] });
    expect(await answer("consume", 1, "2026-02-01")).toMatchObject({
      problems: [{ code: "before-the-application" }],
    });
    expect(await answer("consume", 3)).toMatchObject({ kind: "recorded" });
    expect(await answer("release", 1)).toMatchObject({ kind: "recorded" });
    expect(await answer("release", 1)).toMatchObject({ problems: [{ code: "more-than-reserved" }] });
    expect(await balance()).toMatchObject({ granted: 5, reserved: 0, consumed: 3, left: 2 });
    expect(await retractQuota(scope, id)).toMatchObject({ problems: [{ code: "application-is-answered" }] });
  });

  it("keeps what was known before a correction", async () => {
    const before = await listQuotaMovements(scope);
    const knownAt = new Date(Math.max(scope.at.getTime(), Date.now()) + 1000);
    const released = before.find(({ kind }) => kind === "release");
    const later = { ...scope, at: new Date(knownAt.getTime() + 60_000) };
    expect(await retractQuota(later, released?.movementId ?? "")).toEqual({ kind: "retracted" });
    expect(await listQuotaMovements(scope)).toHaveLength(before.length - 1);
    expect(await listQuotaMovements(scope, { knownAt })).toEqual(before);
  });

  it.each([
    ["a year that is none", { year: 1999 }, "not-a-year"],
    ["a day of another year", { onDay: "2025-12-31" }, "outside-the-year"],
    ["a day to come", { onDay: "2026-12-30" }, "day-in-the-future"],
    ["no day", { onDay: "2026-02-31" }, "not-a-day"],
    ["a region that is none", { region: "99" }, "not-a-choice"],
    ["half a place", { places: 0.5 }, "not-a-whole-number"],
    ["no place", { places: 0 }, "not-a-whole-number"],
  ])("refuses %s", async (_, wrong, code) => {
    const outcome = await recordQuota(scope, input("reserve", 1, wrong));
    expect(outcome).toMatchObject({ kind: "refused", problems: [{ code }] });
  });

  it("lets a viewer change nothing, and another employer see nothing", async () => {
    const viewer = { ...scope, role: "viewer" as const };
    expect(await recordQuota(viewer, input("grant", 1))).toMatchObject({
      problems: [{ code: "viewer-may-not-change" }],
    });
    const other = await makeEmployer(test.db);
    expect(await listQuotaMovements(other)).toEqual([]);
    const mine = (await listQuotaMovements(scope))[0]?.movementId ?? "";
    expect(await retractQuota(other, mine)).toMatchObject({ problems: [{ code: "not-found" }] });
  });
});

const verb = fc.oneof(
  fc.record({
    do: fc.constantFrom("grant" as const, "reserve" as const, "consume" as const),
    places: fc.integer({ min: 1, max: 9 }),
    accepted: fc.constantFrom(0, 0, 3),
  }),
  fc.record({
    do: fc.constantFrom("issue" as const, "refuse" as const, "retract" as const),
    places: fc.integer({ min: 1, max: 9 }),
    which: fc.nat(8),
    accepted: fc.constantFrom(0, 0, 3),
  }),
);

describe("whatever is sent to the verbs", () => {
  it("no excess comes unseen, no application is answered twice, and what was known earlier stays", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(verb, { minLength: 4, maxLength: 14 }), async (verbs) => {
        const own = await makeEmployer(test.db);
        const seen: { knownAt: Date; movements: QuotaMovement[] }[] = [];
        /** The greatest excess that somebody agreed to. */
        let agreed = 0;
        for (const [i, one] of verbs.entries()) {
          const at = new Date(own.at.getTime() + (i + 1) * 60_000);
          const then = { ...own, at };
          const { accepted } = one;
          const all = await listQuotaMovements(then);
          if ("which" in one) {
            const aim = all[one.which % Math.max(1, all.length)]?.movementId ?? "";
            if (one.do === "retract") {
              if ((await retractQuota(then, aim, { accepted })).kind === "retracted")
                agreed = Math.max(agreed, accepted);
            } else {
              const kind = one.do === "issue" ? "consume" : "release";
              await answerReservation(then, aim, {
                kind,
                places: one.places,
                onDay: "2026-03-01",
                note: null,
              });
            }
          } else {
            const outcome = await recordQuota(then, input(one.do, one.places), { accepted });
            if (outcome.kind === "recorded") agreed = Math.max(agreed, accepted);
          }
          const movements = await listQuotaMovements(then);
          const [state] = quotaBalances(movements, "2026-11-22");
          expect(state?.over ?? 0).toBeLessThanOrEqual(agreed);
          for (const { movementId, kind, places } of movements) {
            if (kind !== "reserve") continue;
            const answers = movements.filter(({ reservationId }) => reservationId === movementId);
            expect(answers.reduce((sum, answer) => sum + answer.places, 0)).toBeLessThanOrEqual(places);
          }
          seen.push({ knownAt: new Date(at.getTime() + 1000), movements });
        }
        for (const { knownAt, movements } of seen)
          expect(await listQuotaMovements(own, { knownAt })).toEqual(movements);
      }),
      { numRuns: 12 },
    );
  });
});

describe("business trips", () => {
  it("are recorded once, counted, taken back, and known as they were", async () => {
    const registered = await registerWorker(scope, {
      worker: worker(),
      engagement: engagement(),
      documents: papers(),
    });
    const workerId = registered.kind === "registered" ? registered.workerId : "";
    const trip = { fromDay: "2026-05-01", toDay: "2026-05-10", region: "75", note: null };
    const recorded = await recordTrip(scope, workerId, trip);
    expect(recorded.kind).toBe("recorded");
    expect(await recordTrip(scope, workerId, trip)).toMatchObject({
      problems: [{ code: "already-recorded" }],
    });
    expect(await recordTrip(scope, workerId, { ...trip, toDay: "2026-04-01" })).toMatchObject({
      problems: [{ code: "ends-before-start" }],
    });
    const seen = await getWorker(scope, workerId, { on: "2026-11-22" });
    expect(seen?.trips.days).toMatchObject({ used: 10, limit: 90 });
    const other = await makeEmployer(test.db);
    const tripId = recorded.kind === "recorded" ? recorded.tripId : "";
    expect(await retractTrip(other, tripId)).toMatchObject({ problems: [{ code: "not-found" }] });
    expect(await recordTrip(other, workerId, trip)).toMatchObject({ problems: [{ code: "not-found" }] });
    expect(await listTripDays(other, { on: "2026-11-22" })).toEqual([]);
    expect(await retractTrip(scope, tripId)).toEqual({ kind: "retracted" });
    expect((await getWorker(scope, workerId, { on: "2026-11-22" }))?.trips.days.used).toBe(0);
    const viewer = { ...scope, role: "viewer" as const };
    expect(await recordTrip(viewer, workerId, trip)).toMatchObject({
      problems: [{ code: "viewer-may-not-change" }],
    });
  });

  it("are warned about before the limit is passed, planned ones too; who needs no permit has none", async () => {
    const own = await makeEmployer(test.db);
    const hire = async (name: string, citizenship: string) => {
      const made = await registerWorker(own, {
        worker: worker({ name, citizenship }),
        engagement: engagement(),
        documents: [document("passport", "2030-01-01", { number: `P${citizenship}123456` })],
      });
      return made.kind === "registered" ? made.workerId : "";
    };
    const [bound, free] = [await hire("Ли Вэй", "CN"), await hire("Иван Петров", "RU")];
    const trip = (fromDay: string, toDay: string) => ({ fromDay, toDay, region: "75", note: null });
    const long = trip("2026-02-01", "2026-04-30");
    expect(await recordTrip(own, bound, long)).toMatchObject({ kind: "recorded" });
    expect(await recordTrip(own, free, trip("2026-02-01", "2026-10-31"))).toMatchObject({ kind: "recorded" });
    const planned = trip("2026-12-01", "2026-12-03");
    expect(await recordTrip(own, bound, planned)).toEqual({ kind: "exceeds", by: 2 });
    expect(await recordTrip(own, bound, planned, { accepted: 1 })).toEqual({ kind: "exceeds", by: 2 });
    const before = await listTripDays(own, { on: "2026-11-22" });
    const knownAt = new Date(own.at.getTime() + 1000);
    const then = { ...own, at: new Date(knownAt.getTime() + 60_000) };
    expect(await recordTrip(then, bound, planned, { accepted: 2 })).toMatchObject({ kind: "recorded" });
    const list = await listTripDays(own, { on: "2026-11-22" });
    expect(list).toMatchObject([
      {
        name: "Ли Вэй",
        limited: true,
        days: { used: 92, soFar: 89, left: 0, lawful: false, exceededOn: "2026-12-02" },
      },
      { name: "Иван Петров", limited: false, days: { used: 273 } },
    ]);
    expect(await listTripDays(own, { on: "2026-11-22", knownAt })).toEqual(before);
    expect(await listTripDays(own, { on: "2025-11-22" })).toEqual([]);
    await withdrawWorker(then, bound);
    expect((await listTripDays(own, { on: "2026-11-22" })).map(({ name }) => name)).toEqual(["Иван Петров"]);
  });
});
