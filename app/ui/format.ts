import { intlTags, type Locale } from "~/i18n/locales";

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  let format = formats.get(key);
  if (!format) {
    format = make();
    formats.set(key, format);
  }
  return format as T;
}

/** A calendar day in words: «22 ноября 2026 г.». The day is a string, so no time zone can move it. */
export function formatDay(day: string, locale: Locale, style: "long" | "short" = "long"): string {
  const format = cached(
    `day ${locale} ${style}`,
    () =>
      new Intl.DateTimeFormat(intlTags[locale], {
        timeZone: "UTC",
        day: "numeric",
        month: style === "long" ? "long" : "2-digit",
        year: "numeric",
      }),
  );
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A month: «ноябрь 2026». */
export function formatMonth(month: string, locale: Locale): string {
  const format = cached(
    `month ${locale}`,
    () => new Intl.DateTimeFormat(intlTags[locale], { timeZone: "UTC", month: "short", year: "2-digit" }),
  );
  return format.format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`));
}

/** An instant in Kazakhstan's time. */
export function formatInstant(instant: string | Date, locale: Locale): string {
  const format = cached(
    `instant ${locale}`,
    () =>
      new Intl.DateTimeFormat(intlTags[locale], {
        timeZone: "Asia/Almaty",
        dateStyle: "medium",
        timeStyle: "short",
      }),
  );
  return format.format(new Date(instant));
}

/** Whole tenge: «973 125 ₸». */
export function formatTenge(tenge: number, locale: Locale): string {
  return `${formatNumber(tenge, locale)}\u00a0₸`;
}

export function formatNumber(value: number, locale: Locale): string {
  return cached(
    `number ${locale}`,
    () => new Intl.NumberFormat(intlTags[locale], { maximumFractionDigits: 2 }),
  ).format(value);
}

/** A share, down to tenths of a per cent, never rounded over a threshold: 89.97 % is shown as 89.9 %. */
export function formatShare(share: number, locale: Locale): string {
  const floored = Math.floor(share * 1000 + 1e-9) / 1000;
  return cached(
    `share ${locale}`,
    () => new Intl.NumberFormat(intlTags[locale], { style: "percent", maximumFractionDigits: 1 }),
  ).format(floored);
}
