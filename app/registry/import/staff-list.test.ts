import { describe, expect, it } from "vitest";
import type { Cell, Sheet } from "./cell";
import { readStaffSheets, type StaffList, type StaffListOptions } from "./staff-list";

function sheet(rows: Cell[][], name = "Список"): Sheet {
  const filled = rows.map((cells, index) => ({ row: index + 1, cells }));
  return { name, rows: filled.filter(({ cells }) => cells.some((cell) => cell !== null)), merged: [] };
}

function read(sheets: Sheet[], options: StaffListOptions = {}): StaffList {
  const reading = readStaffSheets(sheets, options);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading;
}

const header = [
  "ФИО",
  "Дата рождения",
  "Гражданство",
  "ИИН",
  "Должность",
  "Категория",
  "Паспорт",
  "Паспорт до",
  "Разрешение №",
  "Разрешение с",
  "Разрешение по",
  "Таб. №",
  "Дата приема",
];
type Row = Partial<Record<(typeof header)[number], Cell>>;
const wang: Row = {
  ФИО: "Wang Wei",
  "Дата рождения": "07.10.1981",
  Гражданство: "КНР",
  ИИН: "811007374529",
  Должность: "Сварщик",
  Категория: "4",
  Паспорт: "ED4545173",
  "Паспорт до": "02.06.2030",
  "Разрешение №": "7121-ИРС-390602",
  "Разрешение с": "25.12.2025",
  "Разрешение по": "24.12.2026",
  "Таб. №": "17",
  "Дата приема": "15.12.2024",
};

function line(row: Row): Cell[] {
  return header.map((name) => row[name] ?? null);
}

function list(...rows: Row[]): StaffList {
  return read([sheet([header, ...rows.map((row) => line({ ...wang, ...row }))])]);
}

function codes(staff: StaffList) {
  return staff.problems.map(({ row, column, code, refused }) => [row, column, code, refused]);
}

describe("a cell that cannot be a fact", () => {
  it.each([
    ["Дата рождения", "31.02.1985", "impossible-date"],
    ["Дата рождения", "07.10.2025", "born-too-late"],
    ["Паспорт до", "скоро", "date-not-understood"],
    ["Разрешение по", "24.12.2025", "ends-before-start"],
    ["Гражданство", "Атлантида", "unknown-country"],
    ["Гражданство", null, "citizenship-missing"],
    ["ФИО", null, "name-missing"],
    ["ФИО", "გიორგი ბერიძე", "name-script"],
    ["Паспорт", "ED😀545173", "passport-number-invalid"],
    ["Категория", "7", "category-unknown"],
    ["ИИН", "12345", "iin-not-understood"],
    ["ИИН", { kind: "formula", value: "811007374529" }, "formula-not-value"],
    ["Таб. №", { kind: "formula", value: 17 }, "formula-not-value"],
    ["Паспорт до", { kind: "error", text: "#REF!" }, "cell-error"],
  ] as [string, Cell, string][])("refuses its row: %s = %j is %s", (column, cell, code) => {
    const staff = list({ [column]: cell });
    expect(codes(staff).filter(([, , , refused]) => refused)).toEqual([[2, column, code, true]]);
    expect(staff.rows).toEqual([]);
    expect(staff.refused.map(({ row, cells }) => [row, cells.length])).toEqual([[2, 13]]);
  });

  it("leaves the other rows alone", () => {
    const staff = list({ Гражданство: "Атлантида" }, { ИИН: null, Паспорт: "EA1", "Таб. №": "18" });
    expect(staff.rows.map((row) => row.row)).toEqual([3]);
    expect(staff.dataRows).toBe(2);
  });
});

