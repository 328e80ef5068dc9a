import { type Db, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { insertApiToken } from "./api-tokens.server";
import { normalEmail } from "./email-address";
import { findPersonByEmail } from "./queries.server";

const yearMs = 365 * 24 * 60 * 60 * 1000;

/**
 * An API token of one year for the person with that e-mail, who is made (without a password) where there is
 * none. Null where the text is not an e-mail. Whoever has the machine may do this; nobody else can.
 */
export async function makeOperatorToken(db: Db, text: string, now: Date): Promise<string | null> {
  const email = normalEmail(text);
  if (email === null) return null;
  return withoutEmployer(db, async (trx) => {
    await trx
      .insertInto("person")
      .values({
        personId: newId(),
        email,
        name: email,
        locale: "ru",
        passwordHash: null,
        emailVerifiedAt: null,
        createdAt: now,
        passwordChangedAt: null,
      })
      .onConflict((conflict) => conflict.column("email").doNothing())
      .execute();
    const person = await findPersonByEmail(trx, email);
    if (!person) throw new Error("a person that was just made is not there");
    const expiresAt = new Date(now.getTime() + yearMs);
    return (await insertApiToken(trx, person.personId, { name: "npm run token", expiresAt }, now)).token;
  });
}
