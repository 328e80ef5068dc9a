import { sweepAccounts } from "~/accounts/index.server";
import { runPack } from "~/audit/index.server";
import { projectionsAreStale, rebuildAll, runImport } from "~/registry/index.server";
import { sendMail, sweepReminders } from "~/reminders/index.server";
import type { JobContext } from "~db/client.server";
import type { QueueName } from "~db/queue.server";
import { outboxOf, sender } from "./mail-settings.server";

type Job = (context: JobContext, data: Record<string, unknown>) => Promise<void>;

/** What each queue's jobs do: one call into a module. */
export const jobs: Record<QueueName, Job> = {
  import: runImport,
  pack: runPack,
  reminders: async (context) => {
    await sweepReminders(context, outboxOf(context));
  },
  mail: async (context, { mailId }) => {
    await sendMail(context, sender(), typeof mailId === "string" ? { mailId } : {});
  },
  // After a change of the law's data what was counted by the edition before is counted anew.
  projections: async ({ db }) => {
    if (await projectionsAreStale(db)) await rebuildAll(db);
  },
  upkeep: ({ db, at }) => sweepAccounts(db, at),
};

/** When a job runs by itself (Kazakhstan's time); one that was missed runs once, later. */
export const schedules: { queue: QueueName; cron: string }[] = [
  { queue: "mail", cron: "* * * * *" },
  { queue: "pack", cron: "*/5 * * * *" },
  { queue: "reminders", cron: "*/30 8-22 * * *" },
  { queue: "projections", cron: "17 3 * * *" },
  { queue: "upkeep", cron: "40 3 * * *" },
];
