import type { TFunction } from "i18next";
import { countryName } from "~/i18n/country-names.server";
import type { Locale } from "~/i18n/locales";
import { arrangementLabels, categoryLabels, permitKindLabels, stayLabels } from "~/law";
import { arrangements, categories, stays } from "~/registry/index";
import type { ExplainedField } from "~/registry/index.server";

/** What a value of a staff list was said to mean, in the user's language. */
export function meaningLabel(t: TFunction, locale: Locale, field: ExplainedField, meaning: string): string {
  if (field === "citizenship") return countryName(meaning, locale);
  const category = categories.find((one) => one === meaning);
  const arrangement = arrangements.find((one) => one === meaning);
  const stay = stays.find((one) => one === meaning);
  if (category) return categoryLabels[category][locale];
  if (arrangement) return arrangementLabels[arrangement][locale];
  if (stay) return stayLabels[stay][locale];
  if (meaning === "employer-permit") return permitKindLabels[meaning][locale];
  return meaning === "temporary-residence"
    ? t("workers:kind.temporary-residence-permit")
    : t("imports:values.noPermit");
}
