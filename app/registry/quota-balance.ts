import { categories, type Day } from "./facts";

/** `grant`: allotted; `reserve`: an application was lodged; `consume`: a permit was issued; `release`: it was refused or withdrawn. */
export const quotaMovementKinds = ["grant", "reserve", "consume", "release"] as const;
export type QuotaMovementKind = (typeof quotaMovementKinds)[number];

/** Seasonal workers have places of their own. */
export const quotaCategories = [...categories, "seasonal"] as const;
export type QuotaCategory = (typeof quotaCategories)[number];

/** Places of one year, category, region and sector go together; `sector` is null where it was not told. */
export type QuotaPlace = { year: number; category: QuotaCategory; region: string; sector: string | null };

export type QuotaMovement = QuotaPlace & {
  movementId: string;
  kind: QuotaMovementKind;
  places: number;
  /** The day on which it happened. */
  onDay: Day;
  /** The reservation that a permit or a refusal answers; null for a permit that nothing was reserved for. */
  reservationId: string | null;
  /** For whom, where it was for one person. */
  workerId: string | null;
  note: string | null;
};

export type QuotaBalance = QuotaPlace & {
  granted: number;
  /** Held for applications that are not decided. */
  reserved: number;
  consumed: number;
  /** What can still be applied for; nothing after the year's end. */
  left: number;
  /** What the end of the year took: allotted and not consumed. */
  expired: number;
  /** By how much more is reserved and consumed than was allotted. */
  over: number;
};

export type OpenReservation = { reservation: QuotaMovement; open: number };

export function quotaPlaceKey({ year, category, region, sector }: QuotaPlace): string {
  return `${year} ${category} ${region} ${sector ?? ""}`;
}

/** The last day on which places of a year can be used. */
export function quotaYearEnd(year: number): Day {
  return `${year}-12-31`;
}

/** Where each year, category, region and sector stands at the end of a day, by the movements up to it. Pure. */
export function quotaBalances(movements: readonly QuotaMovement[], on: Day): QuotaBalance[] {
  const groups = new Map<string, QuotaBalance>();
  for (const movement of movements) {
    if (movement.onDay > on) continue;
    const key = quotaPlaceKey(movement);
    let balance = groups.get(key);
    if (!balance) {
      const { year, category, region, sector } = movement;
      balance = {
        year,
        category,
        region,
        sector,
        granted: 0,
        reserved: 0,
        consumed: 0,
        left: 0,
        expired: 0,
        over: 0,
      };
      groups.set(key, balance);
    }
    const { kind, places, reservationId } = movement;
    if (kind === "grant") balance.granted += places;
    if (kind === "reserve") balance.reserved += places;
    if (kind === "consume") balance.consumed += places;
    if (reservationId !== null) balance.reserved -= places;
  }
  for (const balance of groups.values()) {
    const ended = on > quotaYearEnd(balance.year);
    if (ended) balance.reserved = 0;
    const free = balance.granted - balance.reserved - balance.consumed;
    balance.over = Math.max(0, -free);
    if (ended) balance.expired = Math.max(0, free);
    else balance.left = Math.max(0, free);
  }
  return [...groups.values()].sort(
    (a, b) =>
      b.year - a.year ||
      quotaCategories.indexOf(a.category) - quotaCategories.indexOf(b.category) ||
      (quotaPlaceKey(a) < quotaPlaceKey(b) ? -1 : 1),
  );
}

/** Applications that are not decided yet at the end of a day, the oldest first; none outlives its year. Pure. */
export function openReservations(movements: readonly QuotaMovement[], on: Day): OpenReservation[] {
  const answered = new Map<string, number>();
  for (const { reservationId, places, onDay } of movements)
    if (reservationId !== null && onDay <= on)
      answered.set(reservationId, (answered.get(reservationId) ?? 0) + places);
  return movements
    .filter(({ kind, onDay, year }) => kind === "reserve" && onDay <= on && on <= quotaYearEnd(year))
    .map((reservation) => ({
      reservation,
      open: reservation.places - (answered.get(reservation.movementId) ?? 0),
    }))
    .filter(({ open }) => open > 0)
    .sort((a, b) => (a.reservation.onDay < b.reservation.onDay ? -1 : 1));
}

/** By how many places the allotment would be exceeded; zero where it would not, or where nothing more is taken. Pure. */
export function wouldExceed(movements: readonly QuotaMovement[], next: QuotaMovement): number {
  if (next.kind === "grant" || next.kind === "release" || next.reservationId !== null) return 0;
  return overAtYearEnd([...movements, next], next);
}

/**
 * By how many places the allotment would be exceeded once a movement were taken back: an allotment that others
 * rest on, or a refusal whose place was given away since. Zero where that makes nothing worse. Pure.
 */
export function wouldExceedWithout(movements: readonly QuotaMovement[], gone: QuotaMovement): number {
  const rest = movements.filter(({ movementId }) => movementId !== gone.movementId);
  const after = overAtYearEnd(rest, gone);
  return after > overAtYearEnd(movements, gone) ? after : 0;
}

/** What is entered for later in the year counts too: a place can be given away once. */
function overAtYearEnd(movements: readonly QuotaMovement[], place: QuotaPlace): number {
  const key = quotaPlaceKey(place);
  // A reservation that nobody answered still takes its place on the last day of its year.
  const balances = quotaBalances(movements, quotaYearEnd(place.year));
  return balances.find((balance) => quotaPlaceKey(balance) === key)?.over ?? 0;
}
