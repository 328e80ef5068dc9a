import countries from "i18n-iso-countries";
import type { CountryOption } from "./country-lines";
import { intlTags, type Locale } from "./locales";

/** What the act texts and people here call a country, where the list of names says it otherwise. */
const usual: Record<Locale, Record<string, string>> = {
  kk: { US: "АҚШ", AE: "БАӘ", KR: "Корея Республикасы", KP: "КХДР", CD: "Конго Демократиялық Республикасы" },
  ru: {
    RU: "Россия",
    KG: "Кыргызстан",
    CN: "Китай",
    KR: "Республика Корея",
    KP: "КНДР",
    MD: "Молдова",
    TM: "Туркменистан",
  },
  en: { RU: "Russia", CN: "China", MD: "Moldova", TW: "Taiwan", US: "United States" },
};

const stateless: Record<Locale, string> = {
  kk: "Азаматтығы жоқ адам",
  ru: "Лицо без гражданства",
  en: "Stateless person",
};

/** The name of a country by ISO 3166-1 alpha-2, or of `XXA`; the code itself where there is no such country. */
export function countryName(code: string, locale: Locale): string {
  if (code === "XXA") return stateless[locale];
  return usual[locale][code] ?? countries.getName(code, locale, { select: "official" }) ?? code;
}

const made = new Map<Locale, readonly CountryOption[]>();

/** All countries in the order of the language's alphabet, then `XXA`. */
export function countryOptions(locale: Locale): readonly CountryOption[] {
  let options = made.get(locale);
  if (!options) {
    const compare = new Intl.Collator(intlTags[locale]).compare;
    options = [
      ...Object.keys(countries.getAlpha2Codes())
        .map((code) => ({ code, name: countryName(code, locale) }))
        .sort((a, b) => compare(a.name, b.name)),
      { code: "XXA", name: stateless[locale] },
    ];
    made.set(locale, options);
  }
  return options;
}
