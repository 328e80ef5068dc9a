import { describe, expect, it } from "vitest";
import { isDateFormat } from "./cell";
import { countryOf } from "./countries";
import { fromSerial, readDay } from "./day-cells";
import {
  isIinValid,
  nameKey,
  numberKey,
  readCategory,
  readGround,
  readIin,
  readName,
  readPassportNumber,
} from "./parse-cells";

describe("a day", () => {
  it.each([
    ["07.10.1981", "1981-10-07"],
    ["7/10/1981", "1981-10-07"],
    ["1981-10-07", "1981-10-07"],
    ["1981-10-07T00:00:00", "1981-10-07"],
    ["07.10.1981 0:00:00", "1981-10-07"],
    ["07.10.1981 г.", "1981-10-07"],
    ["7 октября 1981 г.", "1981-10-07"],
    ["1981 ж. 7 қазан", "1981-10-07"],
    ["October 7, 1981", "1981-10-07"],
    ["37220", "2001-11-25"],
    ["29.02.2028", "2028-02-29"],
  ])("is read from %s", (text, day) => {
    expect(readDay(text)).toEqual({ kind: "day", day });
  });

  it("is read from Excel's serials, past the day that never was", () => {
    expect(readDay({ kind: "date", serial: 37220.75 })).toEqual({ kind: "day", day: "2001-11-25" });
    expect(readDay(37220)).toEqual({ kind: "day", day: "2001-11-25" });
    expect(fromSerial(59)).toEqual({ kind: "day", day: "1900-02-28" });
    expect(fromSerial(60)).toEqual({ kind: "bad", code: "impossible-date" });
    expect(fromSerial(61)).toEqual({ kind: "day", day: "1900-03-01" });
  });

  it("with two digits of a year is in the century that fits", () => {
    expect(readDay("07.10.81", true)).toEqual({ kind: "day", day: "1981-10-07" });
    expect(readDay("07.10.27")).toEqual({ kind: "day", day: "2027-10-07" });
  });

  it.each(["31.02.1985", "29.02.2026", "12/31/2026", "00.01.2026", "01.13.2026", "01.01.0026"])(
    "that is none: %s",
    (text) => {
      expect(readDay(text)).toEqual({ kind: "bad", code: "impossible-date" });
    },
  );

  it.each(["скоро", "1985", "07.10", "Иванов"])("that nobody can read: %s", (text) => {
    expect(readDay(text)).toEqual({ kind: "bad", code: "date-not-understood" });
  });

  it("does not take a bare year for a serial", () => {
    expect(readDay(1985)).toEqual({ kind: "bad", code: "date-not-understood" });
  });

  it("may be no end, no day at all, or two of them", () => {
    for (const text of ["бессрочно", "Бессрочный", "мерзімсіз", "indefinite", "31.12.9999"]) {
      expect(readDay(text)).toEqual({ kind: "endless" });
    }
    for (const text of [null, "-", "нет", "жоқ"]) expect(readDay(text)).toEqual({ kind: "empty" });
    expect(readDay("с 01.02.2026 по 31.01.2027")).toEqual({
      kind: "range",
      from: "2026-02-01",
      to: "2027-01-31",
    });
  });

  it("is told by its format", () => {
    expect(["m/d/yy", "dd\\.mm\\.yyyy", "[$-419]d mmm yyyy"].map(isDateFormat)).toEqual([true, true, true]);
    expect(["General", "0.00", '0 "дней"', "hh:mm"].map(isDateFormat)).toEqual([false, false, false, false]);
  });
});

describe("a citizenship", () => {
  it.each([
    ["КНР", "CN"],
    ["Китай", "CN"],
    ["CHN", "CN"],
    ["Кытай", "CN"],
    ["Қытай", "CN"],
    ["Узбекистан", "UZ"],
    ["УЗБ", "UZ"],
    ["Ўзбекистон", "UZ"],
    ["Өзбекстан", "UZ"],
    ["Российская Федерация", "RU"],
    ["РФ", "RU"],
    ["Ресей", "RU"],
    ["Великобритания", "GB"],
    ["United Kingdom", "GB"],
    ["ТҮРКИЯ", "TR"],
    ["Türkiye", "TR"],
    ["без гражданства", "XXA"],
    ["азаматтығы жоқ", "XXA"],
  ])("%s is %s", (text, code) => {
    expect(countryOf(text)).toBe(code);
  });

  it.each(["Атлантида", "Конго", "", "???", "СССР"])("%s is none", (text) => {
    expect(countryOf(text)).toBeNull();
  });
});

