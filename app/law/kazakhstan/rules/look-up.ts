import { type Reading, read } from "../../engine/dated";
import { type Day, isDay } from "../../engine/plain-date";
import { type FeeTable, feeTable, type SeasonalFeeStep, seasonalFee } from "../values/fee";
import { mrp } from "../values/mrp";

/** The index for fees, fines and taxes on a day; null where it is not law, or not known. */
export function mrpOn(day: Day): { value: number; from: Day; to: Day | null } | null {
  if (!isDay(day)) return null;
  const { value, reason } = read(mrp, day);
  return value === undefined || !reason?.from ? null : { value, from: reason.from, to: reason.to };
}

/** The fee table of a day, with its reason and warnings; `value.kind` is `none` where nothing was charged. */
export function feeTableOn(day: Day): Reading<FeeTable> {
  return read(feeTable, day);
}

/** The steps of the seasonal fee of a day. */
export function seasonalFeeOn(day: Day): Reading<readonly SeasonalFeeStep[]> {
  return read(seasonalFee, day);
}
