import { type Dated, type Reading, read } from "../../engine/dated";
import { addDays, addMonths, type Day, isDay } from "../../engine/plain-date";
import * as clocks from "../values/clocks";
import { type FeeTable, feeTable, type SeasonalFeeStep, seasonalFee } from "../values/fee";
import { benefitMrp, mrp } from "../values/mrp";
import { type Quota, quota } from "../values/quota";
import { addWorkingDays } from "./working-days";

/** The index for fees, fines and taxes on a day; null where it is not law, or not known. */
export function mrpOn(day: Day): { value: number; from: Day; to: Day | null } | null {
  if (!isDay(day)) return null;
  const { value, reason } = read(mrp, day);
  return value === undefined || !reason?.from ? null : { value, from: reason.from, to: reason.to };
}

/** The index for social benefits on a day where it differed from that for fees, fines and taxes; else null. */
export function benefitMrpOn(day: Day): Reading<number> | null {
  const reading = read(benefitMrp, day);
  return reading.state === "in-force" ? reading : null;
}

/** The fee table of a day, with its reason and warnings; `value.kind` is `none` where nothing was charged. */
export function feeTableOn(day: Day): Reading<FeeTable> {
  return read(feeTable, day);
}

/** The steps of the seasonal fee of a day. */
export function seasonalFeeOn(day: Day): Reading<readonly SeasonalFeeStep[]> {
  return read(seasonalFee, day);
}

/** The clocks of duties and procedures by name. */
const clockSeries = {
  "vacancy-search": clocks.vacancySearch,
  "issue-decision": clocks.issueDecision,
  "extension-decision": clocks.extensionDecision,
  "extension-earliest": clocks.extensionEarliest,
  "extension-latest": clocks.extensionLatest,
  "fee-payment": clocks.feePayment,
  "issue-after-payment": clocks.issueAfterPayment,
  "replacement-decision": clocks.replacementDecision,
  "ict-extension-latest": clocks.ictExtensionLatest,
  "ict-notice": clocks.ictNotice,
  "arrival-notice": clocks.arrivalNotice,
  "address-notice": clocks.addressNotice,
  "vacancy-notice": clocks.vacancyNotice,
  "business-trip-limit": clocks.businessTripLimit,
  "permit-ban": clocks.permitBan,
  "visa-free-stay": clocks.visaFreeStay,
  "eaeu-stay": clocks.eaeuStay,
  "eaeu-registration": clocks.eaeuRegistration,
} as const satisfies Record<string, Dated<clocks.Clock>>;

export type ClockName = keyof typeof clockSeries;
export const clockNames = Object.keys(clockSeries) as readonly ClockName[];

/** How long a duty or a procedure has, by the law of the day, with the reason and the warnings. */
export function clockOn(name: ClockName, day: Day): Reading<clocks.Clock> {
  return read(clockSeries[name], day);
}

/** The day on which a clock started on `event` runs out; null where the law of that day was not read. */
export function clockEnds(name: ClockName, event: Day): Day | null {
  const clock = clockOn(name, event).value;
  if (!clock) return null;
  const count = clock.before ? -clock.count : clock.count;
  switch (clock.unit) {
    case "working-days":
      return addWorkingDays(event, count);
    case "calendar-days":
      return addDays(event, count);
    case "months":
      return addMonths(event, count);
  }
}

/** The country's quota of the day's year. */
export function quotaOn(day: Day): Reading<Quota> {
  return read(quota, day);
}
