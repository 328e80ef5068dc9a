import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { sql } from "kysely";
import { config } from "~/config.server";
import { type Db, withoutEmployer } from "~db/client.server";

export type RateRule = { limit: number; windowSeconds: number };
export type RateVerdict = { ok: true; remaining: number } | { ok: false; retryAt: Date };

/** What is counted: a door, and of whom (an e-mail, an address, an id). */
export type Counter = { door: string; of: string };

/**
 * Counts one hit and says whether it is within the rule: at most `limit` in each window of `windowSeconds`,
 * windows counted from 1970. Kept in PostgreSQL, so all processes count together; whom it is counted of is kept
 * as a keyed hash, since all addresses there are can be tried against a plain one.
 */
export async function rateLimit(db: Db, counter: Counter, rule: RateRule, now: Date): Promise<RateVerdict> {
  const { start, end } = windowOf(rule, now);
  const row = await withoutEmployer(db, (trx) =>
    trx
      .insertInto("rateLimit")
      .values({ key: keyOf(counter), windowStart: start, hits: 1 })
      .onConflict((conflict) =>
        conflict.columns(["key", "windowStart"]).doUpdateSet({ hits: sql`rate_limit.hits + 1` }),
      )
      .returning("hits")
      .executeTakeFirstOrThrow(),
  );
  return row.hits <= rule.limit
    ? { ok: true, remaining: rule.limit - row.hits }
    : { ok: false, retryAt: end };
}

/** Takes one hit back: what succeeded does not count against a limit on failures. */
export async function forgiveHit(db: Db, counter: Counter, rule: RateRule, now: Date): Promise<void> {
  await withoutEmployer(db, (trx) =>
    trx
      .updateTable("rateLimit")
      .set({ hits: sql`greatest(hits - 1, 0)` })
      .where("key", "=", keyOf(counter))
      .where("windowStart", "=", windowOf(rule, now).start)
      .execute(),
  );
}

function keyOf({ door, of }: Counter): string {
  const hash = createHmac("sha256", config().sessionSecret).update(`rate-limit\0${door}\0${callerOf(of)}`);
  return `${door}:${hash.digest("base64url").slice(0, 22)}`;
}

/** One caller: of an IPv6 address the first 64 bits, since whoever has one address of a network has all the others. */
function callerOf(of: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(of)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(of)) return of;
  const [head = "", tail] = (of.split("%")[0] ?? "").split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? 0 : tail.split(":").length + (tail.includes(".") ? 1 : 0);
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - rest) }, () => "0");
  const whole = [...groups, ...zeros, ...(tail ? tail.split(":") : [])].slice(0, 4);
  return `${whole.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

function windowOf(rule: RateRule, now: Date): { start: Date; end: Date } {
  const length = rule.windowSeconds * 1000;
  const start = Math.floor(now.getTime() / length) * length;
  return { start: new Date(start), end: new Date(start + length) };
}
