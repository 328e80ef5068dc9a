import { describe, expect, test } from "vitest";
import { addDays } from "~/law";
import type { Deadline } from "./deadline";
import { currentLead, dueReminders, leadsFor } from "./due-reminders";

const permit: Deadline = {
  key: "document:1",
  workerId: "w",
  workerName: "LI WEI",
  documentId: "1",
  kind: "permit",
  permitKind: "employer-permit",
  dueOn: "2027-03-01",
  rule: "permit-extension-window",
  leads: [90, 60, 45, 30, 14, 7, 1, 0],
  lodge: null,
};

function leadOn(daysBefore: number, hearsEscalation = false): number | null {
  return currentLead(permit, hearsEscalation, addDays(permit.dueOn, -daysBefore));
}

describe("the window", () => {
  test.each([
    [91, null],
    [90, 90],
    [61, 90],
    [60, 60],
    [44, 45],
    [2, 7],
    [1, 1],
    [0, 0],
    [-1, -1],
    [-7, -1],
    [-400, -1],
  ])("%i days before the end the lead is %s", (daysBefore, lead) => {
    expect(leadOn(daysBefore)).toBe(lead);
  });

  test.each([
    [-7, -1],
    [-8, -8],
    [-14, -8],
    [-15, -15],
    [-85, -85],
    [-400, -85],
  ])("for whom it escalates to, %i days before the end it is %s", (daysBefore, lead) => {
    expect(leadOn(daysBefore, true)).toBe(lead);
  });

  test("escalation is weekly, twelve times, and then silent", () => {
    const leads = leadsFor(permit, true).filter((lead) => lead < -1);
    expect(leads).toEqual(Array.from({ length: 12 }, (_, week) => -8 - 7 * week));
  });
});

describe("what is due", () => {
  const at = (daysBefore: number, told: number[] = [], dueOn = permit.dueOn) =>
    dueReminders({
      deadlines: [permit],
      hearsEscalation: false,
      today: addDays(permit.dueOn, -daysBefore),
      told: told.map((leadDays) => ({ deadlineKey: permit.key, dueOn, leadDays })),
    });

  test("a missed day is made up for later, and after an outage only the most urgent is told", () => {
    expect(at(88)).toMatchObject([{ leadDays: 90, daysLeft: 88 }]);
    expect(at(10)).toMatchObject([{ leadDays: 14, daysLeft: 10 }]);
  });

  test("what was told is not told again until the next lead", () => {
    expect(at(89, [90])).toEqual([]);
    expect(at(61, [90])).toEqual([]);
    expect(at(60, [90])).toMatchObject([{ leadDays: 60 }]);
  });

  test("nothing wider is told once something closer was, though the clock be put back", () => {
    expect(at(60, [30])).toEqual([]);
  });

  test("overdue is told once", () => {
    expect(at(-1, [0])).toMatchObject([{ leadDays: -1, daysLeft: -1 }]);
    expect(at(-30, [0, -1])).toEqual([]);
  });

  test("a corrected day is a deadline of its own", () => {
    expect(at(60, [60, 30], "2026-12-01")).toMatchObject([{ leadDays: 60 }]);
  });
});
