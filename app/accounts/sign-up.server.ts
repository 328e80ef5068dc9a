import { withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import type { Locale } from "~db/schema";
import type { AccountsContext } from "./context.server";
import { countTry } from "./count-try.server";
import { mailLink } from "./mailed-link.server";
import { hashPassword } from "./password-hash.server";
import { type PasswordProblem, passwordProblem } from "./password-rule";
import { beginSession } from "./sessions.server";

export type SignUpOutcome =
  | { kind: "signed-up"; personId: string; secret: string }
  | { kind: "email-taken" }
  | { kind: "password"; problem: PasswordProblem }
  | { kind: "too-often"; retryAt: Date };

/** Makes an account, signs it in, and mails the link that proves the address. `email` is a normal e-mail. */
export async function signUp(
  context: AccountsContext,
  input: { name: string; email: string; password: string; locale: Locale },
  from: { address: string; userAgent: string },
): Promise<SignUpOutcome> {
  const problem = passwordProblem(input.password, input.email);
  if (problem) return { kind: "password", problem };
  const counted = await countTry(context.db, "sign-up-address", from.address, context.now);
  if (!counted.ok) return { kind: "too-often", retryAt: counted.retryAt };
  const passwordHash = await hashPassword(input.password);
  return withoutEmployer(context.db, async (trx) => {
    const personId = newId();
    const made = await trx
      .insertInto("person")
      .values({
        personId,
        email: input.email,
        name: input.name,
        locale: input.locale,
        passwordHash,
        emailVerifiedAt: null,
        createdAt: context.now,
        passwordChangedAt: null,
      })
      .onConflict((conflict) => conflict.column("email").doNothing())
      .returning("personId")
      .executeTakeFirst();
    if (!made) return { kind: "email-taken" };
    await mailLink(trx, context, { personId, ...input }, "verify-email");
    const { secret } = await beginSession(trx, personId, from.userAgent, context.now);
    return { kind: "signed-up", personId, secret };
  });
}
