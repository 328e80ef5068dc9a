import { sql } from "kysely";
import type { Locale } from "~/accounts";
import type { Day } from "~/registry";
import { enterEmployer, type JobContext, type Tx, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { enqueueMail, type Outbox } from "~db/outbox.server";
import { contactDigestOf } from "./contact-digest";
import { type DigestPlan, type DigestSource, hasToWait, planDigest } from "./digest";
import { listDueWorkers, loadDeadlines } from "./due-workers.server";
import { listTold, lockRecentDigests } from "./past-digests.server";

/** An employer whose deadlines somebody hears; a contact hears of named workers only. */
export type HeardEmployer = {
  employerId: string;
  employerName: string;
  hearsEscalation: boolean;
  workerIds: readonly string[] | "all";
};

/** Somebody who gets one digest a day: a person with an account, or a contact without one. */
export type DigestRecipient = {
  kind: "person" | "contact";
  /** Names the digest in the outbox and in its Message-ID; for a contact a keyed hash of the address. */
  key: string;
  /** Names the recipient in the employer's own rows. */
  recipient: string;
  personId: string | null;
  address: string;
  name: string | null;
  locale: Locale;
  hears: readonly HeardEmployer[];
};

export type Written = { digests: number; reminders: number; withdrawn: number };

const rowsAtOnce = 2000;

/**
 * Plans somebody's digest of the day and applies the plan, in one transaction: digests that it replaces are
 * withdrawn, the reminders are written down, and the mail is in the outbox, or none of it. Two sweeps at once
 * follow each other here, and the second finds nothing left to do.
 */
export function writeDigest(
  context: JobContext,
  outbox: Outbox,
  recipient: DigestRecipient,
): Promise<Written> {
  const { today } = context;
  return withoutEmployer(context.db, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`digest ${recipient.key}`}, 0))`.execute(trx);
    const past = await lockRecentDigests(trx, recipient.key, context.at);
    if (hasToWait(past, today)) return { digests: 0, reminders: 0, withdrawn: 0 };
    if (recipient.kind === "contact" && (await wasRefused(trx, recipient.key))) {
      return { digests: 0, reminders: 0, withdrawn: 0 };
    }
    const sources: DigestSource[] = [];
    for (const { employerId, employerName, hearsEscalation, workerIds } of recipient.hears) {
      await enterEmployer(trx, employerId);
      const asked = { employerId, today, recipient: recipient.recipient };
      const due = workerIds === "all" ? await listDueWorkers(trx, { ...asked, hearsEscalation }) : workerIds;
      if (due.length === 0) continue;
      past.push(...(await listTold(trx, { ...asked, workerIds: due })));
      const deadlines = await loadDeadlines(trx, asked, due);
      sources.push({ employerId, employerName, hearsEscalation, deadlines });
    }
    const plan = planDigest({
      today,
      person: { personId: recipient.key, name: recipient.name, locale: recipient.locale },
      sources,
      past,
      publicUrl: outbox.publicUrl,
      paths: {
        deadlines: (employerId) => `/e/${employerId}/reminders`,
        worker: (employerId, workerId) => `/e/${employerId}/workers/${workerId}`,
        settings: `/e/${sources[0]?.employerId ?? ""}/reminders#told`,
      },
    });
    return applyPlan(trx, context, outbox, recipient, plan);
  });
}

async function applyPlan(
  trx: Tx,
  context: JobContext,
  outbox: Outbox,
  recipient: DigestRecipient,
  plan: DigestPlan,
): Promise<Written> {
  const withdrawn = await withdrawMails(trx, plan.withdraws);
  if (plan.kind === "nothing") return { digests: 0, reminders: 0, withdrawn };
  const employerIds = [...new Set(plan.reminders.map(({ employerId }) => employerId))];
  const mailId = await enqueueMail(trx, outbox, {
    to: recipient.address,
    personId: recipient.personId,
    message: recipient.kind === "person" ? plan.message : contactDigestOf(plan.message),
    messageId: plan.messageId,
    employerIds,
    digestFor: recipient.key,
    at: context.at,
  });
  // Under the lock nobody else can have written today's; another one under the same name is a fault.
  if (mailId === null) throw new Error(`a digest ${plan.messageId} is in the outbox already`);
  for (const employerId of employerIds) {
    await enterEmployer(trx, employerId);
    const own = plan.reminders.filter((reminder) => reminder.employerId === employerId);
    for (let i = 0; i < own.length; i += rowsAtOnce) {
      await writeReminders(trx, own.slice(i, i + rowsAtOnce), recipient, mailId, context);
    }
  }
  return { digests: 1, reminders: plan.reminders.length, withdrawn };
}

type Planned = Extract<DigestPlan, { kind: "send" }>["reminders"];

/** A row that stands there already belongs to a mail that was refused: it goes over to this one. */
async function writeReminders(
  trx: Tx,
  reminders: Planned,
  { recipient, personId }: DigestRecipient,
  mailId: string,
  { at, today }: { at: Date; today: Day },
): Promise<void> {
  await trx
    .insertInto("reminder")
    .values(
      reminders.map((reminder) => ({
        employerId: reminder.employerId,
        reminderId: newId(at.getTime()),
        deadlineKey: reminder.deadlineKey,
        workerId: reminder.workerId,
        kind: reminder.kind,
        dueOn: reminder.dueOn,
        leadDays: reminder.leadDays,
        recipient,
        personId,
        mailId,
        toldOn: today,
        recordedAt: at,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["employerId", "deadlineKey", "dueOn", "leadDays", "recipient", "channel"])
        .doUpdateSet({ mailId, toldOn: today, recordedAt: at }),
    )
    .execute();
}

/**
 * Takes mails out of the queue whose attempts, if any, were surely not taken, with the reminders they carry.
 * The mail and its attempts stay, for whoever asks what happened. Returns how many.
 */
export async function withdrawMails(trx: Tx, messageIds: readonly string[]): Promise<number> {
  if (messageIds.length === 0) return 0;
  const mails = await trx
    .updateTable("mail")
    .set({ state: "withdrawn", nextAttemptAt: null })
    .where("messageId", "in", [...messageIds])
    .where("state", "in", ["queued", "deferred"])
    .returning("mailId")
    .execute();
  const mailIds = mails.map(({ mailId }) => mailId);
  if (mailIds.length === 0) return 0;
  const employers = await trx
    .selectFrom("mailEmployer")
    .select("employerId")
    .distinct()
    .where("mailId", "in", mailIds)
    .orderBy("employerId")
    .execute();
  for (const { employerId } of employers) {
    await enterEmployer(trx, employerId);
    await trx
      .deleteFrom("reminder")
      .where("employerId", "=", employerId)
      .where("mailId", "in", mailIds)
      .execute();
  }
  return mailIds.length;
}

/** Whether the last settled digest was refused for good; the key holds the address, so another one is not. */
async function wasRefused(trx: Tx, digestFor: string): Promise<boolean> {
  const last = await trx
    .selectFrom("mail")
    .select("state")
    .where("digestFor", "=", digestFor)
    .where("state", "in", ["sent", "bounced"])
    .orderBy("createdAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.state === "bounced";
}
