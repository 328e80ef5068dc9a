import type { Problem } from "~/registry/index";
import { type Api, invalid, refusal } from "./endpoint.server";
import type { FormCode } from "./field-errors";
import type { ProblemCode } from "./problem";

/** Refusals of the modules that concern the request as a whole. */
const wholes: Record<string, ProblemCode> = {
  "not-found": "not-found",
  "viewer-may-not-change": "forbidden",
  "not-ready": "not-ready",
  "too-many-unfinished": "too-many-unfinished",
};

/** What a module's refusal is in the API: a code of ours, with the values of its text. */
export type Told = { code: FormCode; values?: Record<string, number | string> };

/**
 * What a module refused, as an answer: a problem of the whole request, or one error a field. `codes` translates
 * the module's codes; a code that is not listed is a value in the wrong form.
 */
export function refuse(api: Api, problems: readonly Problem[], codes: Record<string, Told>): Response {
  for (const { code } of problems) {
    const whole = wholes[code];
    if (whole !== undefined) return refusal(api, whole);
  }
  return invalid(
    api,
    problems.map(({ path, code }) => {
      const told = codes[code] ?? { code: "bad-format" };
      return {
        path: path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        code: told.code,
        message: api.t(`api:field.${told.code}`, { ...told.values }),
      };
    }),
  );
}