describe("a cell that is missing or odd", () => {
  it.each([
    ["Паспорт до", null, "passport-expiry-missing"],
    ["Категория", null, "category-missing"],
    ["ИИН", "811007374520", "iin-check-digit"],
    ["ИИН", "880508312344", "iin-birth-date"],
  ] as [string, Cell, string][])("is told, and the row is taken in: %s = %j is %s", (column, cell, code) => {
    const staff = list({ [column]: cell });
    expect(codes(staff)).toEqual([[2, column, code, false]]);
    expect(staff.rows).toHaveLength(1);
  });

  it("keeps a wrong IIN as typed and does not recognise anybody by it", () => {
    const [row] = list({ ИИН: "811007374520" }).rows;
    expect(row?.facts).toMatchObject({ iin: "811007374520", iinValid: false });
    expect(row?.keys.iin).toBeNull();
  });

  it("tells no end from no date", () => {
    const passport = (cell: Cell) => list({ "Паспорт до": cell }).rows[0]?.facts.documents[0]?.expiry;
    expect(passport("бессрочно")).toEqual({ kind: "none" });
    expect(passport(null)).toEqual({ kind: "missing" });
    expect(passport("02.06.2030")).toEqual({ kind: "on", day: "2030-06-02" });
  });

  it("may be a formula where nothing is kept of the column", () => {
    const staff = read([
      sheet([
        ["№ п/п", ...header],
        [{ kind: "formula", value: 1 }, ...line(wang)],
      ]),
    ]);
    expect(staff.problems).toEqual([]);
    expect(staff.rows).toHaveLength(1);
  });
});

describe("the same person twice in a file", () => {
  it("is a duplicate where the facts are the same, however they are spelled", () => {
    const staff = list({}, { ФИО: "WANG WEI", Гражданство: "Китай", Категория: "IV", Паспорт: "ED 4545173" });
    expect(staff.duplicates).toEqual([{ sheet: "Список", row: 3, of: 2 }]);
    expect(staff.rows).toHaveLength(1);
    expect(staff.problems).toMatchObject([{ row: 3, code: "duplicate", refused: false, of: 2 }]);
  });

  it("is refused where the facts differ, and names the other row", () => {
    for (const other of [
      { "Разрешение по": "23.12.2026" },
      { Категория: "3" },
      { ИИН: null, ФИО: "Wang Yong" },
      { Должность: "Бетонщик" },
    ]) {
      const staff = list({}, other);
      expect(staff.problems.filter((problem) => problem.refused)).toMatchObject([
        { row: 3, code: "conflicts-with-row", of: 2 },
      ]);
      expect(staff.refused.map((row) => row.row)).toEqual([3]);
      expect(staff.refused[0]?.cells).toHaveLength(13);
    }
  });

  it("is one person with two engagements in another position under another staff number", () => {
    const staff = list(
      {},
      { Должность: "Переводчик (внутр. совместительство)", "Таб. №": "17/1", Категория: "3" },
    );
    expect(staff.secondPositions).toEqual([{ sheet: "Список", row: 3, of: 2 }]);
    expect(staff.rows[0]?.facts.engagements.map((engagement) => engagement.category)).toEqual(["4", "3"]);
    expect(staff.rows[0]?.furtherRows).toEqual([3]);
  });

  it("is two people where an IIN or a passport parts namesakes", () => {
    const staff = list({}, { ИИН: null, Паспорт: "EA0000001", "Таб. №": "18" });
    expect(staff.rows).toHaveLength(2);
    expect(staff.problems).toEqual([]);
  });

  it("is not told by a staff number that two people have", () => {
    const staff = list({}, { ФИО: "Li Na", "Дата рождения": "01.02.1990", ИИН: null, Паспорт: "EA0000001" });
    expect(staff.rows).toHaveLength(2);
    expect(staff.problems).toMatchObject([{ row: 3, code: "staff-number-twice", refused: false, of: 2 }]);
  });
});

