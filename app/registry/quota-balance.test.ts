import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  openReservations,
  type QuotaMovement,
  quotaBalances,
  quotaYearEnd,
  wouldExceed,
  wouldExceedWithout,
} from "./quota-balance";

const place = { year: 2026, category: "3", region: "71", sector: "F" } as const;
let n = 0;
const movement = (
  kind: QuotaMovement["kind"],
  places: number,
  onDay: string,
  reservationId: string | null = null,
): QuotaMovement => {
  n += 1;
  return { ...place, movementId: `m${n}`, kind, places, onDay, reservationId, workerId: null, note: null };
};

describe("quota places", () => {
  const grant = movement("grant", 10, "2025-12-20");
  const applied = movement("reserve", 4, "2026-02-01");
  const issued = movement("consume", 3, "2026-03-01", applied.movementId);
  const refused = movement("release", 1, "2026-03-02", applied.movementId);
  const all = [grant, applied, issued, refused];

  it.each([
    ["2025-12-19", null],
    ["2026-01-01", { granted: 10, reserved: 0, consumed: 0, left: 10, expired: 0, over: 0 }],
    ["2026-02-01", { granted: 10, reserved: 4, consumed: 0, left: 6, expired: 0, over: 0 }],
    ["2026-03-01", { granted: 10, reserved: 1, consumed: 3, left: 6, expired: 0, over: 0 }],
    ["2026-12-31", { granted: 10, reserved: 0, consumed: 3, left: 7, expired: 0, over: 0 }],
    ["2027-01-01", { granted: 10, reserved: 0, consumed: 3, left: 0, expired: 7, over: 0 }],
  ])("stand on %s as %j", (on, expected) => {
    const [balance] = quotaBalances(all, on);
    if (expected === null) expect(balance).toBeUndefined();
    else expect(balance).toEqual({ ...place, ...expected });
  });

  it("lapse at the end of the year, applications that nobody decided with them", () => {
    const open = [grant, applied];
    expect(openReservations(open, "2026-12-31").map((one) => one.open)).toEqual([4]);
    expect(openReservations(open, "2027-01-01")).toEqual([]);
    expect(quotaBalances(open, "2027-01-01")[0]).toMatchObject({ reserved: 0, left: 0, expired: 10 });
  });

  it("warn before more is taken than was allotted, also by what is entered for later", () => {
    expect(wouldExceed(all, movement("reserve", 7, "2026-04-01"))).toBe(0);
    expect(wouldExceed(all, movement("reserve", 8, "2026-04-01"))).toBe(1);
    expect(wouldExceed(all, movement("consume", 8, "2026-01-05"))).toBe(1);
    expect(wouldExceed(all, movement("grant", 1, "2026-04-01"))).toBe(0);
    expect(wouldExceed([], movement("reserve", 2, "2026-04-01"))).toBe(2);
  });
});

describe("taking an entry back", () => {
  const grant = movement("grant", 5, "2026-01-10");
  const more = movement("grant", 2, "2026-02-10");
  const applied = movement("reserve", 4, "2026-02-01");
  const refused = movement("release", 2, "2026-03-01", applied.movementId);
  const again = movement("consume", 4, "2026-04-01");

  it.each([
    ["an allotment that others rest on", [grant, more, applied], grant, 2],
    ["an allotment that nothing rests on", [grant, more, applied], more, 0],
    ["a refusal whose place was given away since", [grant, more, applied, refused, again], refused, 1],
    ["a refusal while there is room", [grant, more, applied, refused], refused, 0],
    ["an application", [grant, applied], applied, 0],
    ["what makes an excess smaller", [applied, again], again, 0],
  ])("%s", (_, all, gone, by) => {
    expect(wouldExceedWithout(all, gone)).toBe(by);
  });
});

const places = fc.integer({ min: 1, max: 20 });
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant("grant" as const), places }),
    fc.record({ do: fc.constant("reserve" as const), places }),
    fc.record({ do: fc.constant("consume" as const), places }),
    fc.record({ do: fc.constantFrom("issue" as const, "refuse" as const), places, which: fc.nat(5) }),
  ),
  { maxLength: 25 },
);

/** Plays the steps as the verbs would: an answer takes no more than its application still holds. */
function play(list: typeof steps extends fc.Arbitrary<infer T> ? T : never): QuotaMovement[] {
  const made: QuotaMovement[] = [];
  list.forEach((step, i) => {
    const day = `2026-${String(1 + Math.floor(i / 28)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`;
    if (step.do === "issue" || step.do === "refuse") {
      const open = openReservations(made, quotaYearEnd(2026));
      const one = open[step.which % Math.max(1, open.length)];
      if (!one) return;
      const kind = step.do === "issue" ? "consume" : "release";
      made.push(movement(kind, Math.min(step.places, one.open), day, one.reservation.movementId));
    } else made.push(movement(step.do, step.places, day));
  });
  return made;
}

describe("whatever is entered", () => {
  it("no place is lost, none is counted twice, and none is negative", () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 28 }), (list, date) => {
        const made = play(list);
        const on = `2026-01-${String(date).padStart(2, "0")}`;
        for (const day of [on, "2026-12-31", "2027-03-01"]) {
          for (const one of quotaBalances(made, day)) {
            for (const count of [one.granted, one.reserved, one.consumed, one.left, one.expired, one.over])
              expect(count).toBeGreaterThanOrEqual(0);
            expect(one.reserved + one.consumed + one.left + one.expired - one.over).toBe(one.granted);
          }
          const open = openReservations(made, day).reduce((sum, { open: held }) => sum + held, 0);
          expect(open).toBe(quotaBalances(made, day)[0]?.reserved ?? 0);
        }
      }),
    );
  });

  it("taking an entry back warns of exactly the excess that it would leave, and never keeps one from shrinking", () => {
    fc.assert(
      fc.property(steps, fc.nat(24), (list, which) => {
        const made = play(list);
        const free = made.filter(
          ({ movementId }) => !made.some(({ reservationId }) => reservationId === movementId),
        );
        const gone = free[which % Math.max(1, free.length)];
        if (!gone) return;
        const over = (all: readonly QuotaMovement[]) => quotaBalances(all, "2026-12-31")[0]?.over ?? 0;
        const left = over(made.filter((one) => one !== gone));
        expect(wouldExceedWithout(made, gone)).toBe(left > over(made) ? left : 0);
      }),
    );
  });

  it("the warning is exact: with it the allotment is exceeded by that much, without it not", () => {
    fc.assert(
      fc.property(steps, places, (list, asked) => {
        const made = play(list);
        const next = movement("reserve", asked, "2026-06-01");
        expect(quotaBalances([...made, next], "2026-12-31")[0]?.over).toBe(wouldExceed(made, next));
      }),
    );
  });
});
