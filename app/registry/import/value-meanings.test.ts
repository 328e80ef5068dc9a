import { describe, expect, it, test } from "vitest";
import type { Cell } from "./cell";
import { choiceProblems } from "./import-choices";
import { readStaffSheets } from "./staff-list";
import { type ExplainedField, type Meanings, meaningsFor, valueKey } from "./value-meanings";

const header = ["ФИО", "Дата рождения", "Гражданство", "Паспорт", "Категория", "Основание"];

function read(rows: Cell[][], meanings: Meanings = {}) {
  const sheet = {
    name: "Список",
    rows: [header, ...rows].map((cells, i) => ({ row: i + 1, cells })),
    merged: [],
  };
  const reading = readStaffSheets([sheet], { meanings });
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading;
}

const rows: Cell[][] = [
  ["Wang Wei", "07.10.1981", "КР", "ED4545173", "4", "разрешение"],
  ["Li Na", "08.10.1982", "кр ", "ED4545174", "ИТР", "по письму"],
  ["Kim Min", "09.10.1983", "Китай", "ED4545175", "итр", "по письму"],
];

describe("values that nobody understands", () => {
  it("are listed once each, with their rows, and the rows stay refused", () => {
    const list = read(rows);
    expect(list.rows).toEqual([]);
    expect(list.unknownValues).toEqual([
      { field: "citizenship", key: "citizenship:кр", value: "КР", rows: 2 },
      { field: "category", key: "category:итр", value: "ИТР", rows: 2 },
      { field: "ground", key: "ground:по письму", value: "по письму", rows: 2 },
    ]);
  });

  it("are read by what was said, and stay listed so that it can be taken back", () => {
    const meanings = { "citizenship:кр": "KG", "category:итр": "3", "ground:по письму": "ict" };
    const list = read(rows, meanings);
    expect(list.problems.filter((problem) => problem.refused)).toEqual([]);
    expect(list.rows.map(({ facts }) => [facts.citizenship, facts.engagements[0]?.category])).toEqual([
      ["KG", "4"],
      ["KG", "3"],
      ["CN", "3"],
    ]);
    expect(list.rows[1]?.facts.engagements[0]?.arrangement).toBe("ict");
    expect(list.unknownValues).toEqual(read(rows).unknownValues);
  });

  it("are refused again where the meaning was taken back", () => {
    const list = read(rows, {
      "citizenship:кр": "",
      "category:итр": "3",
      "ground:по письму": "no-permit",
    });
    expect(list.problems.filter((problem) => problem.refused).map(({ code }) => code)).toEqual([
      "unknown-country",
      "unknown-country",
    ]);
  });

  it("mean a seasonal arrangement, or one of the employer's own citizens, where that is said", () => {
    const list = read(rows, {
      "citizenship:кр": "KZ",
      "category:итр": "seasonal",
      "ground:по письму": "employer-permit",
    });
    expect(list.rows.map(({ facts }) => facts.engagements[0])).toMatchObject([
      { category: null, arrangement: "seasonal" },
    ]);
    expect(list.skipped.map(({ why }) => why)).toEqual(["citizen", "citizen"]);
    expect(list.unknownValues[0]).toMatchObject({ key: "citizenship:кр", rows: 2 });
  });
});

test.each([
  ["citizenship", "Китай", "is understood"],
  ["citizenship", "СНГ", "is no one state"],
  ["citizenship", "иностранец", "is no one state"],
  ["citizenship", "Россия и Китай", "names two"],
  ["citizenship", "12", "has no word"],
  ["citizenship", "N12345678", "is the number of a paper"],
  ["category", "прочее", "is another thing each time"],
  ["category", "3", "is understood"],
  ["ground", "иное", "is another thing each time"],
  ["ground", "?", "has no word"],
] as [ExplainedField, string, string][])("no meaning of %s «%s» is asked for: it %s", (field, value) => {
  expect(meaningsFor(valueKey(field, value))).toEqual([]);
  expect(choiceProblems({ values: { [valueKey(field, value)]: "KG" } })).toMatchObject([
    { code: "meaning-unknown" },
  ]);
});

test("a status that is only waited for cannot be said to be held", () => {
  const offered = meaningsFor(valueKey("ground", "ВНЖ оформляется"));
  expect(offered).toContain("employer-permit");
  expect(offered).not.toContain("permanent-resident");
});

test("a choice is one of those offered", () => {
  expect(
    choiceProblems({ values: { "citizenship:кр": "KG", "category:х": "4", "ground:по письму": "" } }),
  ).toEqual([]);
  for (const values of [{ "citizenship:кр": "QQ" }, { "category:х": "5" }, { "name:х": "1" }, { кр: "KG" }])
    expect(choiceProblems({ values })).toHaveLength(1);
});
