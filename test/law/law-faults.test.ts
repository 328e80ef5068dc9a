import { describe, expect, it } from "vitest";
import { allValues, type KnownValue, lawFaults } from "~/law";

const [first] = allValues();
const value = (more: Partial<KnownValue>): KnownValue => {
  if (!first) throw new Error("no values");
  return { ...first, ...more };
};

describe("the check of the law's data", () => {
  it("finds nothing in the data as they are", () => {
    expect(lawFaults(allValues())).toEqual([]);
  });

  it.each([
    ["a day that is none", { from: "2026-02-31" }, "is no day"],
    ["an act that nobody listed", { source: { act: "no-such-act", article: "ст. 1" } }, "not listed"],
    [
      "a source without an article",
      { source: { act: "migration-law", article: " " }, confidence: "secondary" },
      "no article",
    ],
    [
      "a reading without an address",
      { source: { act: "migration-law", article: "ст. 1" }, state: "known", confidence: "verbatim" },
      "no address",
    ],
    ["a text that is missing", { lines: [{ kk: "", ru: "Так.", en: "So." }] }, "no text in kk"],
    ["an end before the beginning", { from: "2020-01-01", to: "2019-12-31" }, "ends before"],
  ] as [string, Partial<KnownValue>, string][])("finds %s", (_, wrong, fault) => {
    expect(
      lawFaults([value(wrong)])
        .map((one) => one.fault)
        .join("; "),
    ).toContain(fault);
  });

  it("finds versions that overlap", () => {
    const early = value({ key: "a@1", id: "a", from: "2020-01-01", to: "2020-12-31" });
    const late = value({ key: "a@2", id: "a", from: "2020-06-01", to: null });
    expect(lawFaults([early, late])).toMatchObject([
      { key: "a@2", fault: expect.stringContaining("before") },
    ]);
    expect(lawFaults([early, { ...late, from: "2021-01-01" }])).toEqual([]);
  });
});
