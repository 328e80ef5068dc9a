import type { Submission } from "@conform-to/dom";
import type { TFunction } from "i18next";
import type { Problem } from "~/registry/index";
import { refuseForm } from "./form-answer.server";

const known = [
  "on-in-future",
  "not-a-day",
  "known-at-in-future",
  "nothing-recorded",
  "too-many-unfinished",
  "expires-in-past",
  "expires-too-late",
  "pass-phrase-short",
  "pass-phrase-long",
  "not-ready",
] as const;

/** The 422 to a form about packs: what the verb found, in words, at the field that it is about. */
export function refusePack<T>(
  t: TFunction,
  submission: Submission<T>,
  problems: readonly Problem[],
  fields: readonly string[],
  intent = "form",
) {
  const fieldErrors: Record<string, string[]> = {};
  const formErrors: string[] = [];
  for (const { path, code } of problems) {
    const text = (known as readonly string[]).includes(code)
      ? t(`packs:problem.${code}`)
      : t("packs:problem.other");
    if (fields.includes(path)) fieldErrors[path] = [...(fieldErrors[path] ?? []), text];
    else formErrors.push(text);
  }
  return refuseForm(submission, { fieldErrors, formErrors }, intent);
}
