import { describe, expect, test } from "vitest";
import { addDays } from "~/law";
import { renderMail } from "~emails/index";
import type { Deadline } from "./deadline";
import {
  type DigestInput,
  type DigestPlan,
  mostDigestLines,
  type PastDigest,
  planDigest,
  urgencyOf,
} from "./digest";

const today = "2026-11-22";

function deadline(id: string, daysLeft: number, more: Partial<Deadline> = {}): Deadline {
  return {
    key: `document:${id}`,
    workerId: `worker-${id}`,
    workerName: `Worker ${id}`,
    documentId: id,
    kind: "passport",
    permitKind: null,
    dueOn: addDays(today, daysLeft),
    rule: "passport-renewal",
    leads: [180, 90, 60, 30, 14, 7, 1, 0],
    lodge: null,
    ...more,
  };
}

function input(more: Partial<DigestInput> = {}): DigestInput {
  return {
    today,
    person: { personId: "019abcde-0000-7000-8000-000000000001", name: "Айгүл", locale: "kk" },
    sources: [
      {
        employerId: "e1",
        employerName: "ТОО «Проба»",
        hearsEscalation: true,
        deadlines: [deadline("a", 20)],
      },
    ],
    past: [],
    publicUrl: "http://localhost:3000",
    paths: {
      deadlines: (employerId) => `/e/${employerId}/deadlines`,
      worker: (employerId, workerId) => `/e/${employerId}/workers/${workerId}`,
      settings: "/settings",
    },
    ...more,
  };
}

function sent(plan: DigestPlan): Extract<DigestPlan, { kind: "send" }> {
  if (plan.kind !== "send") throw new Error("nothing was planned");
  return plan;
}

function pastOf(plan: DigestPlan, state: PastDigest["state"], acceptedOn: string | null = null): PastDigest {
  const { messageId, day, reminders } = sent(plan);
  return { messageId, day, state, acceptedOn, reminders };
}

describe("the message", () => {
  test("groups by employer and urgency, the most urgent first", () => {
    const { message } = sent(
      planDigest(
        input({
          sources: [
            {
              employerId: "e1",
              employerName: "ТОО «Проба»",
              hearsEscalation: true,
              deadlines: [deadline("a", 20), deadline("b", 60)],
            },
            {
              employerId: "e2",
              employerName: "Acme",
              hearsEscalation: false,
              deadlines: [
                deadline("c", 3),
                deadline("d", -2),
                deadline("e", 29, {
                  kind: "permit",
                  permitKind: "ict-permit",
                  lodge: { from: "2026-10-01", by: "2026-11-01" },
                }),
              ],
            },
          ],
        }),
      ),
    );
    expect(message).toMatchObject({
      template: "digest",
      locale: "kk",
      personName: "Айгүл",
      day: today,
      totals: { all: 5, overdue: 1, week: 1 },
    });
    expect(message.employers).toMatchObject([
      {
        name: "Acme",
        path: "/e/e2/deadlines",
        more: 0,
        bands: [
          { urgency: "overdue", lines: [{ workerName: "Worker d", endsOn: "2026-11-20", daysLeft: -2 }] },
          { urgency: "week", lines: [{ workerName: "Worker c", path: "/e/e2/workers/worker-c" }] },
          { urgency: "month", lines: [{ document: "ict-permit", lodge: { by: "2026-11-01" } }] },
        ],
      },
      { name: "ТОО «Проба»", bands: [{ urgency: "month" }, { urgency: "later" }] },
    ]);
  });

  test("what does not fit is counted, the least urgent first, and told all the same", async () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      deadline(String(index).padStart(3, "0"), 89 - (index % 80)),
    );
    const plan = sent(
      planDigest(
        input({
          sources: [{ employerId: "e1", employerName: "Ірі", hearsEscalation: true, deadlines: many }],
        }),
      ),
    );
    const lines = plan.message.employers.flatMap(({ bands }) => bands.flatMap((band) => band.lines));
    expect(lines).toHaveLength(mostDigestLines);
    expect(Math.max(...lines.map(({ daysLeft }) => daysLeft))).toBeLessThan(30);
    expect(plan.message.employers[0]?.more).toBe(500 - mostDigestLines);
    expect(plan.message.totals.all).toBe(500);
    expect(plan.reminders).toHaveLength(500);
    expect(Buffer.byteLength((await renderMail(plan.message)).html)).toBeLessThan(102_000);
  });

  test("an employer whose lines all fell out is still named, with its count", () => {
    const urgent = Array.from({ length: mostDigestLines }, (_, index) => deadline(`u${index}`, 1));
    const { message } = sent(
      planDigest(
        input({
          sources: [
            { employerId: "e1", employerName: "A", hearsEscalation: true, deadlines: urgent },
            { employerId: "e2", employerName: "B", hearsEscalation: true, deadlines: [deadline("x", 80)] },
          ],
        }),
      ),
    );
    expect(message.employers[1]).toEqual({ name: "B", path: "/e/e2/deadlines", bands: [], more: 1 });
  });

  test.each([
    [-1, "overdue"],
    [0, "week"],
    [7, "week"],
    [8, "month"],
    [30, "month"],
    [31, "later"],
  ])("%i days left is %s", (days, urgency) => {
    expect(urgencyOf(days)).toBe(urgency);
  });
});

