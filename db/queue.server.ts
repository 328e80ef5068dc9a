import { sql } from "kysely";
import { fromKysely, PgBoss } from "pg-boss";
import type { Db, Tx } from "./client.server";

/** The jobs that exist; `app/jobs` says what each does. */
export const queues = ["import", "pack", "reminders", "mail", "projections", "upkeep"] as const;
export type QueueName = (typeof queues)[number];

/** A worker that was killed is noticed after so long, and its job taken up by another. */
const heartbeatSeconds = 20;
const retryLimit = 5;

let sender: { url: string; boss: Promise<PgBoss> } | null = null;

/** A pg-boss that only puts jobs in; it shares one small pool for the process. */
function senderFor(url: string): Promise<PgBoss> {
  if (sender?.url === url) return sender.boss;
  const boss = new PgBoss({
    connectionString: url,
    schema: "pgboss",
    supervise: false,
    schedule: false,
    migrate: false,
    max: 2,
    application_name: "ruqsat-queue",
  });
  boss.on("error", () => {});
  sender = { url, boss: boss.start().then(() => boss) };
  return sender.boss;
}

/** Puts a job into the queue inside the caller's transaction: it exists exactly when the transaction commits. */
export async function enqueue(
  trx: Tx,
  url: string,
  queue: QueueName,
  data: object,
  options: { key?: string; after?: number } = {},
): Promise<void> {
  const boss = await senderFor(url);
  await boss.send(queue, data, {
    db: fromKysely(trx),
    heartbeatSeconds,
    retryLimit,
    ...(options.key === undefined ? {} : { singletonKey: options.key }),
    ...(options.after === undefined ? {} : { startAfter: options.after }),
  });
}

/**
 * Puts every job that is marked as being worked on back into the queue, and says how many there were. Only for a
 * jobs process that is about to begin and is the only one there can be: then whoever had them was killed.
 */
export async function putBackCutOff(db: Db, boss: PgBoss): Promise<number> {
  const { rows } = await sql<{ name: string; id: string }>`
    select name, id from pgboss.job where state = 'active' and name = any(${[...queues]}::text[])`.execute(
    db,
  );
  for (const { name, id } of rows) await boss.fail(name, id, { message: "the process was killed" });
  return rows.length;
}

export async function closeQueue(): Promise<void> {
  const held = sender;
  sender = null;
  if (held) await (await held.boss).stop({ graceful: false }).catch(() => {});
}
