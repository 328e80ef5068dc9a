import { describe, expect, it } from "vitest";
import { subjectInfos, valuesOf } from "~/law";
import { knownValueView } from "~/web/known-value-view";
import { changesOf } from "./changes";

describe("what changed when", () => {
  for (const { id } of subjectInfos)
    it(`names every version of «${id}» once, the latest day first`, () => {
      const views = valuesOf(id).map((value) => knownValueView(value, "en"));
      const changes = changesOf(views);
      expect(changes.flatMap(({ values }) => values.map(({ key }) => key)).sort()).toEqual(
        views.map(({ key }) => key).sort(),
      );
      const days = changes.map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort().reverse());
    });

  it("tells a new act with the old figures from a new figure", () => {
    const changes = changesOf(valuesOf("fees").map((value) => knownValueView(value, "en")));
    const table = (day: string) =>
      changes.find((one) => one.day === day)?.values.find((value) => value.id === "fee-table");
    expect(table("2017-01-01")?.same).toBe(false);
    expect(table("2026-01-01")?.same).toBe(true);
  });
});
