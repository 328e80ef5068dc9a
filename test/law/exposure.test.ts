import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  employerSizes,
  exposure,
  locales,
  mrpOn,
  type OffenceCode,
  offenceCodes,
  offenceLabels,
  offencesOf,
  reasonText,
  warningText,
} from "~/law";
import { allSeries } from "~/law/kazakhstan/values";
import { findingCodes } from "~/registry";

const on = "2026-11-22";
const sizes = ["small", "medium", "large"] as const;

/** As printed: individual, official, small, medium, large; first, then repeated within a year. */
const printed: [OffenceCode, string, (number | null)[], string, (number | null)[] | null][] = [
  ["no-permit", "519(1)", [30, 50, 100, 200, 700], "519(3)", [50, 100, 200, 300, 1000]],
  ["wrong-position", "519(2)", [30, 50, 100, 200, 700], "519(3)", [50, 100, 200, 300, 1000]],
  ["housing-an-offender", "518(2)", [25, 40, 40, 55, 75], "518(3)", [30, 40, 40, 70, 100]],
  ["no-contract", "86(1)", [null, 30, 60, 80, 150], "86(2)", [null, 60, 80, 100, 200]],
  ["no-contract-minor", "86(3)", [null, 50, 80, 150, 200], "86(4)", [null, 70, 150, 200, 300]],
  ["wages-unpaid", "87(1)", [null, 30, 60, 100, 150], "87(2)", [null, 60, 80, 150, 200]],
  ["overtime-unpaid", "87(3)", [null, 30, 60, 80, 120], "87(4)", [null, 60, 80, 100, 150]],
  ["leave-not-given", "88()", [null, 20, 40, 60, 100], "", null],
  ["discrimination", "90(1)", [null, 30, 30, 60, 100], "90(2)", [null, 60, 60, 80, 120]],
  ["safety-briefing", "93(6)", [null, null, 20, 30, 80], "93(7)", [null, null, 40, 60, 120]],
  ["late-statistics", "497(2)", [10, 14, 14, 20, 120], "497(3)", [14, 20, 20, 40, 150]],
  ["housing-unregistered", "493(5)", [10, null, 15, 25, 50], "493(6)", [20, null, 30, 50, 100]],
];

describe.each(printed)("%s", (offence, first, firstFines, repeat, repeatFines) => {
  test.each(sizes.map((size, index) => [size, index + 2] as const))("of a %s business", (size, column) => {
    const line = exposure([offence], size, on).lines[0]!;
    for (const [step, cited, fines] of [
      [line.first, first, firstFines],
      [line.repeat, repeat, repeatFines],
    ] as const) {
      if (fines === null) {
        expect(step).toBeNull();
        continue;
      }
      expect(`${step?.article}(${step?.part})`).toBe(cited);
      const company = fines[column]!;
      expect(step?.liable?.mrp).toEqual({ least: company, most: company });
      expect(step?.liable?.kzt).toEqual({ least: company * 4325, most: company * 4325 });
      const official = fines[1];
      expect(step?.official?.mrp ?? null).toEqual(
        official === null ? null : { least: official, most: official },
      );
    }
  });
});

