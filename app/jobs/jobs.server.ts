import { sql } from "kysely";
import { sendMail, sweepReminders } from "~/reminders/index.server";
import { type JobContext, withoutEmployer } from "~db/client.server";
import type { QueueName } from "~db/queue.server";
import { outboxOf, sender } from "./mail-settings.server";

type Job = (context: JobContext, data: Record<string, unknown>) => Promise<void>;

/** What each queue's jobs do: one call into a module. */
export const jobs: Record<QueueName, Job> = {
  import: async () => {},
  pack: async () => {},
  reminders: async (context) => {
    await sweepReminders(context, outboxOf(context));
  },
  mail: async (context, { mailId }) => {
    await sendMail(context, sender(), typeof mailId === "string" ? { mailId } : {});
  },
  projections: async () => {},
  upkeep: (context) => removeExpired(context),
};

/** When a job runs by itself (Kazakhstan's time); one that was missed runs once, later. */
export const schedules: { queue: QueueName; cron: string }[] = [
  { queue: "mail", cron: "* * * * *" },
  { queue: "reminders", cron: "*/30 8-22 * * *" },
  { queue: "projections", cron: "17 3 * * *" },
  { queue: "upkeep", cron: "40 3 * * *" },
];

/** Sessions, counters and answers to repeated requests have an end; nothing of an employer is touched. */
async function removeExpired({ db, at }: JobContext): Promise<void> {
  await withoutEmployer(db, async (trx) => {
    await trx.deleteFrom("session").where("expiresAt", "<", at).execute();
    await trx.deleteFrom("accountToken").where("expiresAt", "<", at).execute();
    await trx
      .deleteFrom("rateLimit")
      .where("windowStart", "<", sql<Date>`${at}::timestamptz - interval '1 day'`)
      .execute();
    await trx
      .deleteFrom("idempotencyKey")
      .where("createdAt", "<", sql<Date>`${at}::timestamptz - interval '1 day'`)
      .execute();
  });
}
