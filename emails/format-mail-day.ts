import type { MailLocale } from "./mail-message";

const tags: Record<MailLocale, string> = { kk: "kk-KZ", ru: "ru-KZ", en: "en-GB" };

/** `2026-11-22` as words. Read and written in UTC, so that no machine's time zone moves it. */
export function formatMailDay(day: string, locale: MailLocale): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(instant)) throw new RangeError(`Not a day: ${day}`);
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" }).format(instant);
}

/** An RFC 3339 instant as day and time in Kazakhstan (Asia/Almaty), whatever the machine's own zone. */
export function formatMailInstant(instant: string, locale: MailLocale): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new RangeError(`Not an instant: ${instant}`);
  return new Intl.DateTimeFormat(tags[locale], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Almaty",
  }).format(at);
}
