import { describe, expect, test } from "vitest";
import { allValues, confidences, isDay, locales, subjectInfos, subjects, valuesOf } from "~/law";
import { allSeries } from "~/law/kazakhstan/values";

const values = allValues();

describe("the list of all that is known", () => {
  test("has every version of every value once, and nothing else", () => {
    const expected = allSeries.flatMap((series) =>
      series.versions.map((version) => `${series.id}@${version.from}`),
    );
    expect(new Set(expected).size).toBe(expected.length);
    expect(values.map((value) => value.key).sort()).toEqual(expected.sort());
    expect(subjects.flatMap((subject) => valuesOf(subject))).toEqual(values);
  });

  test.each(subjectInfos.map((info) => [info.id, info] as const))(
    "the subject %s has values, a title and an introduction in three languages",
    (id, info) => {
      expect(valuesOf(id).length).toBeGreaterThan(0);
      for (const locale of locales) {
        expect(info.title[locale]).not.toBe("");
        expect(info.introduction[locale].length).toBeGreaterThan(20);
      }
      expect(new Set(Object.values(info.introduction)).size).toBe(3);
    },
  );

  test("names every subject once, in order", () => {
    expect(subjectInfos.map((info) => info.id)).toEqual([...subjects]);
  });

  test.each(values.map((value) => [value.key, value] as const))("%s can be shown", (_, value) => {
    expect(value.lines.length).toBeGreaterThan(0);
    for (const locale of locales) {
      expect(value.title[locale]).not.toBe(value.id);
      expect(value.act.name[locale]).not.toBe("");
      for (const line of value.lines) {
        expect(line[locale]).not.toBe("");
        expect(line[locale]).not.toBe(value.id);
        expect(line[locale]).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
      }
    }
    expect(isDay(value.from)).toBe(true);
    expect(value.to === null || value.to >= value.from).toBe(true);
    expect(isDay(value.readOn)).toBe(true);
    expect(confidences).toContain(value.confidence);
    expect(value.source.article).not.toBe("");
    if (value.state !== "known") expect(value.value).toBeNull();
    // Nothing is known without a source, unless it says so itself.
    if (value.state === "known" && value.confidence === "verbatim")
      expect(value.source.address).toBeDefined();
  });

  test("says in each language what the others say: no line is missing, none is left in another language", () => {
    const kazakh = /[әғқңөұүһі]/i;
    const latinWords = /[a-z]{3,}/i;
    const allowed = /migration\.enbek\.kz|elicense\.kz|egov|Mega silk way/gi;
    for (const { key, lines, title } of values) {
      for (const text of [...lines, title]) {
        expect(text.ru.replace(allowed, ""), key).not.toMatch(latinWords);
        expect(text.kk.replace(allowed, ""), key).not.toMatch(latinWords);
        expect(text.en, key).not.toMatch(/[а-яё]{2,}/i);
        // The Russian names of regions keep their Kazakh letters.
        if (!key.startsWith("regions@")) expect(text.ru, key).not.toMatch(kazakh);
      }
    }
  });
});
