import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectors } from "~/law/index";
import { priceBudget, sidesOfNewYear } from "./price-budget";
import { hireKinds, readBudget } from "./read-budget";

const today = "2026-11-23";
const read = (search: string) => readBudget(new URLSearchParams(search), today);

describe("a budget in an address", () => {
  it("begins with one hire of today, and asks for the sector first", () => {
    const { values, asked, faults } = read("");
    expect(values).toMatchObject({
      sector: "",
      paidOn: today,
      regions: "1",
      rows: [{ kind: "3", count: "1", months: "12" }],
    });
    expect(asked).toBeNull();
    expect(faults).toEqual({});
  });

  it("reads several hires, and leaves out those without people", () => {
    const { asked } = read(
      "sector=f&kind1=1&count1=2&months1=24&kind2=seasonal&count2=&kind3=4&count3=10&regions=2",
    );
    expect(asked).toEqual({
      sector: "F",
      paidOn: today,
      regions: 2,
      hires: [
        { row: 1, kind: "1", count: 2, months: 24 },
        { row: 3, kind: "4", count: 10, months: 12 },
      ],
    });
  });

  it.each([
    ["sector=Z", "sector"],
    ["sector=F&paid_on=2026-02-31", "paid_on"],
    ["sector=F&paid_on=1999-01-01", "paid_on"],
    ["sector=F&regions=0", "regions"],
    ["sector=F&count1=-1", "count1"],
    ["sector=F&count1=1e9", "count1"],
    ["sector=F&kind1=9&count1=1", "kind1"],
    ["sector=F&count1=1&months1=0", "months1"],
  ])("says what is wrong with %s", (search, field) => {
    const { faults, asked } = read(search);
    expect(Object.keys(faults)).toEqual([field]);
    expect(asked).toBeNull();
  });

  it("offers as many rows as are asked for, and never more than there can be", () => {
    expect(read("rows=3").values.rows).toHaveLength(3);
    expect(read("rows=99").values.rows).toHaveLength(1);
    expect(read("kind5=4").values.rows).toHaveLength(5);
  });
});

describe("its price", () => {
  const asked = (search: string) => {
    const budget = read(search).asked;
    if (!budget) throw new Error("not ready");
    return budget;
  };

  it("is by the decree's row and the index of the payment day, not of another", () => {
    const budget = asked("sector=F&kind1=3&count1=2&months1=12");
    expect(priceBudget(budget, "2026-06-01")).toMatchObject({
      mrp: 448,
      kzt: 448 * 4325,
      index: { value: 4325, year: 2026 },
    });
    expect(priceBudget(budget, "2025-12-31")).toMatchObject({
      mrp: 448,
      kzt: 448 * 3932,
      index: { value: 3932, year: 2025 },
    });
  });

  it("shows MRP and a marked estimate where next year's index is not law", () => {
    const budget = asked("sector=F&kind1=3&count1=2&months1=12");
    const { after } = sidesOfNewYear(today);
    expect(after).toBe("2027-01-01");
    expect(priceBudget(budget, after)).toMatchObject({
      mrp: 448,
      kzt: null,
      index: null,
      estimatedBy: { value: 4325, year: 2026 },
      estimate: 448 * 4325,
    });
  });

  it("is nothing for a transfer within a group, and before 2017", () => {
    expect(priceBudget(asked("sector=F&kind1=ict&count1=5"), today)).toMatchObject({ mrp: 0, kzt: 0 });
    expect(priceBudget(asked("sector=F&kind1=4&count1=5"), "2016-06-01").kzt).toBe(0);
  });

  it("is the sum of its rows, and grows with people and regions", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sectors.map(({ letter }) => letter)),
        fc.array(
          fc.record({
            row: fc.constant(1),
            kind: fc.constantFrom(...hireKinds),
            count: fc.integer({ min: 1, max: 500 }),
            months: fc.constant(12),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        fc.integer({ min: 1, max: 5 }),
        (sector, hires, regions) => {
          const one = priceBudget({ sector, paidOn: today, regions: 1, hires }, today);
          const many = priceBudget({ sector, paidOn: today, regions, hires }, today);
          expect(one.hires.every(({ missing }) => missing.length === 0)).toBe(true);
          expect(many.mrp).toBe((one.mrp ?? Number.NaN) * regions);
          expect(one.kzt).toBe(one.hires.reduce((sum, { kzt }) => sum + (kzt ?? Number.NaN), 0));
        },
      ),
    );
  });
});
