import type { Reason, Warning } from "../../engine/citation";
import { read } from "../../engine/dated";
import { addMonths, type Day, isDay } from "../../engine/plain-date";
import type { Category } from "../question";
import { replacementDuty as duty } from "../values/procedure";
import { addMissing, addWarning, type Findings, rely, relyWarnings, warning } from "./answer";

export type ReplacementAnswer = {
  duty: "required" | "not-required" | "unknown";
  /** Between which days a citizen takes the place; null where there is no duty. */
  earliest: Day | null;
  latest: Day | null;
  because: Reason[];
  missing: string[];
  warnings: Warning[];
};

/**
 * Whether the employer must replace a foreigner of a category by a citizen in the same position, by the law of the
 * day on which the permit was issued. Never throws.
 */
export function replacementDuty(question: {
  issuedOn: Day;
  category?: Category | undefined;
}): ReplacementAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const none = (answer: ReplacementAnswer["duty"]): ReplacementAnswer => ({
    duty: answer,
    earliest: null,
    latest: null,
    ...findings,
  });
  const { issuedOn, category } = question;
  if (!isDay(issuedOn)) {
    addMissing(findings, "on");
    addWarning(findings, warning("not-a-day"));
    return none("unknown");
  }
  const reading = read(duty, issuedOn);
  if (reading.value === undefined) {
    relyWarnings(findings, reading);
    addWarning(findings, warning("law-not-read-on-day", duty.id));
    addMissing(findings, "on");
    return none("unknown");
  }
  if (category === undefined) {
    relyWarnings(findings, reading);
    addMissing(findings, "worker.category");
    return none("unknown");
  }
  rely(findings, reading);
  if (category !== "4") return none("not-required");
  const months = (name: string) => Number(reading.value?.[name]);
  return {
    duty: "required",
    earliest: addMonths(issuedOn, months("least")),
    latest: addMonths(issuedOn, months("most")),
    ...findings,
  };
}
