import type { TFunction } from "i18next";
import type { Locale } from "~/i18n/locales";
import type { LedgerEntry } from "~/ledger/index";
import { formatDay } from "~/ui/format";

/** Field names of facts that the texts of forms have a word for. */
const fieldNames: Record<string, string> = {
  email: "workers:field.email",
  locale: "workers:field.language",
  toldOfDeadlines: "workers:field.told",
  on: "workers:field.onDay",
  bin: "employer:facts.bin",
  region: "employer:facts.region",
  sector: "employer:facts.sector",
  staff: "employer:facts.staff",
  regimes: "employer:facts.regimes",
};

/** What an entry of the ledger says, as a sentence; an event without words of its own shows as itself. */
export function eventText(t: TFunction, locale: Locale, entry: Pick<LedgerEntry, "event" | "data">): string {
  const key = `employer:event.${entry.event.replaceAll(".", "-")}`;
  const text = t(key);
  const known = text !== key && !text.startsWith("event.");
  const details = [
    kindOf(t, entry.data.kind, entry.event),
    rowsOf(t, entry.data.rows),
    dayOf(locale, entry.data.onDay ?? entry.data.validFrom ?? entry.data.on),
  ].filter(Boolean);
  const sentence = known ? text : t("employer:event.unknown", { event: entry.event });
  return details.length > 0 ? `${sentence}: ${details.join(", ")}` : sentence;
}

/** Which fields an entry changed, in words; those without a word are counted among the rest silently. */
export function changedFields(t: TFunction, entry: Pick<LedgerEntry, "event" | "changes">): string[] {
  if (!/corrected|changed|ended|renewed|set$/.test(entry.event)) return [];
  return [
    ...new Set(
      Object.keys(entry.changes).flatMap((field) => {
        const key = fieldNames[field] ?? `workers:field.${field}`;
        const text = t(key);
        return text === key || text === `field.${field}` ? [] : [text];
      }),
    ),
  ];
}

function kindOf(t: TFunction, kind: unknown, event: string): string {
  if (typeof kind !== "string" || !event.startsWith("document.")) return "";
  return t(`workers:kind.${kind}`);
}

function rowsOf(t: TFunction, rows: unknown): string {
  if (typeof rows !== "object" || rows === null) return "";
  const count = (name: string) => Number((rows as Record<string, unknown>)[name] ?? 0);
  return t("employer:event.rows", {
    new: count("new"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    refused: count("refused"),
  });
}

function dayOf(locale: Locale, day: unknown): string {
  return typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day, locale) : "";
}
