import type { TFunction } from "i18next";
import { countryName } from "~/i18n/country-names.server";
import type { Locale } from "~/i18n/locales";
import { stayLabels } from "~/law";
import { type DocumentFacts, type EngagementFacts, type ImportRow, type Stay, stays } from "~/registry/index";
import { formatDay } from "~/ui/format";

type Change = NonNullable<ImportRow["changes"]>[number];
export type ChangeLine = { what: string; before: string | null; after: string };

/** What a change says, field by field: before and after. */
export function changeLines(t: TFunction, locale: Locale, change: Change): ChangeLine[] {
  if (change.about === "person") {
    const { field, before, after } = change;
    const say = (value: string) => personValue(locale, field, value);
    return [
      { what: t(`workers:field.${field}`), before: before === null ? null : say(before), after: say(after) },
    ];
  }
  if (change.about === "new-engagement") {
    const after = [change.after.position, change.after.department].filter(Boolean).join(", ") || "—";
    return [{ what: t("imports:change.newEngagement"), before: null, after }];
  }
  if (change.about === "engagement") return engagementLines(t, locale, change.before, change.after);
  const kind = t(`workers:kind.${change.after.kind}`);
  if (change.about === "new-document")
    return [
      {
        what: t("imports:change.newDocument", { kind }),
        before: null,
        after: documentText(t, locale, change.after),
      },
    ];
  return [
    {
      what: t(change.about === "renewal" ? "imports:change.renewal" : "imports:change.document", { kind }),
      before: documentText(t, locale, change.before),
      after: documentText(t, locale, change.after),
    },
  ];
}

function personValue(locale: Locale, field: string, value: string): string {
  if (field === "birthDate") return formatDay(value, locale);
  if (field === "citizenship") return countryName(value, locale);
  if (field === "stay" && isStay(value)) return stayLabels[value][locale];
  return value;
}

function isStay(value: string): value is Stay {
  return stays.some((one) => one === value);
}

function engagementLines(
  t: TFunction,
  locale: Locale,
  before: EngagementFacts,
  after: EngagementFacts,
): ChangeLine[] {
  const say = (field: keyof EngagementFacts, value: string): string => {
    if (field === "from" || field === "to") return formatDay(value, locale);
    if (field === "category") return t(`workers:category.${value}`);
    return field === "arrangement" ? t(`workers:arrangement.${value}`) : value;
  };
  const fields = ["position", "category", "arrangement", "department", "site", "from", "to"] as const;
  return fields.flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (was === is) return [];
    return [
      {
        what: t(`workers:field.${field}`),
        before: was === null ? null : say(field, was),
        after: is === null ? "—" : say(field, is),
      },
    ];
  });
}

function documentText(t: TFunction, locale: Locale, document: DocumentFacts): string {
  const { number, validFrom, issuedOn, expiry } = document;
  const from = validFrom ?? issuedOn;
  return [
    number,
    from ? t("imports:change.from", { day: formatDay(from, locale, "short") }) : null,
    expiry.kind === "on"
      ? t("imports:change.until", { day: formatDay(expiry.day, locale, "short") })
      : expiry.kind === "none"
        ? t("imports:change.endless")
        : null,
  ]
    .filter(Boolean)
    .join(" · ");
}
