import { read } from "../../engine/dated";
import { addDays, type Day, dayOf, yearOf } from "../../engine/plain-date";
import {
  addWorkingDays as addWorkingDaysBy,
  isWeekend,
  nextWorkingDay as nextWorkingDayBy,
  type WorkCalendar,
} from "../../engine/working-days";
import { holidayRule, type MonthDay, type MovingDays, movingDays } from "../values/holidays";

/** Of one year: the days off besides weekends, and the weekend days that are worked on. */
type YearDays = { free: ReadonlySet<Day>; working: ReadonlySet<Day> };

function inYear(year: number, monthDay: MonthDay): Day {
  return `${dayOf(year, 1, 1).slice(0, 4)}-${monthDay}`;
}

/** A festive day that falls on a weekend frees the next day that is not free already. */
function withReplacements(festive: readonly Day[], free: Set<Day>): void {
  for (const day of [...festive].sort()) {
    if (!isWeekend(day)) continue;
    let next = addDays(day, 1);
    while (isWeekend(next) || free.has(next)) next = addDays(next, 1);
    free.add(next);
  }
}

function yearDays(year: number): YearDays | null {
  const moving = read(movingDays, inYear(year, "01-01")).value;
  return moving ? daysOff(year, moving) : null;
}

/** With the days that move in the year; null: the standing holidays alone. */
function daysOff(year: number, moving: MovingDays | null): YearDays {
  // Each date is asked by the law of that date: a holiday made in October is none in May.
  const dates = new Set(
    holidayRule.versions.flatMap((version) =>
      "festive" in version.value ? [...version.value.festive, ...version.value.religious] : [],
    ),
  );
  const festive: Day[] = [];
  const free = new Set<Day>();
  for (const date of dates) {
    const day = inYear(year, date);
    const rule = read(holidayRule, day).value;
    if (rule?.festive.includes(date)) {
      festive.push(day);
      free.add(day);
    } else if (rule?.religious.includes(date)) {
      free.add(day);
    }
  }
  withReplacements(festive, free);
  if (moving === null) return { free, working: new Set() };
  // Religious days and moved days do not move further when they meet a weekend.
  free.add(inYear(year, moving.kurbanAit));
  for (const day of moving.free) free.add(inYear(year, day));
  const working = new Set(moving.working.map((day) => inYear(year, day)));
  for (const day of working) free.delete(day);
  return { free, working };
}

const byYear = new Map<number, YearDays | null>();

function daysOf(year: number): YearDays | null {
  let days = byYear.get(year);
  if (days === undefined) {
    days = yearDays(year);
    byYear.set(year, days);
  }
  return days;
}

/** Whether people on a five-day week work on the day; null where the year's days off are not known. */
export function isWorkingDay(day: Day): boolean | null {
  const days = daysOf(yearOf(day));
  if (days === null) return null;
  return days.working.has(day) || !(isWeekend(day) || days.free.has(day));
}

/** Kazakhstan's calendar of a five-day week. */
export const workCalendar: WorkCalendar = { isWorkingDay };

/** The day `count` working days after `from` (not counted itself); null where a year's days off are not known. */
export function addWorkingDays(from: Day, count: number): Day | null {
  return addWorkingDaysBy(workCalendar, from, count);
}

const provisionalCalendar: WorkCalendar = {
  isWorkingDay(day) {
    const known = isWorkingDay(day);
    if (known !== null) return known;
    return !(isWeekend(day) || standingDays(yearOf(day)).free.has(day));
  },
};

const standingByYear = new Map<number, YearDays>();

function standingDays(year: number): YearDays {
  let days = standingByYear.get(year);
  if (days === undefined) {
    days = daysOff(year, null);
    standingByYear.set(year, days);
  }
  return days;
}

/**
 * As `addWorkingDays`, but where a year's moved days off and Kurban Ait are not known yet, by its weekends and
 * standing holidays: an estimate, which such a day can still move.
 */
export function addWorkingDaysProvisionally(from: Day, count: number): Day {
  return addWorkingDaysBy(provisionalCalendar, from, count) ?? from;
}

/** The day itself where it is a working day, else the next one; null as above. */
export function nextWorkingDay(day: Day): Day | null {
  return nextWorkingDayBy(workCalendar, day);
}
