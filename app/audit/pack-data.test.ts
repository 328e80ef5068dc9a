import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildPackContent } from "~test/factories/pack-content";
import { checklistOf } from "./checklist";
import { compareNames } from "./compare-names";
import { canonicalJson, dataJson } from "./data-json";
import { dataSchemaJson, parseDataJson } from "./data-schema";
import { orderContent } from "./order-content";
import { type Cell, plainWorkbook } from "./plain-workbook";
import { glyphCodes, missingGlyphs, printableText } from "./printable";
import { registryWorkbook } from "./registry-workbook";
import { fill, longDay, packTexts, percent } from "./texts";

describe("data.json", () => {
  it("has one spelling, whatever order the facts came in, and reads back", () => {
    const content = buildPackContent(30);
    const shuffled = {
      ...content,
      workers: content.workers.toReversed(),
      reasons: content.reasons.toReversed(),
      gaps: content.gaps.toReversed(),
    };
    expect(dataJson(shuffled)).toBe(dataJson(content));
    expect(parseDataJson(dataJson(content))).toEqual(orderContent(content));
    expect(dataJson(content)).toContain('"known_at":"2026-11-22T09:30:00Z"');
  });

  it("writes JSON as RFC 8785 does", () => {
    expect(canonicalJson({ b: [1, 1e21, -0, 'é\u000f"'], a: null, "€": true })).toBe(
      '{"a":null,"b":[1,1e+21,0,"é\\u000f\\""],"€":true}',
    );
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
    expect(() => canonicalJson({ a: undefined })).toThrow();
  });

  it("keeps strange names as they are, and mends half a character", () => {
    const content = buildPackContent(1);
    for (const name of ["გიორგი", "😀 Ğ Ş", "Ұлжан Әбдіқалықова", "王𠮷", "=1+1", "a\u0000b"]) {
      content.workers[0]!.name = name;
      expect(parseDataJson(dataJson(content)).workers[0]!.name).toBe(name);
    }
    content.workers[0]!.name = "half \ud83d";
    expect(parseDataJson(dataJson(content)).workers[0]!.name).toBe("half \ufffd");
  });

  it("fits its JSON Schema, which refuses anything else", () => {
    const schema = z.fromJSONSchema(JSON.parse(dataSchemaJson()));
    const data = JSON.parse(dataJson(buildPackContent(12)));
    expect(schema.safeParse(data).error).toBeUndefined();
    expect(schema.safeParse({ ...data, unknown_field: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...data, known_at: undefined }).success).toBe(false);
  });
});

describe("compareNames", () => {
  it("lists Latin first, Kazakh letters in their places, and long names after short ones", () => {
    const names = [
      "Яна",
      "Ғалым",
      "Гүлнар",
      "Әсел",
      "Алия",
      "Бота",
      "Zoe",
      "Şükrü",
      "Sam",
      "王",
      "Қанат",
      "Кирилл",
    ];
    expect(names.toSorted(compareNames)).toEqual([
      "Sam",
      "Şükrü",
      "Zoe",
      "Алия",
      "Әсел",
      "Бота",
      "Гүлнар",
      "Ғалым",
      "Кирилл",
      "Қанат",
      "Яна",
      "王",
    ]);
  });
});

describe("registry.xlsx", () => {
  it("has the same bytes again, and dates that Excel knows", async () => {
    const content = buildPackContent(20);
    const bytes = registryWorkbook(content);
    expect(
      Buffer.from(registryWorkbook({ ...content, workers: content.workers.toReversed() })).equals(
        Buffer.from(bytes),
      ),
    ).toBe(true);
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const rows = sheets[0]!.data;
    expect(rows).toHaveLength(21);
    expect(rows[1]![1]).toBe("Mehmet Şükrü Yıldız");
    expect(rows[1]![2]).toEqual(new Date("1971-02-11T00:00:00Z"));
  });

  it("holds no formula, whatever a cell begins with", () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<f>1</f>", "_x0041_", "a\u0007b", '"=1"'];
    const rows: Cell[][] = texts.map((text) => [text]);
    const files = unzipSync(plainWorkbook([{ name: "A", widths: [9], header: ["a"], rows }]));
    const sheet = Buffer.from(files["xl/worksheets/sheet1.xml"]!).toString("utf8");
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(texts.length + 1);
    expect(sheet.match(/s="3"/g)).toHaveLength(5);
    expect(sheet).toContain("_x005F_x0041_");
    expect(sheet).toContain("a_x0007_b");
  });
});

describe("printableText", () => {
  const has = (code: number) => code < 0x500 || (code >= 0x1e00 && code < 0x2100);

  it("shows what no font has, and what does not print, as codes", () => {
    expect(printableText("გ Ali", has)).toBe("(U+10D2) Ali");
    expect(printableText("a😀\u202eb\u0000", has)).toBe("a(U+1F600)(U+202E)b(U+0000)");
    expect(printableText("Nguye\u0302\u0303n", has)).toBe("Nguyễn");
    expect(glyphCodes(missingGlyphs("გ😀a\nგ", has))).toBe("U+10D2, U+1F600");
  });

  it("lets words too long for a column break, and leaves numbers of documents whole", () => {
    expect(printableText("FA1234567890", has)).toBe("FA1234567890");
    expect(printableText("a".repeat(30), has).replaceAll("\u200b", "")).toBe("a".repeat(30));
    expect(printableText("a".repeat(30), has)).toContain("\u200b");
  });
});

describe("the pack's words", () => {
  const leaves = (value: unknown, path = ""): [string, string][] =>
    typeof value === "string"
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
  const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();

  it.each(["kk", "en"] as const)(
    "say the same in %s as in Russian: every key, every value to fill in",
    (locale) => {
      const own = new Map(leaves(packTexts[locale]));
      for (const [path, text] of leaves(packTexts.ru)) {
        expect(own.get(path), path).toBeTruthy();
        expect(holes(own.get(path) ?? ""), path).toEqual(holes(text));
      }
      expect(own.size).toBe(leaves(packTexts.ru).length);
    },
  );

  it("writes days and shares as each language does, and never rounds up to a threshold", () => {
    expect(longDay("2026-11-02", "kk")).toBe("2026 жылғы 2 қараша");
    expect(longDay("2026-11-02", "ru")).toBe("2 ноября 2026 года");
    expect(percent(0.89999, "ru")).toBe("89,9 %");
    expect(percent(0.7, "en")).toBe("70 %");
    expect(fill("{a} {b}", { a: 1 })).toBe("1 {b}");
  });
});

describe("checklistOf", () => {
  it("counts concerns per question, and says where nothing is recorded", () => {
    const answers = new Map(checklistOf(buildPackContent(18)).map((line) => [line.id, line.answer]));
    expect(answers.get("register")).toEqual({ kind: "shown", count: 18 });
    expect(answers.get("permit")).toEqual({ kind: "concerns", count: 2 });
    expect(answers.get("insurance")).toEqual({ kind: "concerns", count: 4 });
    expect(answers.get("contract-term")).toEqual({ kind: "clear", count: 18 });
    expect(answers.get("arrival")).toEqual({ kind: "notKept" });
    expect(answers.get("domestic")).toEqual({ kind: "notApplicable" });
  });
});
