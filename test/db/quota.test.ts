import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quotaBalances } from "~/registry/index";
import {
  answerReservation,
  getWorker,
  listQuotaMovements,
  type QuotaInput,
  recordQuota,
  recordTrip,
  registerWorker,
  retractQuota,
  retractTrip,
} from "~/registry/index.server";
import type { EmployerScope } from "~db/client.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { engagement, makeEmployer, papers, worker } from "~test/harness/registry";

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
    expect(await retractTrip(scope, tripId)).toEqual({ kind: "retracted" });
    expect((await getWorker(scope, workerId, { on: "2026-11-22" }))?.trips.days.used).toBe(0);
  });
});
