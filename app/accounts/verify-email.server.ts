import { type Db, withoutEmployer } from "~db/client.server";
import type { AccountsContext } from "./context.server";
import { countTry } from "./count-try.server";
import { lockLink, mailLink, spendLink } from "./mailed-link.server";
import type { Person } from "./person";

export type VerifyEmailOutcome =
  | { kind: "verified"; personId: string }
  | { kind: "expired" }
  | { kind: "unknown" };

/** Proves an e-mail by the secret mailed to it. A link used before says so by staying «verified». */
export async function verifyEmail(
  context: { db: Db; now: Date },
  secret: string,
): Promise<VerifyEmailOutcome> {
  return withoutEmployer(context.db, async (trx) => {
    const link = await lockLink(trx, "verify-email", secret, context.now);
    if (link.kind === "expired" || link.kind === "unknown") return { kind: link.kind };
    if (link.kind === "open") {
      await spendLink(trx, secret, context.now);
      await trx
        .updateTable("person")
        .set({ emailVerifiedAt: context.now })
        .where("personId", "=", link.personId)
        .where("emailVerifiedAt", "is", null)
        .execute();
    }
    return { kind: "verified", personId: link.personId };
  });
}

export type SendVerificationOutcome =
  | { kind: "sent" }
  | { kind: "already-verified" }
  | { kind: "too-often"; retryAt: Date };

/** Mails the link again; the earlier one stops working. */
export async function sendVerification(
  context: AccountsContext,
  person: Person,
): Promise<SendVerificationOutcome> {
  if (person.emailVerifiedAt !== null) return { kind: "already-verified" };
  const counted = await countTry(context.db, "verify-person", person.personId, context.now);
  if (!counted.ok) return { kind: "too-often", retryAt: counted.retryAt };
  await withoutEmployer(context.db, (trx) => mailLink(trx, context, person, "verify-email"));
  return { kind: "sent" };
}