describe("rows between the people", () => {
  it("are skipped, and told", () => {
    const staff = read([
      sheet([
        header,
        header.map((_, index) => index + 1),
        ["Цех № 1"],
        line(wang),
        ["Итого по цеху: 1", null, { kind: "formula", value: 1 }],
        ["Администрация", 1],
        header,
        line({ ...wang, ФИО: "Li Na", ИИН: null, Паспорт: "EA1", "Таб. №": "2" }),
        ["Барлығы: 2"],
      ]),
    ]);
    expect(staff.skipped.map(({ row, why }) => [row, why])).toEqual([
      [2, "numbering"],
      [3, "department"],
      [5, "total"],
      [6, "department"],
      [7, "header"],
      [9, "total"],
    ]);
    expect(staff.rows.map((row) => [row.row, row.department])).toEqual([
      [4, "Цех № 1"],
      [8, "Администрация"],
    ]);
  });

  it("that hold the employer's own citizens are counted, not registered", () => {
    const staff = read(
      [
        sheet([
          header,
          line(wang),
          line({ ...wang, ФИО: "Ахметов Асан", Гражданство: "РК", Категория: null, Должность: "Слесарь" }),
          line({ ...wang, ФИО: "Ким Ольга", Гражданство: "Казахстан", Категория: "2" }),
        ]),
      ],
      {
        positions: { слесарь: "4" },
      },
    );
    expect(staff.rows).toHaveLength(1);
    expect(staff.headcount).toMatchObject({
      source: "people",
      byCategory: { "1": 0, "2": 1, "3": 0, "4": 1 },
      notPlaced: 0,
    });
  });
});

describe("a headcount", () => {
  const people = sheet([header, line(wang)]);

  it("by position is placed by the table, and the rest is told", () => {
    const counted = sheet(
      [
        ["Граждане РК на 1 ноября 2026 г."],
        ["Должность", "Количество"],
        ["Директор", 1],
        ["Сварщик", "1 120"],
        ["Дегустатор", 3],
        ["Итого", 1124],
      ],
      "Граждане",
    );
    const staff = read([people, counted], { positions: { директор: "1", сварщик: "4" } });
    expect(staff.headcount).toEqual({
      sheet: "Граждане",
      on: "2026-11-01",
      source: "positions",
      byCategory: { "1": 1, "2": 0, "3": 0, "4": 1120 },
      byPosition: [
        { position: "Директор", count: 1, category: "1" },
        { position: "Сварщик", count: 1120, category: "4" },
        { position: "Дегустатор", count: 3, category: null },
      ],
      notPlaced: 3,
    });
  });

  it("as a list of people is counted", () => {
    const listed = sheet(
      [
        ["ФИО", "Должность"],
        ["Ахметов А.", "Директор"],
        ["Ким О.", "Сварщик"],
        ["Ли С.", "сварщик"],
      ],
      "ҚР азаматтары 22.11.2026",
    );
    const staff = read([people, listed], { positions: { сварщик: "4" } });
    expect(staff.headcount).toMatchObject({ on: "2026-11-22", byCategory: { "1": 0, "4": 2 }, notPlaced: 1 });
  });

  it("with a count that is none is withheld whole", () => {
    for (const [cell, code] of [
      ["много", "count-not-understood"],
      [{ kind: "formula", value: 5 }, "formula-not-value"],
    ] as const) {
      const staff = read([
        people,
        sheet(
          [
            ["Категория", "Граждане РК, чел."],
            ["1", 3],
            ["2", cell],
          ],
          "Граждане РК",
        ),
      ]);
      expect(staff.headcount).toBeNull();
      expect(staff.problems).toMatchObject([{ sheet: "Граждане РК", row: 3, code, refused: true }]);
    }
  });
});

describe("a file without a list", () => {
  it("is refused with the row that looked most like a header", () => {
    expect(
      readStaffSheets([
        sheet([
          ["Альфа", "Бета", "Гамма"],
          ["1", "2", "3"],
        ]),
      ]),
    ).toEqual({
      ok: false,
      problem: { code: "header-not-found", detail: { row: 1, headers: ["Альфа", "Бета", "Гамма"] } },
    });
  });

  it("is refused where nobody's citizenship is told", () => {
    expect(readStaffSheets([sheet([["ФИО", "Дата рождения", "Откуда", "ИИН"], ["Wang Wei"]])])).toEqual({
      ok: false,
      problem: { code: "column-missing", detail: { field: "citizenship", row: 1, headers: ["Откуда"] } },
    });
  });

  it("is refused past 50,000 people", () => {
    const rows = Array.from({ length: 50_001 }, (_, index) => [`Wang ${"a".repeat(3)}`, "CHN", `EA${index}`]);
    expect(readStaffSheets([sheet([["ФИО", "Гражданство", "Паспорт"], ...rows])])).toMatchObject({
      ok: false,
      problem: { code: "too-many-rows", detail: { limit: 50_000, found: 50_001 } },
    });
  });
});

