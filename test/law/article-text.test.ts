import { describe, expect, test } from "vitest";
import { articleText } from "~/law";
import { allSeries } from "~/law/kazakhstan/values";

const articles = [
  ...new Set(allSeries.flatMap((series) => series.versions.map((version) => version.source.article))),
];

describe("where a rule stands in its act", () => {
  test.each([
    ["ст. 37-3 п. 1", "37-3-бап 1-тармақ", "art. 37-3 para. 1"],
    ["ст. 36-1 п. 2 пп. 7)", "36-1-бап 2-тармақ 7) тармақша", "art. 36-1 para. 2 subpara. 7)"],
    ["ст. 8 п. 2 пп. 1), 1-1)", "8-бап 2-тармақ 1), 1-1) тармақшалар", "art. 8 para. 2 subpara. 1), 1-1)"],
    ["ст. 34 пп. 4), ст. 43-2", "34-бап 4) тармақша, 43-2-бап", "art. 34 subpara. 4), art. 43-2"],
    ["ст. 658 п. 5, ст. 659", "658-бап 5-тармақ, 659-бап", "art. 658 para. 5, art. 659"],
    ["п. 8, прил. 1", "8-тармақ, 1-қосымша", "para. 8, annex 1"],
    ["ст. 97 п. 1–2", "97-бап 1–2-тармақтар", "art. 97 para. 1–2"],
    ["ст. 519 ч. 1", "519-бап 1-бөлік", "art. 519 part 1"],
    [
      "ст. 43-2 п. 1 (ред. 16.05.2024 № 82-VIII)",
      "43-2-бап 1-тармақ (16.05.2024 № 82-VIII редакциясында)",
      "art. 43-2 para. 1 (as amended 16.05.2024 No. 82-VIII)",
    ],
    [
      "п. 16 (изм. приказом от 28.03.2025 № 93)",
      "16-тармақ (28.03.2025 № 93 бұйрықпен өзгертілген)",
      "para. 16 (amended by order of 28.03.2025 No. 93)",
    ],
    ["прил., стр. 1–21", "қосымша, 1–21-жолдар", "annex, rows 1–21"],
  ])("%s", (article, kk, en) => {
    expect(articleText(article, "ru")).toBe(article);
    expect(articleText(article, "kk")).toBe(kk);
    expect(articleText(article, "en")).toBe(en);
  });

  test("is told of every value in each language, with nothing left in Russian", () => {
    expect(articles.length).toBeGreaterThan(250);
    const russian =
      /(?:^|[\s(])(?:ст|пп?|ч|абз|прил|поз|стр|ред|изм|искл|приказ\S*|от|год[а-я]*)(?:\.|\s|$)|ы[йх](?:\s|$)/;
    for (const article of articles) {
      expect(articleText(article, "en"), article).not.toMatch(/[а-яёқғңүұһіө]/i);
      expect(articleText(article, "kk"), article).not.toMatch(russian);
      if (/[а-яё]/i.test(article)) expect(articleText(article, "kk"), article).not.toBe(article);
    }
  });
});
