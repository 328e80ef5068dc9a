import { record } from "~/ledger/index.server";
import { enterEmployer, type JobContext, type Tx, withoutEmployer } from "~db/client.server";
import { openMail } from "~db/outbox.server";
import { renderMail } from "~emails/index";
import type { MailTransport, SendResult } from "~emails/transport.server";
import { nextAttempt } from "./retry-pause";

export type SenderSettings = { dataKey: Buffer; transport: MailTransport };
export type SendReport = { accepted: number; deferred: number; uncertain: number; bounced: number };

/** An attempt that was begun this long ago and has no outcome was cut off: nobody is still at it. */
const cutOffMs = 15 * 60_000;
/** A server that takes none of three is away: the rest waits for the next round. */
const failuresThatEndARound = 3;
/** A round ends while its job is still within its own time; the next one goes on. */
const longestRoundMs = 5 * 60_000;

type Claimed = {
  mailId: string;
  messageId: string;
  attempt: number;
  isDigest: boolean;
  createdAt: Date;
  recipientSealed: Buffer;
  messageSealed: Buffer;
};

/**
 * Sends what is due in the outbox, or the one mail where it is due. Each attempt is written down before it is
 * made, so that one that was cut off is known to have been. Several senders at once take different mails.
 */
export async function sendMail(
  context: JobContext,
  settings: SenderSettings,
  only: { mailId?: string } = {},
): Promise<SendReport> {
  const report: SendReport = { accepted: 0, deferred: 0, uncertain: 0, bounced: 0 };
  const started = performance.now();
  const now = () => new Date(context.at.getTime() + Math.floor(performance.now() - started));
  let failures = 0;
  while (failures < failuresThatEndARound && performance.now() - started < longestRoundMs) {
    const mail = await withoutEmployer(context.db, (trx) => claim(trx, now(), only.mailId));
    if (mail === null) break;
    const result = await attempt(settings, mail);
    await withoutEmployer(context.db, (trx) => settle(trx, mail, result, now()));
    const kind = kindOf(result);
    report[kind] += 1;
    failures = kind === "deferred" || kind === "uncertain" ? failures + 1 : 0;
    if (only.mailId !== undefined) break;
  }
  return report;
}

/** Takes the mail that has been due longest and writes down the attempt that is about to be made. */
async function claim(trx: Tx, now: Date, mailId: string | undefined): Promise<Claimed | null> {
  const due = await trx
    .selectFrom("mail")
    .select(["mailId", "messageId", "attempts", "digestFor", "createdAt", "recipientSealed", "messageSealed"])
    .where((eb) =>
      eb.or([
        // Never tried, so due, even where this machine's clock is behind the one that wrote it.
        eb("state", "=", "queued"),
        eb("state", "in", ["deferred", "sending"]).and("nextAttemptAt", "<=", now),
      ]),
    )
    .$if(mailId !== undefined, (query) => query.where("mailId", "=", mailId ?? ""))
    .orderBy("nextAttemptAt")
    .orderBy("mailId")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!due) return null;
  const attempt = due.attempts + 1;
  await trx
    .updateTable("mail")
    .set({
      state: "sending",
      attempts: attempt,
      nextAttemptAt: new Date(now.getTime() + cutOffMs),
    })
    .where("mailId", "=", due.mailId)
    .execute();
  await trx.insertInto("mailAttempt").values({ mailId: due.mailId, n: attempt, startedAt: now }).execute();
  const { digestFor, attempts: _before, ...mail } = due;
  return { ...mail, attempt, isDigest: digestFor !== null };
}

async function attempt({ dataKey, transport }: SenderSettings, mail: Claimed): Promise<SendResult> {
  try {
    const { to, message } = openMail(dataKey, mail);
    const { subject, html, text } = await renderMail(message);
    return await transport.send({ messageId: mail.messageId, to, subject, html, text });
  } catch (error) {
    // Ours, not the server's: nothing was sent. It is tried again, and must not hold up the others.
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : "fault";
    return { accepted: false, permanent: false, uncertain: false, reason: reason.slice(0, 300) };
  }
}

function kindOf(result: SendResult): keyof SendReport {
  if (result.accepted) return "accepted";
  return result.permanent ? "bounced" : result.uncertain ? "uncertain" : "deferred";
}

/**
 * Writes down what came of an attempt. An acceptance always counts, even if the attempt took so long that
 * another was begun meanwhile; anything else only while this attempt is the latest.
 */
async function settle(trx: Tx, mail: Claimed, result: SendResult, now: Date): Promise<void> {
  const kind = kindOf(result);
  const response = result.accepted ? result.response : result.reason;
  await trx
    .updateTable("mailAttempt")
    .set({ finishedAt: now, outcome: kind === "uncertain" ? null : kind, response })
    .where("mailId", "=", mail.mailId)
    .where("n", "=", mail.attempt)
    .execute();
  const next = kind === "accepted" || kind === "bounced" ? null : nextFor(mail, now);
  const settled = await trx
    .updateTable("mail")
    .set({
      state: kind === "accepted" ? "sent" : next === null ? "bounced" : "deferred",
      nextAttemptAt: next,
      lastResponse: response,
      ...(kind === "accepted" ? { acceptedAt: now } : {}),
    })
    .where("mailId", "=", mail.mailId)
    .where("state", "!=", "sent")
    .$if(kind !== "accepted", (query) => query.where("attempts", "=", mail.attempt))
    .returning("personId")
    .executeTakeFirst();
  if (settled && kind === "accepted" && mail.isDigest) await recordTold(trx, mail, settled.personId, now);
}

function nextFor(mail: Claimed, now: Date): Date | null {
  const { attempt: attempts, createdAt, isDigest } = mail;
  return nextAttempt({ attempts, createdAt, isDigest, now });
}

/** In every employer's ledger that the digest spoke of: that somebody was told, of how much, by which mail. */
async function recordTold(trx: Tx, mail: Claimed, personId: string | null, at: Date): Promise<void> {
  const employers = await trx
    .selectFrom("mailEmployer")
    .select("employerId")
    .where("mailId", "=", mail.mailId)
    .orderBy("employerId")
    .execute();
  for (const { employerId } of employers) {
    await enterEmployer(trx, employerId);
    const employer = await trx
      .selectFrom("employer")
      .select("employerId")
      .where("employerId", "=", employerId)
      .executeTakeFirst();
    // An employer that was removed meanwhile has no ledger any more.
    if (!employer) continue;
    const { n } = await trx
      .selectFrom("reminder")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("employerId", "=", employerId)
      .where("mailId", "=", mail.mailId)
      .executeTakeFirstOrThrow();
    await record(
      trx,
      { employerId, actor: { kind: "system", id: "ruqsat" }, at },
      {
        event: "reminders.told",
        ...(personId === null ? {} : { subject: { kind: "person", id: personId } }),
        data: { mail: mail.mailId, reminders: Number(n), attempt: mail.attempt },
      },
    );
  }
}
