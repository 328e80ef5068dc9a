import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import {
  actName,
  acts,
  isDay,
  locales,
  reasonText,
  regimes,
  regions,
  ruleset,
  ruleTitle,
  sectors,
} from "~/law";
import { boundariesOf, isKnown, periodAt } from "~/law/engine/dated";
import { notEncoded } from "~/law/kazakhstan/not-encoded";
import { allSeries } from "~/law/kazakhstan/values";
import recordIds from "./record-ids.json";

const versions = allSeries.flatMap((series) => series.versions.map((version) => ({ series, version })));

describe("the values of the law", () => {
  test("every record of the collected facts is used by a value or has a reason not to be, never both", () => {
    const used = versions.flatMap(({ version }) => version.records ?? []);
    const left = notEncoded.flatMap((group) => group.records);
    expect([...new Set([...used, ...left])].sort()).toEqual([...recordIds].sort());
    expect(left.filter((id) => used.includes(id))).toEqual([]);
  });

  test("ids are unique", () => {
    const ids = allSeries.map((series) => series.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(allSeries.map((series) => [series.id, series] as const))("%s is whole", (_, series) => {
    expect(series.versions.length).toBeGreaterThan(0);
    expect(isDay(series.readOn)).toBe(true);
    const days = series.versions.map((version) => version.from);
    expect(days.every(isDay)).toBe(true);
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
    for (const [index, version] of series.versions.entries()) {
      expect(acts.has(version.source.act), version.source.act).toBe(true);
      expect(version.source.article).not.toBe("");
      const period = periodAt(series, index);
      expect(period?.to === null || (period?.to ?? "") >= version.from).toBe(true);
      if (isKnown(version.value) && version.confidence === "verbatim") {
        expect(version.source.address, `${series.id} from ${version.from} names what was read`).toBeDefined();
      }
    }
    expect(boundariesOf(series)).toContain(days[0]);
  });

  test("every value has a name and every act is named, in three languages", () => {
    for (const locale of locales) {
      for (const series of allSeries) expect(ruleTitle(series.id, locale), series.id).not.toBe(series.id);
      for (const act of acts.keys()) expect(actName(act, locale)).not.toBe(act);
      for (const { name } of [...sectors, ...regions, ...regimes]) expect(name[locale]).not.toBe("");
    }
    expect(sectors).toHaveLength(21);
    expect(regions).toHaveLength(20);
    expect(sectors.map((sector) => sector.letter).join("")).toBe("ABCDEFGHIJKLMNOPQRSTU");
  });

  test("the newest entry of the change log names this edition", () => {
    const log = readFileSync(resolve(import.meta.dirname, "../../app/law/CHANGELOG.md"), "utf8");
    const newest = /^## (\S+)/m.exec(log)?.[1];
    expect(newest, "add an entry for the changed values").toBe(ruleset.version);
  });

  test("a text that is asked for an unknown rule is its code", () => {
    const reason = { rule: "no-such-rule", act: "", article: "", from: null, to: null } as const;
    expect(reasonText({ ...reason, approximate: false, confidence: "verbatim", figures: {} }, "kk")).toBe(
      "no-such-rule",
    );
  });
});
