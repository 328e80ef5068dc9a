import type { TFunction } from "i18next";
import { z } from "zod";
import { categories, type HeadcountByCategory } from "~/registry/index";
import { choiceField, countField, dayField, textField } from "~/web/record-fields";

export const counted = ["citizens", "lentCitizens", "lentForeign"] as const;

/** A form is flat: `citizens1` to `lentForeign4`. */
export function headcountSchema(t: TFunction, today: string) {
  const count = countField(t);
  const names = categories.flatMap((category) => counted.map((name) => `${name}${category}`));
  return z
    .object({
      onDay: dayField(t).refine((day) => day <= today, t("workers:problem.in-the-future")),
      ...(Object.fromEntries(names.map((name) => [name, count])) as Record<string, typeof count>),
    })
    .transform((value) => {
      const row = value as unknown as Record<string, number>;
      const of = (category: string) => ({
        citizens: row[`citizens${category}`] ?? 0,
        lentCitizens: row[`lentCitizens${category}`] ?? 0,
        lentForeign: row[`lentForeign${category}`] ?? 0,
      });
      const byCategory: HeadcountByCategory = { "1": of("1"), "2": of("2"), "3": of("3"), "4": of("4") };
      return { onDay: value.onDay, byCategory };
    });
}

export function positionSchema(t: TFunction) {
  return z.object({
    position: textField(t),
    category: choiceField(t, categories),
    validFrom: dayField(t),
  });
}

export type HeadcountValues = { onDay: string } & Record<string, string>;

/** What the form begins with: the latest headcount, to be changed where it has changed. */
export function headcountValues(today: string, latest: HeadcountByCategory | null): HeadcountValues {
  const values: HeadcountValues = { onDay: today };
  for (const category of categories)
    for (const name of counted) {
      const n = latest?.[category][name];
      values[`${name}${category}`] = n ? String(n) : "";
    }
  return values;
}
