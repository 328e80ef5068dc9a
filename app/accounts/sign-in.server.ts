import { withoutEmployer } from "~db/client.server";
import type { Locale } from "~db/schema";
import type { AccountsContext } from "./context.server";
import { countTry, forgiveTry } from "./count-try.server";
import { isPassword } from "./password-hash.server";
import { findPersonByEmail, lockPerson } from "./queries.server";
import { beginSession } from "./sessions.server";

export type SignInOutcome =
  | { kind: "signed-in"; personId: string; locale: Locale; secret: string }
  | { kind: "refused" }
  | { kind: "too-often"; retryAt: Date };

/**
 * Begins a session for the person with that e-mail and password. An unknown e-mail and a wrong password give
 * the same answer after the same work. Failures are counted by e-mail and by address.
 */
export async function signIn(
  context: Omit<AccountsContext, "outbox">,
  input: { email: string; password: string },
  from: { address: string; userAgent: string },
): Promise<SignInOutcome> {
  const { db, now } = context;
  const tries = [
    await countTry(db, "sign-in-email", input.email, now),
    await countTry(db, "sign-in-address", from.address, now),
  ];
  const stopped = tries.flatMap((verdict) => (verdict.ok ? [] : [verdict.retryAt]));
  const retryAt = stopped.sort((a, b) => b.getTime() - a.getTime())[0];
  if (retryAt) return { kind: "too-often", retryAt };

  const person = await withoutEmployer(db, (trx) => findPersonByEmail(trx, input.email));
  const matches = await isPassword(person?.passwordHash ?? null, input.password);
  if (!person || !matches) return { kind: "refused" };

  await forgiveTry(db, "sign-in-email", input.email, now);
  await forgiveTry(db, "sign-in-address", from.address, now);
  return withoutEmployer(db, async (trx): Promise<SignInOutcome> => {
    // The password may have been changed while it was being checked: then its old sessions have just ended.
    const current = await lockPerson(trx, person.personId);
    if (current?.passwordHash !== person.passwordHash) return { kind: "refused" };
    const { secret } = await beginSession(trx, person.personId, from.userAgent, now);
    return { kind: "signed-in", personId: person.personId, locale: person.locale, secret };
  });
}
