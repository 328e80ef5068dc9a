import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "~/law";
import type { Deadline } from "./deadline";
import { type DigestInput, type DigestSource, type PastDigest, planDigest } from "./digest";
import { leadsFor } from "./due-reminders";
import { digestMessageId } from "./message-id";
import { reminderRules } from "./reminder-rules";

/**
 * A year and more in the life of one person's mail, day by day: the job does not run, runs once or several
 * times; the mail server takes the mail, is away, or the process dies before or after the server's 250. What
 * is asserted holds for any such history.
 */
const firstDay = "2026-01-01";

type Attempt = "taken" | "away" | "died-before" | "died-after";
type DayPlan = { runs: Attempt[]; renewed: number | null };
type Arrival = { day: string; messageId: string; reminders: PastDigest["reminders"] };

const attempt = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Attempt>("taken") },
  { weight: 2, arbitrary: fc.constant<Attempt>("away") },
  { weight: 1, arbitrary: fc.constant<Attempt>("died-before") },
  { weight: 1, arbitrary: fc.constant<Attempt>("died-after") },
);
const ordinaryDay = fc.record({
  runs: fc.array(attempt, { maxLength: 3 }),
  renewed: fc.option(fc.nat(5), { freq: 40 }),
});
const outage = fc
  .integer({ min: 1, max: 45 })
  .map((days) => Array.from({ length: days }, (): DayPlan => ({ runs: [], renewed: null })));
const serverAway = fc
  .integer({ min: 1, max: 20 })
  .map((days) => Array.from({ length: days }, (): DayPlan => ({ runs: ["away", "away"], renewed: null })));
const history = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.array(ordinaryDay, { minLength: 1, maxLength: 20 }) },
      { weight: 2, arbitrary: outage },
      { weight: 1, arbitrary: serverAway },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.flat());

