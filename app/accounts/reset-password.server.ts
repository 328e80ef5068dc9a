import { type Db, type Tx, withoutEmployer } from "~db/client.server";
import { enqueueMail } from "~db/outbox.server";
import type { AccountsContext } from "./context.server";
import { type LinkState, lockLink, spendLink } from "./mailed-link.server";
import { hashPassword } from "./password-hash.server";
import { type PasswordProblem, passwordProblem } from "./password-rule";
import type { Person } from "./person";
import { lockPerson } from "./queries.server";
import { endSessions } from "./sessions.server";

export type ResetPasswordOutcome =
  | { kind: "reset"; personId: string }
  | { kind: "password"; problem: PasswordProblem }
  | { kind: "used" }
  | { kind: "expired" }
  | { kind: "unknown" };

/** Whether the link of a reset would still work; for the page that asks for the new password. */
export async function findResetLink(
  context: { db: Db; now: Date },
  secret: string,
): Promise<LinkState["kind"]> {
  const link = await withoutEmployer(context.db, (trx) =>
    lockLink(trx, "reset-password", secret, context.now),
  );
  return link.kind;
}

/**
 * Sets a new password by a mailed link: the link is spent, every session ends, and the e-mail counts as
 * proved. Where it was not proved before, whoever made the account may have been someone else, so what they
 * left behind (API tokens) is revoked too.
 */
export async function resetPassword(
  context: AccountsContext,
  secret: string,
  password: string,
): Promise<ResetPasswordOutcome> {
  const early = passwordProblem(password);
  if (early) return { kind: "password", problem: early };
  const passwordHash = await hashPassword(password);
  return withoutEmployer(context.db, async (trx): Promise<ResetPasswordOutcome> => {
    const link = await lockLink(trx, "reset-password", secret, context.now);
    if (link.kind !== "open") return { kind: link.kind };
    const person = await lockPerson(trx, link.personId);
    if (!person) return { kind: "unknown" };
    const problem = passwordProblem(password, person.email);
    if (problem) return { kind: "password", problem };
    await spendLink(trx, secret, context.now);
    await trx
      .updateTable("person")
      .set({
        passwordHash,
        passwordChangedAt: context.now,
        emailVerifiedAt: person.emailVerifiedAt ?? context.now,
      })
      .where("personId", "=", person.personId)
      .execute();
    await endSessions(trx, person.personId);
    if (person.emailVerifiedAt === null) {
      await trx
        .updateTable("apiToken")
        .set({ revokedAt: context.now })
        .where("personId", "=", person.personId)
        .where("revokedAt", "is", null)
        .execute();
    }
    await tellOfChange(trx, context, person);
    return { kind: "reset", personId: person.personId };
  });
}

/** Tells a person by mail that their password is another one now. */
export async function tellOfChange(
  trx: Tx,
  context: AccountsContext,
  person: Pick<Person, "personId" | "email" | "name" | "locale">,
): Promise<void> {
  await enqueueMail(trx, context.outbox, {
    to: person.email,
    personId: person.personId,
    at: context.now,
    message: {
      template: "password-changed",
      locale: person.locale,
      publicUrl: context.outbox.publicUrl,
      personName: person.name || null,
      at: context.now.toISOString(),
      resetPath: "/forgotten-password",
    },
  });
}
