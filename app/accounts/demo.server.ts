import { randomInt } from "node:crypto";
import { type Db, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import type { Locale } from "~db/schema";
import { hashPassword } from "./password-hash.server";
import { findPersonByEmail } from "./queries.server";

const setting = "demo-sign-in";
export type DemoSignIn = { email: string; password: string };

/**
 * Makes the demonstration's owner with a password of their own in this installation, and keeps both where the
 * sign-in page can show them. Called again it finds them.
 */
export async function makeDemoOwner(
  db: Db,
  input: { email: string; name: string; locale: Locale },
  now: Date,
): Promise<DemoSignIn & { personId: string }> {
  const kept = await demoSignIn(db);
  const password = kept?.password ?? `demo-${Array.from({ length: 8 }, () => randomInt(10)).join("")}`;
  const passwordHash = await hashPassword(password);
  return withoutEmployer(db, async (trx) => {
    const known = await findPersonByEmail(trx, input.email);
    if (known && kept) return { email: input.email, password, personId: known.personId };
    const personId = known?.personId ?? newId();
    await trx
      .insertInto("person")
      .values({
        ...input,
        personId,
        passwordHash,
        emailVerifiedAt: now,
        createdAt: now,
        passwordChangedAt: null,
      })
      .onConflict((conflict) => conflict.column("email").doUpdateSet({ passwordHash }))
      .execute();
    const value = JSON.stringify({ email: input.email, password });
    await trx
      .insertInto("setting")
      .values({ name: setting, value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute();
    return { email: input.email, password, personId };
  });
}

/** The demonstration's sign-in, or null where it was never made or has been removed. */
export async function demoSignIn(db: Db): Promise<DemoSignIn | null> {
  return withoutEmployer(db, async (trx) => {
    const row = await trx
      .selectFrom("setting")
      .select("value")
      .where("name", "=", setting)
      .executeTakeFirst();
    const value = row?.value as DemoSignIn | undefined;
    if (!value) return null;
    const person = await findPersonByEmail(trx, value.email);
    return person ? value : null;
  });
}

/** Removes the demonstration's owner with their sessions, links and memberships. */
export async function removeDemoOwner(db: Db): Promise<void> {
  const demo = await demoSignIn(db);
  await withoutEmployer(db, async (trx) => {
    await trx.deleteFrom("setting").where("name", "=", setting).execute();
    if (demo) await trx.deleteFrom("person").where("email", "=", demo.email).execute();
  });
}
