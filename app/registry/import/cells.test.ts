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
    ["1-фев-26", "2026-02-01"],
    ["01-Feb-2026", "2026-02-01"],
    ["1st February 2026", "2026-02-01"],
    ["Sunday, February 1, 2026", "2026-02-01"],
    ["01. 02. 2026", "2026-02-01"],
    ["01,02,2026", "2026-02-01"],
    ["01.02.2026.", "2026-02-01"],
    ["до 01.02.2026 г.", "2026-02-01"],
    ["вс 01.02.2026", "2026-02-01"],
    ["'01.02.2026", "2026-02-01"],
    ["2026-02-01T00:00:00+05:00", "2026-02-01"],
    ["2026 жылдың 1 ақпаны", "2026-02-01"],
    ["01022026", "2026-02-01"],
    ["20260201", "2026-02-01"],
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
    for (const text of [null, "-", "нет", "жоқ", "  .  .    ", "01.01.0001"])
      expect(readDay(text)).toEqual({ kind: "empty" });
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
    ["лицо б/г", "XXA"],
    ["Китай (КНР)", "CN"],
    ["РФ / Россия", "RU"],
    ["гражданин Китая", "CN"],
    ["гр-ка РФ", "RU"],
    ["гражданка Кыргызской Республики", "KG"],
    ["гражданин Республики Узбекистан", "UZ"],
    ["Ресей Федерациясының азаматы", "RU"],
    ["Респ. Узбекистан", "UZ"],
    ["р-ка Беларусь", "BY"],
    ["Chinese", "CN"],
    ["british", "GB"],
    ["South Korean", "KR"],
    ["Korea, Rep.", "KR"],
    ["DPRK", "KP"],
    ["Республика Корея", "KR"],
    ["КНДР", "KP"],
    ["Таджикстан", "TJ"],
    ["Филипины", "PH"],
    ["Узбикистан", "UZ"],
    ["Росия", "RU"],
    // Latin letters among Cyrillic ones.
    ["Poccия", "RU"],
    ["156", "CN"],
    ["ҚР", "KZ"],
  ])("%s is %s", (text, code) => {
    expect(countryOf(text)).toBe(code);
  });

  it.each([
    "Атлантида",
    "Конго",
    "",
    "???",
    "СССР",
    // Kyrgyzstan, or Kazakhstan on a keyboard without «Қ».
    "КР",
    "Россия, Казахстан",
    "Корея (Север)",
    "Dominican",
    // Австрия and Австралия are both one letter away.
    "Австрлия",
    "СНГ",
  ])("%s is none", (text) => {
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
    ["III-я", "3"],
    ["3 к.", "3"],
    ["3.0", "3"],
    ["4-ая кат-я", "4"],
    ["IIкат", "2"],
    ["Ш", "3"],
    ["1V", "4"],
    ["Рук.", "1"],
    ["рук. структ. подр.", "2"],
    ["Спец.", "3"],
    ["3 (специалист)", "3"],
    ["4 категория (рабочие)", "4"],
    ["квал. рабочий", "4"],
    ["рабочий 5 разряда", "4"],
    ["Specialist", "3"],
    ["Third category", "3"],
    ["Head of department", "2"],
    ["екінші санат", "2"],
    ["категория четвертая", "4"],
    ["1 (первая)", "1"],
  ])("%s is %s", (text, category) => {
    expect(readCategory(text)).toEqual({ category, seasonal: false });
  });

  it("may be seasonal, empty or nothing that we know", () => {
    for (const text of ["сезонный", "Сезон", "маусымдық"]) {
      expect(readCategory(text)).toEqual({ category: null, seasonal: true });
    }
    expect(readCategory(null)).toEqual({ category: null, seasonal: false });
    expect(readCategory("сез.")).toEqual({ category: null, seasonal: true });
    expect(readCategory("без категории")).toEqual({ category: null, seasonal: false });
    for (const text of ["5", "1-2", "11", "ИТР", "руководитель проекта", "специалист 1 категории"])
      expect([text, readCategory(text)]).toEqual([text, { code: "category-unknown" }]);
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
    expect(readIin("8,00101E+11")).toEqual({ code: "iin-not-understood" });
  });

  it("is none where the cell says so, or holds noughts", () => {
    for (const cell of ["нет", 0, "000000000000", "не получен", "на оформлении"])
      expect([cell, readIin(cell)]).toEqual([cell, { iin: null, valid: null }]);
  });

  it("is read out of what is written around it", () => {
    for (const cell of ["ИИН: 811007374529", "811 007 374 529", "811007374529.0", "811007374529\u200e"])
      expect([cell, readIin(cell)]).toEqual([cell, { iin: "811007374529", valid: true }]);
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

  it.each([
    ["разр. на ИРС", "temporary", null, "employer-permit"],
    ["Разр-е", "temporary", null, "employer-permit"],
    ["рaзрешениe", "temporary", null, "employer-permit"],
    ["РВП, разрешение на ИРС", "temporary", null, "employer-permit"],
    ["разрешение (ВКП)", "temporary", "ict", "ict-permit"],
    ["В.К.П.", "temporary", "ict", "ict-permit"],
    ["внутрикорп. перевод", "temporary", "ict", "ict-permit"],
    ["РВП", "temporary", null, null],
    ["Разр. на врем. проживание", "temporary", null, null],
    // Neither a permit to work nor one to reside for good.
    ["temporary residence permit", "temporary", null, null],
    ["уақытша тұруға рұқсат", "temporary", null, null],
    ["не требуется", "temporary", null, null],
    ["разрешение не требуется", "temporary", null, null],
    ["рұқсат талап етілмейді", "temporary", null, null],
    ["no permit needed", "temporary", null, null],
    ["ЕврАзЭС", "temporary", null, null],
    ["ВНЖ, разрешение не требуется", "permanent-resident", null, null],
    ["вид на ж-во", "permanent-resident", null, null],
    ["В/Ж", "permanent-resident", null, null],
    ["постоянное проживание", "permanent-resident", null, null],
    ["статус беженца", "refugee", null, null],
    // Kazakh on a Russian keyboard.
    ["шжк тартуга руксат", "temporary", null, "employer-permit"],
    ["боскын", "refugee", null, null],
    ["қандас куәлігі", "kandas", null, null],
    ["сезонное разрешение", "temporary", "seasonal", "seasonal-permit"],
    ["супруга гражданина РК", "family", null, null],
  ])("reads the ground %s", (text, stay, arrangement, permitKind) => {
    expect(readGround(text)).toEqual({ ground: { stay, arrangement, permitKind } });
  });

  it.each(["ВНЖ на оформлении", "нет ВНЖ", "кандас (подал документы)", "этнический казах"])(
    "takes no status for held that is not: %s",
    (text) => {
      expect(readGround(text)).toEqual({ code: "ground-unknown" });
    },
  );

  it("leaves aside what stands around a name or a number", () => {
    expect(readName("1. Wang Qiang*")).toEqual({ name: "Wang Qiang" });
    expect(numberKey("паспорт № EA 1529834")).toBe(numberKey("EA1529834"));
    expect(numberKey("No. EA-1529834")).toBe(numberKey("ea1529834"));
    expect(readPassportNumber("N°1529834")).toEqual({ number: "N°1529834" });
  });
});
