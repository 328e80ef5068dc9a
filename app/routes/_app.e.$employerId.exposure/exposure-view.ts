import type { Locale } from "~/i18n/locales";
import {
  actAddress,
  actName,
  type EmployerSize,
  type ExposureStep,
  exposure,
  type OffenceCode,
  offenceLabels,
  offencesOf,
} from "~/law";
import { shownReasons, shownWarnings } from "~/web/shown-reason";

type Step = Omit<ExposureStep, "act"> & { act: string; address: string | null };

/** One offence that the findings may be: what was found, about how many, and what each time can bring. */
export type OffenceView = {
  code: OffenceCode;
  label: string;
  who: "employer" | "person" | "worker";
  /** What was found, and about how many workers; the penalty is not multiplied by them. */
  found: { code: string; workers: number }[];
  first: Step | null;
  repeat: Step | null;
};

function stepView(step: ExposureStep | null, locale: Locale): Step | null {
  return step && { ...step, act: actName(step.act, locale), address: actAddress(step.act) };
}

/** Breaches for which no part that was read makes anyone liable; what only ends soon or is not told is none. */
const breaches: ReadonlySet<string> = new Set([
  "passport-expired",
  "insurance-expired",
  "residence-permit-expired",
  "refugee-certificate-expired",
]);

/**
 * What the findings of a day can bring by the editions read: the employer's own liability first, the worker's
 * apart. `size` is undefined where nobody told it; the range then covers every size.
 */
export function exposureView(
  findings: Readonly<Record<string, number>>,
  household: boolean,
  size: EmployerSize | undefined,
  on: string,
  locale: Locale,
) {
  const foundBy = new Map<OffenceCode, { code: string; workers: number }[]>();
  const silent: { code: string; workers: number }[] = [];
  for (const [code, workers] of Object.entries(findings)) {
    if (workers === 0) continue;
    const named = offencesOf(code, household);
    if (named.length === 0 && breaches.has(code)) silent.push({ code, workers });
    for (const offence of named) foundBy.set(offence, [...(foundBy.get(offence) ?? []), { code, workers }]);
  }
  const answer = exposure([...foundBy.keys()], size, on);
  const lines = answer.lines.map(
    (line): OffenceView => ({
      code: line.offence,
      label: offenceLabels[line.offence][locale],
      who: line.who,
      found: foundBy.get(line.offence) ?? [],
      first: stepView(line.first, locale),
      repeat: stepView(line.repeat, locale),
    }),
  );
  return {
    index: answer.index,
    own: lines.filter((line) => line.who !== "worker"),
    workers: lines.filter((line) => line.who === "worker"),
    silent,
    reasons: shownReasons(answer.because, locale),
    warnings: shownWarnings(answer.warnings, locale),
  };
}
