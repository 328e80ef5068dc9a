import type { TFunction } from "i18next";
import type { z } from "zod";
import type { FieldError } from "./problem";

/** Codes of what can be wrong with a field by its form alone. */
export const formCodes = [
  "required",
  "wrong-type",
  "unknown-field",
  "unknown-value",
  "unknown-country",
  "not-a-day",
  "day-out-of-range",
  "not-an-instant",
  "not-whole",
  "too-small",
  "too-large",
  "too-short",
  "too-long",
  "too-few",
  "too-many",
  "bad-format",
  "bad-character",
  "months-or-days",
  "bin-check-digit",
  "iin-check-digit",
  "bin-or-iin",
  "bad-cursor",
  "bad-limit",
  "twice",
  "future",
  "nothing-recorded",
  "too-late",
  "past",
] as const;
export type FormCode = (typeof formCodes)[number];

/** For `.refine(test, coded("not-a-day"))`: the code travels with the issue. */
export function coded(code: FormCode): { params: { code: FormCode } } {
  return { params: { code } };
}

type Told = { code: FormCode; values?: Record<string, string | number> };

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === "object" ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

function tell(issue: z.core.$ZodIssue, input: unknown): Told {
  switch (issue.code) {
    case "invalid_type":
      if (valueAt(input, issue.path) === undefined) return { code: "required" };
      return issue.expected === "int"
        ? { code: "not-whole" }
        : { code: "wrong-type", values: { expected: issue.expected } };
    case "invalid_value":
      if (valueAt(input, issue.path) === undefined) return { code: "required" };
      return { code: "unknown-value", values: { allowed: issue.values.map(String).join(", ") } };
    case "too_small": {
      const limit = Number(issue.minimum);
      if (issue.origin === "string") return { code: "too-short", values: { limit } };
      if (issue.origin === "array") return { code: "too-few", values: { limit } };
      return { code: "too-small", values: { limit } };
    }
    case "too_big": {
      const limit = Number(issue.maximum);
      if (issue.origin === "string") return { code: "too-long", values: { limit } };
      if (issue.origin === "array") return { code: "too-many", values: { limit } };
      return { code: "too-large", values: { limit } };
    }
    case "custom": {
      const code = issue.params?.code;
      return { code: isFormCode(code) ? code : "bad-format" };
    }
    default:
      return { code: "bad-format" };
  }
}

function isFormCode(code: unknown): code is FormCode {
  return (formCodes as readonly unknown[]).includes(code);
}

/**
 * What zod found, as coded errors with their paths and messages in the caller's language; the first `most` of them,
 * since a body of some megabytes can be wrong in a quarter of a million places.
 */
export function fieldErrors(error: z.ZodError, input: unknown, t: TFunction, most = 100): FieldError[] {
  const told = error.issues.slice(0, most).flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.slice(0, most).map((key) => ({
        path: [...path, key].join("."),
        code: "unknown-field",
        message: t("api:field.unknown-field", { field: key }),
      }));
    }
    const { code, values } = tell(issue, input);
    return [{ path: path.join("."), code, message: t(`api:field.${code}`, { ...values }) }];
  });
  return told.slice(0, most);
}
