import { addDays, addYears, minDay } from "~/law";
import type { Day, DocumentFacts, EngagementFacts, WorkerFacts } from "./facts";

/** The day that stands for «no end» in the projection. */
export const noEnd: Day = "9999-12-31";

/**
 * The days on which a worker counts, `[from, to)`: from the start of the first engagement (from the likely one
 * where it is not known) until after the last day of the last one. Null where no day is left.
 */
export function countedSpan(
  { engagements, documents }: Pick<WorkerFacts, "engagements" | "documents">,
  registeredOn: Day,
): { from: Day; to: Day } | null {
  if (engagements.length === 0) return { from: registeredOn, to: noEnd };
  let from: Day | null = null;
  let to: Day = "0001-01-01";
  for (const engagement of engagements) {
    const end = engagement.to === null ? noEnd : addDays(engagement.to, 1);
    let start = engagement.from ?? likelyStart(documents, registeredOn);
    // Registered after the end of an engagement whose beginning nobody gave: only its last day is certain.
    if (engagement.from === null && engagement.to !== null && start > engagement.to) start = engagement.to;
    if (from === null || start < from) from = start;
    if (end > to) to = end;
  }
  return from !== null && from < to ? { from, to } : null;
}

/**
 * Since when somebody is at work whose start nobody gave. A staff list names people who are there already, so the
 * day of its import is not it: counted from that day, last week's picture would be empty, and a breach would not be
 * in it. The first permit or contract shows a start, and no breach is invented before it; where there is neither,
 * the worker is taken to have been there for a year.
 */
function likelyStart(documents: readonly DocumentFacts[], registeredOn: Day): Day {
  const shown = documents
    .filter(({ kind }) => kind === "permit" || kind === "contract")
    .flatMap(({ validFrom, issuedOn }) => validFrom ?? issuedOn ?? [])
    .sort()[0];
  return shown === undefined ? addYears(registeredOn, -1) : minDay(shown, registeredOn);
}

/** The main engagement on a day: the one that began first of those in force, else the next, else the last one. */
export function engagementOn(facts: Pick<WorkerFacts, "engagements">, on: Day): EngagementFacts | null {
  let current: EngagementFacts | null = null;
  let next: EngagementFacts | null = null;
  let last: EngagementFacts | null = null;
  for (const engagement of facts.engagements) {
    const from = engagement.from ?? "0001-01-01";
    const to = engagement.to ?? noEnd;
    if (from <= on && on <= to) {
      if (!current || from < (current.from ?? "0001-01-01")) current = engagement;
    } else if (from > on) {
      if (!next || from < (next.from ?? noEnd)) next = engagement;
    } else if (!last || to > (last.to ?? noEnd)) last = engagement;
  }
  return current ?? next ?? last;
}