describe("one a day", () => {
  const first = planDigest(input());

  test("nothing due, nothing sent", () => {
    expect(planDigest(input({ sources: [] }))).toEqual({ kind: "nothing", withdraws: [] });
  });

  test.each(["waiting", "unsure", "accepted", "refused"] as const)(
    "with today's %s, there is no other today",
    (state) => {
      const more = [deadline("a", 20), deadline("new", 1)];
      const plan = planDigest(
        input({
          sources: [{ employerId: "e1", employerName: "A", hearsEscalation: true, deadlines: more }],
          past: [pastOf(first, state, state === "accepted" ? today : null)],
        }),
      );
      expect(plan).toEqual({ kind: "nothing", withdraws: [] });
    },
  );

  test("one of yesterday that was taken only today is today's", () => {
    const past = { ...pastOf(first, "accepted", today), day: "2026-11-21" };
    expect(planDigest(input({ past: [past], sources: input().sources })).kind).toBe("nothing");
  });

  test("one of an earlier day that was surely not taken is withdrawn, and said anew as of today", () => {
    const later = "2026-11-30";
    const plan = sent(planDigest(input({ today: later, past: [pastOf(first, "waiting")] })));
    expect(plan.withdraws).toEqual([sent(first).messageId]);
    expect(plan.messageId).not.toBe(sent(first).messageId);
    expect(plan.reminders).toMatchObject([{ deadlineKey: "document:a", leadDays: 14 }]);
    expect(plan.message.employers[0]?.bands[0]?.lines[0]?.daysLeft).toBe(12);
  });

  test("it is withdrawn too when its document was renewed meanwhile", () => {
    const plan = planDigest(input({ today: "2026-11-30", past: [pastOf(first, "waiting")], sources: [] }));
    expect(plan).toEqual({ kind: "nothing", withdraws: [sent(first).messageId] });
  });

  test("while the outcome of one is unknown there is no other, on whatever day", () => {
    const plan = planDigest(input({ today: "2026-11-30", past: [pastOf(first, "unsure")] }));
    expect(plan).toEqual({ kind: "nothing", withdraws: [] });
  });

  test("what an address refused was not told", () => {
    const plan = planDigest(input({ today: "2026-11-23", past: [pastOf(first, "refused")] }));
    expect(sent(plan).reminders).toMatchObject([{ leadDays: 30 }]);
  });

  test("made again from the same facts it is the same mail", () => {
    expect(planDigest(input())).toEqual(first);
  });
});
