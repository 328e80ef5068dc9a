import type { TFunction } from "i18next";
import { z } from "zod";
import type { EmployerFactsInput, EmployerKind } from "~/registry/index";
import { choiceField, dayField, optionalCount, optionalText, textField } from "~/web/record-fields";

/**
 * The facts of an employer with what is being done: they have changed from a day on, or what stands from one of the
 * recorded days was wrong. `days` are those days.
 */
export function employerSchema(t: TFunction, kind: EmployerKind, days: readonly string[]) {
  const household = kind === "household";
  const digits = z
    .string()
    .transform((text) => text.replace(/[\s-]/g, ""))
    .nullish()
    .transform((text) => text ?? null);
  return z
    .object({
      name: textField(t, 300),
      bin: digits,
      iin: digits,
      region: z.string({ error: t("common:form.required") }),
      sector: optionalText(t, 1),
      staff: optionalCount(t),
      regimes: z.array(z.string()).default([]),
      how: choiceField(t, ["from-day", "correction"]),
      validFrom: dayField(t).nullish(),
      corrects: z.string().nullish(),
    })
    .transform(({ validFrom, corrects, ...value }, context) => {
      const day = value.how === "correction" ? corrects : validFrom;
      if (!day || (value.how === "correction" && !days.includes(day))) {
        context.addIssue({
          code: "custom",
          path: [value.how === "correction" ? "corrects" : "validFrom"],
          message: t("common:form.required"),
        });
        return z.NEVER;
      }
      return {
        ...value,
        bin: household ? null : value.bin,
        iin: household ? value.iin : null,
        sector: household ? null : value.sector,
        validFrom: day,
      } satisfies EmployerFactsInput & { validFrom: string; how: string };
    });
}

export type EmployerValues = {
  name: string;
  bin: string;
  iin: string;
  region: string;
  sector: string;
  staff: string;
  regimes: string[];
  how: string;
  validFrom: string;
};
