import {
  addDays,
  addMonths,
  addWorkingDays,
  addWorkingDaysProvisionally,
  type ClockName,
  type ClockUnit,
  clockNames,
  clockOn,
  isDay,
  isWorkingDay,
} from "~/law/index";

/** Clocks that run from an event to a day; the limit of business trips is a sum of days and has none. */
export const dueClocks = clockNames.filter((name) => name !== "business-trip-limit");

export type DueAsked = {
  event: string;
  /** A clock of the law, or a count by hand. */
  by: { clock: ClockName } | { count: number; unit: ClockUnit; before: boolean };
};

export type DueFault = "event" | "count" | "clock";

export type DueValues = { clock: string; event: string; count: string; unit: string; before: boolean };

const units = ["working-days", "calendar-days", "months"] as const;

/** Reads the question of an address. `by-hand` in the clock's place asks for plain arithmetic. Pure. */
export function readDue(
  search: URLSearchParams,
  today: string,
): { values: DueValues; faults: DueFault[]; asked: DueAsked | null } {
  const get = (name: string) => (search.get(name) ?? "").trim().slice(0, 40);
  const values: DueValues = {
    clock: get("clock"),
    event: get("event") || today,
    count: get("count") || "10",
    unit: get("unit") || "working-days",
    before: get("before") === "1",
  };
  const faults: DueFault[] = [];
  const last = `${Number(today.slice(0, 4)) + 5}-12-31`;
  if (!isDay(values.event) || values.event < "2012-01-01" || values.event > last) faults.push("event");
  const byHand = values.clock === "by-hand";
  const clock = dueClocks.find((name) => name === values.clock);
  if (values.clock !== "" && !byHand && clock === undefined) faults.push("clock");
  const unit = units.find((one) => one === values.unit) ?? "working-days";
  const count = /^\d{1,4}$/.test(values.count) ? Number(values.count) : null;
  if (byHand && (count === null || count < 1 || count > (unit === "months" ? 120 : 1000)))
    faults.push("count");
  if (faults.length > 0 || values.clock === "") return { values, faults, asked: null };
  const by = clock ? { clock } : { count: count ?? 1, unit, before: values.before };
  return { values, faults, asked: { event: values.event, by } };
}

export type Due = {
  event: string;
  /** Null where the law of the day, or the days off of a year on the way, are not known. */
  day: string | null;
  why: "clock-not-read" | "days-off-unknown" | null;
  unit: ClockUnit | null;
  before: boolean;
  /** Whether the last day is a working day; null where that is not known. */
  works: boolean | null;
  /** An estimate where the days off of a year on the way are not known: the standing holidays alone. */
  provisional: string | null;
};

/** When a clock started on an event runs out, by the law of the event's day. Pure. */
export function countDays({ event, by }: DueAsked): Due {
  const clock = "clock" in by ? clockOn(by.clock, event).value : by;
  if (!clock)
    return {
      event,
      day: null,
      why: "clock-not-read",
      unit: null,
      before: false,
      works: null,
      provisional: null,
    };
  const { unit } = clock;
  const before = clock.before === true;
  const count = before ? -clock.count : clock.count;
  const day =
    unit === "working-days"
      ? addWorkingDays(event, count)
      : unit === "months"
        ? addMonths(event, count)
        : addDays(event, count);
  if (day === null) {
    const provisional = addWorkingDaysProvisionally(event, count);
    return { event, day, why: "days-off-unknown", unit, before, works: null, provisional };
  }
  return { event, day, why: null, unit, before, works: isWorkingDay(day), provisional: null };
}

export type CalendarDay = {
  day: string;
  works: boolean | null;
  /** Counted by the clock. */
  counted: boolean;
  mark: "event" | "due" | null;
};
export type CalendarMonth = {
  month: string /** Empty places before the first day; weeks begin on Monday. */;
  lead: number;
  days: CalendarDay[];
};

const mostMonths = 4;

/** The months from the event to the last day, each day with what it is; at most four, from the event on. Pure. */
export function calendarOf(due: Due): CalendarMonth[] {
  if (due.day === null) return [];
  const [from, to] = due.event <= due.day ? [due.event, due.day] : [due.day, due.event];
  const months: CalendarMonth[] = [];
  for (
    let month = `${from.slice(0, 7)}-01`;
    month <= to && months.length < mostMonths;
    month = addMonths(month, 1)
  ) {
    const days: CalendarDay[] = [];
    for (let day = month; day.slice(0, 7) === month.slice(0, 7); day = addDays(day, 1)) {
      const works = isWorkingDay(day);
      const within = day > from && day <= to && day !== due.event;
      const on = due.before ? day >= from && day < to : within;
      days.push({
        day,
        works,
        counted: on && (due.unit !== "working-days" || works === true),
        mark: day === due.event ? "event" : day === due.day ? "due" : null,
      });
    }
    months.push({ month, lead: (new Date(`${month}T00:00:00Z`).getUTCDay() + 6) % 7, days });
  }
  return months;
}
