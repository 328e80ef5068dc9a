import writeXlsxFile from "write-excel-file/node";
import type { TextLocale } from "./problem-texts";

type Example = { sheet: string; title: string; headers: string[]; rows: string[][]; citizens: string[][] };

/** Two invented people with all that the product looks at, and the citizens by category. */
const examples: Record<TextLocale, Example> = {
  ru: {
    sheet: "Иностранцы",
    title: "Список иностранных работников (пример)",
    headers: [
      "Таб. №",
      "ФИО",
      "Дата рождения",
      "Гражданство",
      "ИИН",
      "Номер паспорта",
      "Паспорт действителен до",
      "Категория",
      "Должность",
      "Подразделение",
      "Дата приёма",
      "Основание",
      "Номер разрешения",
      "Разрешение с",
      "Разрешение до",
      "Договор с",
      "Договор до",
      "Страховка до",
    ],
    rows: [
      row("1001", "ЮСУПОВ АНВАР", "Узбекистан", "FA1234567", "4", "Сварщик", "Участок 1", "разрешение"),
      row("1002", "LI WEI", "Китай", "E12345678", "3", "Инженер", "Проектный отдел", "ВКП"),
    ],
    citizens: [
      ["Численность граждан РК на 01.11.2026"],
      ["Категория", "Численность"],
      ["1", "3"],
      ["2", "8"],
      ["3", "40"],
      ["4", "55"],
    ],
  },
  kk: {
    sheet: "Шетелдіктер",
    title: "Шетелдік жұмыскерлер тізімі (мысал)",
    headers: [
      "Табель №",
      "Аты-жөні",
      "Туған күні",
      "Азаматтығы",
      "ЖСН",
      "Паспорт нөмірі",
      "Паспорт мерзімі",
      "Санаты",
      "Лауазымы",
      "Бөлімше",
      "Қабылданған күні",
      "Негізі",
      "Рұқсат нөмірі",
      "Рұқсат басталуы",
      "Рұқсат мерзімі",
      "Шарт басталуы",
      "Шарт мерзімі",
      "Сақтандыру мерзімі",
    ],
    rows: [
      row("1001", "ЮСУПОВ АНВАР", "Өзбекстан", "FA1234567", "4", "Дәнекерлеуші", "1-учаске", "рұқсат"),
      row(
        "1002",
        "LI WEI",
        "Қытай",
        "E12345678",
        "3",
        "Инженер",
        "Жобалау бөлімі",
        "корпоративішілік ауыстыру",
      ),
    ],
    citizens: [
      ["ҚР азаматтарының саны 01.11.2026"],
      ["Санаты", "Саны"],
      ["1", "3"],
      ["2", "8"],
      ["3", "40"],
      ["4", "55"],
    ],
  },
  en: {
    sheet: "Foreign staff",
    title: "List of foreign staff (example)",
    headers: [
      "Staff no.",
      "Name",
      "Date of birth",
      "Citizenship",
      "IIN",
      "Passport number",
      "Passport valid until",
      "Category",
      "Position",
      "Department",
      "Hire date",
      "Ground",
      "Permit number",
      "Permit from",
      "Permit until",
      "Contract from",
      "Contract until",
      "Insurance until",
    ],
    rows: [
      row("1001", "YUSUPOV ANVAR", "Uzbekistan", "FA1234567", "4", "Welder", "Site 1", "permit"),
      row("1002", "LI WEI", "China", "E12345678", "3", "Engineer", "Design", "ICT"),
    ],
    citizens: [
      ["Citizens of Kazakhstan on 2026-11-01"],
      ["Category", "Headcount"],
      ["1", "3"],
      ["2", "8"],
      ["3", "40"],
      ["4", "55"],
    ],
  },
};

function row(
  staffNo: string,
  name: string,
  citizenship: string,
  passport: string,
  category: string,
  position: string,
  department: string,
  ground: string,
): string[] {
  const permit = `71-${staffNo}`;
  return [
    staffNo,
    name,
    "14.03.1985",
    citizenship,
    "",
    passport,
    "01.05.2031",
    category,
    position,
    department,
    "10.01.2026",
    ground,
    permit,
    "10.01.2026",
    "09.01.2027",
    "10.01.2026",
    "09.01.2027",
    "30.06.2027",
  ];
}

/** An example of a staff list in the user's language, which the import itself reads without a question. */
export async function exampleList(locale: TextLocale): Promise<Buffer> {
  const { sheet, title, headers, rows, citizens } = examples[locale];
  const text = (value: string) => (value === "" ? null : { type: String, value });
  const bold = (value: string) => ({ type: String, value, fontWeight: "bold" as const, wrap: true });
  const [citizensTitle = [], citizensHeader = [], ...counts] = citizens;
  return writeXlsxFile([
    {
      sheet,
      data: [[bold(title)], headers.map(bold), ...rows.map((cells) => cells.map(text))],
      columns: headers.map(() => ({ width: 18 })),
      stickyRowsCount: 2,
    },
    {
      sheet: citizensHeader[1] ?? "2",
      data: [
        citizensTitle.map(bold),
        citizensHeader.map(bold),
        ...counts.map((cells) => cells.map(Number).map((value) => ({ type: Number, value }))),
      ],
      columns: [{ width: 20 }, { width: 20 }],
    },
  ]).toBuffer();
}
