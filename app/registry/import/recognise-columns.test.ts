import { describe, expect, it } from "vitest";
import type { Cell, MergedArea, Sheet } from "./cell";
import { normaliseHeader } from "./header-meaning";
import { recogniseColumns } from "./recognise-columns";

function sheet(rows: Cell[][], merged: MergedArea[] = []): Sheet {
  return { name: "Лист1", rows: rows.map((cells, index) => ({ row: index + 1, cells })), merged };
}

function fields(headers: string[], remembered = {}) {
  return recogniseColumns(sheet([headers]), remembered)?.columns.map((column) => column.field);
}

describe("headers", () => {
  it("are read by meaning in Russian", () => {
    expect(
      fields([
        "№ п/п",
        "Ф.И.О.",
        "Дата рожд.",
        "Гражданство",
        "ИИН",
        "Табельный №",
        "Профессия",
        "Кат.",
        "Дата принятия на работу",
      ]),
    ).toEqual([
      null,
      "name",
      "birthDate",
      "citizenship",
      "iin",
      "staffNo",
      "position",
      "category",
      "hireDate",
    ]);
    expect(
      fields([
        "Фамилия",
        "Имя",
        "Отчество",
        "Страна",
        "Серия и номер паспорта",
        "Дата выдачи паспорта",
        "Срок действия паспорта",
        "Номер разрешения ИРС",
        "Начало действия разрешения",
        "Срок действия разрешения",
        "Должность по договору",
        "Разрешение на временное проживание до",
        "ВНЖ до",
      ]),
    ).toEqual([
      "surname",
      "givenName",
      "patronymic",
      "citizenship",
      "passportNumber",
      "passportIssued",
      "passportExpiry",
      "permitNumber",
      "permitFrom",
      "permitTo",
      "position",
      "temporaryResidenceTo",
      "residenceTo",
    ]);
  });

  it("are read by meaning in Kazakh and English", () => {
    expect(
      fields([
        "Тегі",
        "Аты",
        "Әкесінің аты",
        "Туған күні",
        "Азаматтығы",
        "ЖСН",
        "Лауазымы",
        "Рұқсат нөмірі",
        "УТР дейін",
      ]),
    ).toEqual([
      "surname",
      "givenName",
      "patronymic",
      "birthDate",
      "citizenship",
      "iin",
      "position",
      "permitNumber",
      "temporaryResidenceTo",
    ]);
    expect(
      fields([
        "Employee No.",
        "Full name",
        "DOB",
        "Nationality",
        "Job title",
        "Passport No",
        "Passport expiry date",
        "Permit valid from",
        "Permit expires",
        "Visa",
        "Hire date",
      ]),
    ).toEqual([
      "staffNo",
      "name",
      "birthDate",
      "citizenship",
      "position",
      "passportNumber",
      "passportExpiry",
      "permitFrom",
      "permitTo",
      "visaTo",
      "hireDate",
    ]);
  });

  it("without a document of their own belong to the one before them", () => {
    expect(
      fields(["ФИО", "Гражданство", "Паспорт", "Действителен до", "Разрешение №", "Начало", "Окончание"]),
    ).toEqual([
      "name",
      "citizenship",
      "passportNumber",
      "passportExpiry",
      "permitNumber",
      "permitFrom",
      "permitTo",
    ]);
  });

  it("are found under title rows, and read together where they stand in two lines", () => {
    const found = recogniseColumns(
      sheet(
        [
          ["ТОО «Проба»: список иностранных работников на 22.11.2026"],
          ["ФИО", "Гражданство", "Паспорт", null, "Разрешение", null, null],
          [null, null, "номер", "действителен до", "№", "с", "по"],
          ["Wang Wei", "КНР"],
        ],
        [
          { top: 2, bottom: 2, left: 2, right: 3 },
          { top: 2, bottom: 2, left: 4, right: 6 },
        ],
      ),
    );
    expect(found?.headerRow).toBe(3);
    expect(found?.columns.map((column) => column.field)).toEqual([
      "name",
      "citizenship",
      "passportNumber",
      "passportExpiry",
      "permitNumber",
      "permitFrom",
      "permitTo",
    ]);
  });

  it("that mean nothing, or the same again, are to be mapped by hand", () => {
    const found = recogniseColumns(
      sheet([["ФИО", "Гражданство", "Дата рождения", "Знак зодиака", "Ф.И.О. (рус.)"]]),
    );
    expect(found?.unknown.map((column) => column.header)).toEqual(["Знак зодиака", "Ф.И.О. (рус.)"]);
  });

  it("that the user once mapped mean what the user said", () => {
    const remembered = {
      [normaliseHeader("Кто")]: "name",
      [normaliseHeader("Откуда")]: "citizenship",
      [normaliseHeader("Пол.")]: "position",
      [normaliseHeader("ИИН")]: "ignore",
    } as const;
    expect(fields(["Кто", "Откуда", "Пол.", "ИИН"], remembered)).toEqual([
      "name",
      "citizenship",
      "position",
      null,
    ]);
    expect(fields(["Кто", "Откуда", "Пол.", "ИИН"])).toBeUndefined();
  });
});

