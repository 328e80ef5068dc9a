import type { TFunction } from "i18next";
import { z } from "zod";
import { isDay } from "~/law";

/** The fields that the forms of record share. An empty field is a fact that was not given: null. */
export function choiceField<const T extends readonly [string, ...string[]]>(t: TFunction, values: T) {
  const error = t("workers:problem.not-a-choice");
  return z.enum(values, {
    error: (issue) => (issue.input === undefined ? t("common:form.required") : error),
  });
}

export function optionalChoice<const T extends readonly [string, ...string[]]>(t: TFunction, values: T) {
  return z
    .enum(values, { error: t("workers:problem.not-a-choice") })
    .nullish()
    .transform((value) => value ?? null);
}

export function textField(t: TFunction, longest = 200) {
  return z
    .string({ error: t("common:form.required") })
    .trim()
    .min(1, t("common:form.required"))
    .max(longest, t("workers:problem.too-long"))
    .refine(hasPlainCharacters, t("workers:problem.odd-characters"));
}

export function optionalText(t: TFunction, longest = 200) {
  return z
    .string()
    .trim()
    .max(longest, t("workers:problem.too-long"))
    .refine(hasPlainCharacters, t("workers:problem.odd-characters"))
    .nullish()
    .transform((value) => (value ? value : null));
}

/** A name in Latin or Cyrillic letters, as documents print it. */
export function nameField(t: TFunction) {
  return textField(t).refine(
    (name) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\s.'’ʼ`()-]+$/u.test(name),
    t("workers:problem.script"),
  );
}

/** A document's number: letters, digits and what is printed between them. */
export function optionalNumber(t: TFunction) {
  return z
    .string()
    .trim()
    .max(60, t("workers:problem.too-long"))
    .refine((text) => /^[\p{L}\p{N}\s./№#-]+$/u.test(text), t("workers:problem.odd-characters"))
    .nullish()
    .transform((value) => (value ? value : null));
}

export function dayField(t: TFunction) {
  return z
    .string({ error: t("common:form.required") })
    .trim()
    .refine(isReasonableDay, t("workers:problem.not-a-day"));
}

export function optionalDay(t: TFunction) {
  return z
    .string()
    .trim()
    .refine(isReasonableDay, t("workers:problem.not-a-day"))
    .nullish()
    .transform((value) => value ?? null);
}

/** Twelve digits; spaces between them do not matter. A wrong check digit is a finding, not a refusal. */
export function optionalIin(t: TFunction) {
  return z
    .string()
    .transform((text) => text.replace(/\s/g, ""))
    .refine((text) => /^\d{12}$/.test(text), t("workers:problem.iin-not-12"))
    .nullish()
    .transform((value) => value ?? null);
}

/** A whole number of people; an empty field is none. */
export function countField(t: TFunction) {
  const error = t("workers:problem.not-a-number");
  return z
    .string()
    .trim()
    .refine((text) => /^\d{1,7}$/.test(text.replace(/\s/g, "")), error)
    .nullish()
    .transform((text) => (text ? Number(text.replace(/\s/g, "")) : 0));
}

export function optionalCount(t: TFunction) {
  return z
    .string()
    .trim()
    .refine((text) => /^\d{1,7}$/.test(text.replace(/\s/g, "")), t("workers:problem.not-a-number"))
    .nullish()
    .transform((text) => (text ? Number(text.replace(/\s/g, "")) : null));
}

/** By how much somebody was told that a limit would be exceeded, and agreed; what is no number agrees to nothing. */
export const acceptedField = z
  .string()
  .nullish()
  .transform((text) => (text && /^\d{1,9}$/.test(text) ? Number(text) : 0));

function isReasonableDay(text: string): boolean {
  return isDay(text) && text >= "1900-01-01" && text <= "2199-12-31";
}

/** No control characters, none that turn the direction of what follows, no pictures. */
function hasPlainCharacters(text: string): boolean {
  return !/[\p{Cc}\p{Co}\p{Cn}\p{Bidi_Control}\p{Extended_Pictographic}]/u.test(
    text.replace(/[\r\n\t]/g, ""),
  );
}
