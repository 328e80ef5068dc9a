import type { Locale } from "~/i18n/locales";
import { categoryLabels, quotaFor, regions, sectors } from "~/law";
import {
  openReservations,
  type QuotaBalance,
  type QuotaCategory,
  type QuotaMovement,
  quotaBalances,
} from "~/registry/index";
import { shownReasons, shownWarnings } from "~/web/shown-reason";

function placeText(
  place: { category: QuotaCategory; region: string; sector: string | null },
  seasonal: string,
  locale: Locale,
) {
  return {
    categoryText: place.category === "seasonal" ? seasonal : categoryLabels[place.category][locale],
    regionText: regions.find(({ code }) => code === place.region)?.name[locale] ?? place.region,
    sectorText: sectors.find(({ letter }) => letter === place.sector)?.name[locale] ?? null,
  };
}

/** Where an employer's places of a year stand on a day, what is open, and what was entered, in the user's language. */
export function quotaView(
  movements: readonly QuotaMovement[],
  year: number,
  on: string,
  seasonal: string,
  locale: Locale,
) {
  const ofYear = movements.filter((movement) => movement.year === year);
  const balances = quotaBalances(ofYear, on).map((balance: QuotaBalance) => ({
    ...balance,
    ...placeText(balance, seasonal, locale),
  }));
  const answered = new Set(ofYear.flatMap(({ reservationId }) => reservationId ?? []));
  return {
    balances,
    open: openReservations(ofYear, on).map(({ reservation, open }) => ({
      id: reservation.movementId,
      onDay: reservation.onDay,
      note: reservation.note,
      open,
      ...placeText(reservation, seasonal, locale),
    })),
    entries: ofYear.toReversed().map((movement) => ({
      ...movement,
      ...placeText(movement, seasonal, locale),
      retractable: !answered.has(movement.movementId),
    })),
    consumed: balances.reduce((sum, balance) => sum + balance.consumed, 0),
    country: countryView(on.startsWith(String(year)) ? on : `${year}-07-01`, locale),
  };
}

/** The country's quota of the year: what the law sets over all employers. */
function countryView(on: string, locale: Locale) {
  const answer = quotaFor({ on, kind: "employer-permit" });
  return {
    percent: answer.percent,
    persons: answer.persons,
    reasons: shownReasons(answer.because, locale),
    warnings: shownWarnings(answer.warnings, locale),
  };
}

export type QuotaView = ReturnType<typeof quotaView>;
