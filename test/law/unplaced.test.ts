import fc from "fast-check";
import { expect, test } from "vitest";
import { localContent } from "~/law";

type Count = { citizens: number; foreign: number; eaeu: number };

const few = fc.nat(5);
const count: fc.Arbitrary<Count> = fc.record({
  citizens: fc.oneof(few, fc.integer({ min: 0, max: 60 })),
  foreign: few,
  eaeu: few,
});
const plus = (a: Count, b: Count): Count => ({
  citizens: a.citizens + b.citizens,
  foreign: a.foreign + b.foreign,
  eaeu: a.eaeu + b.eaeu,
});
const minus = (a: Count, b: Count): Count => ({
  citizens: a.citizens - b.citizens,
  foreign: a.foreign - b.foreign,
  eaeu: a.eaeu - b.eaeu,
});

const ask = (first: Count, third: Count, unplaced?: Count) =>
  localContent({
    on: "2026-11-22",
    employer: { kind: "company", staff: 500, regimes: [] },
    headcount: { "1": first, "3": third, ...(unplaced ? { unplaced } : {}) },
  });

function* placings(free: Count): Generator<Count> {
  for (let citizens = 0; citizens <= free.citizens; citizens += 1)
    for (let foreign = 0; foreign <= free.foreign; foreign += 1)
      for (let eaeu = 0; eaeu <= free.eaeu; eaeu += 1) yield { citizens, foreign, eaeu };
}

const agreed = (verdicts: ReadonlySet<boolean | null>) =>
  verdicts.size === 1 ? ([...verdicts][0] as boolean | null) : null;

test("people without a category withhold exactly those verdicts that placing them could change", () => {
  fc.assert(
    fc.property(
      count,
      count,
      fc.record({ citizens: fc.nat(6), foreign: fc.nat(3), eaeu: fc.nat(2) }),
      (first, third, free) => {
        const all = new Set<boolean | null>();
        const leading = new Set<boolean | null>();
        const skilled = new Set<boolean | null>();
        for (const taken of placings(free)) {
          const placed = ask(plus(first, taken), plus(third, minus(free, taken)));
          leading.add(placed.groups["1-2"].lawful);
          skilled.add(placed.groups["3-4"].lawful);
          const [a, b] = (["a", "b"] as const).map((reading) =>
            Object.values(placed.groups).every((group) => group.readings[reading].lawful),
          );
          all.add(a === b ? (a ?? null) : null);
        }
        const answer = ask(first, third, free);
        expect(answer.groups["1-2"].lawful).toBe(agreed(leading));
        expect(answer.groups["3-4"].lawful).toBe(agreed(skilled));
        expect(answer.lawful).toBe(agreed(all));
      },
    ),
    { numRuns: 1500 },
  );
});

test("two citizens cannot carry two foreigners, whatever their categories", () => {
  const nobody = { citizens: 0, foreign: 0, eaeu: 0 };
  const answer = ask(nobody, nobody, { citizens: 2, foreign: 2, eaeu: 0 });
  expect(answer.groups["1-2"].lawful).toBeNull();
  expect(answer.groups["3-4"].lawful).toBeNull();
  expect(answer.lawful).toBe(false);
});
