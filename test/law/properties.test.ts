import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AssessmentQuestion,
  addDays,
  arrangements,
  assess,
  type CategoryHeadcount,
  categories,
  dayFromNumber,
  dayNumber,
  employerKinds,
  type LocalContentQuestion,
  localContent,
  locales,
  missingText,
  permitNeedBoundaries,
  profileKey,
  reasonText,
  regimes,
  stays,
  warningText,
} from "~/law";
import { boundariesOf } from "~/law/engine/dated";
import { allSeries } from "~/law/kazakhstan/values";
import { settle } from "./settle";

const first = dayNumber("2011-06-01");
const last = dayNumber("2028-12-31");
const day = fc.integer({ min: first, max: last }).map(dayFromNumber);
const boundary = fc.constantFrom(...permitNeedBoundaries());
// Half of all days lie on a boundary or the day before, where the law changes.
const anyDay = fc.oneof(
  day,
  boundary,
  boundary.map((one) => addDays(one, -1)),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const employer = fc.record({
  kind: fc.constantFrom(...employerKinds),
  sector: maybe(fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUX", "constructor")),
  staff: maybe(fc.nat(60)),
  regimes: maybe(
    fc.uniqueArray(fc.constantFrom(...regimes.map((one) => one.code), "no-such-regime"), { maxLength: 3 }),
  ),
  exemptHeadsUsed: maybe(fc.nat(3)),
  domesticWorkers: maybe(fc.nat(7)),
});
const worker = fc.record({
  citizenship: fc.constantFrom("KZ", "RU", "BY", "AM", "KG", "CN", "UZ", "XXA", "constructor", "__proto__"),
  category: maybe(fc.constantFrom(...categories)),
  arrangement: fc.constantFrom(...arrangements),
  stay: fc.constantFrom(...stays),
  position: maybe(
    fc.constantFrom(
      "first-head-of-foreign-branch",
      "head",
      "specialist",
      "worker",
      "business-visitor",
      "toString",
    ),
  ),
  education: maybe(fc.constantFrom("higher", "vocational")),
  age: maybe(fc.integer({ min: 14, max: 70 })),
  citizenSpouseYears: maybe(fc.nat(6)),
  monthsInCountry: maybe(fc.nat(14)),
  sendingCountry: maybe(fc.constantFrom("IN", "US")),
});
const permit = maybe(
  fc.record({
    months: maybe(fc.integer({ min: -1, max: 40 })),
    days: maybe(fc.integer({ min: -1, max: 800 })),
    regions: maybe(fc.integer({ min: 0, max: 5 })),
    paidOn: maybe(fc.oneof(anyDay, fc.constant("2026-02-30"))),
  }),
);
const question: fc.Arbitrary<AssessmentQuestion> = fc.record({ on: anyDay, employer, worker, permit });

const answered = (one: AssessmentQuestion) => {
  const { permit: need, kind, countsAgainstQuota } = assess(one);
  return { need, kind, countsAgainstQuota };
};

describe("an assessment", () => {
  test("never charges a fee or a tax where no permit is required", () => {
    fc.assert(
      fc.property(question, (one) => {
        const answer = assess(one);
        if (answer.permit === "required") {
          expect(answer.kind).not.toBeNull();
          return;
        }
        expect(answer.fee?.mrp ?? 0).toBe(0);
        expect(answer.fee?.kzt ?? 0).toBe(0);
        expect(answer.taxAdvance).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test("gives reasons that were in force on the day, or on the day of payment", () => {
    fc.assert(
      fc.property(question, (one) => {
        const paid = one.permit?.paidOn;
        const days = [
          one.on,
          ...(paid ? [paid, `${paid.slice(0, 4)}-01-01`] : [`${one.on.slice(0, 4)}-01-01`]),
        ];
        for (const reason of assess(one).because) {
          const inForce = days.some(
            (on) => (reason.from ?? "") <= on && (reason.to === null || reason.to >= on),
          );
          expect(inForce, `${reason.rule} ${reason.from}–${reason.to} on ${one.on}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("that is not required, required or prohibited says why; an unknown one names what is missing", () => {
    fc.assert(
      fc.property(question, (one) => {
        const answer = assess(one);
        if (answer.permit === "unknown") {
          expect(answer.missing).not.toHaveLength(0);
          expect(answer.fee).toBeNull();
        } else {
          expect(answer.because).not.toHaveLength(0);
        }
        if (answer.permit === "required" && answer.fee === null) expect(answer.missing).not.toHaveLength(0);
        if (answer.permit === "not-required") expect(answer.missing).toEqual([]);
        expect(new Set(answer.missing).size).toBe(answer.missing.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("that is unknown is settled by giving what it names as missing", () => {
    fc.assert(
      fc.property(question, (one) => {
        let current = one;
        for (let step = 0; step < 10; step += 1) {
          const answer = assess(current);
          if (answer.permit !== "unknown") return;
          current = settle(current, answer.missing[0] ?? "nothing");
        }
        expect.fail(`still unknown: ${JSON.stringify(current)}`);
      }),
      { numRuns: 3000 },
    );
  });

  test("is constant between two boundaries", () => {
    const boundaries = permitNeedBoundaries();
    fc.assert(
      fc.property(question, fc.nat(boundaries.length - 2), fc.nat(4000), fc.nat(4000), (one, index, a, b) => {
        const from = dayNumber(boundaries[index]!);
        const length = dayNumber(boundaries[index + 1]!) - from;
        const at = (offset: number) => answered({ ...one, on: dayFromNumber(from + (offset % length)) });
        expect(at(a)).toEqual(at(b));
      }),
      { numRuns: 2000 },
    );
  });

  test("charges the same and runs as long on any two days between which no value of the law changed", () => {
    // A tenge amount follows the index, so 1 January and the moved index are boundaries like all others.
    const boundaries = [...new Set(allSeries.flatMap(boundariesOf))]
      .sort()
      .filter((one) => one >= "2011-06-01");
    const money = (one: AssessmentQuestion) => {
      const { permit: need, fee, taxAdvance, maxMonths, renewals, missing } = assess(one);
      return {
        need,
        fee: fee && [fee.mrp, fee.kzt],
        tax: taxAdvance?.kzt ?? null,
        maxMonths,
        renewals,
        missing,
      };
    };
    fc.assert(
      fc.property(question, fc.nat(boundaries.length - 2), fc.nat(4000), fc.nat(4000), (one, index, a, b) => {
        const from = dayNumber(boundaries[index]!);
        const length = dayNumber(boundaries[index + 1]!) - from;
        // A term in days is counted in months from its first day, and so may differ with that day.
        const plain = { ...one, permit: one.permit && { ...one.permit, days: undefined, paidOn: undefined } };
        const at = (offset: number) => money({ ...plain, on: dayFromNumber(from + (offset % length)) });
        expect(at(a)).toEqual(at(b));
      }),
      { numRuns: 2000 },
    );
  });

  test("is the same for all of one profile", () => {
    const seen = new Map<string, unknown>();
    fc.assert(
      fc.property(question, (one) => {
        const without = { ...one, permit: undefined };
        const key = `${one.on} ${profileKey(one.worker, one.employer)}`;
        const answer = answered(without);
        expect(answer).toEqual(seen.get(key) ?? answer);
        seen.set(key, answer);
        const reordered = { ...one.employer, regimes: [...(one.employer.regimes ?? [])].reverse() };
        expect(profileKey(one.worker, reordered)).toBe(profileKey(one.worker, one.employer));
        expect(answered({ ...without, employer: reordered })).toEqual(answer);
      }),
      { numRuns: 3000 },
    );
  });

  test("has a text in three languages for each reason, warning and missing fact, with every figure filled in", () => {
    fc.assert(
      fc.property(question, (one) => {
        const { because, warnings, missing } = assess(one);
        for (const locale of locales) {
          for (const reason of because) {
            const text = reasonText(reason, locale);
            expect(text, reason.rule).not.toBe(reason.rule);
            expect(text, reason.rule).not.toMatch(/[{}]/);
          }
          for (const item of warnings) {
            const text = warningText(item, locale);
            expect(text, item.code).not.toBe(item.code);
            expect(text, item.code).not.toMatch(/[{}]/);
          }
          for (const path of missing) expect(missingText(path, locale)).not.toBe(path);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("is the same whether its beginning was kept from another question or worked out anew", () => {
    fc.assert(
      fc.property(question, (one) => {
        const { position, ...rest } = one.worker;
        const plain = { ...one, employer: { ...one.employer, kind: "company" } as const, worker: rest };
        // A position that the law does not name changes nothing, but takes the longer way.
        const named = { ...plain, worker: { ...rest, position: position === undefined ? "cook" : "pilot" } };
        expect(assess(plain)).toEqual(assess(named));
      }),
      { numRuns: 3000 },
    );
  });

  test("keeps nothing of one answer in the next", () => {
    const one: AssessmentQuestion = {
      on: "2026-11-22",
      employer: { kind: "company", sector: "F" },
      worker: { citizenship: "CN", category: "4", arrangement: "employment", stay: "temporary" },
    };
    const before = structuredClone(assess(one));
    const spoilt = assess(one);
    spoilt.because.length = 0;
    spoilt.warnings.length = 0;
    expect(assess(one)).toEqual(before);
  });

  test("asks for the category where only that tells whether a ground holds", () => {
    expect(
      assess({
        on: "2026-11-22",
        employer: { kind: "company", regimes: ["foreign-owned-100"] },
        worker: { citizenship: "CN", arrangement: "employment", stay: "temporary" },
      }),
    ).toMatchObject({ permit: "unknown", missing: ["worker.category"] });
  });
});

const count = fc.nat(120);
const headcountOf: fc.Arbitrary<CategoryHeadcount> = fc.record({
  citizens: fc.nat(900),
  foreign: count,
  eaeu: count,
  permanentResidents: count,
  exempt: count,
  seasonal: count,
  ict: count,
  lent: fc.record({ citizens: count, foreign: count }),
});
const headcount = fc.record({ "1": headcountOf, "2": headcountOf, "3": headcountOf, "4": headcountOf });
const ratioDay = fc.constantFrom("2014-01-01", "2017-01-01", "2023-06-30", "2025-09-01", "2026-11-22");

describe("local content", () => {
  const pairs = [
    ["1-2", "1", 0.7],
    ["3-4", "3", 0.9],
  ] as const;

  const more = (
    one: LocalContentQuestion,
    category: "1" | "3",
    field: "foreign" | "citizens",
    by: number,
  ): LocalContentQuestion => {
    const group = one.headcount[category] ?? {};
    return {
      ...one,
      headcount: { ...one.headcount, [category]: { ...group, [field]: (group[field] ?? 0) + by } },
    };
  };

  test("foreign_room and citizens_needed are the exact whole numbers, by the strict reading", () => {
    fc.assert(
      fc.property(ratioDay, headcount, (on, people) => {
        const one: LocalContentQuestion = { on, employer: { kind: "company" }, headcount: people };
        const answer = localContent(one);
        for (const [name, category, threshold] of pairs) {
          const group = answer.groups[name];
          expect(group.threshold).toBeCloseTo(threshold, 10);
          const strict = (other: LocalContentQuestion) => localContent(other).groups[name].readings.a.lawful;
          const room = group.foreignRoom ?? Number.NaN;
          const needed = group.citizensNeeded ?? Number.NaN;
          if (group.readings.a.lawful) {
            expect(needed).toBe(0);
            expect(strict(more(one, category, "foreign", room))).toBe(true);
            expect(strict(more(one, category, "foreign", room + 1))).toBe(false);
          } else {
            expect(room).toBe(0);
            expect(strict(more(one, category, "citizens", needed))).toBe(true);
            expect(strict(more(one, category, "citizens", needed - 1))).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("the verdict is withheld exactly where the two readings differ", () => {
    fc.assert(
      fc.property(ratioDay, headcount, (on, people) => {
        const answer = localContent({ on, employer: { kind: "company" }, headcount: people });
        for (const [name] of pairs) {
          const { lawful, readings } = answer.groups[name];
          expect(lawful).toBe(readings.a.lawful === readings.b.lawful ? readings.a.lawful : null);
          if (lawful === null) {
            expect(answer.warnings.map((one) => one.code)).toContain("local-content-readings-differ");
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("people without a category withhold the verdict where any placing of them could change it", () => {
    fc.assert(
      fc.property(headcount, fc.nat(6), fc.nat(6), (people, citizens, foreign) => {
        const employerOf = { kind: "company" } as const;
        const on = "2026-11-22";
        const withheld = localContent({
          on,
          employer: employerOf,
          headcount: { ...people, unplaced: { citizens, foreign } },
        });
        for (const [name, category] of pairs) {
          const verdicts = new Set<boolean | null>();
          for (let c = 0; c <= citizens; c += 1) {
            for (let f = 0; f <= foreign; f += 1) {
              const base: LocalContentQuestion = { on, employer: employerOf, headcount: people };
              const placed = more(more(base, category, "citizens", c), category, "foreign", f);
              verdicts.add(localContent(placed).groups[name].readings.a.lawful);
            }
          }
          const expected = verdicts.size === 1 ? [...verdicts][0] : null;
          expect(withheld.groups[name].readings.a.lawful).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is the same on any two days between which no value of the law changed, and rests on law then in force", () => {
    const boundaries = [...new Set(allSeries.flatMap(boundariesOf))]
      .sort()
      .filter((one) => one >= "2011-06-01");
    fc.assert(
      fc.property(
        employer,
        headcount,
        fc.nat(boundaries.length - 2),
        fc.nat(4000),
        fc.nat(4000),
        (who, people, index, a, b) => {
          const from = dayNumber(boundaries[index]!);
          const length = dayNumber(boundaries[index + 1]!) - from;
          const at = (offset: number) => {
            const on = dayFromNumber(from + (offset % length));
            const {
              because,
              warnings: _,
              ...answer
            } = localContent({ on, employer: who, headcount: people });
            for (const reason of because) {
              expect((reason.from ?? "") <= on && (reason.to === null || reason.to >= on), reason.rule).toBe(
                true,
              );
            }
            return answer;
          };
          expect(at(a)).toEqual(at(b));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("is withheld never without a warning, and names what would tell where a fact would", () => {
    const unplaced = maybe(fc.record({ citizens: fc.nat(9), foreign: fc.nat(9), eaeu: fc.nat(9) }));
    fc.assert(
      fc.property(anyDay, employer, headcount, unplaced, (on, who, people, rest) => {
        const answer = localContent({ on, employer: who, headcount: { ...people, unplaced: rest } });
        if (answer.lawful === null) expect(answer.warnings.length + answer.missing.length).toBeGreaterThan(0);
        if (answer.exempt === true) expect(answer.missing).toEqual([]);
        if (answer.missing.includes("employer.staff")) {
          const told = localContent({
            on,
            employer: { ...who, staff: 5 },
            headcount: { ...people, unplaced: rest },
          });
          expect(told.exempt).toBe(true);
        }
        if (answer.missing.includes("headcount.unplaced")) {
          const placed = localContent({ on, employer: who, headcount: people });
          expect(placed.missing).not.toContain("headcount.unplaced");
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("says why in three languages", () => {
    fc.assert(
      fc.property(anyDay, employer, headcount, (on, who, people) => {
        const answer = localContent({ on, employer: who, headcount: people });
        for (const locale of locales) {
          for (const reason of answer.because) {
            expect(reasonText(reason, locale), reason.rule).not.toMatch(/[{}]/);
            expect(reasonText(reason, locale)).not.toBe(reason.rule);
          }
          for (const item of answer.warnings) {
            expect(warningText(item, locale), item.code).not.toMatch(/[{}]/);
            expect(warningText(item, locale)).not.toBe(item.code);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
