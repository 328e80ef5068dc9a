import type { TFunction } from "i18next";
import { z } from "zod";
import { regions, sectors } from "~/law";
import { quotaCategories } from "~/registry/index";
import {
  acceptedField,
  choiceField,
  countField,
  dayField,
  optionalChoice,
  optionalText,
} from "~/web/record-fields";

const regionCodes = regions.map(({ code }) => code) as [string, ...string[]];
const sectorLetters = sectors.map(({ letter }) => letter) as [string, ...string[]];

/** What can be entered by itself; `consume` is a permit that no application was noted for. */
export const enteredKinds = ["grant", "reserve", "consume"] as const;

const placesField = (t: TFunction) =>
  countField(t).refine((places) => places > 0 && places <= 100_000, t("quota:problem.places"));

export function movementSchema(t: TFunction, today: string) {
  return z.object({
    kind: choiceField(t, enteredKinds),
    year: z
      .string({ error: t("common:form.required") })
      .trim()
      .refine((text) => /^20\d\d$/.test(text), t("quota:problem.year"))
      .transform(Number),
    category: choiceField(t, quotaCategories),
    region: choiceField(t, regionCodes),
    sector: optionalChoice(t, sectorLetters),
    places: placesField(t),
    onDay: dayField(t).refine((day) => day <= today, t("workers:problem.in-the-future")),
    workerId: z
      .string()
      .nullish()
      .transform((id) => id || null),
    note: optionalText(t),
    accepted: acceptedField,
  });
}

export const retractSchema = z.object({ movement: z.string(), accepted: acceptedField });

export function answerSchema(t: TFunction, today: string) {
  return z.object({
    reservation: z.string({ error: t("common:form.required") }),
    kind: choiceField(t, ["consume", "release"]),
    places: placesField(t),
    onDay: dayField(t).refine((day) => day <= today, t("workers:problem.in-the-future")),
  });
}
