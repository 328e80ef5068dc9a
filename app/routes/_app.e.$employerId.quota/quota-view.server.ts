import type { Locale } from "~/i18n/locales";
import { categoryLabels, quotaFor, regions, sectors } from "~/law";
import {
  openReservations,
  permitKinds,
  type QuotaCategory,
  type QuotaMovement,
  quotaBalances,
  quotaCategories,
} from "~/registry/index";
import { shownReasons, shownWarnings } from "~/web/shown-reason";

type Words = { seasonal: string; locale: Locale };

function categoryText(category: QuotaCategory, { seasonal, locale }: Words): string {
  return category === "seasonal" ? seasonal : categoryLabels[category][locale];
}

function placeText(place: { category: QuotaCategory; region: string; sector: string | null }, words: Words) {
  const { locale } = words;
  return {
    categoryText: categoryText(place.category, words),
    regionText: regions.find(({ code }) => code === place.region)?.name[locale] ?? place.region,
    sectorText: sectors.find(({ letter }) => letter === place.sector)?.name[locale] ?? null,
  };
}

/** Where an employer's places of a year stand on a day, what is open, and what was entered, in the user's language. */
export function quotaView(
  movements: readonly QuotaMovement[],
  names: Readonly<Record<string, string>>,
  year: number,
  on: string,
  words: Words,
) {
  const ofYear = movements.filter((movement) => movement.year === year);
  const balances = quotaBalances(ofYear, on).map((balance) => ({
    ...balance,
    ...placeText(balance, words),
  }));
  const answered = new Set(ofYear.flatMap(({ reservationId }) => reservationId ?? []));
  const whose = ({ workerId }: QuotaMovement) => {
    const name = workerId === null ? undefined : names[workerId];
    return workerId === null || name === undefined ? null : { id: workerId, name };
  };
  return {
    balances,
    open: openReservations(ofYear, on).map(({ reservation, open }) => ({
      id: reservation.movementId,
      onDay: reservation.onDay,
      note: reservation.note,
      worker: whose(reservation),
      open,
      ...placeText(reservation, words),
    })),
    entries: ofYear
      .filter(({ onDay }) => onDay <= on)
      .toReversed()
      .map((movement) => ({
        ...movement,
        ...placeText(movement, words),
        worker: whose(movement),
        retractable: !answered.has(movement.movementId),
      })),
    consumed: balances.reduce((sum, balance) => sum + balance.consumed, 0),
  };
}

/** How many of the permits, counted by kind, take a place of the quota by the law of the day. */
export function countedPermits(byKind: Readonly<Record<string, number>>, on: string): number {
  return permitKinds
    .filter((kind) => kind !== "labour-immigrant-permit" && quotaFor({ on, kind }).counted === true)
    .reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0);
}

/**
 * The country's quota of the year: what the law sets over all employers, as far as it was read. `on` is the day
 * asked about; of another year its last day is taken.
 */
export function countryView(
  year: number,
  on: string,
  employer: { region: string; sector: string | null },
  words: Words,
) {
  const day = on.startsWith(String(year)) ? on : `${year}-12-31`;
  const { region } = employer;
  const sector = employer.sector ?? undefined;
  const answer = quotaFor({ on: day, kind: "employer-permit", region, sector });
  const byCategory = quotaCategories.map((category) => ({
    text: categoryText(category, words),
    persons: quotaFor({ on: day, category }).categoryPersons,
  }));
  return {
    percent: answer.percent,
    persons: answer.persons,
    sectorPercent: answer.sectorPercent,
    byCategory: byCategory.some(({ persons }) => persons !== null) ? byCategory : [],
    /** How well the numbers of the year are known; null where none were read. */
    confidence: answer.because.find(({ rule }) => rule === "quota")?.confidence ?? null,
    reasons: shownReasons(answer.because, words.locale),
    warnings: shownWarnings(answer.warnings, words.locale),
  };
}

export type QuotaView = ReturnType<typeof quotaView>;
export type CountryView = ReturnType<typeof countryView>;
