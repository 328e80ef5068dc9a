import { type Day, dayFromNumber, dayNumber, isDay } from "~/law";
import type { Cell } from "./cell";

export type DayReading =
  | { kind: "day"; day: Day }
  /** «с … по …» in one cell. */
  | { kind: "range"; from: Day; to: Day }
  /** The cell says that there is no end. */
  | { kind: "endless" }
  | { kind: "empty" }
  | { kind: "bad"; code: "impossible-date" | "date-not-understood" };

const empty: DayReading = { kind: "empty" };
const impossible: DayReading = { kind: "bad", code: "impossible-date" };
const notUnderstood: DayReading = { kind: "bad", code: "date-not-understood" };

const endlessWords =
  /^(?:бессрочн\S*|без срока|постоянн\S*|мерзімсіз|шексіз|indefinite(?:ly)?|permanent|no expiry|unlimited)\.?$/i;
// 1C prints an empty day as «  .  .    » or as the first one it knows.
const nothingWords = /^(?:[-–—.\s]+|01\.01\.0001|нет|н\/д|не указан\S*|жоқ|n\/a|none|unknown|неизвестно)$/i;

const months: readonly RegExp[] = [
  /^(?:янв|қаң|jan)/,
  /^(?:фев|ақп|feb)/,
  /^(?:мар|нау|mar)/,
  /^(?:апр|сәу|apr)/,
  /^(?:ма[йя]|мам|may)/,
  /^(?:июн|мау|jun)/,
  /^(?:июл|шіл|jul)/,
  /^(?:авг|там|aug)/,
  /^(?:сен|қыр|sep)/,
  /^(?:окт|қаз|oct)/,
  /^(?:ноя|қар|nov)/,
  /^(?:дек|жел|dec)/,
];

const bases = { epoch1900: dayNumber("1899-12-30") };

/**
 * Reads a day out of a cell: `dd.mm.yyyy`, `dd/mm/yyyy`, ISO, a month in words, Excel's serial (with the
 * 29 February 1900 that never was), two days as a range, or words for «no end».
 * `birth` says which century two digits of a year mean.
 */
export function readDay(cell: Cell | undefined, birth = false): DayReading {
  if (cell === null || cell === undefined) return empty;
  if (typeof cell === "number") return readNumber(cell);
  if (typeof cell === "string") return readText(cell, birth);
  if (typeof cell === "object" && cell.kind === "date") return fromSerial(cell.serial);
  return notUnderstood;
}

function readNumber(value: number): DayReading {
  if (value >= 1_011_900 && value <= 99_991_231) return readText(String(value).padStart(8, "0"), false);
  // A bare year is no day; as a serial it would be one in 1905.
  if (Number.isInteger(value) && value >= 1900 && value <= 2200) return notUnderstood;
  return fromSerial(value);
}

/** The day of a serial in the 1900 system; 60 is the day that Excel invented. */
export function fromSerial(serial: number): DayReading {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 2_958_465 || whole === 60) return impossible;
  return plausible(dayFromNumber(bases.epoch1900 + whole + (whole < 60 ? 1 : 0)));
}

function plausible(day: Day): DayReading {
  if (day >= "9000-01-01") return { kind: "endless" };
  return day >= "1900-01-01" && day < "2200-01-01" ? { kind: "day", day } : impossible;
}

/** Two days in words are shorter; what is longer is no day, and not worth taking apart. */
const longestDay = 100;
const plainDay = /^(\d{2})\.(\d{2})\.(\d{4})$/;

function readText(raw: string, birth: boolean): DayReading {
  // Nearly every day is written so; a list has hundreds of thousands of them.
  const plain = plainDay.exec(raw);
  if (raw.length > longestDay) return notUnderstood;
  if (plain && plain[3] !== "0001") return fromParts(Number(plain[3]), Number(plain[2]), Number(plain[1]));
  const text = raw
    .normalize("NFKC")
    .trim()
    .replace(/^'/, "")
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i, "")
    .replace(/\s*(?:г(?:ода|од)?|ж(?:ылы|ыл)?|year)\.?$/i, "")
    // «01. 02. 2026», «01,02,2026», «01.02.2026.»
    .replace(/(?<=\d)\s*[.,]\s*(?=\d)/g, ".")
    .replace(/(?<=\d)\.$/, "")
    .replace(
      /^(?:пн|вт|ср|чт|пт|сб|вс|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[.,]?\s+/i,
      "",
    );
  if (text === "" || nothingWords.test(text)) return empty;
  if (endlessWords.test(text)) return { kind: "endless" };
  const single = readOne(text.replace(/^(?:до|по|с|от|until|till|from)\s+/i, ""), birth);
  if (single) return single;
  return readRange(text) ?? notUnderstood;
}

function readOne(text: string, birth: boolean): DayReading | null {
  let match = /^(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{4}|\d{2})$/.exec(text);
  if (match) return fromParts(yearFrom(match[3] ?? "", birth), Number(match[2]), Number(match[1]));
  match = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text);
  if (match) return fromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (match) return fromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  if (match) return fromParts(Number(match[3]), Number(match[2]), Number(match[1]));
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return fromSerial(Number(text));
  return readWords(
    text
      .toLowerCase()
      .replaceAll(/[«»",.]/g, " ")
      .replaceAll(/(?<=\p{L})[-/]|[-/](?=\p{L})/gu, " ")
      .replaceAll(/(?<=^|\s)(\d{1,2})(?:st|nd|rd|th)(?=\s|$)/g, "$1")
      .trim(),
    birth,
  );
}

/** «7 октября 1981», «1981 ж. 7 қазан», «October 7, 1981». */
function readWords(text: string, birth: boolean): DayReading | null {
  const parts = text.split(/\s+/).filter((part) => !/^(?:г|ж|жылғы|жылы|жылдың)$/.test(part));
  if (parts.length !== 3) return null;
  const month = parts.map((part) => months.findIndex((one) => one.test(part))).find((index) => index >= 0);
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part));
  if (month === undefined || numbers.length !== 2) return null;
  const [first = "", second = ""] = numbers;
  const [year, date] = first.length === 4 ? [first, second] : [second, first];
  return fromParts(yearFrom(year, birth), month + 1, Number(date));
}

function readRange(text: string): DayReading | null {
  const match =
    /^(?:с|from)?\s*(\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2}))\s*(?:г\.?)?\s*(?:[-–—]|по|до|to)\s*(\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2}))$/i.exec(
      text,
    );
  if (!match) return null;
  const from = readOne(match[1] ?? "", false);
  const to = readOne(match[2] ?? "", false);
  if (from?.kind !== "day" || to?.kind !== "day") return impossible;
  return { kind: "range", from: from.day, to: to.day };
}

function yearFrom(digits: string, birth: boolean): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return birth && year >= 30 ? 1900 + year : 2000 + year;
}

function fromParts(year: number, month: number, date: number): DayReading {
  const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isDay(day) ? plausible(day) : impossible;
}
