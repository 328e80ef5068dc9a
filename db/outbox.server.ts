import type { MailMessage } from "~emails/mail-message";
import { cipherFor } from "./cipher.server";
import type { Tx } from "./client.server";
import { newId } from "./ids.server";
import { enqueue } from "./queue.server";

/** Where mail is put: the queue's database, the key that seals it, and the address its links begin with. */
export type Outbox = { databaseUrl: string; dataKey: Buffer; publicUrl: string };

export type OutgoingMail = {
  to: string;
  personId: string | null;
  message: MailMessage;
  /** Where the same mail must never become two, a Message-ID derived from its cause. */
  messageId?: string;
  /** The employers whose owners may see that this mail went out. */
  employerIds?: string[];
  /** Whose digest it is, where it is one: nobody gets two a day. */
  digestFor?: string;
  at: Date;
};

/**
 * Writes a mail into the outbox and wakes the sender, in the caller's transaction: it goes exactly when the
 * transaction commits. Recipient and message are sealed, since links in them open accounts. Returns the
 * mail's id, or null where a mail with that Message-ID stands there already.
 */
export async function enqueueMail(trx: Tx, outbox: Outbox, mail: OutgoingMail): Promise<string | null> {
  const mailId = newId();
  const cipher = cipherFor(outbox.dataKey, "mail");
  const inserted = await trx
    .insertInto("mail")
    .values({
      mailId,
      messageId: mail.messageId ?? `<${mailId}@${new URL(outbox.publicUrl).hostname}>`,
      personId: mail.personId,
      template: mail.message.template,
      locale: mail.message.locale,
      recipientSealed: cipher.seal(mail.to),
      messageSealed: cipher.seal(JSON.stringify(mail.message)),
      digestFor: mail.digestFor ?? null,
      state: "queued",
      nextAttemptAt: mail.at,
      createdAt: mail.at,
    })
    .onConflict((conflict) => conflict.column("messageId").doNothing())
    .returning("mailId")
    .executeTakeFirst();
  if (!inserted) return null;
  if (mail.employerIds && mail.employerIds.length > 0) {
    await trx
      .insertInto("mailEmployer")
      .values(mail.employerIds.map((employerId) => ({ mailId, employerId })))
      .execute();
  }
  await enqueue(trx, outbox.databaseUrl, "mail", { mailId });
  return mailId;
}

/** What a row of the outbox holds, opened. */
export function openMail(
  dataKey: Buffer,
  row: { recipientSealed: Buffer; messageSealed: Buffer },
): { to: string; message: MailMessage } {
  const cipher = cipherFor(dataKey, "mail");
  return {
    to: cipher.open(row.recipientSealed),
    message: JSON.parse(cipher.open(row.messageSealed)) as MailMessage,
  };
}
