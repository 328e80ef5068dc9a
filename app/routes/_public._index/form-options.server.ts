import type { TFunction } from "i18next";
import { countryLines } from "~/i18n/country-lines";
import { countryOptions } from "~/i18n/country-names.server";
import {
  categoryLabels,
  employerKindLabels,
  type Locale,
  receiverLabels,
  regimes,
  sectors,
  stayLabels,
} from "~/law/index";
import { choices } from "./read-question";

export type Option = { value: string; label: string };

/** From where most foreign workers come; offered before the whole list. */
const often = ["UZ", "KG", "TJ", "RU", "CN", "TR", "IN", "UA", "BY", "AM", "KR", "PH"];

export type FormOptions = {
  /** Codes of the countries that are offered first. */
  often: readonly string[];
  /** All countries, as `countryLines`. */
  countries: string;
  arrangement: Option[];
  stay: Option[];
  kind: Option[];
  category: Option[];
  sector: Option[];
  receiver: Option[];
  regimes: Option[];
};

/** The choices of the form in the reader's language. */
export function formOptions(locale: Locale, t: TFunction): FormOptions {
  return {
    often,
    countries: countryLines(countryOptions(locale)),
    arrangement: choices.arrangement.map((value) => ({ value, label: t(`public:work.${value}`) })),
    stay: choices.stay.map((value) => ({ value, label: stayLabels[value][locale] })),
    kind: choices.kind.map((value) => ({ value, label: employerKindLabels[value][locale] })),
    category: choices.category.map((value) => ({ value, label: categoryLabels[value][locale] })),
    sector: sectors.map(({ letter, name }) => ({ value: letter, label: `${letter} · ${name[locale]}` })),
    receiver: choices.receiver.map((value) => ({ value, label: receiverLabels[value][locale] })),
    regimes: regimes.map(({ code, name }) => ({ value: code, label: name[locale] })),
  };
}
