import { describe, expect, test } from "vitest";
import { type AssessmentQuestion, assess, type Category, feeTableOn, mrpOn, sectors } from "~/law";

/** The three tiers as the acts print them: category 1 for one, two and three years, then categories 2, 3, 4. */
const printed: Record<string, [number, number, number, number, number, number]> = {
  ADEHIJKLMNOPQRTU: [137, 274, 411, 158, 179, 200],
  BCGS: [154, 308, 462, 178, 202, 225],
  F: [171, 342, 513, 198, 224, 250],
};
const rowOf = (letter: string) =>
  Object.entries(printed).find(([letters]) => letters.includes(letter))?.[1] ?? [];

/** The index as the laws on the budget print it, with the first and the last day of each. */
const index: [from: string, to: string, tenge: number][] = [
  ["2012-01-01", "2012-12-31", 1618],
  ["2013-01-01", "2013-12-31", 1731],
  ["2014-01-01", "2014-12-31", 1852],
  ["2015-01-01", "2015-12-31", 1982],
  ["2016-01-01", "2016-12-31", 2121],
  ["2017-01-01", "2017-12-31", 2269],
  ["2018-01-01", "2018-12-31", 2405],
  ["2019-01-01", "2019-12-31", 2525],
  ["2020-01-01", "2020-03-31", 2651],
  ["2020-04-01", "2020-12-31", 2778],
  ["2021-01-01", "2021-12-31", 2917],
  ["2022-01-01", "2022-12-31", 3063],
  ["2023-01-01", "2023-12-31", 3450],
  ["2024-01-01", "2024-12-31", 3692],
  ["2025-01-01", "2025-12-31", 3932],
  ["2026-01-01", "2026-12-31", 4325],
];

function question(
  on: string,
  sector: string,
  category: Category,
  permit: AssessmentQuestion["permit"],
): AssessmentQuestion {
  return {
    on,
    employer: { kind: "company", sector },
    worker: { citizenship: "CN", category, arrangement: "employment", stay: "temporary" },
    permit,
  };
}

const acts: [act: string, day: string, tenge: number][] = [
  ["resolution-459", "2017-01-01", 2269],
  ["resolution-459", "2018-04-15", 2405],
  ["resolution-157", "2018-04-16", 2405],
  ["resolution-157", "2025-12-31", 3932],
  ["resolution-819", "2026-01-01", 4325],
];

describe.each(acts)("the fee by %s on %s", (act, on, tenge) => {
  test.each(sectors.map((sector) => [sector.letter]))("section %s", (letter) => {
    const row = rowOf(letter);
    for (const category of ["2", "3", "4"] as const) {
      const answer = assess(question(on, letter, category, { months: 12 }));
      const mrp = row[Number(category) + 1] ?? Number.NaN;
      expect(answer.fee).toEqual({ mrp, kzt: mrp * tenge, index: { value: tenge, on } });
      expect(answer.because.find((reason) => reason.rule === "fee-table")?.act).toBe(act);
    }
    const years = act === "resolution-459" ? [1] : [1, 2, 3];
    for (const year of years) {
      const answer = assess(question(on, letter, "1", { months: year * 12 }));
      expect(answer.fee?.mrp).toBe(row[year - 1]);
    }
    if (act === "resolution-459") {
      expect(assess(question(on, letter, "1", { months: 24 })).permit).toBe("prohibited");
    }
  });
});

test.each(index)("the index from %s to %s is %s tenge", (from, to, tenge) => {
  expect(mrpOn(from)).toEqual({ value: tenge, from, to });
  expect(mrpOn(to)?.value).toBe(tenge);
});

test("no index is taken from a neighbouring year", () => {
  expect(mrpOn("2011-12-31")).toBeNull();
  expect(mrpOn("2027-01-01")).toBeNull();
  const answer = assess(question("2026-12-30", "F", "4", { months: 12, paidOn: "2027-01-05" }));
  expect(answer.permit).toBe("required");
  expect(answer.fee).toBeNull();
  expect(answer.missing).toEqual(["permit.paid_on"]);
  expect(answer.warnings).toContainEqual({
    code: "index-not-set",
    about: "mrp",
    figures: { mrp: 250, year: 2027 },
  });
});

test("before 2017 nothing was charged", () => {
  expect(feeTableOn("2016-12-31").value).toEqual({ kind: "none" });
  expect(assess(question("2016-12-31", "F", "4", undefined)).fee).toEqual({ mrp: 0, kzt: 0, index: null });
});

test("the fee is paid in each region, and the reason says how many", () => {
  const answer = assess(question("2026-11-22", "F", "4", { months: 12, regions: 3 }));
  expect(answer.fee).toEqual({ mrp: 750, kzt: 3_243_750, index: { value: 4325, on: "2026-11-22" } });
  const reason = answer.because.find((one) => one.rule === "fee-per-region");
  expect(reason).toMatchObject({ act: "migration-law", article: "ст. 37-1 п. 4", figures: { regions: 3 } });
});

test("where the term makes a difference and is not given, it is asked for", () => {
  expect(assess(question("2026-11-22", "F", "1", undefined))).toMatchObject({
    permit: "required",
    fee: null,
    missing: ["permit.months"],
    maxMonths: 36,
  });
  expect(assess(question("2017-06-01", "F", "1", undefined)).fee?.mrp).toBe(171);
  expect(assess(question("2026-11-22", "F", "1", { months: 18 }))).toMatchObject({
    permit: "required",
    fee: null,
    missing: ["permit.months"],
  });
});

describe("the seasonal fee", () => {
  const seasonal = (on: string, days: number | undefined) =>
    assess({
      on,
      employer: { kind: "company", sector: "A" },
      worker: { citizenship: "UZ", arrangement: "seasonal", stay: "temporary" },
      permit: days === undefined ? undefined : { days },
    });

  test.each([
    [1, 12],
    [90, 12],
    [91, 24],
    [180, 24],
    [181, 36],
    [270, 36],
    [271, 48],
    [365, 48],
  ])("of %i days is %i MRP since 2021", (days, mrp) => {
    expect(seasonal("2021-01-01", days).fee?.mrp).toBe(mrp);
    expect(seasonal("2025-12-31", days).fee?.mrp).toBe(mrp);
    expect(seasonal("2026-01-01", days).fee?.mrp).toBe(mrp);
    expect(seasonal("2020-12-31", days).fee?.mrp).toBe(24);
    expect(seasonal("2017-01-01", days).fee?.mrp).toBe(24);
    expect(seasonal("2016-12-31", days).fee?.mrp).toBe(0);
  });

  test("needs no term while it was one rate, and asks for it since", () => {
    expect(seasonal("2020-12-31", undefined).fee?.mrp).toBe(24);
    expect(seasonal("2021-01-01", undefined)).toMatchObject({ fee: null, missing: ["permit.months"] });
  });

  test("is not charged for more than a year, since no such permit exists", () => {
    expect(seasonal("2026-04-01", 366)).toMatchObject({ permit: "prohibited", fee: null });
  });
});
