import writeXlsxFile from "write-excel-file/node";
import { controlDigit } from "~/law/index";
import type { WorkerFacts } from "~/registry/index";

const headers = [
  "Таб. №",
  "ФИО",
  "Дата рождения",
  "Гражданство",
  "ИИН",
  "Номер паспорта",
  "Паспорт до",
  "Категория",
  "Должность",
  "Дата приёма",
  "Основание",
  "Номер разрешения",
  "Разрешение с",
  "Разрешение по",
  "Договор с",
  "Договор по",
  "Страховка до",
];

/** Workers as the staff list that they could have come from: seventeen columns, days partly dates, partly text. */
export function staffListFile(workers: readonly WorkerFacts[]): Promise<Buffer> {
  const text = (value: string | null) => (value === null ? null : { type: String, value });
  const day = (value: string | null, written: boolean) => {
    if (value === null) return null;
    if (written) return text(value.split("-").reverse().join("."));
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: "dd.mm.yyyy" };
  };
  const rows = workers.map((facts, index) => {
    const of = (kind: string) => facts.documents.find((document) => document.kind === kind);
    const end = (kind: string) => {
      const expiry = of(kind)?.expiry;
      return expiry?.kind === "on" ? expiry.day : null;
    };
    const [engagement] = facts.engagements;
    const written = index % 3 === 0;
    return [
      text(facts.staffNo ?? String(100_000 + index)),
      text(inLetters(facts.name)),
      day(facts.birthDate, written),
      text(facts.citizenship),
      text(iinOf(facts, index)),
      text(of("passport")?.number ?? null),
      day(end("passport"), written),
      text(engagement?.category ?? null),
      text(engagement?.position ?? null),
      day(engagement?.from ?? null, written),
      text(of("permit") ? "разрешение" : null),
      text(of("permit")?.number ?? null),
      day(of("permit")?.validFrom ?? null, written),
      day(end("permit"), written),
      day(of("contract")?.validFrom ?? null, written),
      day(end("contract"), written),
      day(end("insurance"), written),
    ];
  });
  return writeXlsxFile(
    [[{ value: "Список иностранных работников", type: String }], headers.map(text), ...rows],
    {
      sheet: "Иностранцы",
    },
  ).toBuffer();
}

/** Names have no digits. */
function inLetters(name: string): string {
  return name.replace(/\d/g, (digit) => "абвгдежзик"[Number(digit)] ?? "");
}

function iinOf({ birthDate }: WorkerFacts, index: number): string | null {
  if (birthDate === null) return null;
  const start = `${birthDate.slice(2).replaceAll("-", "")}${String(30_000 + (index % 70_000)).padStart(5, "0")}`;
  const last = controlDigit(start);
  return last === null ? null : `${start}${last}`;
}
