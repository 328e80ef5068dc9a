import { locales } from "~/i18n/locales";
import { translatorFor } from "~/i18n/translator.server";
import { type OpenAssessmentQuestion, regimes } from "~/law/index";
import type { SpokenWarning } from "./law-answers";

const knownRegimes = new Set(regimes.map((regime) => regime.code));
const knownEducation = new Set(["higher", "vocational", "secondary"]);

function told(code: "regime-not-known" | "education-not-known", word: string): SpokenWarning {
  const text = Object.fromEntries(
    locales.map((locale) => [locale, translatorFor(locale)(`api:warning.${code}`, { word })]),
  ) as SpokenWarning["text"];
  return { code, about: word, figures: {}, text };
}

/** Words of open lists that the law's rules do not look at, so that a misspelling is not silently «absent». */
export function unknownWords(
  question: Pick<OpenAssessmentQuestion, "employer"> & Partial<Pick<OpenAssessmentQuestion, "worker">>,
): SpokenWarning[] {
  const named = (question.employer.regimes ?? []).filter((code) => !knownRegimes.has(code));
  const education = question.worker?.education;
  return [
    ...named.map((code) => told("regime-not-known", code)),
    ...(education === undefined || knownEducation.has(education)
      ? []
      : [told("education-not-known", education)]),
  ];
}
