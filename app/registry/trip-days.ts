import { businessTrips, type TripsAnswer } from "~/law";
import type { Day, DocumentFacts } from "./facts";

export type Trip = { tripId: string; fromDay: Day; toDay: Day; region: string; note: string | null };

/** Where a permit is valid: its days and the region it names; null where nobody told it. */
export type PermitTerritory = { facts: DocumentFacts; region: string | null };

export type TripDays = TripsAnswer & {
  trips: (Trip & {
    /** False for a trip within the region of a permit that is valid then. */
    counted: boolean;
  })[];
  /** True where a permit's region is not known, and the employer's stands for it. */
  assumedRegion: boolean;
};

function validOn(facts: DocumentFacts, day: Day): boolean {
  const from = facts.validFrom ?? facts.issuedOn;
  if (facts.kind !== "permit" || (from !== null && from > day)) return false;
  return facts.expiry.kind !== "on" || facts.expiry.day >= day;
}

/**
 * The days that trips to other regions take from the year's limit, on a day. A trip to a region that a permit of
 * its first day is valid in takes none; where a permit names no region, the employer's own stands for it. Pure.
 */
export function tripDays(
  trips: readonly Trip[],
  permits: readonly PermitTerritory[],
  employerRegion: string,
  on: Day,
): TripDays {
  let assumedRegion = false;
  const told = trips.map((trip) => {
    const held = permits.filter(({ facts }) => validOn(facts, trip.fromDay));
    const home = held.map(({ region }) => region ?? employerRegion);
    if (held.length === 0 || held.some(({ region }) => region === null)) assumedRegion = true;
    if (held.length === 0) home.push(employerRegion);
    return { ...trip, counted: !home.includes(trip.region) };
  });
  const away = told.filter(({ counted }) => counted);
  const answer = businessTrips({
    on,
    trips: away.map(({ fromDay, toDay }) => ({ from: fromDay, to: toDay })),
  });
  return { ...answer, trips: told, assumedRegion: assumedRegion && trips.length > 0 };
}
