import type { PackLocale } from "../pack-content";
import { en } from "./en";
import { kk } from "./kk";
import { type PackTexts, ru } from "./ru";

export type { PackTexts };

export const packTexts: Record<PackLocale, PackTexts> = { kk, ru, en };

/** Puts values into the `{holes}` of a text. A hole with no value stays visible, so a test finds it. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

const monthNames: Record<PackLocale, readonly string[]> = {
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A day in a table: 05.06.2026. */
export function shortDay(day: string): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** A day in a heading. Written out by us, not by `Intl`, whose forms change with its data. */
export function longDay(day: string, locale: PackLocale): string {
  const month = monthNames[locale][Number(day.slice(5, 7)) - 1] ?? day.slice(5, 7);
  const number = Number(day.slice(8, 10));
  const year = day.slice(0, 4);
  if (locale === "kk") return `${year} жылғы ${number} ${month}`;
  return locale === "ru" ? `${number} ${month} ${year} года` : `${number} ${month} ${year}`;
}

/** An instant as UTC: 05.06.2026 14:03. */
export function shortInstant(instant: string): string {
  return `${shortDay(instant)} ${instant.slice(11, 16)}`;
}

/** A share such as 0.7 as a percentage with at most one digit after the comma, never rounded up to a threshold. */
export function percent(share: number, locale: PackLocale): string {
  const tenths = Math.floor(share * 1000 + 1e-9);
  const whole = Math.floor(tenths / 10);
  const rest = tenths % 10;
  return `${whole}${rest ? `${locale === "en" ? "." : ","}${rest}` : ""} %`;
}

/** A fingerprint or another hash in groups of four, as people compare it. */
export function groupedFingerprint(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(" ") ?? fingerprint;
}