describe("around the people", () => {
  it("signatures and remarks are no people, and a row without a name is refused", () => {
    const staff = read([
      sheet([
        header,
        line(wang),
        line({ ...wang, ФИО: null, ИИН: null, Паспорт: "EA1" }),
        ["Директор", null, null, "Иванов И.И."],
        ["Исп. Петрова А.А.", null, "тел. 123"],
        ["Руководитель", null, null, "__________"],
      ]),
    ]);
    expect(staff.skipped.map(({ row, why }) => [row, why])).toEqual([
      [4, "note"],
      [5, "note"],
      [6, "note"],
    ]);
    expect(staff.refused.map((row) => row.row)).toEqual([3]);
  });

  it("a residence permit that the row names is the ground where none is told", () => {
    const staff = read([
      sheet([
        ["ФИО", "Гражданство", "Вид документа", "Серия, номер", "Действителен до", "Основание"],
        [
          "Хасанов Али",
          "Таджикистан",
          "Вид на жительство иностранного гражданина",
          "042",
          "01.01.2030",
          null,
        ],
        ["Хасанов Вали", "Таджикистан", "Паспорт иностранного гражданина", "A43", "01.01.2030", null],
      ]),
    ]);
    expect(staff.rows.map(({ facts }) => facts.stay)).toEqual(["permanent-resident", "temporary"]);
  });

  it("the series goes before the number of the passport", () => {
    const staff = read([
      sheet([
        ["ФИО", "Гражданство", "Паспорт серия", "Паспорт номер"],
        ["Каримов Азиз", "Узбекистан", "FA", 1234567],
      ]),
    ]);
    expect(staff.rows[0]?.keys.passport).toEqual({ number: "FA1234567", citizenship: "UZ" });
  });
});

describe("a count of citizens", () => {
  const people = sheet([["ФИО", "Гражданство", "Дата рождения"]], "Люди");
  const counted = (rows: Cell[][], name = "Численность") => {
    const { headcount } = read([people, sheet(rows, name)]);
    return headcount && [Object.values(headcount.byCategory), headcount.on];
  };

  it.each([
    [
      "with its day in the header",
      [
        ["Категория", "Численность граждан РК на 15.11.2026"],
        ["1 категория", 2],
        ["2 категория", 3],
        ["3 категория", 4],
        ["4 категория", "5 чел."],
      ],
      "2026-11-15",
    ],
    [
      "with a header that names no category",
      [
        ["Граждане РК на «22» ноября 2026 года"],
        ["Наименование", "Чел."],
        ["I кат. - руководители", 2],
        ["II кат.", 3],
        ["III кат.", 4],
        ["IV кат.", 5],
        ["ИТОГО", 14],
      ],
      "2026-11-22",
    ],
    [
      "with the categories side by side",
      [["Граждане РК на 22.11.26"], ["Категория", "1", "2", "3", "4"], ["Граждане РК", 2, 3, 4, 5]],
      "2026-11-22",
    ],
    [
      "beside the count of everybody, under an order of another day",
      [
        ["Утверждено приказом № 5 от 10.01.2026"],
        ["Численность на 22.11.2026"],
        ["№", "Категория", "Всего, чел.", "в т.ч. граждане РК, чел.", "иностранцы, чел."],
        [1, "Руководители", 3, 2, 1],
        [2, "Руководители структурных подразделений", 4, 3, 1],
        [3, "Специалисты", 5, 4, 1],
        [4, "Квалифицированные рабочие", 6, 5, 1],
        [null, "Итого", 18, 14, 4],
      ],
      "2026-11-22",
    ],
  ] as [string, Cell[][], string][])("is read %s", (_, rows, on) => {
    expect(counted(rows)).toEqual([[2, 3, 4, 5], on]);
  });
});