describe("a category", () => {
  it.each([
    ["1", "1"],
    ["I", "1"],
    ["ІІ", "2"],
    ["3 категория", "3"],
    ["4-санат", "4"],
    ["3-я кат.", "3"],
    ["Руководитель", "1"],
    ["Руководители структурных подразделений", "2"],
  ])("%s is %s", (text, category) => {
    expect(readCategory(text)).toEqual({ category, seasonal: false });
  });

  it("may be seasonal, empty or nothing that we know", () => {
    for (const text of ["сезонный", "Сезон", "маусымдық"]) {
      expect(readCategory(text)).toEqual({ category: null, seasonal: true });
    }
    expect(readCategory(null)).toEqual({ category: null, seasonal: false });
    expect(readCategory("5")).toEqual({ code: "category-unknown" });
  });
});

describe("an IIN", () => {
  it("gets back the zeros that a number loses", () => {
    expect(readIin(30421591378)).toEqual({ iin: "030421591378", valid: true });
    expect(readIin("1013511448")).toEqual({ iin: "001013511448", valid: true });
  });

  it("is kept as typed where its check digit is wrong", () => {
    expect(readIin("711017373000")).toEqual({ iin: "711017373000", valid: false });
  });

  it("is checked with the second weights where the first give ten", () => {
    // 900102300150: the first weights give 10, the second give 0.
    const numbers = Array.from({ length: 3_000 }, (_, n) => `9001023${String(n).padStart(4, "0")}`);
    const firstTen = numbers.filter(
      (eleven) => [...eleven].reduce((sum, digit, i) => sum + Number(digit) * (i + 1), 0) % 11 === 10,
    );
    const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    for (const eleven of firstTen.slice(0, 50)) {
      const check = [...eleven].reduce((sum, digit, i) => sum + Number(digit) * (second[i] ?? 0), 0) % 11;
      expect(isIinValid(`${eleven}${check}`)).toBe(check < 10);
    }
    expect(firstTen.length).toBeGreaterThan(50);
  });

  it("is refused where it is no IIN", () => {
    expect(readIin("12345")).toEqual({ code: "iin-not-understood" });
    expect(readIin("81100737452A")).toEqual({ code: "iin-not-understood" });
    expect(readIin("нет")).toEqual({ iin: null, valid: null });
  });
});

describe("names, numbers and grounds", () => {
  it("takes names in Latin and Cyrillic letters alone", () => {
    for (const name of ["O'Neill James", "Trần Đức Anh", "Öztürk İbrahim", "Әлиев Ғ. Қ.", "Jung Ji-hoon"]) {
      expect(readName(name)).toEqual({ name });
    }
    expect(readName("გიორგი ბერიძე")).toEqual({ code: "name-script" });
    expect(readName("王强")).toEqual({ code: "name-script" });
    expect(readName("Wang 😀")).toEqual({ code: "name-not-understood" });
    expect(readName("Wang 2")).toEqual({ code: "name-not-understood" });
    expect(readName(null)).toEqual({ code: "name-missing" });
  });

  it("takes no emoji for a passport number", () => {
    expect(readPassportNumber("72 7989152")).toEqual({ number: "72 7989152" });
    expect(readPassportNumber("EA😀545173")).toEqual({ code: "number-not-understood" });
    expect(readPassportNumber("потерян")).toEqual({ code: "number-not-understood" });
  });

  it("compares numbers and names whatever their spelling", () => {
    expect(numberKey("ЕА 4545173")).toBe(numberKey("EA4545173"));
    expect(nameKey("Gülşen  Öztürk")).toBe(nameKey("OZTURK GULSEN"));
    expect(nameKey("Алёна Ким")).toBe(nameKey("ким алена"));
  });

  it("knows the grounds", () => {
    const stay = (text: string) => {
      const reading = readGround(text);
      return "ground" in reading ? [reading.ground?.stay, reading.ground?.arrangement] : reading.code;
    };
    expect(stay("ВНЖ")).toEqual(["permanent-resident", null]);
    expect(stay("ВКП")).toEqual(["temporary", "ict"]);
    expect(stay("босқын")).toEqual(["refugee", null]);
    expect(stay("разрешение")).toEqual(["temporary", null]);
    expect(stay("по знакомству")).toBe("ground-unknown");
  });
});
