import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/law";
import type { DocumentFacts } from "./facts";
import { regionCode, type Trip, type TripFacts, tripDays, tripWouldExceed } from "./trip-days";

const permit = (region: string | null, validFrom = "2026-01-01", until = "2026-12-31") => ({
  region,
  facts: {
    kind: "permit",
    number: "1",
    issuedOn: validFrom,
    validFrom,
    expiry: { kind: "on", day: until },
    permitKind: "employer-permit",
  } satisfies DocumentFacts,
});
const trip = (fromDay: string, toDay: string, region: string): Trip => ({
  tripId: `${fromDay} ${region}`,
  fromDay,
  toDay,
  region,
  note: null,
});
const of = (
  trips: readonly Trip[],
  permits: TripFacts["permits"] = [permit("23")],
  employerRegion = "23",
): TripFacts => ({ trips, permits, regionOn: () => employerRegion });

describe("days of business trips", () => {
  it("count each day once, both ends, and only away from the permit's region", () => {
    const facts = of([
      trip("2026-02-01", "2026-02-10", "75"),
      trip("2026-02-10", "2026-02-11", "71"),
      trip("2026-03-01", "2026-03-31", "23"),
    ]);
    const days = tripDays(facts, "2026-11-22");
    expect(days.used).toBe(11);
    expect(days.trips.map(({ counted }) => counted)).toEqual([true, true, false]);
    expect(days).toMatchObject({ lawful: true, limit: 90, left: 79, assumedRegion: false });
  });

  it("begin anew with the year, and name the first day beyond the limit", () => {
    const facts = of([trip("2025-12-01", "2026-04-10", "75")], [permit("23", "2025-01-01")]);
    const days = tripDays(facts, "2026-11-22");
    expect(days).toMatchObject({ used: 100, lawful: false, left: 0, exceededOn: "2026-04-01" });
    expect(tripDays(facts, "2025-12-31").used).toBe(31);
  });

  it.each([
    ["2026-02-28", 0, 95],
    ["2026-03-01", 1, 95],
    ["2026-03-10", 10, 95],
    ["2026-12-31", 95, 95],
  ])("tell on %s what has been used (%i) from what is planned as well (%i)", (on, soFar, used) => {
    const days = tripDays(of([trip("2026-03-01", "2026-06-03", "75")]), on);
    expect(days).toMatchObject({ soFar, used, exceededOn: "2026-05-30" });
  });

  it("follow the permit that holds on each day of a trip", () => {
    const permits = [permit("23", "2026-01-01", "2026-03-05"), permit("75", "2026-03-06")];
    const days = tripDays(of([trip("2026-03-01", "2026-03-10", "75")], permits), "2026-11-22");
    expect(days.used, "1 to 5 March: afterwards the new permit names that region").toBe(5);
    const both = [permit("23"), permit("75")];
    expect(tripDays(of([trip("2026-03-01", "2026-03-10", "75")], both), "2026-11-22").used).toBe(0);
  });

  it("take the employer's region of that day where a permit names none, and say so", () => {
    const trips = [trip("2026-02-01", "2026-02-02", "71"), trip("2026-08-01", "2026-08-03", "71")];
    const moved = {
      ...of(trips, [permit(null)]),
      regionOn: (day: string) => (day < "2026-07-01" ? "71" : "75"),
    };
    expect(tripDays(moved, "2026-11-22")).toMatchObject({ used: 3, assumedRegion: true });
    expect(tripDays(of([], [permit(null)], "71"), "2026-11-22").assumedRegion).toBe(false);
  });

  it.each([
    ["71", "71"],
    ["г. Астана", "71"],
    ["Г. АСТАНА", "71"],
    ["где-то", null],
    ["", null],
    [null, null],
    [7, null],
  ])("read a permit's region told as %j", (told, code) => expect(regionCode(told)).toBe(code));
});

describe("a trip that would exceed the limit", () => {
  const facts = of([trip("2026-01-01", "2026-03-26", "75")]);
  it.each([
    ["the ninetieth day", trip("2026-05-01", "2026-05-05", "75"), 0],
    ["the ninety-first", trip("2026-05-01", "2026-05-06", "75"), 1],
    ["days that are counted already", trip("2026-01-01", "2026-03-26", "71"), 0],
    ["the permit's own region", trip("2026-05-01", "2026-09-30", "23"), 0],
    ["over New Year, into the year that is emptier", trip("2026-12-30", "2027-01-31", "75"), 0],
    ["over New Year, too long for the next", trip("2026-12-30", "2027-04-10", "75"), 10],
    ["before the law that sets the limit was read", trip("2016-01-01", "2016-12-31", "75"), 0],
  ])("%s: %#", (_, next, by) => {
    expect(tripWouldExceed(facts, next)).toBe(by);
  });
});

describe("whatever trips are entered", () => {
  const start = "2025-11-01";
  const anyTrip = fc
    .record({
      offset: fc.integer({ min: 0, max: 500 }),
      length: fc.integer({ min: 0, max: 120 }),
      region: fc.constantFrom("23", "71", "75"),
    })
    .map(({ offset, length, region }) =>
      trip(addDays(start, offset), addDays(start, offset + length), region),
    );
  const anyPermit = fc
    .record({
      offset: fc.integer({ min: 0, max: 500 }),
      length: fc.integer({ min: 0, max: 400 }),
      region: fc.constantFrom("23", "71", null),
    })
    .map(({ offset, length, region }) =>
      permit(region, addDays(start, offset), addDays(start, offset + length)),
    );
  const cases = fc.record({
    trips: fc.array(anyTrip, { maxLength: 6 }),
    permits: fc.array(anyPermit, { maxLength: 3 }),
  });

  /** The same question asked of each day of the year by itself. */
  function counted(trips: readonly Trip[], permits: TripFacts["permits"], year: number, until: string) {
    let n = 0;
    for (let day = `${year}-01-01`; day.startsWith(String(year)) && day <= until; day = addDays(day, 1)) {
      const held = permits.filter(
        ({ facts }) =>
          String(facts.validFrom) <= day && facts.expiry.kind === "on" && facts.expiry.day >= day,
      );
      const home = held.length > 0 ? held.map(({ region }) => region ?? "23") : ["23"];
      if (trips.some((one) => one.fromDay <= day && day <= one.toDay && !home.includes(one.region))) n += 1;
    }
    return n;
  }

  it("used and so far are the days that one by one lie away, whatever the order", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 364 }), ({ trips, permits }, offset) => {
        const on = addDays("2026-01-01", offset);
        const days = tripDays(of(trips, permits), on);
        expect(days.used).toBe(counted(trips, permits, 2026, "2026-12-31"));
        expect(days.soFar).toBe(counted(trips, permits, 2026, on));
        expect(tripDays(of(trips.toReversed(), permits.toReversed()), on).used).toBe(days.used);
      }),
      { numRuns: 60 },
    );
  });

  it("nothing passes the limit without the warning", () => {
    fc.assert(
      fc.property(cases, anyTrip, ({ trips, permits }, next) => {
        const by = tripWouldExceed(of(trips, permits), next);
        for (const day of ["2025-12-31", "2026-12-31", "2027-12-31"]) {
          const before = tripDays(of(trips, permits), day);
          const after = tripDays(of([...trips, next], permits), day);
          if (after.used > before.used) expect(after.used - 90).toBeLessThanOrEqual(by);
        }
      }),
      { numRuns: 60 },
    );
  });
});
