import { sql } from "kysely";
import { dayOf } from "~/clock.server";
import type { Day } from "~/registry";
import type { Tx } from "~db/client.server";
import type { PastDigest } from "./digest";
import type { ToldReminder } from "./due-reminders";

const twoDaysMs = 2 * 24 * 60 * 60 * 1000;

/**
 * The digests of somebody that are not settled, and those of these days, locked so that the sender does not
 * take one while it is decided about. One whose attempt was cut off or never answered is unsure.
 */
export async function lockRecentDigests(trx: Tx, digestFor: string, at: Date): Promise<PastDigest[]> {
  const recently = new Date(at.getTime() - twoDaysMs);
  const rows = await trx
    .selectFrom("mail as m")
    .select(["m.messageId", "m.state", "m.createdAt", "m.acceptedAt"])
    .select(
      sql<boolean>`exists (select from mail_attempt a where a.mail_id = m.mail_id and a.outcome is null)`.as(
        "open",
      ),
    )
    .where("m.digestFor", "=", digestFor)
    .where((eb) =>
      eb.or([
        eb("m.state", "in", ["queued", "sending", "deferred"]),
        eb("m.createdAt", ">", recently),
        eb("m.acceptedAt", ">", recently),
      ]),
    )
    .orderBy("m.createdAt")
    .forUpdate("m")
    .execute();
  return rows.map((row) => ({
    messageId: row.messageId,
    day: dayOf(row.createdAt),
    state: stateOf(row.state, row.open),
    acceptedOn: row.acceptedAt && dayOf(row.acceptedAt),
    reminders: [],
  }));
}

function stateOf(state: string, open: boolean): PastDigest["state"] {
  switch (state) {
    case "sent":
      return "accepted";
    case "bounced":
    case "withdrawn":
      return "refused";
    case "sending":
      return "unsure";
    default:
      return open ? "unsure" : "waiting";
  }
}

/** What somebody was told of these workers, by mails that a server took. In the employer's scope. */
export async function listTold(
  trx: Tx,
  asked: { employerId: string; recipient: string; workerIds: readonly string[] },
): Promise<PastDigest[]> {
  const rows = await trx
    .selectFrom("reminder as r")
    .innerJoin("mail as m", "m.mailId", "r.mailId")
    .select(["m.messageId", "m.acceptedAt", "r.toldOn", "r.deadlineKey", "r.dueOn", "r.leadDays"])
    .where("r.employerId", "=", asked.employerId)
    .where("r.recipient", "=", asked.recipient)
    .where(sql<boolean>`r.worker_id = any(${[...asked.workerIds]}::uuid[])`)
    .where("m.state", "=", "sent")
    .execute();
  const byMail = new Map<string, { day: Day; acceptedOn: Day | null; reminders: ToldReminder[] }>();
  for (const { messageId, acceptedAt, toldOn, deadlineKey, dueOn, leadDays } of rows) {
    let digest = byMail.get(messageId);
    if (!digest) {
      digest = { day: toldOn, acceptedOn: acceptedAt && dayOf(acceptedAt), reminders: [] };
      byMail.set(messageId, digest);
    }
    digest.reminders.push({ deadlineKey, dueOn, leadDays });
  }
  return [...byMail].map(([messageId, digest]) => ({ messageId, state: "accepted" as const, ...digest }));
}
