import { describe, expect, it } from "vitest";
import { fileProblemCodes } from "./file-problem";
import { fileProblemText, rowProblemPlace, rowProblemText } from "./problem-texts";
import { rowProblemCodes } from "./row-problem";

const locales = ["kk", "ru", "en"] as const;

describe("the texts of problems", () => {
  it.each(rowProblemCodes)("say %s in three languages, with what stands in the cell", (code) => {
    const problem = {
      sheet: "Список",
      row: 27,
      column: "Дата рождения",
      value: "31.02.1985",
      code,
      refused: true,
      of: 12,
    };
    const texts = locales.map((locale) => rowProblemText(problem, locale, "done"));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]/);
      expect(text.length).toBeGreaterThan(30);
    }
    expect(texts[0]).toMatch(/[әіңғүұқөһ]/i);
  });

  it.each(fileProblemCodes)("say %s in three languages", (code) => {
    const texts = locales.map((locale) =>
      fileProblemText({ code, detail: { limit: 50_000, kind: ".ods", row: 4 } }, locale),
    );
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).not.toMatch(/[{}]/);
    expect(texts[0]).toMatch(/[әіңғүұқөһ]/i);
  });

  it.each(rowProblemCodes)(
    "speak of %s as still to be done until it is, and never for a refused row",
    (code) => {
      const problem = { sheet: "Список", row: 27, column: null, value: "1", code, refused: false, of: 12 };
      const done = {
        ru: /внес[её]н[аоы]?(?!\p{L})/u,
        kk: /енгізіл(ді|ген)/u,
        en: /(was|were)( not)? taken in/u,
      };
      const toBe = { ru: /буд(ет|ут)/u, kk: /енгізіл(еді|мейді)/u, en: /will( not)? be taken in/u };
      for (const locale of locales) {
        const [before, after, refused] = (["planned", "done", "refused"] as const).map((stage) =>
          rowProblemText(problem, locale, stage),
        );
        const speaks = done[locale].test(after ?? "");
        expect(toBe[locale].test(before ?? ""), before).toBe(speaks);
        if (locale !== "ru") expect(before).not.toMatch(done[locale]);
        expect(after).not.toMatch(toBe[locale]);
        expect(refused).not.toMatch(done[locale]);
        expect(refused).not.toMatch(toBe[locale]);
      }
    },
  );

  it("say where", () => {
    expect(rowProblemPlace({ row: 27, column: "Дата рождения" }, "ru")).toBe("Строка 27, «Дата рождения»");
    expect(rowProblemPlace({ row: 27, column: null }, "kk")).toBe("27-жол");
    expect(rowProblemPlace({ row: 27, column: "$& {row}" }, "en")).toBe("Row 27, “$& {row}”");
  });

  it("write limits as the language writes numbers", () => {
    const text = fileProblemText({ code: "too-many-rows", detail: { limit: 50_000 } }, "en");
    expect(text).toContain("50,000");
  });
});
