import { describe, expect, test } from "vitest";
import { benefitMrpOn, eaeuRights, householdRules, quotaFor, settleTax, transferRules } from "~/law";

const on = "2026-11-22";

describe("the quota", () => {
  test.each([
    ["2012-06-01", 1, null],
    ["2013-06-01", 1.2, 108_100],
    ["2014-06-01", 0.7, 63_000],
    ["2019-06-01", 0.54, 48_700],
    ["2020-06-01", 0.32, 29_292],
    ["2022-06-01", null, 21_100],
    ["2025-01-01", 0.2, 14_800],
    ["2025-12-31", 0.25, 19_400],
    [on, 0.25, null],
  ] as const)("on %s: %s %% of the labour force, %s people", (day, percent, persons) => {
    expect(quotaFor({ on: day })).toMatchObject({ percent, persons, missing: [] });
  });

  test.each([
    ["2019-05-05", "F", 0.2142],
    ["2019-05-05", "N", 0.1068],
    ["2020-05-05", "F", 0.1174],
    ["2020-05-05", "O", 0.00001],
    ["2017-05-05", "J", 0.003],
    ["2023-05-05", "F", null],
  ] as const)("on %s, section %s: %s %%", (day, sector, sectorPercent) => {
    const answer = quotaFor({ on: day, sector });
    expect(answer.sectorPercent).toBe(sectorPercent);
    expect(answer.warnings.some((one) => one.code === "quota-part-not-read")).toBe(sectorPercent === null);
  });

  test("the rows of 2019 and 2020 add up to what was counted when they were read", () => {
    const sum = (day: string) =>
      [..."ABCDEFGHIJKLMNOPQRS"].reduce(
        (all, sector) => all + (quotaFor({ on: day, sector }).sectorPercent ?? 0),
        0,
      );
    expect(sum("2019-05-05")).toBeCloseTo(0.5375, 6);
    expect(sum("2020-05-05")).toBeCloseTo(0.31821, 6);
  });

  test.each([
    ["2023-05-05", "1", 949],
    ["2023-05-05", "4", 2100],
    [on, "2", 3402],
    [on, "seasonal", 4994],
    ["2024-05-05", "1", null],
  ] as const)("on %s, category %s: %s people", (day, category, categoryPersons) => {
    expect(quotaFor({ on: day, category }).categoryPersons).toBe(categoryPersons);
  });

  test("binds permits of employers and labour immigrants, and neither transfers nor certificates", () => {
    const counted = (kind: NonNullable<Parameters<typeof quotaFor>[0]["kind"]>) =>
      quotaFor({ on, kind }).counted;
    expect(counted("employer-permit")).toBe(true);
    expect(counted("seasonal-permit")).toBe(true);
    expect(counted("labour-immigrant-permit")).toBe(true);
    expect(counted("ict-permit")).toBe(false);
    expect(counted("qualification-certificate")).toBe(false);
  });

  test("in 2020 four regions asked for no workers of category 4; nothing else is known of regions", () => {
    expect(quotaFor({ on: "2020-05-05", region: "15", category: "4" }).regionWithout).toBe(true);
    for (const other of [
      { on: "2020-05-05", region: "75", category: "4" },
      { on: "2020-05-05", region: "15", category: "3" },
      { on, region: "15", category: "4" },
    ] as const) {
      const answer = quotaFor(other);
      expect(answer.regionWithout).toBeNull();
      expect(answer.warnings.map((one) => one.code)).toContain("quota-by-region-not-read");
    }
  });

  test("two projects had quotas and shares of their own, in their year and no other", () => {
    expect(quotaFor({ on: "2013-06-01", project: "atyrau-refinery" }).project).toMatchObject({
      persons: 399,
      byCategory: { "1": 1, "2": 28, "3": 165, "4": 205 },
      leastCitizens: { "1": 50, "2": 50, "3": 80, "4": 90 },
    });
    expect(quotaFor({ on: "2013-06-01", project: "atyrau-refinery" }).project?.documents).toHaveLength(4);
    expect(quotaFor({ on: "2016-06-01", project: "mega-silk-way" }).project).toMatchObject({
      persons: 1400,
      leastCitizens: { "2": 50, "3": 30, "4": 30 },
      documents: [],
    });
    for (const day of ["2012-12-31", "2014-01-01", on]) {
      expect(quotaFor({ on: day, project: "atyrau-refinery" }).project).toBeNull();
    }
  });

  test("of a year that was not read is null, and another day is asked for", () => {
    for (const day of ["2018-06-01", "2011-06-01", "2027-06-01"]) {
      expect(quotaFor({ on: day })).toMatchObject({ percent: null, persons: null, missing: ["on"] });
    }
  });
});

