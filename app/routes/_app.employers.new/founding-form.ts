import type { TFunction } from "i18next";
import { z } from "zod";
import { binCheck, iinCheck } from "~/law";
import {
  type EmployerFactsInput,
  type EmployerKind,
  employerKinds,
  employerProblems,
  type Problem,
} from "~/registry/index";
import { requiredText } from "~/web/account-fields";
import { acrossFields } from "~/web/across-fields";

/** Digits as people type them, with spaces and dashes in between. */
const digits = z
  .string()
  .transform((text) => text.replace(/[\s-]/g, ""))
  .optional();

/** The form of a new employer; what the numbers must be is the registry's to say, at once with all the rest. */
export function foundingSchema(t: TFunction) {
  return fieldsOf(t).superRefine(
    ...acrossFields<FoundingForm>(({ kind, ...form }, wrong) => {
      if (kind === undefined) return;
      const { kind: _, ...facts } = foundingInput({ name: "", region: "", ...form, kind });
      const errors = foundingErrors(t, form, employerProblems(kind, facts));
      for (const [field, messages] of Object.entries(errors))
        wrong(field as keyof FoundingForm, messages.join(" "));
    }),
  );
}

function fieldsOf(t: TFunction) {
  return z.object({
    kind: z.enum(employerKinds),
    name: requiredText(t, 300),
    bin: digits,
    iin: digits,
    region: z.string({ error: t("accounts:found.problem.choose") }),
    sector: z.string().optional(),
    staff: z
      .string()
      .transform((text) => text.replace(/\s/g, ""))
      .pipe(
        z
          .string()
          .regex(/^(\d{1,6}|1000000)$/, t("accounts:found.problem.staff"))
          .transform(Number),
      )
      .optional(),
    regimes: z.array(z.string()).optional(),
  });
}

export type FoundingForm = z.output<ReturnType<typeof fieldsOf>>;

export function foundingInput(form: FoundingForm): EmployerFactsInput & { kind: EmployerKind } {
  const household = form.kind === "household";
  return {
    kind: form.kind,
    name: form.name,
    bin: household ? null : (form.bin ?? null),
    iin: household ? (form.iin ?? null) : null,
    region: form.region,
    sector: household ? null : (form.sector ?? null),
    staff: form.staff ?? null,
    regimes: form.regimes ?? [],
  };
}

/** The registry's refusal as messages of the form's fields. */
export function foundingErrors(
  t: TFunction,
  form: Pick<FoundingForm, "bin" | "iin">,
  problems: readonly Problem[],
): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const problem of problems) {
    const field = problem.path.split(".")[0] ?? "";
    errors[field] = [...(errors[field] ?? []), messageOf(t, form, problem)];
  }
  return errors;
}

function messageOf(t: TFunction, form: Pick<FoundingForm, "bin" | "iin">, problem: Problem): string {
  switch (problem.code) {
    case "name-missing":
    case "bin-missing":
    case "iin-missing":
      return t("common:form.required");
    case "sector-missing":
    case "sector-unknown":
    case "region-unknown":
    case "regime-unknown":
      return t("accounts:found.problem.choose");
    case "staff-not-a-number":
      return t("accounts:found.problem.staff");
    case "bin-check-digit":
      return numberMessage(t, form.bin ?? "", "bin");
    case "iin-check-digit":
      return numberMessage(t, form.iin ?? "", "iin");
    default:
      return t("accounts:found.problem.other");
  }
}

/** The two numbers look alike: one put in the other's place is told apart from a slip of a digit. */
function numberMessage(t: TFunction, number: string, wanted: "bin" | "iin"): string {
  if (!/^\d{12}$/.test(number))
    return wanted === "bin" ? t("accounts:found.problem.bin") : t("accounts:found.problem.iin");
  if (wanted === "bin" && iinCheck(number) === null) return t("accounts:found.problem.isIin");
  if (wanted === "iin" && binCheck(number) === null) return t("accounts:found.problem.isBin");
  return t("accounts:found.problem.control");
}
