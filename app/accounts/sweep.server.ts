import { type Db, withoutEmployer } from "~db/client.server";
import { idleMs } from "./session";

const day = 24 * 60 * 60 * 1000;

/** Throws away what has run its time: sessions, spent or ended links, counters, kept answers. For a daily job. */
export async function sweepAccounts(db: Db, now: Date): Promise<void> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  await withoutEmployer(db, async (trx) => {
    await trx
      .deleteFrom("session")
      .where((eb) => eb.or([eb("expiresAt", "<=", now), eb("lastSeenAt", "<=", ago(idleMs))]))
      .execute();
    await trx
      .deleteFrom("accountToken")
      .where("expiresAt", "<=", ago(30 * day))
      .execute();
    await trx
      .deleteFrom("rateLimit")
      .where("windowStart", "<=", ago(2 * day))
      .execute();
    await trx.deleteFrom("idempotencyKey").where("createdAt", "<=", ago(day)).execute();
  });
}
