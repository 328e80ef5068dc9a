import type { Tx } from "~db/client.server";
import { enqueueMail } from "~db/outbox.server";
import { type AccountsContext, resetPasswordMs, verifyEmailMs } from "./context.server";
import type { Person } from "./person";
import { hashOfSecret, newSecret } from "./secret-token.server";

type Purpose = "verify-email" | "reset-password";
type Addressee = Pick<Person, "personId" | "email" | "name" | "locale">;

const lifetime = { "verify-email": verifyEmailMs, "reset-password": resetPasswordMs } as const;

/** Makes the link of a purpose, which ends the earlier ones, and mails it to the person. */
export async function mailLink(
  trx: Tx,
  context: AccountsContext,
  person: Addressee,
  purpose: Purpose,
): Promise<void> {
  const { secret, hash } = newSecret();
  await trx
    .deleteFrom("accountToken")
    .where("personId", "=", person.personId)
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .execute();
  await trx
    .insertInto("accountToken")
    .values({
      tokenHash: hash,
      personId: person.personId,
      purpose,
      createdAt: context.now,
      expiresAt: new Date(context.now.getTime() + lifetime[purpose]),
      usedAt: null,
    })
    .execute();
  const common = {
    locale: person.locale,
    publicUrl: context.outbox.publicUrl,
    personName: person.name || null,
    path: `/${purpose}/${secret}`,
  };
  await enqueueMail(trx, context.outbox, {
    to: person.email,
    personId: person.personId,
    at: context.now,
    message:
      purpose === "verify-email"
        ? { ...common, template: purpose, validHours: verifyEmailMs / 3_600_000 }
        : { ...common, template: purpose, validMinutes: resetPasswordMs / 60_000 },
  });
}

export type LinkState =
  | { kind: "open"; personId: string }
  | { kind: "used"; personId: string }
  | { kind: "expired" }
  | { kind: "unknown" };

/** What a mailed secret opens; the row is locked, so that two who come at once do not both get in. */
export async function lockLink(trx: Tx, purpose: Purpose, secret: string, now: Date): Promise<LinkState> {
  const row = await trx
    .selectFrom("accountToken")
    .select(["personId", "expiresAt", "usedAt"])
    .where("tokenHash", "=", hashOfSecret(secret))
    .where("purpose", "=", purpose)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return { kind: "unknown" };
  if (row.usedAt !== null) return { kind: "used", personId: row.personId };
  if (row.expiresAt <= now) return { kind: "expired" };
  return { kind: "open", personId: row.personId };
}

export async function spendLink(trx: Tx, secret: string, now: Date): Promise<void> {
  await trx
    .updateTable("accountToken")
    .set({ usedAt: now })
    .where("tokenHash", "=", hashOfSecret(secret))
    .execute();
}
