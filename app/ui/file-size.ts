import type { Locale } from "~/i18n/locales";
import { formatNumber } from "./format";

const units: Record<Locale, readonly [string, string, string]> = {
  kk: ["байт", "КБ", "МБ"],
  ru: ["байт", "КБ", "МБ"],
  en: ["bytes", "KB", "MB"],
};

/** A file's size for people: «1,4 МБ». */
export function fileSize(bytes: number, locale: Locale): string {
  const [small, kilo, mega] = units[locale];
  if (bytes < 1000) return `${bytes}\u00a0${small}`;
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000), locale)}\u00a0${kilo}`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, locale)}\u00a0${mega}`;
}
