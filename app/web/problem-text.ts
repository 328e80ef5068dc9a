import type { TFunction } from "i18next";

/** What a problem means, in the user's language; a code without words says «check this». */
export function problemText(t: TFunction, code: string): string {
  const key = `workers:problem.${code}`;
  const text = t(key);
  return text === key || text === `problem.${code}` ? t("workers:problem.other") : text;
}
