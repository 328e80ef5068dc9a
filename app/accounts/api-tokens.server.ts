import { dayOf } from "~/clock.server";
import { type Db, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { enqueueMail } from "~db/outbox.server";
import type { AccountsContext } from "./context.server";
import type { Person } from "./person";
import { lockPerson, toPerson } from "./queries.server";
import { hashOfSecret, newSecret } from "./secret-token.server";
import { seenEveryMs } from "./session";

export const apiTokenPrefix = "rq_";
const mostTokens = 50;
const longestMs = 2 * 366 * 24 * 60 * 60 * 1000;

export type CreateApiTokenOutcome =
  | { kind: "created"; apiTokenId: string; token: string; expiresAt: Date }
  | { kind: "end-date"; problem: "past" | "too-far" }
  | { kind: "too-many" };

/** Makes an API token; this answer is the only place where it can ever be read. The person is told by mail. */
export async function createApiToken(
  context: AccountsContext,
  person: Person,
  input: { name: string; expiresAt: Date },
): Promise<CreateApiTokenOutcome> {
  if (input.expiresAt <= context.now) return { kind: "end-date", problem: "past" };
  if (input.expiresAt.getTime() > context.now.getTime() + longestMs)
    return { kind: "end-date", problem: "too-far" };
  return withoutEmployer(context.db, async (trx): Promise<CreateApiTokenOutcome> => {
    await lockPerson(trx, person.personId);
    const { count } = await trx
      .selectFrom("apiToken")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("personId", "=", person.personId)
      .where("revokedAt", "is", null)
      .where("expiresAt", ">", context.now)
      .executeTakeFirstOrThrow();
    if (count >= mostTokens) return { kind: "too-many" };
    const made = await insertApiToken(trx, person.personId, input, context.now);
    await enqueueMail(trx, context.outbox, {
      to: person.email,
      personId: person.personId,
      at: context.now,
      message: {
        template: "api-token-made",
        locale: person.locale,
        publicUrl: context.outbox.publicUrl,
        personName: person.name || null,
        tokenName: input.name,
        at: context.now.toISOString(),
        expiresOn: dayOf(input.expiresAt),
        settingsPath: "/settings",
      },
    });
    return { kind: "created", ...made, expiresAt: input.expiresAt };
  });
}

export async function insertApiToken(
  trx: Parameters<Parameters<typeof withoutEmployer>[1]>[0],
  personId: string,
  input: { name: string; expiresAt: Date },
  now: Date,
): Promise<{ apiTokenId: string; token: string }> {
  const { secret, hash } = newSecret(apiTokenPrefix);
  const apiTokenId = newId();
  await trx
    .insertInto("apiToken")
    .values({
      apiTokenId,
      tokenHash: hash,
      personId,
      name: input.name,
      createdAt: now,
      expiresAt: input.expiresAt,
      lastUsedAt: null,
      revokedAt: null,
    })
    .execute();
  return { apiTokenId, token: secret };
}

/** Ends one of the person's own tokens. */
export async function revokeApiToken(
  context: { db: Db; now: Date },
  personId: string,
  apiTokenId: string,
): Promise<boolean> {
  const revoked = await withoutEmployer(context.db, (trx) =>
    trx
      .updateTable("apiToken")
      .set({ revokedAt: context.now })
      .where("personId", "=", personId)
      .where("apiTokenId", "=", apiTokenId)
      .where("revokedAt", "is", null)
      .returning("apiTokenId")
      .executeTakeFirst(),
  );
  return revoked !== undefined;
}

/** Whose token this is, or null where there is no such one, it has ended, or it was revoked. */
export async function personForApiToken(
  db: Db,
  token: string,
  now: Date,
): Promise<{ person: Person; apiTokenId: string } | null> {
  if (!token.startsWith(apiTokenPrefix)) return null;
  return withoutEmployer(db, async (trx) => {
    const row = await trx
      .selectFrom("apiToken")
      .innerJoin("person", "person.personId", "apiToken.personId")
      .selectAll("person")
      .select(["apiToken.apiTokenId", "apiToken.lastUsedAt"])
      .where("apiToken.tokenHash", "=", hashOfSecret(token))
      .where("apiToken.revokedAt", "is", null)
      .where("apiToken.expiresAt", ">", now)
      .executeTakeFirst();
    if (!row) return null;
    if (row.lastUsedAt === null || now.getTime() - row.lastUsedAt.getTime() >= seenEveryMs) {
      await trx
        .updateTable("apiToken")
        .set({ lastUsedAt: now })
        .where("apiTokenId", "=", row.apiTokenId)
        .execute();
    }
    return { person: toPerson(row), apiTokenId: row.apiTokenId };
  });
}

/** The token of an `Authorization: Bearer …` header, or null. */
export function bearerOf(request: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1] ?? null;
}
