import type { Reason, Warning } from "../../engine/citation";
import { read } from "../../engine/dated";
import { type Day, isDay } from "../../engine/plain-date";
import { eaeuMembers } from "../values/eaeu";
import { eaeuNorms } from "../values/eaeu-rights";
import { addMissing, addWarning, type Findings, rely, warning } from "./answer";
import { type ClockName, clockOn } from "./look-up";
import { type Provision, provisionsOn } from "./provisions";
import type { EaeuTopic } from "./subject-rules";

/** Occupations for which a diploma of a member state still has to be recognised. */
export const diplomaExceptions = ["teaching", "law", "medicine", "pharmacy"] as const;
export type DiplomaException = (typeof diplomaExceptions)[number];

export type EaeuAnswer = {
  /** Whether the state is a member on the day, so that its citizens are such workers. */
  member: boolean | null;
  /** Since when; null for one that is no member. */
  since: Day | null;
  /** False: the diploma counts as it is; true: one of the four exceptions; null: the occupation is not given. */
  diplomaNeedsRecognition: boolean | null;
  /** Days from crossing the border, and days free from registration; null where not read. */
  stayDays: number | null;
  registrationFreeDays: number | null;
  provisions: Provision<EaeuTopic>[];
  because: Reason[];
  missing: string[];
  warnings: Warning[];
};

/** The acts before the Treaty freed citizens of Russia and Belarus by an agreement of their own. */
const treatyFrom: Day = "2015-01-01";

/**
 * What citizenship of a state gives by the Treaty on the EAEU besides work without a permit: recognition of
 * diplomas, stay, registration. Never throws.
 */
export function eaeuRights(question: {
  on: Day;
  citizenship: string;
  occupation?: DiplomaException | "other" | undefined;
}): EaeuAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const { on, citizenship, occupation } = question;
  const answer = (rest: Partial<EaeuAnswer>): EaeuAnswer => ({
    member: null,
    since: null,
    diplomaNeedsRecognition: null,
    stayDays: null,
    registrationFreeDays: null,
    provisions: [],
    ...findings,
    ...rest,
  });
  if (!isDay(on)) {
    addMissing(findings, "on");
    addWarning(findings, warning("not-a-day"));
    return answer({});
  }
  const series = Object.hasOwn(eaeuMembers, citizenship) ? eaeuMembers[citizenship] : undefined;
  const membership = series ? read(series, on) : null;
  if (series === undefined || membership?.state !== "in-force") {
    if (membership) for (const item of membership.warnings) addWarning(findings, item);
    return answer({ member: false });
  }
  rely(findings, membership);
  if (on < treatyFrom) return answer({ member: false });
  if (occupation === undefined) addMissing(findings, "worker.occupation");
  const days = (name: ClockName): number | null => {
    const reading = clockOn(name, on);
    rely(findings, reading);
    return reading.value?.count ?? null;
  };
  const stayDays = days("eaeu-stay");
  const registrationFreeDays = days("eaeu-registration");
  const { provisions, because, warnings } = provisionsOn<EaeuTopic>(eaeuNorms, on);
  findings.because.push(...because);
  for (const item of warnings) addWarning(findings, item);
  return answer({
    member: true,
    since: series.versions.find((version) => version.from >= treatyFrom)?.from ?? null,
    diplomaNeedsRecognition: occupation === undefined ? null : occupation !== "other",
    stayDays,
    registrationFreeDays,
    provisions,
  });
}
