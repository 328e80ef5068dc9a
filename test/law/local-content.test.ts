import { describe, expect, test } from "vitest";
import { type CategoryHeadcount, type EmployerQuestion, localContent } from "~/law";

const nobody: CategoryHeadcount = { citizens: 0, foreign: 0 };
const ask = (
  on: string,
  employer: EmployerQuestion,
  third: CategoryHeadcount = { citizens: 1, foreign: 9 },
  rest: Partial<Record<"1" | "2" | "4" | "unplaced", CategoryHeadcount>> = {},
) =>
  localContent({ on, employer, headcount: { "1": nobody, "2": nobody, "3": third, "4": nobody, ...rest } });

describe("exemptions", () => {
  test.each([
    ["2016-12-31", 100, true],
    ["2017-01-01", 30, true],
    ["2017-01-01", 31, false],
    ["2023-06-30", 30, true],
    ["2023-07-01", 30, false],
    ["2023-07-01", 10, true],
    ["2023-07-01", 11, false],
  ])("on %s a branch of %i employees: %s", (on, staff, exempt) => {
    expect(ask(on, { kind: "foreign-branch", staff }).exempt).toBe(exempt);
  });

  test.each([
    ["2025-08-31", 99, true],
    ["2025-09-01", 20, true],
    ["2025-09-01", 21, false],
  ])("on %s a small business of %i employees: %s", (on, staff, exempt) => {
    const answer = ask(on, { kind: "company", staff, regimes: ["small-business"] });
    expect(answer.exempt).toBe(exempt);
    expect(answer.lawful).toBe(exempt);
  });

  test("how many employees there are is asked for where it tells", () => {
    expect(ask("2026-11-22", { kind: "foreign-branch" })).toMatchObject({
      exempt: null,
      lawful: null,
      missing: ["employer.staff"],
    });
    expect(ask("2025-08-31", { kind: "company", regimes: ["small-business"] }).exempt).toBe(true);
  });
});

test("the threshold itself is lawful, one below is not", () => {
  const employer = { kind: "company", staff: 100, regimes: [] } as const;
  expect(ask("2026-11-22", employer, { citizens: 90, foreign: 10 }).groups["3-4"]).toMatchObject({
    lawful: true,
    foreignRoom: 0,
    citizensNeeded: 0,
    share: 0.9,
  });
  expect(ask("2026-11-22", employer, { citizens: 89, foreign: 10 }).groups["3-4"]).toMatchObject({
    lawful: false,
    foreignRoom: 0,
    citizensNeeded: 1,
  });
});

test("lent workers count in both readings; seasonal workers and transfers in neither", () => {
  const { groups } = ask(
    "2026-11-22",
    { kind: "company", staff: 9 },
    {
      citizens: 90,
      foreign: 5,
      eaeu: 2,
      permanentResidents: 1,
      exempt: 1,
      seasonal: 40,
      ict: 30,
      lent: { citizens: 9, foreign: 3 },
    },
  );
  expect(groups["3-4"].readings.a).toMatchObject({ citizens: 99, total: 111 });
  expect(groups["3-4"].readings.b).toMatchObject({ citizens: 99, total: 107 });
});

test("a verdict that is already bad for certain stays bad though another group is open", () => {
  const answer = ask(
    "2026-11-22",
    { kind: "company", staff: 500 },
    { citizens: 1, foreign: 99 },
    {
      "1": { citizens: 7, foreign: 3 },
      unplaced: { foreign: 1 },
    },
  );
  expect(answer.groups["1-2"].lawful).toBeNull();
  expect(answer.groups["3-4"].lawful).toBe(false);
  expect(answer.lawful).toBe(false);
  expect(answer.unplaced).toEqual({ citizens: 0, others: 1 });
  expect(answer.missing).toEqual(["headcount.unplaced"]);
});

test("transfers of managers and specialists may be at most half the citizens of the category; heads are free", () => {
  const answer = ask(
    "2026-11-22",
    { kind: "company", staff: 50 },
    { citizens: 9, ict: 5 },
    {
      "1": { citizens: 1, ict: 8 },
      "2": { citizens: 10, ict: 5 },
    },
  );
  expect(answer.ictCaps).toEqual([
    { category: "2", ict: 5, citizens: 10, limit: 5, lawful: true },
    { category: "3", ict: 5, citizens: 9, limit: 4, lawful: false },
  ]);
});

test("what was not read of the years before 2014 is not told", () => {
  const answer = ask("2013-12-31", { kind: "company", staff: 50 });
  expect(answer).toMatchObject({ exempt: false, lawful: null, missing: ["on"] });
  expect(answer.groups["3-4"]).toMatchObject({ threshold: null, foreignRoom: null, citizensNeeded: null });
  for (const employer of [
    { kind: "foreign-branch", staff: 5 },
    { kind: "company", staff: 5, regimes: ["small-business"] },
  ] as const) {
    expect(ask("2013-12-31", employer)).toMatchObject({ exempt: null, lawful: null, missing: ["on"] });
  }
});

test("a household is outside the share, which is of workers on permits to employers", () => {
  const household = { kind: "household" } as const;
  const answer = ask("2026-11-22", household, {}, { unplaced: { citizens: 1, foreign: 4 } });
  expect(answer).toMatchObject({ exempt: true, lawful: true, missing: [] });
  expect(answer.because.map((reason) => reason.rule)).toContain("labour-immigrant-permit");
  expect(answer.warnings.map((one) => one.code)).toContain("household-outside-share");
  expect(ask("2014-01-31", household).exempt).toBe(false);
});

test("where the share is too small, exemptions that were not read are warned of, and those of 2014 to 2016 named", () => {
  const headcount = { "3": { citizens: 1, foreign: 9 } };
  const codes = (on: string, citizens = 1) =>
    localContent({ on, employer: { kind: "company" }, headcount: { "3": { ...headcount["3"], citizens } } })
      .warnings.map((one) => one.code)
      .filter((code) => code.startsWith("local-content-"));
  expect(codes("2016-06-01")).toEqual(["local-content-special-permits-outside"]);
  expect(codes("2026-11-22")).toEqual(["local-content-exemptions-partly-read"]);
  expect(codes("2026-11-22", 81)).toEqual([]);
});
