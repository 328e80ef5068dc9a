import type { Db } from "~db/client.server";
import { accountRates } from "./account-rates";
import { forgiveHit, type RateVerdict, rateLimit } from "./rate-limit.server";

export type Counted = keyof typeof accountRates;

/** Counts a try of one of the doors. */
export function countTry(db: Db, door: Counted, of: string, now: Date): Promise<RateVerdict> {
  return rateLimit(db, { door, of }, accountRates[door], now);
}

export function forgiveTry(db: Db, door: Counted, of: string, now: Date): Promise<void> {
  return forgiveHit(db, { door, of }, accountRates[door], now);
}
