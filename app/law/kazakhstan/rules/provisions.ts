import type { Figures, Reason, Trilingual } from "../../engine/citation";
import { type Dated, read, UNKNOWN } from "../../engine/dated";
import { type Day, isDay } from "../../engine/plain-date";
import { titleOf } from "../texts/titles";
import { valueLines } from "../texts/value-text";
import { addMissing, addWarning, type Findings, relyWarnings, warning } from "./answer";

/** One provision on a day. `unknown`: there may be one, and it was not read. */
export type Provision<Topic extends string = string> = {
  topic: Topic;
  id: string;
  title: Trilingual;
  state: "in-force" | "unknown";
  /** What it says, a line each. */
  lines: readonly Trilingual[];
  figures: Figures;
  reason: Reason;
};

export type ProvisionsAnswer<Topic extends string = string> = {
  provisions: Provision<Topic>[];
  because: Reason[];
  missing: string[];
  warnings: Findings["warnings"];
};

type Topics<Topic extends string> = Readonly<Record<Topic, readonly Dated<unknown>[]>>;

const notADay = warning("not-a-day");
const notReadOnDay = warning("law-not-read-on-day");

/** The provisions of some topics that stand on a day, in the order of the topics. Never throws. */
export function provisionsOn<Topic extends string>(topics: Topics<Topic>, on: Day): ProvisionsAnswer<Topic> {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const provisions: Provision<Topic>[] = [];
  if (!isDay(on)) {
    addMissing(findings, "on");
    addWarning(findings, notADay);
  } else {
    for (const topic of Object.keys(topics) as Topic[]) {
      for (const series of topics[topic]) {
        const reading = read(series, on);
        relyWarnings(findings, reading);
        const { state, reason } = reading;
        if (reason === null || (state !== "in-force" && state !== "unknown")) continue;
        provisions.push({
          topic,
          id: series.id,
          title: titleOf(series.id),
          state,
          lines: valueLines(series.id, state === "unknown" ? UNKNOWN : reading.value),
          figures: reason.figures,
          reason,
        });
        if (state === "in-force") findings.because.push(reason);
      }
    }
    // Of a day before all that was read nothing can be said, and only another day has an answer.
    if (findings.because.length === 0) {
      addMissing(findings, "on");
      addWarning(findings, notReadOnDay);
    }
  }
  return { provisions, because: findings.because, missing: findings.missing, warnings: findings.warnings };
}
