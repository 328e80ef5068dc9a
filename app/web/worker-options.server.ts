import type { TFunction } from "i18next";
import { countryName, countryOptions } from "~/i18n/country-names.server";
import type { Locale } from "~/i18n/locales";
import { arrangementLabels, categoryLabels, regions, stayLabels } from "~/law";
import { arrangements, categories, permitKinds, stays } from "~/registry/index";
import { educations, legalRoles } from "./worker-form";

export type Option = { value: string; label: string };

/** From where most foreign workers in Kazakhstan come; offered first. */
const frequentCountries = ["CN", "UZ", "TR", "IN", "RU", "KG", "TJ", "AZ", "UA", "KR"] as const;

export type WorkerOptions = {
  countries: Option[];
  frequent: Option[];
  stays: Option[];
  arrangements: Option[];
  categories: Option[];
  roles: Option[];
  educations: Option[];
};

/** What the forms about a worker offer to choose from, in the user's language. */
export function workerOptions(t: TFunction, locale: Locale): WorkerOptions {
  return {
    countries: citizenshipOptions(locale),
    frequent: frequentCountries.map((value) => ({ value, label: countryName(value, locale) })),
    stays: stays.map((value) => ({ value, label: stayLabels[value][locale] })),
    arrangements: arrangements.map((value) => ({ value, label: arrangementLabels[value][locale] })),
    categories: categories.map((value) => ({ value, label: categoryLabels[value][locale] })),
    roles: legalRoles.map((value) => ({ value, label: t(`workers:role.${value}`) })),
    educations: educations.map((value) => ({ value, label: t(`workers:education.${value}`) })),
  };
}

export function permitKindOptions(t: TFunction): Option[] {
  return permitKinds.map((value) => ({ value, label: t(`workers:permitKind.${value}`) }));
}

/** The regions of the list, in the user's language. */
export function regionOptions(locale: Locale): Option[] {
  return regions.map(({ code, name }) => ({ value: code, label: name[locale] }));
}

/** Every citizenship that a foreign worker can have. */
export function citizenshipOptions(locale: Locale): Option[] {
  return countryOptions(locale)
    .filter(({ code }) => code !== "KZ")
    .map(({ code, name }) => ({ value: code, label: name }));
}
