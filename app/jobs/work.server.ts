import { PgBoss } from "pg-boss";
import { pino } from "pino";
import { dayOf, now } from "~/clock.server";
import { config } from "~/config.server";
import { loggerOptions } from "~/web/log.server";
import { openDatabase } from "~db/client.server";
import { checkIsolation } from "~db/migrate.server";
import { putBackCutOff, queues } from "~db/queue.server";
import { jobs, schedules } from "./jobs.server";

/** The jobs process: takes jobs until a signal comes; a job that was cut off is taken up again. */
export async function workJobs(): Promise<void> {
  const settings = config();
  const url = settings.databaseUrl;
  if (url === null) throw new Error("DATABASE_URL is missing");
  const log = pino(loggerOptions("jobs", settings.logLevel));
  const { db } = openDatabase(url, { max: 6, name: "ruqsat-jobs" });
  await checkIsolation(db);
  const boss = new PgBoss({
    connectionString: url,
    schema: "pgboss",
    migrate: false,
    max: 4,
    // Both: a pass that looks for jobs whose worker has gone quiet waits for the longer of the two.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    application_name: "ruqsat-boss",
  });
  boss.on("error", (error) => log.warn({ err: error }, "queue"));
  await boss.start();
  // The embedded database has one jobs process; elsewhere another one may be at work on what is marked so.
  if (settings.embedded) {
    const cutOff = await putBackCutOff(db, boss);
    if (cutOff > 0) log.warn({ jobs: cutOff }, "jobs of a killed process are taken up again");
  }
  for (const queue of queues) {
    await boss.work(queue, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
      if (!job) return;
      const at = now();
      const started = performance.now();
      try {
        await jobs[queue](
          { db, databaseUrl: url, at, today: dayOf(at) },
          job.data as Record<string, unknown>,
        );
        log.info({ queue, job: job.id, ms: Math.round(performance.now() - started) }, "job done");
      } catch (error) {
        log.error({ err: error, queue, job: job.id }, "job failed");
        throw error;
      }
    });
  }
  for (const { queue, cron } of schedules) {
    await boss.schedule(queue, cron, {}, { tz: "Asia/Almaty", missed: "once" });
    await boss.send(queue, {});
  }
  log.info("jobs process ready");
  const stop = async () => {
    // A long job (a pack, an import) must not hold the process up: what it left is taken up again.
    setTimeout(() => process.exit(0), 5000).unref();
    await boss.stop({ graceful: true, timeout: 3000 }).catch(() => {});
    await db.destroy();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}