describe("what a breach can bring", () => {
  test("of a household is the fine of a natural person, with no official", () => {
    const [line] = exposure(["household-no-permit"], "household", on).lines;
    expect(line).toMatchObject({
      who: "person",
      first: { part: "5", official: null, liable: { mrp: { least: 30, most: 30 } } },
      repeat: { part: "6", liable: { mrp: { least: 50, most: 50 }, kzt: { most: 216_250 } } },
    });
    expect(exposure(["no-permit"], "household", on).lines[0]?.first).toMatchObject({
      official: null,
      liable: { mrp: { least: 30, most: 30 } },
    });
  });

  test("of the worker: fine, arrest or expulsion", () => {
    expect(exposure(["worker-without-permit"], "small", on).lines[0]).toMatchObject({
      who: "worker",
      first: { part: "5", liable: { mrp: { least: 25, most: 25 }, arrestDays: 10, expulsion: "or" } },
      repeat: { part: "7", liable: { mrp: null, arrestDays: 15, expulsion: "with" } },
    });
  });

  test("engaging again and again without permits is a crime of the person at fault", () => {
    expect(exposure(["repeated-illegal-engagement"], "large", on).lines[0]).toMatchObject({
      who: "person",
      first: null,
      repeat: {
        act: "criminal-code",
        article: "395",
        liable: {
          mrp: { least: 0, most: 200 },
          correctiveWorks: true,
          communityHours: 200,
          arrestDays: 50,
        },
      },
    });
  });

  test("overstaying was warned of until about January 2020, and graded since", () => {
    expect(exposure(["overstay"], "small", "2019-06-01").lines[0]?.first?.liable).toMatchObject({
      warning: true,
      mrp: null,
    });
    expect(exposure(["overstay"], "small", on).lines[0]?.first?.liable).toMatchObject({
      warning: true,
      mrp: { least: 0, most: 15 },
    });
    expect(
      exposure(["overstay-over-ten-days"], "small", "2019-06-01").lines[0]?.first?.liable?.mrp?.most,
    ).toBe(15);
    expect(exposure(["overstay-over-ten-days"], "small", on).lines[0]?.first?.liable?.mrp?.most).toBe(25);
  });

  test("a warning first, then a fine: nothing to pay at the least", () => {
    const [line] = exposure(["employment-duties"], "large", on).lines;
    expect(line?.first?.liable).toMatchObject({ warning: true, mrp: null });
    expect(line?.repeat?.liable).toMatchObject({ warning: false, mrp: { least: 10, most: 10 } });
  });

  test("a share of the debt where the article has one", () => {
    expect(exposure(["health-insurance-unpaid"], "medium", on).lines[0]?.repeat?.liable).toMatchObject({
      mrp: null,
      percentOfDebt: { least: 30, most: 30 },
    });
  });

  test("parts that ended bring nothing any more, and say that they ended", () => {
    expect(exposure(["labour-statistics"], "small", "2024-01-15").lines[0]?.repeat?.liable?.mrp?.most).toBe(
      10,
    );
    const later = exposure(["labour-statistics", "dealings-with-an-offender"], "small", on);
    expect(later.lines.map((line) => [line.first, line.repeat])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(later.because.filter((reason) => reason.rule.startsWith("sanction-98"))).toHaveLength(2);
  });

  test("the register of contracts: for officials since 12 March 2026, the other sums were not read", () => {
    const before = exposure(["contract-register"], "large", "2026-03-11");
    expect(before.lines[0]?.first).toBeNull();
    expect(before.warnings).toEqual([]);
    const answer = exposure(["contract-register"], "large", "2026-03-12");
    expect(answer.lines[0]?.first).toMatchObject({ official: { kzt: { most: 129_750 } }, liable: null });
    expect(answer.warnings.map((one) => one.code)).toContain("sanction-amount-not-read");
  });

  test("work outside the permit's region: no article was found, and the answer says so", () => {
    const answer = exposure(["wrong-region"], "small", on);
    expect(answer.lines[0]).toMatchObject({ first: null, repeat: null });
    expect(answer.warnings.map((one) => one.code)).toContain("no-article-found-wrong-region");
  });

  test("without the size of the business the range covers all, and the size is asked for", () => {
    const answer = exposure(["no-permit"], undefined, on);
    expect(answer.missing).toEqual(["employer.size"]);
    expect(answer.lines[0]?.first?.liable?.mrp).toEqual({ least: 100, most: 700 });
    for (const size of sizes) expect(exposure(["no-permit"], size, on).missing).toEqual([]);
  });

  test("in a year whose index is not law there is no sum in tenge", () => {
    const answer = exposure(["no-permit"], "small", "2028-02-01");
    expect(answer.index).toBeNull();
    expect(answer.lines[0]?.first?.liable).toMatchObject({ mrp: { most: 100 }, kzt: null });
    expect(answer.warnings.map((one) => one.code)).toContain("index-of-day-unknown");
  });

  test("on a day before the oldest edition read nothing is told", () => {
    const answer = exposure(["no-permit"], "small", "2016-05-01");
    expect(answer.lines[0]).toMatchObject({ first: null, repeat: null });
    expect(answer.warnings.map((one) => one.code)).toContain("sanction-not-read-on-day");
    expect(answer.missing).toEqual(["on"]);
  });

  test("on what is no day: the day is asked for", () => {
    expect(exposure(["no-permit"], "small", "2026-02-30")).toMatchObject({ lines: [], missing: ["on"] });
  });

  const someOffences = fc.array(fc.constantFrom(...offenceCodes), { maxLength: 12 });
  const someDay = fc.constantFrom("2017-05-05", "2018-06-01", "2020-01-11", "2023-07-01", "2024-06-09", on);
  const someSize = fc.option(fc.constantFrom(...employerSizes), { nil: undefined });

  test("is the same in any order and however often a finding is named: it is never multiplied", () => {
    fc.assert(
      fc.property(someOffences, someSize, someDay, (found, size, day) => {
        const answer = exposure(found, size, day);
        expect(exposure([...found, ...found].reverse(), size, day)).toEqual(answer);
        expect(answer.lines.map((line) => line.offence)).toEqual(
          offenceCodes.filter((code) => found.includes(code)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("cites parts in force on the day, in words of three languages, and counts by the index of the day", () => {
    fc.assert(
      fc.property(someOffences, someSize, someDay, (found, size, day) => {
        const answer = exposure(found, size, day);
        expect(answer.index?.value).toBe(mrpOn(day)?.value);
        for (const reason of answer.because) {
          expect((reason.from ?? "") <= day && (reason.to === null || reason.to >= day)).toBe(true);
          for (const locale of locales) expect(reasonText(reason, locale)).not.toBe(reason.rule);
        }
        for (const item of answer.warnings) {
          for (const locale of locales) {
            expect(warningText(item, locale), item.code).not.toBe(item.code);
            expect(warningText(item, locale), item.code).not.toMatch(/[{}]/);
          }
        }
        for (const { first, repeat } of answer.lines) {
          for (const range of [first?.official, first?.liable, repeat?.official, repeat?.liable]) {
            if (!range) continue;
            expect(range.mrp === null || range.mrp.least <= range.mrp.most).toBe(true);
            if (range.mrp && answer.index) expect(range.kzt?.most).toBe(range.mrp.most * answer.index.value);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("from what is found to what it can bring", () => {
  test("every finding about permit, contract and stay leads to an offence; the rest have no article that was read", () => {
    const withOffence = findingCodes.filter((code) => offencesOf(code, false).length > 0);
    expect(withOffence).toEqual([
      "work-prohibited",
      "permit-missing",
      "permit-not-started",
      "permit-expired",
      "contract-missing",
      "contract-expired",
      "temporary-residence-expired",
      "visa-expired",
    ]);
    expect(offencesOf("permit-missing", false)).toEqual(["no-permit", "worker-without-permit"]);
    expect(offencesOf("permit-missing", true)).toEqual(["household-no-permit", "worker-without-permit"]);
    expect(offencesOf("constructor", false)).toEqual([]);
  });

  test("every part of an article that was read is reached by an offence, and every offence has a name", () => {
    const days = ["2018-02-01", "2019-06-01", "2023-03-01", on];
    const reached = new Set(
      days.flatMap((day) => exposure(offenceCodes, undefined, day).because.map((reason) => reason.rule)),
    );
    const parts = allSeries.map((series) => series.id).filter((id) => id.startsWith("sanction-"));
    expect(parts.filter((id) => !reached.has(id))).toEqual([]);
    for (const code of offenceCodes) expect(new Set(Object.values(offenceLabels[code])).size).toBe(3);
  });
});
