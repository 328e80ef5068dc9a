import { describe, expect, test } from "vitest";
import {
  type Assessment,
  type AssessmentQuestion,
  addDays,
  assess,
  type EmployerQuestion,
  type WorkerQuestion,
} from "~/law";

function ask(
  on: string,
  worker: Partial<WorkerQuestion> = {},
  employer: Partial<EmployerQuestion> = {},
  permit?: AssessmentQuestion["permit"],
): Assessment {
  return assess({
    on,
    employer: { kind: "company", sector: "F", ...employer },
    worker: { citizenship: "CN", category: "3", arrangement: "employment", stay: "temporary", ...worker },
    permit,
  });
}

const rules = (answer: Assessment) => answer.because.map((reason) => reason.rule);
const codes = (answer: Assessment) => answer.warnings.map((one) => one.code);

describe("citizens of the Eurasian Economic Union", () => {
  test.each([
    ["AM", "2015-01-02"],
    ["KG", "2015-08-12"],
  ])("of %s are free from the day of accession, %s", (citizenship, day) => {
    expect(ask(addDays(day, -1), { citizenship }).permit).toBe("required");
    expect(ask(day, { citizenship })).toMatchObject({ permit: "not-required", countsAgainstQuota: false });
  });

  test.each(["RU", "BY"])(
    "of %s cite the treaty from its first day, and older rules before",
    (citizenship) => {
      const before = ask("2014-12-31", { citizenship });
      expect(before.permit).toBe("not-required");
      expect(before.because[0]?.act).toBe("resolution-45");
      const after = ask("2015-01-01", { citizenship });
      expect(after.because[0]).toMatchObject({
        act: "eaeu-treaty",
        article: "ст. 97 п. 1",
        confidence: "verbatim",
      });
    },
  );

  test("the day of Kyrgyzstan's accession is warned of near it, since two sources differ", () => {
    expect(codes(ask("2015-08-06", { citizenship: "KG" }))).toContain("date-approximate");
    expect(codes(ask("2016-08-06", { citizenship: "KG" }))).not.toContain("date-approximate");
  });
});

test("a citizen of Kazakhstan is no foreigner, and the answer says so", () => {
  const answer = ask("2026-11-22", { citizenship: "KZ" });
  expect(answer.permit).toBe("not-required");
  expect(rules(answer)).toEqual(["citizen"]);
});

test.each([
  ["2016-12-31", "migration-law", "ст. 37 п. 3"],
  ["2017-01-01", "employment-law", "ст. 32 п. 2 пп. 9)"],
  ["2023-06-30", "employment-law", "ст. 32 п. 2 пп. 9)"],
  ["2023-07-01", "migration-law", "ст. 36-1 п. 2 пп. 6)"],
])("on %s a permanent resident is exempt by %s, %s", (on, act, article) => {
  const answer = ask(on, { stay: "permanent-resident" });
  expect(answer.permit).toBe("not-required");
  expect(answer.because[0]).toMatchObject({ act, article });
});

test.each([
  "kandas",
  "business-immigrant",
  "refugee",
  "asylum-seeker",
  "humanitarian",
  "convicted",
  "trafficking-victim",
] as const)("%s: exempt by resolution 1041, and not known while the older list was not read", (stay) => {
  expect(ask("2026-11-22", { stay })).toMatchObject({ permit: "not-required" });
  expect(ask("2026-11-22", { stay }).because[0]?.act).toBe("resolution-1041");
  expect(ask("2019-06-01", { stay })).toMatchObject({
    permit: "unknown",
    missing: ["worker.stay"],
    fee: null,
  });
});

test("who stands on the Government's list is free by the law that gives the list its force", () => {
  for (const [on, worker, employer, article] of [
    ["2026-11-22", { stay: "kandas" }, {}, "ст. 36-1 п. 2 пп. 8)"],
    ["2024-11-22", { category: "1" }, { regimes: ["foreign-owned-100"] }, "ст. 36-1 п. 2 пп. 8)"],
    [
      "2022-11-22",
      { category: "1" },
      { regimes: ["government-contract-over-50m-usd"] },
      "ст. 32 п. 2 пп. 11)",
    ],
  ] as const) {
    const answer = ask(on, worker, employer);
    expect(answer.permit).toBe("not-required");
    expect(answer.because.map((reason) => reason.article)).toContain(article);
  }
  expect(rules(ask("2026-11-22", { stay: "permanent-resident" }))).not.toContain("government-list");
});

test.each([
  ["seasonal", "2016-12-31", false],
  ["seasonal", "2017-01-01", true],
  ["independent", "2026-11-22", true],
  ["employment", "2026-11-22", false],
] as const)("that the list of occupations was not read is warned of: %s on %s", (arrangement, on, warned) => {
  expect(codes(ask(on, { arrangement })).includes("occupation-list-unread")).toBe(warned);
});

