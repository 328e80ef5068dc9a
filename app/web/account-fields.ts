import type { TFunction } from "i18next";
import { z } from "zod";
import { normalEmail, type PasswordProblem, passwordProblem } from "~/accounts/index";
import { locales } from "~/i18n/locales";

/** The fields that the pages about accounts share; their messages are in the language of `t`. */
export function requiredText(t: TFunction, longest = 200) {
  return z
    .string({ error: t("common:form.required") })
    .trim()
    .min(1, t("common:form.required"))
    .max(longest, t("accounts:problem.nameLong"))
    .refine((text) => !/\p{Cc}/u.test(text), t("workers:problem.odd-characters"));
}

export function emailField(t: TFunction) {
  return z.string({ error: t("common:form.required") }).transform((text, context) => {
    const email = normalEmail(text);
    if (email !== null) return email;
    context.addIssue({ code: "custom", message: t("accounts:problem.email") });
    return z.NEVER;
  });
}

export function passwordField(t: TFunction) {
  return z.string({ error: t("common:form.required") });
}

/** A password that is chosen now: what is wrong with it alone is said with the rest of the form. */
export function newPasswordField(t: TFunction) {
  return passwordField(t).superRefine((password, context) => {
    const problem = passwordProblem(password);
    if (problem) context.addIssue({ code: "custom", message: passwordMessage(t, problem) });
  });
}

export function localeField(t: TFunction) {
  return z.enum(locales, { error: t("accounts:found.problem.choose") });
}

export function passwordMessage(t: TFunction, problem: PasswordProblem): string {
  switch (problem) {
    case "too-short":
      return t("accounts:problem.passwordShort");
    case "too-long":
      return t("accounts:problem.passwordLong");
    case "too-common":
      return t("accounts:problem.passwordCommon");
  }
}
