import { describe, expect, test } from "vitest";
import { addDays } from "~/law";
import { type DeadlineDocument, type DeadlineWorker, deadlineStatus, deadlinesOf } from "./deadline";
import { deadlineKinds } from "./deadline-kind";
import { reminderRuleOf, reminderRules } from "./reminder-rules";

const on = "2026-11-22";

function document(more: Partial<DeadlineDocument> = {}): DeadlineDocument {
  return {
    documentId: "doc-1",
    kind: "permit",
    permitKind: "employer-permit",
    expiry: { kind: "on", day: "2027-01-21" },
    supersededBy: null,
    ...more,
  };
}

function worker(more: Partial<DeadlineWorker> = {}): DeadlineWorker {
  return {
    workerId: "worker-1",
    name: "LI WEI",
    engagements: [{ from: "2026-01-22", to: null, category: "3" }],
    documents: [document()],
    ...more,
  };
}

describe("what is a deadline", () => {
  test("a permit's last day, with the days in which its extension is lodged", () => {
    expect(deadlinesOf(worker(), on)).toEqual([
      {
        key: "document:doc-1",
        workerId: "worker-1",
        workerName: "LI WEI",
        documentId: "doc-1",
        kind: "permit",
        permitKind: "employer-permit",
        dueOn: "2027-01-21",
        rule: "permit-extension-window",
        leads: [90, 60, 45, 30, 14, 7, 1, 0],
        lodge: { from: "2026-11-22", by: "2026-12-22" },
      },
    ]);
  });

  test.each(deadlineKinds)("the end of a %s is one", (kind) => {
    const documents = [document({ kind, permitKind: kind === "permit" ? "ict-permit" : null })];
    expect(deadlinesOf(worker({ documents }), on)).toMatchObject([{ kind, dueOn: "2027-01-21" }]);
  });

  test.each(["medical", "qualification", "refugee-certificate", "kandas-certificate", "other"] as const)(
    "the end of a %s is none",
    (kind) => {
      expect(deadlinesOf(worker({ documents: [document({ kind, permitKind: null })] }), on)).toEqual([]);
    },
  );

  test.each([
    ["superseded", { supersededBy: "doc-2" }],
    ["without expiry", { expiry: { kind: "none" } }],
    ["whose expiry is missing", { expiry: { kind: "missing" } }],
  ] satisfies [string, Partial<DeadlineDocument>][])("a document %s has none", (_name, more) => {
    expect(deadlinesOf(worker({ documents: [document(more)] }), on)).toEqual([]);
  });

  test("an overdue document still has one, and several come by day", () => {
    const documents = [
      document({ documentId: "b", expiry: { kind: "on", day: "2027-01-01" } }),
      document({
        documentId: "a",
        kind: "visa",
        permitKind: null,
        expiry: { kind: "on", day: "2026-10-01" },
      }),
    ];
    expect(deadlinesOf(worker({ documents }), on).map(({ dueOn }) => dueOn)).toEqual([
      "2026-10-01",
      "2027-01-01",
    ]);
  });

  test.each([
    ["on the last day at work", "2026-11-22", 1],
    ["the day after", "2026-11-21", 0],
  ])("somebody who leaves: %s", (_name, to, count) => {
    const engagements = [
      { from: "2025-01-01", to: "2025-12-31", category: null },
      { from: "2026-01-22", to, category: null },
    ];
    expect(deadlinesOf(worker({ engagements }), on)).toHaveLength(count);
  });

  test("somebody whose next engagement begins later has not left; nor has somebody without any", () => {
    const engagements = [
      { from: "2025-01-01", to: "2025-12-31", category: null },
      { from: "2027-01-01", to: null, category: null },
    ];
    expect(deadlinesOf(worker({ engagements }), on)).toHaveLength(1);
    expect(deadlinesOf(worker({ engagements: [] }), on)).toHaveLength(1);
  });

  test("a permit of category 4 is not extended, so no days of lodging are named", () => {
    const engagements = [{ from: "2026-01-22", to: null, category: "4" as const }];
    expect(deadlinesOf(worker({ engagements }), on)).toMatchObject([
      { rule: "permit-not-extended", lodge: null },
    ]);
  });

  test.each([
    ["2026-10-22", "upcoming"],
    ["2026-10-23", "due"],
    ["2027-01-21", "due"],
    ["2027-01-22", "overdue"],
  ])("on %s it is %s", (day, status) => {
    expect(deadlineStatus(deadlinesOf(worker(), on)[0]!, day)).toBe(status);
  });
});

describe("the rules", () => {
  test("a permit is reminded of as the days of lodging open and on the last of them", () => {
    const { leads, lodge } = reminderRuleOf("permit", "employer-permit", "2");
    expect(leads).toEqual(expect.arrayContaining([lodge!.from, lodge!.by]));
  });

  test("a month before an intra-corporate transfer's end has always been reminded of", () => {
    const { leads } = reminderRuleOf("permit", "ict-permit", null);
    // The longest month has 31 days.
    expect(leads).toContain(31);
  });

  test.each(reminderRules.map((rule) => [rule.id, rule] as const))(
    "%s descends to the last day",
    (_id, rule) => {
      expect([...rule.leads].sort((a, b) => b - a)).toEqual([...rule.leads]);
      expect(new Set(rule.leads).size).toBe(rule.leads.length);
      expect(rule.leads.at(-1)).toBe(0);
      expect(rule.leads).toContain(1);
      if (rule.basis.kind === "law") expect(rule.basis.records.length).toBeGreaterThan(0);
      expect(new Set(Object.values(rule.why)).size).toBe(3);
    },
  );

  test("no two rules share a name, and a permit of unknown kind is reminded of as an employer's", () => {
    expect(new Set(reminderRules.map(({ id }) => id)).size).toBe(reminderRules.length);
    expect(reminderRuleOf("permit", null, null).id).toBe("permit-extension-window");
  });

  test("days are counted over a leap day", () => {
    const [deadline] = deadlinesOf(
      worker({ documents: [document({ expiry: { kind: "on", day: "2028-03-30" } })] }),
      on,
    );
    expect(deadline?.lodge).toEqual({ from: addDays("2028-03-30", -60), by: "2028-02-29" });
  });
});
