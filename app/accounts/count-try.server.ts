import { createHash } from "node:crypto";
import type { Db } from "~db/client.server";
import { accountRates } from "./account-rates";
import { forgiveHit, type RateVerdict, rateLimit } from "./rate-limit.server";

export type Counted = keyof typeof accountRates;

/** Counts a try of one of the doors; what it is counted for (an e-mail, an address) is kept as a hash. */
export function countTry(db: Db, door: Counted, of: string, now: Date): Promise<RateVerdict> {
  return rateLimit(db, keyOf(door, of), accountRates[door], now);
}

export function forgiveTry(db: Db, door: Counted, of: string, now: Date): Promise<void> {
  return forgiveHit(db, keyOf(door, of), accountRates[door], now);
}

function keyOf(door: Counted, of: string): string {
  return `${door}:${createHash("sha256").update(of).digest("base64url").slice(0, 22)}`;
}
