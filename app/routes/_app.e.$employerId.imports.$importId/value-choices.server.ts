import type { TFunction } from "i18next";
import { countryLines } from "~/i18n/country-lines";
import { countryOptions } from "~/i18n/country-names.server";
import type { Locale } from "~/i18n/locales";
import type { ImportRecord } from "~/registry/index";
import { meaningsFor } from "~/registry/index.server";
import { meaningLabel } from "~/web/meaning-labels.server";

/** So many are asked about at a time: each brings all countries with it. */
const mostAsked = 24;

/** The values that nobody understands, with what may be said of each; null where there are none. */
export function valueChoices(t: TFunction, locale: Locale, { result, choices }: ImportRecord) {
  const values = (result?.unknownValues ?? []).filter(({ remembered }) => remembered === undefined);
  if (values.length === 0) return null;
  const asked = values.slice(0, mostAsked);
  return {
    asked: asked.map(({ field, key, value, rows }) => ({
      key,
      value,
      rows,
      field: t(`imports:field.${field}`),
      chosen: choices.values[key] ?? "",
      /** Null stands for the countries. */
      options:
        field === "citizenship"
          ? null
          : meaningsFor(key).map((meaning) => ({
              value: meaning,
              label: meaningLabel(t, locale, field, meaning),
            })),
    })),
    more: values.length - asked.length,
    countries: asked.some(({ field }) => field === "citizenship") ? countryLines(countryOptions(locale)) : "",
  };
}

/** The values that were read as an earlier import taught. */
export function rememberedValues(t: TFunction, locale: Locale, { result }: Pick<ImportRecord, "result">) {
  return (result?.unknownValues ?? []).flatMap(({ field, key, value, rows, remembered }) =>
    remembered === undefined
      ? []
      : [{ key, value, rows, meaning: meaningLabel(t, locale, field, remembered) }],
  );
}
