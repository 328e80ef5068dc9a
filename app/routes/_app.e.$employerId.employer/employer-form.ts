import type { TFunction } from "i18next";
import { z } from "zod";
import { type EmployerFactsInput, type EmployerKind, employerProblems } from "~/registry/index";
import { acrossFields } from "~/web/across-fields";
import { problemText } from "~/web/problem-text";
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
  const fields = z.object({
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
  });
  const factsOf = (form: Partial<z.output<typeof fields>>): EmployerFactsInput => ({
    name: form.name ?? "",
    bin: household ? null : (form.bin ?? null),
    iin: household ? (form.iin ?? null) : null,
    region: form.region ?? "",
    sector: household ? null : (form.sector ?? null),
    staff: form.staff ?? null,
    regimes: form.regimes ?? [],
  });
  return fields
    .superRefine(
      ...acrossFields<z.output<typeof fields>>((form, wrong) => {
        if (form.how === "from-day" && !form.validFrom) wrong("validFrom", t("common:form.required"));
        if (form.how === "correction" && !days.includes(form.corrects ?? ""))
          wrong("corrects", t("common:form.required"));
        for (const { path, code } of employerProblems(kind, factsOf(form)))
          wrong((path.split(".")[0] ?? "") as keyof typeof form, problemText(t, code));
      }),
    )
    .transform((form) => ({
      facts: factsOf(form),
      validFrom: (form.how === "correction" ? form.corrects : form.validFrom) ?? "",
    }));
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
