import type { Reason, Warning } from "../../engine/citation";
import { read } from "../../engine/dated";
import {
  type Day,
  dayFromNumber,
  dayNumber,
  firstDayOfYear,
  isDay,
  lastDayOfYear,
  maxDay,
  minDay,
  yearOf,
} from "../../engine/plain-date";
import { businessTripLimit } from "../values/clocks";
import { permitTerritory } from "../values/procedure";
import { addMissing, addWarning, type Findings, rely, relyWith, warning } from "./answer";

/** Days away in another region than the permit names, both ends counted. */
export type Trip = { from: Day; to: Day };

export type TripsAnswer = {
  /** Null where the law of the day was not read. */
  lawful: boolean | null;
  /** Calendar days away in the calendar year of the day, each day once. */
  used: number;
  limit: number | null;
  left: number | null;
  /** The first day beyond the limit; null where there is none. */
  exceededOn: Day | null;
  because: Reason[];
  missing: string[];
  warnings: Warning[];
};

/**
 * How many days of business trips to other regions a permitted worker has used in a calendar year. They are
 * counted together, in calendar days, and begin anew with each year. Never throws.
 */
export function businessTrips(question: { on: Day; trips: readonly Trip[] }): TripsAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const { on, trips } = question;
  const answer = (rest: Partial<TripsAnswer>): TripsAnswer => ({
    lawful: null,
    used: 0,
    limit: null,
    left: null,
    exceededOn: null,
    ...findings,
    ...rest,
  });
  if (!isDay(on)) {
    addMissing(findings, "on");
    addWarning(findings, warning("not-a-day"));
    return answer({});
  }
  const days = daysAway(trips, yearOf(on), on);
  const reading = read(businessTripLimit, on);
  const limit = reading.value?.count;
  if (limit === undefined) {
    addMissing(findings, "on");
    addWarning(findings, warning("law-not-read-on-day", businessTripLimit.id));
    return answer({ used: days.length });
  }
  relyWith(findings, reading, { used: days.length, limit });
  const territory = read(permitTerritory, on);
  if (territory.reason) rely(findings, territory);
  const beyond = days[limit];
  return answer({
    lawful: days.length <= limit,
    used: days.length,
    limit,
    left: Math.max(0, limit - days.length),
    exceededOn: beyond === undefined ? null : dayFromNumber(beyond),
  });
}

/** Each day of a year spent away, once and in order. What is no day, or ends before it begins, counts nothing. */
function daysAway(trips: readonly Trip[], year: number, on: Day): number[] {
  const days = new Set<number>();
  for (const { from, to } of trips) {
    if (!isDay(from) || !isDay(to) || to < from || yearOf(from) > year || yearOf(to) < year) continue;
    const first = dayNumber(maxDay(from, firstDayOfYear(on)));
    const last = dayNumber(minDay(to, lastDayOfYear(on)));
    for (let day = first; day <= last; day += 1) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}
