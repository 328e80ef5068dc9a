import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AssessmentQuestion,
  arrangements,
  assess,
  categories,
  employerKinds,
  type LocalContentQuestion,
  localContent,
  permitNeedBoundaries,
  regimes,
  stays,
} from "~/law";

const day = fc.constantFrom(...permitNeedBoundaries());
const someRegimes = fc.uniqueArray(fc.constantFrom(...regimes.map((one) => one.code)), { maxLength: 5 });
const question: fc.Arbitrary<AssessmentQuestion> = fc.record({
  on: day,
  employer: fc.record({
    kind: fc.constantFrom(...employerKinds),
    sector: fc.constant("F"),
    regimes: someRegimes,
  }),
  worker: fc.record({
    citizenship: fc.constantFrom("RU", "CN"),
    category: fc.constantFrom(...categories),
    arrangement: fc.constantFrom(...arrangements),
    stay: fc.constantFrom(...stays),
    education: fc.constantFrom("higher", "vocational"),
  }),
});

/** The same facts with the fields of every object in the opposite order. */
function turned<T>(value: T): T {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, turned(item)]);
  return Object.fromEntries(entries.reverse()) as T;
}

describe("the order in which facts are given", () => {
  test("changes nothing about a permit, to the last reason and warning", () => {
    fc.assert(
      fc.property(question, fc.boolean(), (one, twice) => {
        const named = [...(one.employer.regimes ?? [])].reverse();
        const other = turned({
          ...one,
          employer: { ...one.employer, regimes: twice ? [...named, ...named] : named },
        });
        expect(assess(other)).toEqual(assess(one));
      }),
      { numRuns: 2000 },
    );
  });

  test("changes nothing about the share of citizens", () => {
    const people = fc.record({
      citizens: fc.nat(60),
      foreign: fc.nat(20),
      eaeu: fc.nat(20),
      ict: fc.nat(9),
      lent: fc.record({ citizens: fc.nat(5), foreign: fc.nat(5) }),
    });
    const headcount = fc.record({ "1": people, "2": people, "3": people, "4": people, unplaced: people });
    fc.assert(
      fc.property(day, someRegimes, headcount, (on, named, counts) => {
        const employer = { kind: "company", staff: 15, regimes: named } as const;
        const one: LocalContentQuestion = { on, employer, headcount: counts };
        const other = turned({ ...one, employer: { ...employer, regimes: [...named].reverse() } });
        expect(localContent(other)).toEqual(localContent(one));
      }),
      { numRuns: 1000 },
    );
  });
});