describe("the tax of a domestic worker after a year", () => {
  test("2026: beyond 40 MRP a month, less 14 MRP a month, by 1 July, paid within ten days", () => {
    const beyond = 6 * 54 * 4325;
    expect(settleTax({ year: 2026, months: 6, income: beyond + 1000 })).toMatchObject({
      minimumIncome: 6 * 40 * 4325,
      deduction: 6 * 14 * 4325,
      taxable: 1000,
      declarationDue: true,
      declareBy: "2027-07-01",
      payBy: "2027-07-11",
      missing: [],
    });
    expect(settleTax({ year: 2026, months: 6, income: beyond })).toMatchObject({
      taxable: 0,
      declarationDue: false,
    });
  });

  test("2025: less 12 MRP a month of the index of 1 January, by 31 March; the rate was not read", () => {
    expect(settleTax({ year: 2025, months: 12, income: 144 * 3932 + 500 })).toMatchObject({
      index: { value: 3932, on: "2025-01-01" },
      minimumIncome: null,
      taxable: 500,
      declarationDue: null,
      declareBy: "2026-03-31",
      payBy: null,
    });
    expect(settleTax({ year: 2025, months: 12, income: 100 }).declarationDue).toBe(false);
  });

  test("asks for what it needs, and says when it was not read", () => {
    expect(settleTax({ year: 2026 })).toMatchObject({
      taxable: null,
      missing: ["permit.months", "worker.income"],
    });
    expect(settleTax({ year: 2024, months: 1, income: 1 })).toMatchObject({ taxable: null, missing: ["on"] });
    expect(settleTax({ year: 2030, months: 1, income: 1 })).toMatchObject({ taxable: null, missing: ["on"] });
    expect(settleTax({ year: Number.NaN })).toMatchObject({ missing: ["on"] });
  });
});

describe("citizens of the EAEU", () => {
  test.each([
    ["RU", "2015-01-01", true, "2015-01-01"],
    ["BY", "2015-01-01", true, "2015-01-01"],
    ["AM", "2015-01-01", false, null],
    ["AM", "2015-01-02", true, "2015-01-02"],
    ["KG", "2015-08-11", false, null],
    ["KG", "2015-08-12", true, "2015-08-12"],
    ["RU", "2014-12-31", false, null],
    ["UZ", on, false, null],
    ["constructor", on, false, null],
  ] as const)("%s on %s: %s", (citizenship, day, member, since) => {
    expect(eaeuRights({ on: day, citizenship })).toMatchObject({ member, since });
  });

  test("their diplomas count, save for four occupations", () => {
    const needs = (occupation: Parameters<typeof eaeuRights>[0]["occupation"]) =>
      eaeuRights({ on, citizenship: "KG", occupation }).diplomaNeedsRecognition;
    expect(needs("other")).toBe(false);
    for (const occupation of ["teaching", "law", "medicine", "pharmacy"] as const)
      expect(needs(occupation)).toBe(true);
    expect(eaeuRights({ on, citizenship: "KG" })).toMatchObject({
      diplomaNeedsRecognition: null,
      missing: ["worker.occupation"],
    });
  });

  test("stay 90 days, 30 of them unregistered, then as long as the contract; what was not read is said", () => {
    const answer = eaeuRights({ on, citizenship: "AM", occupation: "other" });
    expect(answer).toMatchObject({ stayDays: 90, registrationFreeDays: 30 });
    const states = Object.fromEntries(answer.provisions.map((one) => [one.id, one.state]));
    expect(states).toMatchObject({ "eaeu-residence": "in-force", "eaeu-new-contract": "unknown" });
  });
});

test("fingerprints of domestic workers: suspended in 2021 and 2022", () => {
  const line = (day: string) =>
    householdRules(day).provisions.find((one) => one.id === "labour-immigrant-fingerprints")?.lines[0]?.en;
  expect(line("2022-12-31")).toContain("suspended");
  expect(line("2023-01-01")).toBe("Fingerprints are taken.");
});

test("a transfer takes no search at home since July 2023", () => {
  const ids = (day: string) => transferRules(day).provisions.map((one) => one.id);
  expect(ids("2023-06-30")).not.toContain("ict-without-search");
  expect(ids("2023-07-01")).toContain("ict-without-search");
});

test("benefits had an index of their own from April to December 2022 only", () => {
  expect(benefitMrpOn("2022-03-31")).toBeNull();
  expect(benefitMrpOn("2022-04-01")?.value).toBe(3180);
  expect(benefitMrpOn("2023-01-01")).toBeNull();
});
