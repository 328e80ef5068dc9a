import { expect, test } from "vitest";
import { assess, monthlyTaxAdvance } from "~/law";

test.each([
  ["2025-12-31", 2, 7864, null],
  ["2026-01-01", 4, 17300, { mrp: 8, kzt: 34600 }],
  ["2026-11-22", 4, 17300, { mrp: 8, kzt: 34600 }],
] as const)("on %s a month costs %d MRP, by the index of 1 January", (on, mrp, kzt, alternative) => {
  const tax = monthlyTaxAdvance(on);
  expect(tax?.advance).toEqual({
    mrp,
    kzt,
    index: { value: kzt / mrp, on: `${on.slice(0, 4)}-01-01` },
    alternative,
  });
  expect(tax?.because.map(({ rule }) => rule)).toContain("tax-advance");
});

test("a month is a third of what is answered for three", () => {
  const answer = assess({
    on: "2026-11-22",
    employer: { kind: "household", domesticWorkers: 0 },
    worker: { citizenship: "UZ", arrangement: "domestic", stay: "temporary", monthsInCountry: 0 },
    permit: { months: 3 },
  });
  expect(answer.taxAdvance?.kzt).toBe(3 * (monthlyTaxAdvance("2026-11-22")?.advance.kzt ?? 0));
});

test.each(["2013-12-31", "2027-01-01", "9999-01-01"])("on %s it is not known", (on) => {
  expect(monthlyTaxAdvance(on)).toBeNull();
});
