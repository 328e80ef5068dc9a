import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, clockEnds, isWorkingDay } from "~/law/index";
import { calendarOf, countDays, dueClocks, readDue } from "./count-days";

const today = "2026-11-23";
const read = (search: string) => readDue(new URLSearchParams(search), today);

describe("a question in an address", () => {
  it("asks nothing before a clock is chosen", () => {
    expect(read("")).toMatchObject({ asked: null, faults: [], values: { event: today } });
  });

  it.each([
    ["clock=nothing", ["clock"]],
    ["clock=arrival-notice&event=2026-02-31", ["event"]],
    ["clock=by-hand&count=0", ["count"]],
    ["clock=by-hand&count=999999", ["count"]],
    ["clock=by-hand&count=abc&event=x", ["event", "count"]],
  ])("says what is wrong with %s", (search, faults) => {
    expect(read(search)).toMatchObject({ faults, asked: null });
  });
});

describe("counting", () => {
  it.each([
    // 16 December 2024 (Independence Day) is a Monday.
    ["clock=arrival-notice&event=2024-12-12", "2024-12-18"],
    ["clock=by-hand&count=1&unit=working-days&event=2026-11-20", "2026-11-23"],
    ["clock=by-hand&count=3&unit=calendar-days&event=2026-11-20&before=1", "2026-11-17"],
    ["clock=by-hand&count=1&unit=months&event=2026-01-31", "2026-02-28"],
  ])("%s ends on %s", (search, day) => {
    const { asked } = read(search);
    expect(asked && countDays(asked).day).toBe(day);
  });

  it("agrees with the law's own clocks on any day", () => {
    fc.assert(
      fc.property(fc.constantFrom(...dueClocks), fc.integer({ min: 0, max: 5000 }), (clock, n) => {
        const event = addDays("2013-01-01", n);
        expect(countDays({ event, by: { clock } }).day).toBe(clockEnds(clock, event));
      }),
    );
  });

  it("says why there is no answer", () => {
    expect(countDays({ event: "2024-06-01", by: { clock: "vacancy-search" } })).toMatchObject({
      day: null,
      why: "clock-not-read",
    });
  });
});

describe("the calendar", () => {
  it("marks as many days as were counted, and only working ones where those count", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom("working-days" as const, "calendar-days" as const),
        fc.boolean(),
        fc.integer({ min: 0, max: 700 }),
        (count, unit, before, n) => {
          const due = countDays({ event: addDays("2024-02-01", n), by: { count, unit, before } });
          if (due.day === null) return;
          const counted = calendarOf(due).flatMap(({ days }) => days.filter((one) => one.counted));
          expect(counted).toHaveLength(count);
          if (unit === "working-days") expect(counted.every(({ day }) => isWorkingDay(day))).toBe(true);
        },
      ),
    );
  });
});

it("a count into a year whose days off are not announced gives no day, but an estimate", () => {
  expect(countDays({ event: "2026-12-30", by: { clock: "arrival-notice" } })).toMatchObject({
    day: null,
    why: "days-off-unknown",
    provisional: "2027-01-06",
  });
  expect(countDays({ event: "2026-11-20", by: { clock: "arrival-notice" } })).toMatchObject({
    day: "2026-11-25",
    provisional: null,
  });
});