describe("headers as people write them", () => {
  const named = (headers: string[]) =>
    Object.fromEntries(
      recogniseColumns(sheet([headers]))?.columns.map((column) => [column.header, column.field]) ?? [],
    );

  it.each([
    ["Фамилия Имя Отчество", "name"],
    ["Фамилия, имя, отчество (при наличии)", "name"],
    ["Тегі, аты, әкесінің аты", "name"],
    ["Имя и фамилия", "name"],
    ["Name (Latin)", "name"],
  ])("%s is a whole name", (header, field) => {
    expect(fields([header, "Гражданство", "Дата рождения"])).toEqual([field, "citizenship", "birthDate"]);
  });

  it("read abbreviations, each as its own document", () => {
    expect(
      fields([
        "ФИО",
        "Гражд-во",
        "Паспорт номер",
        "Паспорт до",
        "Разреш. №",
        "Разр. с",
        "Разр. по",
        "Дог. до",
        "ДМС до",
        "Долж.",
        "Осн.",
        "таб ном",
      ]),
    ).toEqual([
      "name",
      "citizenship",
      "passportNumber",
      "passportExpiry",
      "permitNumber",
      "permitFrom",
      "permitTo",
      "contractTo",
      "insuranceTo",
      "position",
      "ground",
      "staffNo",
    ]);
  });

  it("take the series and the number of a passport apart", () => {
    expect(fields(["ФИО", "Гражданство", "Паспорт серия", "Паспорт номер"])).toEqual([
      "name",
      "citizenship",
      "passportSeries",
      "passportNumber",
    ]);
    expect(fields(["ФИО", "Гражданство", "Серия и номер паспорта"])?.[2]).toBe("passportNumber");
  });

  it("take nothing about a document for its number or one of its days", () => {
    const aside = [
      "Вид разрешения",
      "Дата подачи документов на разрешение",
      "Категория визы",
      "Страховая компания",
      "Страна выдачи паспорта",
      "Тип договора",
    ];
    const found = named(["ФИО", "Гражданство", "Дата рождения", ...aside]);
    for (const header of aside) expect([header, found[header]]).toEqual([header, null]);
  });

  it("let a header that says it outright go before one that only may mean it", () => {
    expect(
      fields(["ФИО", "Страна", "Гражданство", "Документ, удостоверяющий личность", "Номер документа"]),
    ).toEqual(["name", null, "citizenship", null, "passportNumber"]);
  });

  it("read “Name” beside a surname as the given name", () => {
    expect(fields(["Surname", "Name", "Country"])).toEqual(["surname", "givenName", "citizenship"]);
  });

  it("keep the document that they speak of across the office that gave it", () => {
    expect(fields(["ФИО", "Гражданство", "Паспорт", "Кем выдан", "Действителен до"])).toEqual([
      "name",
      "citizenship",
      "passportNumber",
      null,
      "passportExpiry",
    ]);
  });

  it("repeat in English under each document", () => {
    expect(
      fields([
        "Employee name",
        "Nationality",
        "Passport Nr",
        "Expiry",
        "Work permit nr",
        "Issue",
        "Expiry",
        "Visa nr",
        "Expiry",
        "Residence permit (RVP) until",
        "Category",
        "Start date",
      ]),
    ).toEqual([
      "name",
      "citizenship",
      "passportNumber",
      "passportExpiry",
      "permitNumber",
      "permitIssued",
      "permitTo",
      "visaNumber",
      "visaTo",
      "temporaryResidenceTo",
      "category",
      "hireDate",
    ]);
  });

  it("may be parted to fit a narrow column", () => {
    expect(fields(["ФИО", "Граждан-\nство", "Кате-\nгория"])).toEqual(["name", "citizenship", "category"]);
  });

  it("of a day of the permit's end and of the contract's ending are not mixed up", () => {
    expect(
      fields([
        "ФИО",
        "Гражданство",
        "Дата разрешения",
        "Дата расторжения договора",
        "Должность по разрешению",
      ]),
    ).toEqual(["name", "citizenship", "permitIssued", "dismissalDate", "position"]);
  });

  it("are Kazakh without the letters that old files have not", () => {
    expect(
      fields(["Теги, аты", "Туган куни", "Азаматтыгы", "Толкужат номири", "Руксаттын аякталу куни"]),
    ).toEqual(["name", "birthDate", "citizenship", "passportNumber", "permitTo"]);
  });
});
