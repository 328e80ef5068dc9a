import type { Locale, Trilingual } from "../../engine/citation";
import { locales } from "../../engine/citation";

/** Russian has three forms of a noun after a number, English two, Kazakh one. */
type Noun = {
  kk: string;
  ru: readonly [one: string, few: string, many: string];
  en: readonly [string, string];
};

const nouns = {
  "working-days": {
    kk: "жұмыс күні",
    ru: ["рабочий день", "рабочих дня", "рабочих дней"],
    en: ["working day", "working days"],
  },
  "calendar-days": {
    kk: "күнтізбелік күн",
    ru: ["календарный день", "календарных дня", "календарных дней"],
    en: ["calendar day", "calendar days"],
  },
  months: { kk: "ай", ru: ["месяц", "месяца", "месяцев"], en: ["month", "months"] },
  years: { kk: "жыл", ru: ["год", "года", "лет"], en: ["year", "years"] },
  hours: { kk: "сағат", ru: ["час", "часа", "часов"], en: ["hour", "hours"] },
  minutes: { kk: "минут", ru: ["минута", "минуты", "минут"], en: ["minute", "minutes"] },
} as const satisfies Record<string, Noun>;

export type CountedNoun = keyof typeof nouns;

export function isCounted(noun: string): noun is CountedNoun {
  return Object.hasOwn(nouns, noun);
}

function formOf(count: number): 0 | 1 | 2 {
  const tens = count % 100;
  const ones = count % 10;
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}

/** A number with its noun in the right form. */
export function counted(count: number, noun: CountedNoun, locale: Locale): string {
  const { kk, ru, en } = nouns[noun];
  const word = locale === "kk" ? kk : locale === "ru" ? ru[formOf(count)] : en[count === 1 ? 0 : 1];
  return `${count} ${word}`;
}

/** One text in three languages, made by a function of the language. */
export function inAll(make: (locale: Locale) => string): Trilingual {
  const [kk, ru, en] = locales.map(make);
  return { kk: kk ?? "", ru: ru ?? "", en: en ?? "" };
}

/** A whole or decimal number as people of that language write it. */
export function numberText(value: number, locale: Locale): string {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === "en" ? "," : "\u00a0");
  return part === undefined ? grouped : `${grouped}${locale === "en" ? "." : ","}${part}`;
}
