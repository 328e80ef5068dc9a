import { utils, write } from "@e965/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import type { WorkerFacts } from "~/registry/facts";
import { type MadeCell, makeWorkbook } from "~test/samples/make-workbook";
import type { Cell, Sheet } from "./cell";
import { countryOf } from "./countries";
import { readDay } from "./day-cells";
import { readCategory, readGround } from "./parse-cells";
import { readStaffList } from "./read-staff-list.server";
import { readWorkbook } from "./read-workbook.server";
import type { StaffList } from "./staff-list";

/** The columns of the samples, and how other employers head them. */
const heads: Readonly<Record<string, readonly string[]>> = {
  number: ["№", "№ п/п", "Р/с", "No."],
  name: [
    "ФИО",
    "Фамилия Имя Отчество",
    "Тегі, аты",
    "Full name",
    "Т.А.Ә.",
    "Ф.И.О. работника",
    "Name (Latin)",
  ],
  birth: ["Дата рожд.", "Д.р.", "Туған күні", "Date of birth", "DOB"],
  citizenship: ["Гражд-во", "Гражданство (страна)", "Азаматтығы", "Nationality", "Country", "Страна"],
  iin: ["ИИН", "ЖСН", "IIN", "ИИН (при наличии)"],
  position: ["Профессия", "Должность по договору", "Лауазымы", "Job title", "Долж."],
  category: ["Кат.", "Категория ИРС", "Санаты", "Category", "Permit category"],
  site: ["Регион", "Место работы", "Өңір", "Region"],
  hired: ["Принят", "Дата приёма на работу", "Жұмысқа қабылданған күні", "Hire date"],
  ground: ["Основание пребывания", "Негізі", "Basis", "Осн.", "Основание (разрешение/ВКП/ВНЖ)"],
  passport: ["Паспорт №", "Номер паспорта", "Төлқұжат нөмірі", "Passport No.", "Серия и номер паспорта"],
  issued: ["Паспорт: дата выдачи", "Дата выдачи паспорта", "Паспорт берілген күні", "Passport issue date"],
  expiry: [
    "Паспорт до",
    "Срок действия паспорта",
    "Паспорттың мерзімі",
    "Passport expiry",
    "Паспорт годен до",
  ],
  permit: ["Разрешение на ИРС №", "Разреш. №", "Рұқсат нөмірі", "Work permit No.", "№ разр."],
  from: ["Начало действия разрешения", "Разр. с", "Рұқсаттың басталу күні", "Permit valid from"],
  to: ["Срок действия разрешения", "Разр. по", "Рұқсаттың аяқталу күні", "Permit valid until"],
  contract: ["Дата окончания договора", "Дог. до", "Еңбек шартының мерзімі", "Contract end date"],
  insurance: ["Медстраховка до", "ДМС до", "Сақтандыру мерзімі", "Medical insurance expiry"],
  residence: ["РВП до", "Разр. на врем. проживание до", "УТР мерзімі", "TRP until", "RVP expiry"],
  visa: ["Виза до", "Срок визы", "Виза мерзімі", "Visa expiry"],
  staffNo: ["Табельный", "Таб. №", "Табельдік нөмірі", "Employee ID", "Personnel number"],
};
const sampleHeads: Readonly<Record<string, string>> = {
  "№ п/п": "number",
  "Фамилия, имя": "name",
  "Дата рождения": "birth",
  Гражданство: "citizenship",
  ИИН: "iin",
  Должность: "position",
  Категория: "category",
  "Регион работы": "site",
  "Дата приема": "hired",
  Основание: "ground",
  "№ паспорта": "passport",
  "Паспорт выдан": "issued",
  "Паспорт действителен до": "expiry",
  "№ разрешения": "permit",
  "Разрешение с": "from",
  "Разрешение по": "to",
  "Договор до": "contract",
  "Мед. страховка до": "insurance",
  "РВП до": "residence",
  "Виза до": "visa",
  "Таб. №": "staffNo",
};
const days = new Set([
  "birth",
  "hired",
  "issued",
  "expiry",
  "from",
  "to",
  "contract",
  "insurance",
  "residence",
  "visa",
]);

