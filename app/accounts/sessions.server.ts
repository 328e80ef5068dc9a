import { config } from "~/config.server";
import { type Db, type Tx, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import type { Person } from "./person";
import { toPerson } from "./queries.server";
import { hashOfSecret, newSecret } from "./secret-token.server";
import { absoluteMs, isAlive, mustBeSeenAgain } from "./session";
import { secretOf } from "./session-cookie";

export type SignedIn = { person: Person; session: { sessionId: string; createdAt: Date } };

/** Begins a session and gives the secret for its cookie. */
export async function beginSession(
  trx: Tx,
  personId: string,
  userAgent: string,
  now: Date,
): Promise<{ sessionId: string; secret: string }> {
  const { secret, hash } = newSecret();
  const sessionId = newId();
  await trx
    .insertInto("session")
    .values({
      tokenHash: hash,
      sessionId,
      personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + absoluteMs),
      userAgent: userAgent.replace(/\p{Cc}/gu, " ").slice(0, 300),
    })
    .execute();
  return { sessionId, secret };
}

/** Who sends this request, or null where its cookie holds no living session. */
export async function personOfRequest(
  request: Request,
  db: Db,
  now: Date,
  publicUrl: string | null = config().publicUrl,
): Promise<SignedIn | null> {
  const secret = secretOf(publicUrl, request);
  if (secret === null) return null;
  const tokenHash = hashOfSecret(secret);
  return withoutEmployer(db, async (trx) => {
    const row = await trx
      .selectFrom("session")
      .innerJoin("person", "person.personId", "session.personId")
      .selectAll("person")
      .select([
        "session.sessionId",
        "session.createdAt as sessionCreatedAt",
        "session.lastSeenAt",
        "session.expiresAt",
      ])
      .where("session.tokenHash", "=", tokenHash)
      .executeTakeFirst();
    if (!row) return null;
    const times = { createdAt: row.sessionCreatedAt, lastSeenAt: row.lastSeenAt, expiresAt: row.expiresAt };
    if (!isAlive(times, now)) {
      await trx.deleteFrom("session").where("tokenHash", "=", tokenHash).execute();
      return null;
    }
    if (mustBeSeenAgain(times, now)) {
      await trx.updateTable("session").set({ lastSeenAt: now }).where("tokenHash", "=", tokenHash).execute();
    }
    return {
      person: toPerson(row),
      session: { sessionId: row.sessionId, createdAt: row.sessionCreatedAt },
    };
  });
}

/** Ends one of the person's own sessions; another person's id ends nothing. */
export async function endSession(db: Db, personId: string, sessionId: string): Promise<boolean> {
  const ended = await withoutEmployer(db, (trx) =>
    trx
      .deleteFrom("session")
      .where("personId", "=", personId)
      .where("sessionId", "=", sessionId)
      .returning("sessionId")
      .executeTakeFirst(),
  );
  return ended !== undefined;
}

/** Ends all of a person's sessions but the one named, if one is. */
export async function endSessions(trx: Tx, personId: string, exceptSessionId?: string): Promise<void> {
  let query = trx.deleteFrom("session").where("personId", "=", personId);
  if (exceptSessionId !== undefined) query = query.where("sessionId", "!=", exceptSessionId);
  await query.execute();
}

/** The same, as a verb of its own: «sign out everywhere else». */
export async function endOtherSessions(db: Db, personId: string, sessionId: string): Promise<void> {
  await withoutEmployer(db, (trx) => endSessions(trx, personId, sessionId));
}
