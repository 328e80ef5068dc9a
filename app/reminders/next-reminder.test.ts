import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/law";
import { leadsFor } from "./due-reminders";
import { type Hearer, nextReminder } from "./next-reminder";

const dueOn = "2026-11-22";
const leads = [30, 14, 7, 1, 0];
const deadline = { leads, dueOn };
const owner = (more: Partial<Hearer> = {}): Hearer => ({
  hearsEscalation: true,
  told: [],
  hadTodaysMail: false,
  ...more,
});
const hr = (more: Partial<Hearer> = {}) => owner({ hearsEscalation: false, ...more });

test.each<[name: string, today: string, hearers: Hearer[], next: [number, string] | null]>([
  ["before the widest lead, its day", "2026-10-01", [owner()], [30, "2026-10-23"]],
  ["untold within a lead, today", "2026-11-10", [owner()], [14, "2026-11-10"]],
  ["told of that lead, the next one", "2026-11-10", [owner({ told: [14] })], [7, "2026-11-15"]],
  ["told of a wider lead only, today", "2026-11-16", [owner({ told: [30, 14] })], [7, "2026-11-16"]],
  ["overdue and untold, today", "2026-11-25", [owner()], [-1, "2026-11-25"]],
  [
    "overdue, today's mail has gone: tomorrow",
    "2026-11-25",
    [owner({ hadTodaysMail: true })],
    [-1, "2026-11-26"],
  ],
  ["overdue and told, the owner's weekly one", "2026-11-25", [owner({ told: [-1] })], [-8, "2026-11-30"]],
  ["overdue and told, HR hears no more", "2026-11-25", [hr({ told: [-1] })], null],
  [
    "a newcomer hears today what the others know",
    "2026-11-10",
    [owner({ told: [14] }), hr()],
    [14, "2026-11-10"],
  ],
  [
    "the lead of tomorrow, where it comes then",
    "2026-11-14",
    [owner({ told: [14], hadTodaysMail: true })],
    [7, "2026-11-15"],
  ],
  ["after the last weekly one, none", "2027-06-01", [owner({ told: leadsFor(deadline, true) })], null],
  ["nobody hears of it", "2026-11-25", [], null],
])("%s", (_name, today, hearers, next) => {
  expect(nextReminder(deadline, hearers, today)).toEqual(next && { leadDays: next[0], day: next[1] });
});

test("is never a day that has passed, and never a lead that was told", () => {
  const hearer = fc.record({
    hearsEscalation: fc.boolean(),
    told: fc.subarray([30, 14, 7, 1, 0, -1, -8, -15]),
    hadTodaysMail: fc.boolean(),
  });
  fc.assert(
    fc.property(hearer, fc.integer({ min: -120, max: 60 }), (one, daysLeft) => {
      const today = addDays(dueOn, -daysLeft);
      const next = nextReminder(deadline, [one], today);
      if (next === null) return;
      expect(next.day >= today).toBe(true);
      expect(one.told.every((told) => told > next.leadDays) || next.day > today).toBe(true);
      expect(next.day > today || !one.hadTodaysMail).toBe(true);
    }),
  );
});
