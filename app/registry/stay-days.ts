import { addDays, dayNumber } from "~/law";
import type { Day } from "./facts";

export type Crossing = { direction: "entry" | "exit"; onDay: Day };

/** Days of stay as counted from the crossings that are recorded; the days of entry and of exit both count. */
export type StayDays = {
  /** Null where no crossing tells. */
  inCountry: boolean | null;
  /** The day of the last entry, while in the country. */
  enteredOn: Day | null;
  /** Days since the last entry. */
  thisStay: number;
  /** Days within the last 180, the day asked about included. */
  inLast180: number;
};

export function stayDays(crossings: readonly Crossing[], on: Day): StayDays {
  const known = crossings
    .filter((crossing) => crossing.onDay <= on)
    // Out and in again on one day: the exit comes first where the person was in the country, else the entry.
    .sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0));
  if (known.length === 0) return { inCountry: null, enteredOn: null, thisStay: 0, inLast180: 0 };
  const stays: { from: number; to: number }[] = [];
  let enteredOn: Day | null = null;
  for (let i = 0; i < known.length; i++) {
    const sameDay = known.filter((crossing) => crossing.onDay === known[i]?.onDay);
    const order: Crossing[] = enteredOn === null ? entriesFirst(sameDay) : exitsFirst(sameDay);
    for (const crossing of order) {
      if (crossing.direction === "entry") enteredOn ??= crossing.onDay;
      else if (enteredOn !== null) {
        stays.push({ from: dayNumber(enteredOn), to: dayNumber(crossing.onDay) });
        enteredOn = null;
      }
    }
    i += sameDay.length - 1;
  }
  if (enteredOn !== null) stays.push({ from: dayNumber(enteredOn), to: dayNumber(on) });
  const windowFrom = dayNumber(addDays(on, -179));
  const days = new Set<number>();
  for (const stay of stays) {
    for (let day = Math.max(stay.from, windowFrom); day <= stay.to; day++) days.add(day);
  }
  return {
    inCountry: enteredOn !== null,
    enteredOn,
    thisStay: enteredOn === null ? 0 : dayNumber(on) - dayNumber(enteredOn) + 1,
    inLast180: days.size,
  };
}

function entriesFirst(crossings: readonly Crossing[]): Crossing[] {
  return crossings.toSorted((a, b) => Number(a.direction === "exit") - Number(b.direction === "exit"));
}

function exitsFirst(crossings: readonly Crossing[]): Crossing[] {
  return crossings.toSorted((a, b) => Number(a.direction === "entry") - Number(b.direction === "entry"));
}
