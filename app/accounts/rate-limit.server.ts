import { sql } from "kysely";
import { type Db, withoutEmployer } from "~db/client.server";

export type RateRule = { limit: number; windowSeconds: number };
export type RateVerdict = { ok: true; remaining: number } | { ok: false; retryAt: Date };

/**
 * Counts one hit of `key` and says whether it is within the rule: at most `limit` in each window of
 * `windowSeconds`, windows counted from 1970. Kept in PostgreSQL, so all processes count together.
 */
export async function rateLimit(db: Db, key: string, rule: RateRule, now: Date): Promise<RateVerdict> {
  const { start, end } = windowOf(rule, now);
  const row = await withoutEmployer(db, (trx) =>
    trx
      .insertInto("rateLimit")
      .values({ key, windowStart: start, hits: 1 })
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
export async function forgiveHit(db: Db, key: string, rule: RateRule, now: Date): Promise<void> {
  await withoutEmployer(db, (trx) =>
    trx
      .updateTable("rateLimit")
      .set({ hits: sql`greatest(hits - 1, 0)` })
      .where("key", "=", key)
      .where("windowStart", "=", windowOf(rule, now).start)
      .execute(),
  );
}

function windowOf(rule: RateRule, now: Date): { start: Date; end: Date } {
  const length = rule.windowSeconds * 1000;
  const start = Math.floor(now.getTime() / length) * length;
  return { start: new Date(start), end: new Date(start + length) };
}