const deadlines = fc
  .array(fc.record({ rule: fc.constantFrom(...reminderRules), endsIn: fc.integer({ min: -30, max: 260 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((made) =>
    made.map(
      ({ rule, endsIn }, index): Deadline => ({
        key: `document:${index}`,
        workerId: `worker-${index}`,
        workerName: `Worker ${index}`,
        documentId: String(index),
        kind: "visa",
        permitKind: null,
        dueOn: addDays(firstDay, endsIn),
        rule: rule.id,
        leads: rule.leads,
        lodge: null,
      }),
    ),
  );

const person = { personId: "019abcde-0000-7000-8000-000000000001", name: null, locale: "ru" } as const;
const paths = { deadlines: () => "/", worker: () => "/", settings: "/" };

class House {
  today = firstDay;
  open: Deadline[];
  past: PastDigest[] = [];
  arrived: Arrival[] = [];
  readonly hearsEscalation: boolean;

  constructor(open: Deadline[], hearsEscalation: boolean) {
    this.open = open;
    this.hearsEscalation = hearsEscalation;
  }

  input(): DigestInput {
    // Two employers, so that grouping never splits one person's day into two mails.
    const half = (rest: number): DigestSource => ({
      employerId: `employer-${rest}`,
      employerName: `Employer ${rest}`,
      hearsEscalation: this.hearsEscalation,
      deadlines: this.open.filter(({ documentId }) => Number(documentId) % 2 === rest),
    });
    return {
      today: this.today,
      person,
      sources: [half(0), half(1)],
      past: this.past,
      publicUrl: "https://r.kz",
      paths,
    };
  }

  /** One run of the job: plan, write down, then try each mail that is not settled. */
  run(attempt: Attempt): void {
    const plan = planDigest(this.input());
    this.past = this.past.filter(({ messageId }) => !plan.withdraws.includes(messageId));
    if (plan.kind === "send") {
      const { messageId, day, reminders } = plan;
      this.past.push({ messageId, day, state: "waiting", acceptedOn: null, reminders });
    }
    this.past = this.past.map((digest) => this.tried(digest, attempt));
  }

  private tried(digest: PastDigest, attempt: Attempt): PastDigest {
    if (digest.state !== "waiting" && digest.state !== "unsure") return digest;
    if (attempt === "taken" || attempt === "died-after") {
      this.arrived.push({ day: this.today, messageId: digest.messageId, reminders: digest.reminders });
    }
    if (attempt === "taken") return { ...digest, state: "accepted", acceptedOn: this.today };
    // A refusal settles only the attempt it answers: an earlier one may still have been taken.
    if (attempt === "away") return digest;
    return { ...digest, state: "unsure" };
  }

  live(days: readonly DayPlan[], afterEachRun: () => void = () => undefined): void {
    for (const { runs, renewed } of days) {
      this.open = this.open.filter(({ documentId }) => documentId !== String(renewed));
      for (const attempt of runs) {
        this.run(attempt);
        afterEachRun();
      }
      this.today = addDays(this.today, 1);
    }
  }
}

/** The arrivals, the same message counted once, in the order of their planning. */
function messagesOf(arrived: readonly Arrival[]): Arrival[] {
  return [...new Map(arrived.map((arrival) => [arrival.messageId, arrival])).values()];
}

function holds(property: (house: House, days: DayPlan[]) => void): void {
  fc.assert(
    fc.property(deadlines, history, fc.boolean(), (open, days, hearsEscalation) => {
      property(new House(open, hearsEscalation), days);
    }),
    { numRuns: 300 },
  );
}

/** The rule in its plainest form: of the leads whose day has come, the one closest to the end. */
function mostUrgent(deadline: Deadline, hearsEscalation: boolean, today: string): number | null {
  const come = leadsFor(deadline, hearsEscalation).filter((lead) => addDays(deadline.dueOn, -lead) <= today);
  return come.length === 0 ? null : Math.min(...come);
}

const quietDays: DayPlan[] = Array.from({ length: 2 }, () => ({ runs: ["taken"], renewed: null }));

describe("over any history of runs, outages and crashes", () => {
  test("never two digests a day reach one person: what comes again is the same message", () => {
    holds((house, days) => {
      house.live(days);
      const byDay = Map.groupBy(house.arrived, ({ day }) => day);
      for (const arrivals of byDay.values())
        expect(new Set(arrivals.map(({ messageId }) => messageId)).size).toBe(1);
    });
  });

  test("no lead of a deadline is told by two messages, and each is closer than the one before", () => {
    holds((house, days) => {
      house.live(days);
      const leads = new Map<string, number>();
      for (const { reminders } of messagesOf(house.arrived)) {
        for (const { deadlineKey, leadDays } of reminders) {
          expect(leadDays).toBeLessThan(leads.get(deadlineKey) ?? Number.POSITIVE_INFINITY);
          leads.set(deadlineKey, leadDays);
        }
      }
    });
  });

  test("what is told is the most urgent lead of its day, one line a deadline", () => {
    holds((house, days) => {
      const everOpen = house.open;
      house.live(days);
      for (const { messageId, reminders } of messagesOf(house.arrived)) {
        const day = messageId.slice("<digest.".length, "<digest.".length + 10);
        expect(new Set(reminders.map(({ deadlineKey }) => deadlineKey)).size).toBe(reminders.length);
        for (const { deadlineKey, leadDays } of reminders) {
          const deadline = everOpen.find(({ key }) => key === deadlineKey)!;
          expect(leadDays).toBe(mostUrgent(deadline, house.hearsEscalation, day));
        }
      }
    });
  });

  test("nothing is lost: after the second good day every open deadline was told at its most urgent lead", () => {
    holds((house, days) => {
      house.live([...days, ...quietDays]);
      const lastRun = addDays(house.today, -1);
      const told = new Set(
        house.arrived.flatMap(({ reminders }) =>
          reminders.map((one) => `${one.deadlineKey} ${one.leadDays}`),
        ),
      );
      for (const deadline of house.open) {
        const lead = mostUrgent(deadline, house.hearsEscalation, lastRun);
        if (lead !== null) expect(told).toContain(`${deadline.key} ${lead}`);
      }
    });
  });

  test("without crashes and with a run each day, every single lead is told exactly once, on its day", () => {
    fc.assert(
      fc.property(
        deadlines,
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        (open, length, hearsEscalation) => {
          const house = new House(open, hearsEscalation);
          house.live(Array.from({ length }, (): DayPlan => ({ runs: ["taken"], renewed: null })));
          for (const deadline of open) {
            const told = house.arrived.flatMap(({ day, reminders }) =>
              reminders
                .filter(({ deadlineKey }) => deadlineKey === deadline.key)
                .map(({ leadDays }) => ({ leadDays, daysLeft: daysBetween(day, deadline.dueOn) })),
            );
            for (const { leadDays, daysLeft } of told.slice(1)) expect(daysLeft).toBe(leadDays);
            const [first, last] = [told[0]?.leadDays, told.at(-1)?.leadDays];
            expect(last ?? null).toBe(mostUrgent(deadline, hearsEscalation, addDays(house.today, -1)));
            expect(told.map(({ leadDays }) => leadDays)).toEqual(
              leadsFor(deadline, hearsEscalation).filter(
                (lead) => first !== undefined && last !== undefined && lead <= first && lead >= last,
              ),
            );
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test("run again at once, there is nothing to do", () => {
    holds((house, days) => {
      house.live(days, () => expect(planDigest(house.input())).toEqual({ kind: "nothing", withdraws: [] }));
    });
  });

  test("what dies between the server's 250 and our commit goes again under the same Message-ID", () => {
    holds((house, days) => {
      house.live(days);
      if (!house.past.some(({ state }) => state === "unsure")) {
        house.run("died-after");
      }
      const unsure = house.past.find(({ state }) => state === "unsure");
      if (unsure === undefined) return;
      const before = house.arrived.length;
      house.today = addDays(house.today, 3);
      house.run("taken");
      expect(house.arrived.slice(before).map(({ messageId }) => messageId)).toEqual([unsure.messageId]);
      expect(unsure.messageId).toBe(
        digestMessageId({ personId: person.personId, day: unsure.day, host: "r.kz" }),
      );
    });
  });

  test("a renewed document is not spoken of again", () => {
    holds((house, days) => {
      house.live(days);
      house.live(quietDays);
      house.open = [];
      const before = house.arrived.length;
      house.today = addDays(house.today, 30);
      house.live(quietDays);
      expect(house.arrived.slice(before)).toEqual([]);
    });
  });

  test("whom nothing escalates to hears of an overdue document once", () => {
    fc.assert(
      fc.property(deadlines, history, (open, days) => {
        const house = new House(open, false);
        house.live(days);
        const overdue = messagesOf(house.arrived).flatMap(({ reminders }) =>
          reminders.filter(({ leadDays }) => leadDays < 0).map(({ deadlineKey }) => deadlineKey),
        );
        expect(new Set(overdue).size).toBe(overdue.length);
      }),
      { numRuns: 200 },
    );
  });
});
