import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localContent } from "~/law/index";
import { applyScenario, movedFields, readShare, shareAddress } from "./share-question";

const today = "2026-11-23";
const read = (search: string) => readShare(new URLSearchParams(search), today);
const people = fc.integer({ min: 0, max: 400 });
const headcount = fc.record({
  c1: people,
  f1: people,
  c2: people,
  f2: people,
  e3: people,
  c3: people,
  f3: people,
  c4: people,
  f4: people,
  i3: people,
});
const asked = (counts: Record<string, number>) => {
  const search = new URLSearchParams({ staff: "5000" });
  for (const [name, n] of Object.entries(counts)) search.set(name, String(n));
  return readShare(search, today).question;
};

describe("an employer's headcount in an address", () => {
  it("asks nothing before somebody is counted", () => {
    expect(read("")).toMatchObject({ question: null, faults: [] });
  });

  it.each([
    ["c1=-1", "c1"],
    ["c1=many", "c1"],
    ["c1=5&on=2026-02-31", "on"],
    ["c1=5&kind=household", "kind"],
    ["c1=5&s1f3=1.5", "s1f3"],
  ])("says what is wrong with %s", (search, field) => {
    expect(read(search)).toMatchObject({ question: null, faults: [field] });
  });

  it("comes back from the address that it was written to", () => {
    fc.assert(
      fc.property(headcount, (counts) => {
        const question = asked(counts);
        if (!question) return;
        const again = readShare(new URL(shareAddress(question), "http://x").searchParams, today).question;
        expect(again && localContent(again)).toEqual(localContent(question));
      }),
    );
  });
});

describe("a scenario", () => {
  const change = fc.record({
    category: fc.constantFrom("1" as const, "2" as const, "3" as const, "4" as const),
    field: fc.constantFrom(...movedFields),
    by: fc.integer({ min: -50, max: 50 }),
  });

  it("taken back leaves everything as it was, and never leaves fewer than nobody", () => {
    fc.assert(
      fc.property(headcount, fc.array(change, { maxLength: 5 }), (counts, scenario) => {
        const question = asked(counts);
        const moved = question && applyScenario(question, scenario);
        if (!question || !moved) return;
        for (const group of Object.values(moved.headcount))
          for (const n of Object.values(group ?? {})) expect(n).toBeGreaterThanOrEqual(0);
        const back = applyScenario(moved, scenario.map((one) => ({ ...one, by: -one.by })).reverse());
        expect(back && localContent(back)).toEqual(localContent(question));
      }),
    );
  });

  it("of as many foreigners as there is room for holds, and one more does not", () => {
    fc.assert(
      fc.property(headcount, (counts) => {
        const question = asked(counts);
        if (!question) return;
        const group = localContent(question).groups["3-4"];
        if (group.foreignRoom === null || !group.readings.a.lawful) return;
        const withMore = (more: number) => {
          const moved = applyScenario(question, [{ category: "4", field: "foreign", by: more }]);
          return moved && localContent(moved).groups["3-4"].readings.a.lawful;
        };
        expect(withMore(group.foreignRoom)).toBe(true);
        expect(withMore(group.foreignRoom + 1)).toBe(false);
      }),
    );
  });

  it("that releases more than there are is none", () => {
    const { question, scenarios } = read("c3=2&s1c3=-3");
    expect(question && applyScenario(question, scenarios[0] ?? [])).toBeNull();
  });
});
