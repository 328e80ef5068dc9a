import { describe, expect, test } from "vitest";
import { allValues, assess, locales, reasonText } from "~/law";
import { normTexts } from "~/law/kazakhstan/texts/norm-texts";

const values = allValues();
const linesOf = (key: string) => values.find((value) => value.key === key)?.lines ?? [];
const ruLine = (key: string) => linesOf(key)[0]?.ru;

describe("what a value is told with", () => {
  test("a provision is told in its own words, and in nobody else's", () => {
    const known = values.filter((value) => value.state === "known" && Object.hasOwn(normTexts, value.id));
    expect(known.length).toBeGreaterThan(60);
    const heads = (text: string) => text.split(/\{\w+\}/)[0] ?? "";
    for (const value of known) {
      const variants = Object.entries(normTexts).filter(([id]) => id.split("!")[0] === value.id);
      for (const locale of locales) {
        const line = value.lines[0]?.[locale] ?? "";
        expect(
          variants.some(([, { text }]) => line.startsWith(heads(text[locale])) && line !== ""),
          `${value.key} ${locale}: ${line}`,
        ).toBe(true);
      }
    }
  });

  test("two values that are called differently do not say the same", () => {
    const said = new Map<string, string>();
    for (const value of values) {
      if (!Object.hasOwn(normTexts, value.id) || value.state !== "known") continue;
      const line = value.lines[0]?.ru ?? "";
      expect(said.get(line) ?? value.id, line).toBe(value.id);
      said.set(line, value.id);
    }
  });

  test("the rights of citizens of the EAEU", () => {
    expect(ruLine("eaeu-diplomas@2015-01-01")).toContain("педагогическая, юридическая, медицинская");
    expect(ruLine("eaeu-residence@2020-06-12")).toContain("После 90 дней");
    expect(ruLine("eaeu-RU@2015-01-01")).toContain("разрешение не нужно");
  });

  test("the cap on transfers is the most, the share of citizens the least", () => {
    expect(linesOf("ict-cap@2023-07-01")).toEqual([
      {
        kk: "Сол санаттағы азаматтар санының 50 %-ынан аспайды; басшылар аталмаған.",
        ru: "Не более 50 % от числа граждан той же категории; руководители не названы.",
        en: "At most 50 % of the number of citizens of the category; heads are not named.",
      },
    ]);
    expect(ruLine("local-content-3-4@2023-07-01")).toBe("Не менее 90 %.");
  });

  test("one section is not told as several", () => {
    const rows = linesOf("fee-table@2026-01-01");
    expect(rows.map((row) => row.ru.split(":")[0])).toContain("Секция F");
    expect(rows.map((row) => row.kk.split(":")[0])).toContain("F секциясы");
    expect(rows.map((row) => row.en.split(":")[0])).toContain("Sections B, C, G, S");
  });
});

test("a term after an event is not told as one before it", () => {
  const told = values.flatMap((value) =>
    value.lines.filter((line) => value.id.startsWith("clock-") && / за \d+ \S+ дн/.test(line.ru)),
  );
  for (const line of told) expect(line.ru).toMatch(/ чем за | до /);
  expect(ruLine("clock-arrival-notice@2020-01-11")).toContain("не позднее чем через 3 рабочих дня");
  expect(ruLine("clock-fee-payment@2017-01-01")).toContain("не позднее чем через 10 рабочих дней");
});

test("the term of a transfer and of a certificate says how it is extended", () => {
  const term = (arrangement: "ict" | "independent") =>
    assess({
      on: "2026-11-22",
      employer: { kind: "company", receiver: "subsidiary" },
      worker: { citizenship: "IN", category: "3", arrangement, stay: "temporary", sendingCountry: "IN" },
    }).because.find((reason) => reason.rule.startsWith("term-"));
  expect(reasonText(term("ict")!, "ru")).toContain("один раз на 12 мес.");
  expect(reasonText(term("independent")!, "ru")).toContain("не более чем на 3 года");
  expect(ruLine("term-certificate@2023-07-01")).toBe(reasonText(term("independent")!, "ru"));
});
