import { addDays, type Day, weekdayOf } from "./plain-date";

/** What a country says of one year: which weekdays are worked on, and which working days are free. */
export type WorkCalendar = {
  /** Null where the year is not known to the calendar. */
  readonly isWorkingDay: (day: Day) => boolean | null;
};

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 6;
}

/**
 * The day `count` working days after `from`, which itself is not counted; `count` may be negative.
 * Null where the way leads through a year that the calendar does not know.
 */
export function addWorkingDays(calendar: WorkCalendar, from: Day, count: number): Day | null {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(count));
  let day = from;
  while (left > 0) {
    day = addDays(day, step);
    const working = calendar.isWorkingDay(day);
    if (working === null) return null;
    if (working) left -= 1;
  }
  return day;
}

/** The day itself where it is a working day, else the next one; null as above. */
export function nextWorkingDay(calendar: WorkCalendar, day: Day): Day | null {
  let current = day;
  for (;;) {
    const working = calendar.isWorkingDay(current);
    if (working === null) return null;
    if (working) return current;
    current = addDays(current, 1);
  }
}