describe("spouses of citizens", () => {
  test.each([
    [2, "required"],
    [3, "not-required"],
  ] as const)("married for %i years: %s", (citizenSpouseYears, permit) => {
    expect(ask("2026-11-22", { stay: "family", citizenSpouseYears }).permit).toBe(permit);
  });

  test("for how long is asked for where it is not given", () => {
    expect(ask("2026-11-22", { stay: "family" })).toMatchObject({
      permit: "unknown",
      missing: ["worker.citizen_spouse_years"],
    });
  });
});

describe("regimes of the employer", () => {
  test("heads and specialists of a priority project need higher education", () => {
    const regimes = ["priority-investment"];
    expect(ask("2025-03-03", { education: "higher" }, { regimes }).permit).toBe("not-required");
    expect(ask("2025-03-03", { education: "vocational" }, { regimes }).permit).toBe("required");
    expect(ask("2025-03-03", {}, { regimes })).toMatchObject({
      permit: "unknown",
      missing: ["worker.education"],
    });
    expect(ask("2016-12-31", { education: "higher" }, { regimes }).permit).toBe("required");
  });

  test("Astana Hub frees heads and specialists since about July 2018, and no workers", () => {
    const regimes = ["astana-hub"];
    expect(ask("2018-01-01", { education: "higher" }, { regimes }).permit).toBe("required");
    expect(ask("2019-01-01", { education: "higher" }, { regimes }).permit).toBe("not-required");
    expect(ask("2019-01-01", { education: "higher", category: "4" }, { regimes }).permit).toBe("required");
  });

  test("one head a post of a wholly foreign-owned company since about August 2025", () => {
    const regimes = ["foreign-owned-100"];
    const head = { category: "1" } as const;
    expect(ask("2025-01-15", head, { regimes }).permit).toBe("not-required");
    expect(ask("2026-11-22", head, { regimes, exemptHeadsUsed: 0 }).permit).toBe("not-required");
    expect(ask("2026-11-22", head, { regimes, exemptHeadsUsed: 1 }).permit).toBe("required");
    expect(ask("2026-11-22", head, { regimes })).toMatchObject({
      permit: "unknown",
      missing: ["employer.exempt_heads_used"],
    });
    expect(ask("2026-11-22", { category: "2" }, { regimes, exemptHeadsUsed: 0 }).permit).toBe("required");
  });

  test("what nobody confirmed is not known", () => {
    const answer = ask("2026-11-22", {}, { regimes: ["aifc"] });
    expect(answer).toMatchObject({ permit: "unknown", missing: ["employer.regimes"] });
    expect(codes(answer)).toContain("aifc-unconfirmed");
  });

  test("a regime that is not named and would free the worker is warned of", () => {
    const absent = ask("2026-11-22").warnings.find((one) => one.code === "regimes-absent");
    expect(absent?.figures.regimes).toBe(
      "sez-over-1m-mrp, priority-investment, astana-hub, autonomous-education",
    );
    const workers = ask("2026-11-22", { category: "4" }).warnings.find(
      (one) => one.code === "regimes-absent",
    );
    expect(workers?.figures.regimes).toBe("sez-over-1m-mrp, priority-investment");
  });

  test("all grounds are given, not the first", () => {
    for (const regimes of [
      ["astana-hub", "sez-over-1m-mrp"],
      ["sez-over-1m-mrp", "astana-hub", "astana-hub"],
    ]) {
      const worker = { citizenship: "RU", stay: "permanent-resident", education: "higher" } as const;
      const answer = ask("2026-11-22", worker, { regimes });
      expect(rules(answer)).toEqual(["eaeu-RU", "permanent-resident", "sez-over-1m-mrp", "astana-hub"]);
    }
  });
});

describe("terms", () => {
  test.each([
    ["1", 36, null],
    ["2", 12, 3],
    ["3", 12, 3],
    ["4", 12, 0],
  ] as const)("category %s: %i months, %s extensions", (category, maxMonths, renewals) => {
    expect(ask("2026-11-22", { category }, {}, { months: 12 })).toMatchObject({ maxMonths, renewals });
    expect(ask("2026-11-22", { category }, {}, { months: maxMonths + 1 }).permit).toBe("prohibited");
  });

  test("what was not read of the years before 2021 is not told", () => {
    const answer = ask("2020-12-31", { category: "3" }, {}, { months: 12 });
    expect(answer).toMatchObject({ permit: "required", maxMonths: null, renewals: null });
    expect(codes(answer)).toContain("term-not-read");
  });

  test("a transfer within a group: three years, one extension, no fee, no quota, no workers", () => {
    const ict = { arrangement: "ict", sendingCountry: "IN" } as const;
    expect(ask("2026-11-22", ict, { receiver: "subsidiary" }, { months: 36 })).toMatchObject({
      permit: "required",
      kind: "ict-permit",
      maxMonths: 36,
      renewals: 1,
      countsAgainstQuota: false,
      fee: { mrp: 0, kzt: 0, index: null },
    });
    expect(ask("2026-11-22", ict, {}, { months: 37 }).permit).toBe("prohibited");
    expect(ask("2026-11-22", { ...ict, category: "4" }).permit).toBe("prohibited");
    expect(ask("2014-06-01", ict)).toMatchObject({ permit: "required", kind: "employer-permit" });
  });

  test("independent employment takes a certificate of three months outside the quota", () => {
    expect(ask("2026-11-22", { arrangement: "independent" })).toMatchObject({
      permit: "required",
      kind: "qualification-certificate",
      countsAgainstQuota: false,
      maxMonths: 3,
      fee: { mrp: 0, kzt: 0 },
    });
    expect(ask("2016-12-31", { arrangement: "independent" })).toMatchObject({
      permit: "unknown",
      missing: ["on"],
    });
  });
});