const names: Readonly<Record<string, readonly string[]>> = {
  CN: ["КНР", "ҚХР", "Китай (КНР)", "P.R. China", "Chinese", "гражданин КНР", "КИТАЙ", "156"],
  TR: ["турция", "Туркия", "Turkish", "Türkiye", "Турецкая Респ.", "гр. Турции"],
  UZ: ["O'zbekiston", "Узб.", "Респ. Узбекистан", "Uzbek", "гражданин Узбекистана", "Узбикистан"],
  RU: ["РФ", "Pоссия", "Russian", "Ресей Федерациясы", "Росия", "гр-н РФ"],
  IN: ["Indian", "Үндістан", "Республика Индия", "индия"],
  GB: ["UK", "British", "Великобритания", "Ұлыбритания"],
  KR: ["Республика Корея", "Ю. Корея", "South Korean", "Korea, Republic of"],
  UA: ["Україна", "Ukrainian", "Укр."],
  KG: ["Киргизская Республика", "Кыргыстан", "Kyrgyz", "Қырғыз Республикасы"],
  BY: ["Белорусия", "р-ка Беларусь", "Belarusian"],
  DE: ["ФРГ", "German", "Deutschland"],
};
const categories: Readonly<Record<string, readonly string[]>> = {
  "1": ["I кат.", "1-я", "Рук.", "первая", "1-санат"],
  "2": ["IIкат", "2-я кат.", "II", "вторая категория", "2 (руководители подразделений)"],
  "3": ["3-ая кат-я", "III-я", "Спец.", "3 к.", "Cat. 3", "3.0"],
  "4": ["IV к.", "4 (рабочие)", "квал. рабочий", "1V", "4-ші санат"],
  seasonal: ["сезон.", "маусымдық жұмысшы", "Seasonal worker"],
};
const grounds: Readonly<Record<string, readonly string[]>> = {
  "employer-permit": ["разр. на ИРС", "Разрешение МИО", "рұқсат", "work permit"],
  "ict-permit": ["В.К.П.", "внутрикорп. перевод", "разрешение (ВКП)", "ICT"],
  "permanent-resident": ["вид на ж-во", "ВНЖ в РК", "permanent resident", "ықтиярхат"],
  refugee: ["статус беженца", "Беженец", "refugee"],
};
const monthNames = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const writeDay: readonly ((year: string, month: string, date: string) => string)[] = [
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${Number(d)} ${monthNames[Number(m) - 1]} ${y} г.`,
  (y, m, d) => `${d}.${m}.${y} 0:00:00`,
  (y, m, d) =>
    `${d}-${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][Number(m) - 1]}-${y}`,
  (y, m, d) => `${d}.${m}.${y}г.`,
  (y, m, d) => `${d}. ${m}. ${y}`,
  (y, m, d) => `${y}-${m}-${d}T00:00:00`,
  (y, m, d) => String((Date.UTC(Number(y), Number(m) - 1, Number(d)) - Date.UTC(1899, 11, 30)) / 86_400_000),
];

const kinds = ["xlsx", "xls", "csv;", "csv,", "csv\t", "csv bom", "csv 1251", "csv utf-16"] as const;
type Kind = (typeof kinds)[number];

/** The same list as another employer would have written it; each seed gives another form. */
class OtherForm {
  private state: number;
  readonly kind: Kind;

  constructor(private readonly seed: number) {
    this.state = seed * 2_654_435_761;
    this.kind = kinds[seed % kinds.length] ?? "xlsx";
  }

  write(sheet: Sheet): { file: Uint8Array; rowOf: Map<number, number> } {
    const at = sheet.rows.findIndex((row) =>
      row.cells.some((cell) => cell === "Гражданство" || String(cell).trim() === "Гражданство"),
    );
    const header = sheet.rows[at]?.cells.map((cell) => sampleHeads[String(cell).trim()] ?? null) ?? [];
    const columns = this.shuffled(header.flatMap((what, index) => (what === null ? [] : [{ what, index }])));
    const out: MadeCell[][] = [["ЖШС «Өзге» / Other LLP"], ["Список на 22.11.2026"], []];
    if (this.seed % 3 === 0) out.push([]);
    out.push(columns.map(({ what }) => this.oneOf(heads[what] ?? [what])));
    const rowOf = new Map<number, number>();
    for (const [index, row] of sheet.rows.slice(at + 1).entries()) {
      if (this.seed % 4 === 1 && index === 0) out.push([`Участок № ${index}`]);
      rowOf.set(out.length + 1, row.row);
      out.push(columns.map(({ what, index: column }) => this.cell(what, row.cells[column] ?? null)));
    }
    if (this.seed % 4 === 1) out.push(["Итого по участку: 420"]);
    out.push([], ["Директор", null, null, "______"], ["Исп. Ахметова А."]);
    return { file: this.file(out), rowOf };
  }

  private cell(what: string, cell: Cell): MadeCell {
    if (cell === null) return null;
    if (days.has(what)) {
      const reading = readDay(cell);
      if (reading.kind !== "day") return String(cell);
      const [year = "", month = "", date = ""] = reading.day.split("-");
      return this.oneOf(writeDay)(year, month, date);
    }
    const text = String(cell);
    if (what === "citizenship") return this.spelled(names, countryOf(text), text);
    if (what === "category") {
      const reading = readCategory(text);
      return this.spelled(
        categories,
        "code" in reading ? null : reading.seasonal ? "seasonal" : reading.category,
        text,
      );
    }
    if (what === "ground") {
      const reading = readGround(text);
      const ground = "ground" in reading ? reading.ground : null;
      return this.spelled(grounds, ground?.permitKind ?? ground?.stay ?? null, text);
    }
    if (what === "iin") return this.seed % 2 === 0 && /^\d{12}$/.test(text) ? Number(text) : text;
    if (what === "passport")
      return this.oneOf([text, text.replace(/^([A-Z]+)(\d)/, "$1 № $2"), text.toLowerCase()]);
    return text;
  }

  private spelled(
    table: Readonly<Record<string, readonly string[]>>,
    key: string | null,
    text: string,
  ): string {
    const spellings = key === null ? undefined : table[key];
    return spellings ? this.oneOf(spellings) : text;
  }

  private file(rows: MadeCell[][]): Uint8Array {
    if (this.kind === "xlsx") return makeWorkbook({ sheets: [{ name: "Лист1", rows }] });
    if (this.kind === "xls") {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "TDSheet");
      return new Uint8Array(write(book, { type: "buffer", bookType: "biff8" }) as Buffer);
    }
    const mark =
      this.kind === "csv\t" || this.kind === "csv utf-16" ? "\t" : this.kind === "csv," ? "," : ";";
    const text = rows
      .map((cells) => cells.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(mark))
      .join("\r\n");
    if (this.kind === "csv bom") return Buffer.from(`\ufeff${text}`);
    if (this.kind === "csv utf-16") return Buffer.from(`\ufeff${text}`, "utf16le");
    return this.kind === "csv 1251" ? inWindows1251(text) : Buffer.from(text);
  }

  private oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  private shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((one) => ({ one, key: this.random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
  }

  private random(): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((this.state ^ (this.state >>> 13)) >>> 0) / 4_294_967_296;
  }
}

const decoder = new TextDecoder("windows-1251");
const bytesOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
);

/** Letters that Windows-1251 has not are written without what makes them so, as people do. */
function inWindows1251(text: string): Uint8Array {
  const like: Record<string, string> = {
    Қ: "К",
    қ: "к",
    Ұ: "У",
    ұ: "у",
    Ү: "У",
    ү: "у",
    Ө: "О",
    ө: "о",
    Ң: "Н",
    ң: "н",
    Ғ: "Г",
    ғ: "г",
    Ә: "А",
    ә: "а",
    ı: "i",
    Đ: "D",
    đ: "d",
  };
  return Uint8Array.from(
    [...text].map((letter) => {
      const plain = like[letter] ?? letter;
      return (
        bytesOf.get(letter) ??
        bytesOf.get(plain) ??
        bytesOf.get(letter.normalize("NFD").charAt(0)) ??
        (/\p{L}/u.test(letter) ? 0x78 : 0x3f)
      );
    }),
  );
}

async function read(source: Uint8Array | string): Promise<StaffList> {
  const reading = await readStaffList(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

/** What must be the same however it is written; names lose their accents in Windows-1251. */
function told({ facts }: { facts: WorkerFacts }) {
  const { name: _, ...person } = facts;
  return {
    ...person,
    engagements: person.engagements.map(
      ({ department: _, position: __, site: ___, ...engagement }) => engagement,
    ),
    documents: person.documents.map(({ number, ...document }) => ({
      ...document,
      number: document.kind === "passport" ? number?.toUpperCase().replace(/[\s№]/g, "") : number,
    })),
  };
}

const forms = kinds.length;
const samples = [
  ["construction-420.xlsx", 0],
  ["oilfield-140.xlsx", forms],
] as const;

describe.each(samples)("%s in the form of another employer", (sample, firstSeed) => {
  const path = `test/samples/${sample}`;
  let sheet: Sheet;
  let base: StaffList;
  beforeAll(async () => {
    const workbook = await readWorkbook(path);
    if (!workbook.ok || !workbook.sheets[0]) throw new Error("unread");
    [sheet] = workbook.sheets as [Sheet];
    base = await read(path);
  }, 60_000);

  const seeds = Array.from({ length: forms }, (_, index) => firstSeed + index);
  it.each(seeds)("number %i says the same", { timeout: 60_000 }, async (seed) => {
    const { file, rowOf } = new OtherForm(seed).write(sheet);
    const other = await read(file);
    expect(other.unknownColumns).toEqual([]);
    const problems = (list: StaffList, row: (at: number) => number | undefined) =>
      list.problems.map((one) => [row(one.row), one.code, one.refused]).sort();
    expect(problems(other, (at) => rowOf.get(at))).toEqual(problems(base, (at) => at));
    const byRow = new Map(base.rows.map((row) => [row.row, row]));
    expect(other.rows).toHaveLength(base.rows.length);
    const differing = other.rows.filter((row) => {
      const same = byRow.get(rowOf.get(row.row) ?? -1);
      return !same || JSON.stringify(told(row)) !== JSON.stringify(told(same));
    });
    expect(differing.map(told)).toEqual([]);
  });
});
