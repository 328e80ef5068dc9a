import { record } from "~/ledger/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import type { Outbox } from "~db/outbox.server";
import { enqueue } from "~db/queue.server";

export type SendAgainOutcome = { kind: "queued" } | { kind: "not-allowed" } | { kind: "not-waiting" };

/**
 * Tries a digest at once that a server put off or refused: the address was mended, the mailbox emptied. The
 * same mail, under the same Message-ID.
 */
export async function sendAgain(
  scope: EmployerScope,
  outbox: Pick<Outbox, "databaseUrl">,
  mailId: string,
): Promise<SendAgainOutcome> {
  if (scope.role === "viewer") return { kind: "not-allowed" };
  return forEmployer(scope, async (trx): Promise<SendAgainOutcome> => {
    const mail = await trx
      .updateTable("mail")
      .set({ state: "deferred", nextAttemptAt: scope.at })
      .where("mailId", "=", mailId)
      .where("digestFor", "is not", null)
      .where("state", "in", ["deferred", "bounced"])
      .where("mailId", "in", (eb) =>
        eb.selectFrom("mailEmployer").select("mailId").where("employerId", "=", scope.employerId),
      )
      .returning("personId")
      .executeTakeFirst();
    if (!mail) return { kind: "not-waiting" };
    await record(trx, scope, {
      event: "reminders.sent-again",
      ...(mail.personId === null ? {} : { subject: { kind: "person", id: mail.personId } }),
      data: { mail: mailId },
    });
    await enqueue(trx, outbox.databaseUrl, "mail", { mailId });
    return { kind: "queued" };
  });
}