test("a minor is not engaged", () => {
  expect(ask("2026-11-22", { age: 17 }).permit).toBe("prohibited");
  expect(rules(ask("2026-11-22", { age: 17 }))).toContain("full-age");
  expect(ask("2026-11-22", { age: 18 }).permit).toBe("required");
  expect(ask("2026-11-22", { age: 17, citizenship: "RU" }).permit).toBe("not-required");
});

describe("domestic workers of a household", () => {
  const domestic = (
    on: string,
    months: number | undefined,
    worker: Partial<WorkerQuestion> = {},
    employer: Partial<EmployerQuestion> = {},
  ) =>
    assess({
      on,
      employer: { kind: "household", domesticWorkers: 0, ...employer },
      worker: {
        citizenship: "UZ",
        arrangement: "domestic",
        stay: "temporary",
        monthsInCountry: 0,
        ...worker,
      },
      permit: months === undefined ? undefined : { months },
    });

  test("the institution began on 1 February 2014", () => {
    expect(domestic("2014-01-31", 1)).toMatchObject({ permit: "unknown", missing: ["on"] });
    expect(domestic("2014-02-01", 1).permit).toBe("required");
  });

  test.each([
    ["2024-05-30", 3, "required"],
    ["2024-05-30", 4, "prohibited"],
    ["2024-05-31", 4, "required"],
    ["2026-11-22", 12, "required"],
    ["2026-11-22", 13, "prohibited"],
  ] as const)("on %s for %i months: %s", (on, months, permit) => {
    expect(domestic(on, months).permit).toBe(permit);
  });

  test("not more than five at a time", () => {
    expect(domestic("2026-11-22", 3, {}, { domesticWorkers: 4 }).permit).toBe("required");
    const sixth = domestic("2026-11-22", 3, {}, { domesticWorkers: 5 });
    expect(sixth.permit).toBe("prohibited");
    expect(sixth.because.at(-1)).toMatchObject({
      article: "ст. 43-2 п. 5",
      figures: { already: 5, limit: 5 },
    });
  });

  test("not more than twelve months without a break", () => {
    expect(domestic("2026-11-22", 3, { monthsInCountry: 9 }).permit).toBe("required");
    expect(domestic("2026-11-22", 3, { monthsInCountry: 10 }).permit).toBe("prohibited");
    expect(domestic("2026-11-22", undefined, { monthsInCountry: 12 }).permit).toBe("prohibited");
  });

  test("all reasons against are given at once", () => {
    const answer = domestic("2026-11-22", 13, { age: 16 }, { domesticWorkers: 7 });
    expect(rules(answer)).toEqual(
      expect.arrayContaining([
        "term-labour-immigrant",
        "full-age",
        "domestic-workers-limit",
        "labour-immigrant-stay",
      ]),
    );
  });

  test("the tax goes by the index of 1 January, not of the day of payment", () => {
    expect(domestic("2020-06-01", 2).taxAdvance).toEqual({
      mrp: 4,
      kzt: 10_604,
      index: { value: 2651, on: "2020-01-01" },
      alternative: null,
    });
  });

  test("the rate since 2026 is given with the other one that the texts allow", () => {
    const answer = domestic("2026-11-22", 3);
    expect(answer.taxAdvance).toMatchObject({ mrp: 12, kzt: 51_900, alternative: { mrp: 24, kzt: 103_800 } });
    expect(codes(answer)).toContain("tax-rate-open");
    expect(codes(domestic("2025-12-31", 3))).not.toContain("tax-rate-open");
  });

  test("what is not given is asked for", () => {
    const answer = assess({
      on: "2026-11-22",
      employer: { kind: "household" },
      worker: { citizenship: "UZ", arrangement: "domestic", stay: "temporary" },
    });
    expect(answer.missing).toEqual([
      "employer.domestic_workers",
      "worker.months_in_country",
      "permit.months",
    ]);
    expect(answer.taxAdvance).toBeNull();
  });
});

test("what the law of the day was not read for is not known", () => {
  expect(ask("2012-01-12")).toMatchObject({ permit: "unknown", missing: ["on"], fee: null });
  expect(ask("2012-01-13").permit).toBe("required");
  expect(ask("2026-02-30")).toMatchObject({ permit: "unknown", missing: ["on"] });
});

test("an edition that was read long before the day asked about is warned of", () => {
  const lateFor = (on: string) =>
    ask(on)
      .warnings.filter((one) => one.code === "read-before")
      .map((one) => one.about);
  expect(lateFor("2026-11-22")).toContain("employer-permit");
  expect(lateFor("2024-07-18")).toContain("employer-permit");
  expect(lateFor("2024-07-17")).not.toContain("employer-permit");
});
