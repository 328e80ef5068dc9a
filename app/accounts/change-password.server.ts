import { withoutEmployer } from "~db/client.server";
import type { AccountsContext } from "./context.server";
import { countTry, forgiveTry } from "./count-try.server";
import { hashPassword, isPassword } from "./password-hash.server";
import { type PasswordProblem, passwordProblem } from "./password-rule";
import { lockPerson } from "./queries.server";
import { tellOfChange } from "./reset-password.server";
import { endSessions, type SignedIn } from "./sessions.server";

export type ChangePasswordOutcome =
  | { kind: "changed" }
  | { kind: "wrong-password" }
  | { kind: "password"; problem: PasswordProblem }
  | { kind: "too-often"; retryAt: Date };

/** Changes the password of whoever is signed in and knows the present one; all other sessions end. */
export async function changePassword(
  context: AccountsContext,
  { person, session }: SignedIn,
  input: { current: string; next: string },
): Promise<ChangePasswordOutcome> {
  const problem = passwordProblem(input.next, person.email);
  if (problem) return { kind: "password", problem };
  const { db, now } = context;
  const counted = await countTry(db, "change-password-person", person.personId, now);
  if (!counted.ok) return { kind: "too-often", retryAt: counted.retryAt };
  const nextHash = await hashPassword(input.next);
  return withoutEmployer(db, async (trx): Promise<ChangePasswordOutcome> => {
    const current = await lockPerson(trx, person.personId);
    if (!current || !(await isPassword(current.passwordHash, input.current)))
      return { kind: "wrong-password" };
    await trx
      .updateTable("person")
      .set({ passwordHash: nextHash, passwordChangedAt: now })
      .where("personId", "=", person.personId)
      .execute();
    await endSessions(trx, person.personId, session.sessionId);
    await trx
      .deleteFrom("accountToken")
      .where("personId", "=", person.personId)
      .where("purpose", "=", "reset-password")
      .execute();
    await tellOfChange(trx, context, current);
    return { kind: "changed" };
  }).then(async (outcome) => {
    if (outcome.kind === "changed") await forgiveTry(db, "change-password-person", person.personId, now);
    return outcome;
  });
}
