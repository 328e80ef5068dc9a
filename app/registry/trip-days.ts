import { addDays, businessTrips, lastDayOfYear, minDay, regions, type TripsAnswer, yearOf } from "~/law";
import type { Day, DocumentFacts } from "./facts";

export type Trip = { tripId: string; fromDay: Day; toDay: Day; region: string; note: string | null };

/** Where a permit is valid: its days and the region it names; null where nobody told it. */
export type PermitTerritory = { facts: DocumentFacts; region: string | null };

/** What the days of a worker's trips are counted from; `regionOn` is where the employer is. */
export type TripFacts = {
  trips: readonly Trip[];
  permits: readonly PermitTerritory[];
  regionOn: (day: Day) => string;
};

export type TripDays = TripsAnswer & {
  /** Of the used days, those up to the day asked about; the others are planned. */
  soFar: number;
  trips: (Trip & {
    /** False for a trip within the region of a permit that is valid then. */
    counted: boolean;
  })[];
  /** True where a permit's region is not known, and the employer's stands for it. */
  assumedRegion: boolean;
};

/** The code of a region as a document tells it: by code, or by its name in any language; null where it is neither. */
export function regionCode(told: unknown): string | null {
  if (typeof told !== "string") return null;
  const text = told.trim().toLowerCase();
  const found = regions.find(
    ({ code, name }) => code === text || Object.values(name).some((one) => one.toLowerCase() === text),
  );
  return found?.code ?? null;
}

function startOf({ validFrom, issuedOn }: DocumentFacts): Day | null {
  return validFrom ?? issuedOn;
}

function validOn(facts: DocumentFacts, day: Day): boolean {
  const from = startOf(facts);
  if (facts.kind !== "permit" || (from !== null && from > day)) return false;
  return facts.expiry.kind !== "on" || facts.expiry.day >= day;
}

/** The days of a trip in stretches, each with the permits that hold on all of it. */
function stretches({ fromDay, toDay }: Trip, permits: readonly PermitTerritory[]): { from: Day; to: Day }[] {
  const starts = new Set([fromDay]);
  for (const { facts } of permits)
    for (const day of [startOf(facts), facts.expiry.kind === "on" ? addDays(facts.expiry.day, 1) : null])
      if (day !== null && day > fromDay && day <= toDay) starts.add(day);
  const sorted = [...starts].sort();
  return sorted.map((from, i) => {
    const next = sorted[i + 1];
    return { from, to: next === undefined ? toDay : addDays(next, -1) };
  });
}

/**
 * The days that trips to other regions take from the limit of a day's year. Days in a region that a permit in
 * force names take none; where a permit names no region, the employer's own stands for it. Pure.
 */
export function tripDays({ trips, permits, regionOn }: TripFacts, on: Day): TripDays {
  let assumedRegion = false;
  const away: { from: Day; to: Day }[] = [];
  const told = trips.map((trip) => {
    let counted = false;
    for (const stretch of stretches(trip, permits)) {
      const held = permits.filter(({ facts }) => validOn(facts, stretch.from));
      const home = held.map(({ region }) => region ?? regionOn(stretch.from));
      if (held.length === 0) home.push(regionOn(stretch.from));
      if (held.length === 0 || held.some(({ region }) => region === null)) assumedRegion = true;
      if (home.includes(trip.region)) continue;
      counted = true;
      away.push(stretch);
    }
    return { ...trip, counted };
  });
  const answer = businessTrips({ on, trips: away });
  const begun = away.filter(({ from }) => from <= on);
  const soFar = businessTrips({
    on,
    trips: begun.map(({ from, to }) => ({ from, to: minDay(to, on) })),
  }).used;
  return { ...answer, soFar, trips: told, assumedRegion };
}

/**
 * By how many days a trip would exceed the limit of a year, the most of the years it touches; zero where it would
 * not, where it takes no day, or where the limit of that year was not read. Pure.
 */
export function tripWouldExceed(facts: TripFacts, next: Trip): number {
  let most = 0;
  for (let day = lastDayOfYear(next.fromDay); ; day = lastDayOfYear(addDays(day, 1))) {
    const before = tripDays(facts, day);
    const after = tripDays({ ...facts, trips: [...facts.trips, next] }, day);
    if (after.limit !== null && after.used > before.used) most = Math.max(most, after.used - after.limit);
    if (yearOf(day) >= yearOf(next.toDay)) return most;
  }
}
