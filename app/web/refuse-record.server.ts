import type { Submission } from "@conform-to/dom";
import type { TFunction } from "i18next";
import type { Problem } from "~/registry/index";
import { refuseForm } from "./form-answer.server";
import { problemText } from "./problem-text";

/** What a verb refused, at the fields that it names and in the user's language; `rename` maps the verb's paths to fields. */
export function refuseRecord<T>(
  t: TFunction,
  submission: Submission<T>,
  problems: readonly Problem[],
  rename: Record<string, string> = {},
  intent = "form",
) {
  const fieldErrors: Record<string, string[]> = {};
  const formErrors: string[] = [];
  for (const { path, code } of problems) {
    const text = problemText(t, code);
    const field = rename[path] ?? path.split(".")[0] ?? "";
    if (field !== "" && field in submission.payload) {
      fieldErrors[field] = [...(fieldErrors[field] ?? []), text];
    } else {
      formErrors.push(text);
    }
  }
  return refuseForm(submission, { fieldErrors, ...(formErrors.length > 0 ? { formErrors } : {}) }, intent);
}
