import type { Locale } from "~/i18n/locales";

/*
 * Written out and not left to `Intl`: Chromium carries no Kazakh dates and numbers («2026 M11 22»), and editions
 * of the data differ between a server and a browser, so that the page would change under the reader's eyes
 * while it loads. `format.test.ts` holds the results to what the server's full data say.
 */
const months: Record<Locale, readonly string[]> = {
  kk: [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

const shortMonths: Record<Locale, readonly string[]> = {
  kk: ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."],
  ru: ["янв.", "фев.", "мар.", "апр.", "май", "июн.", "июл.", "авг.", "сен.", "окт.", "ноя.", "дек."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

const nbsp = "\u00a0";
const grouping: Record<Locale, { thousands: string; decimal: string; percent: string }> = {
  kk: { thousands: nbsp, decimal: ",", percent: "%" },
  ru: { thousands: nbsp, decimal: ",", percent: `${nbsp}%` },
  en: { thousands: ",", decimal: ".", percent: "%" },
};

function partsOf(day: string) {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month, date, index: Number(month) - 1 };
}

/** A calendar day in words: «22 ноября 2026 г.»; short: «22.11.2026». The day is a string: no time zone can move it. */
export function formatDay(day: string, locale: Locale, style: "long" | "short" = "long"): string {
  const { year, month, date, index } = partsOf(day);
  if (style === "short") return locale === "en" ? `${date}/${month}/${year}` : `${date}.${month}.${year}`;
  const name = months[locale][index] ?? month;
  switch (locale) {
    case "kk":
      return `${year}${nbsp}ж. ${Number(date)}${nbsp}${name}`;
    case "ru":
      return `${Number(date)}${nbsp}${name} ${year}${nbsp}г.`;
    case "en":
      return `${Number(date)} ${name} ${year}`;
  }
}

/** A month of a chart: «ноя. 26». */
export function formatMonth(month: string, locale: Locale): string {
  const { year, index } = partsOf(month);
  return `${shortMonths[locale][index] ?? ""} ${year.slice(2)}`;
}

/** Kazakhstan went from UTC+6 to UTC+5 on 1 March 2024; an old browser does not know it yet. */
const oneTimeZoneSince = Date.UTC(2024, 1, 29, 18);

/** An instant in Kazakhstan's time: «22.11.2026, 12:05». */
export function formatInstant(instant: string | Date, locale: Locale): string {
  const at = new Date(instant).getTime();
  const local = new Date(at + (at < oneTimeZoneSince ? 6 : 5) * 3_600_000).toISOString();
  return `${formatDay(local.slice(0, 10), locale, "short")}, ${local.slice(11, 16)}`;
}

/** Whole tenge: «973 125 ₸». */
export function formatTenge(tenge: number, locale: Locale): string {
  return `${formatNumber(tenge, locale)}${nbsp}₸`;
}

/** A number with at most two decimals: «1 234 567,89». */
export function formatNumber(value: number, locale: Locale): string {
  const { thousands, decimal } = grouping[locale];
  const [whole = "0", fraction] = String(Math.round(Math.abs(value) * 100) / 100).split(".");
  const sign = value < 0 ? "-" : "";
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

/** A share, down to tenths of a per cent, never rounded over a threshold: 89.97 % is shown as 89.9 %. */
export function formatShare(share: number, locale: Locale): string {
  const floored = Math.floor(share * 1000 + 1e-9) / 10;
  return `${formatNumber(floored, locale)}${grouping[locale].percent}`;
}
