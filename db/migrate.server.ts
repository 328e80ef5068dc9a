import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { PgBoss } from "pg-boss";
import type { Db } from "./client.server";
import { migrations } from "./migrations/index";
import { queues } from "./queue.server";
import { tenantTables } from "./schema";

/** Brings the database to the newest form; safe to call from several processes at once (it takes a lock). */
export async function migrateToLatest(db: Db, url: string): Promise<void> {
  const version = await sql<{ n: number }>`select current_setting('server_version_num')::int as n`.execute(
    db,
  );
  const number = version.rows[0]?.n ?? 0;
  if (number < 150_000)
    throw new Error(`PostgreSQL 15 or newer is needed; this one is ${Math.floor(number / 10_000)}`);
  const icu = await sql<{
    n: number;
  }>`select count(*)::int as n from pg_collation where collname = 'und-x-icu'`.execute(db);
  if (icu.rows[0]?.n === 0)
    throw new Error("this PostgreSQL was built without ICU; names in Kazakh cannot be sorted");
  await requireRoles(db);

  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;

  const boss = new PgBoss({
    connectionString: url,
    schema: "pgboss",
    supervise: false,
    schedule: false,
    max: 2,
    application_name: "ruqsat-migrate",
  });
  boss.on("error", () => {});
  await boss.start();
  // Made here, so that a verb may enqueue before any jobs process has ever run.
  for (const queue of queues) await boss.createQueue(queue);
  await boss.stop({ graceful: false });
  await sql`
    grant usage on schema pgboss to ruqsat_app;
    grant select, insert, update, delete on all tables in schema pgboss to ruqsat_app;
    grant execute on all functions in schema pgboss to ruqsat_app`.execute(db);
}

/** The two roles are there, or can be made, and this login can become either: or one line says what must be run. */
async function requireRoles(db: Db): Promise<void> {
  const { rows } = await sql<{ roles: number; may: boolean; login: string }>`
    select (select count(*)::int from pg_roles where rolname in ('ruqsat_app', 'ruqsat_sweep')) as roles,
           (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may,
           quote_ident(current_user) as login`.execute(db);
  const row = rows[0];
  if (!row) return;
  const grant = `grant ruqsat_app, ruqsat_sweep to ${row.login}`;
  if (row.roles < 2) {
    if (row.may) return;
    throw new Error(
      `this login may not create roles; an administrator must run: create role ruqsat_app nologin; create role ruqsat_sweep nologin; ${grant}`,
    );
  }
  if (await mayBecomeRoles(db)) return;
  // Whoever made the roles may give them to itself; whoever may not is told what to ask for.
  await unlessForbidden(sql`grant ruqsat_app, ruqsat_sweep to current_user`.execute(db));
  if (await mayBecomeRoles(db)) return;
  throw new Error(
    `this login may not act as ruqsat_app and ruqsat_sweep; an administrator must run: ${grant}`,
  );
}

function mayBecomeRoles(db: Db): Promise<boolean> {
  return unlessForbidden(
    db.transaction().execute(async (trx) => {
      await sql`set local role ruqsat_app`.execute(trx);
      await sql`reset role`.execute(trx);
      await sql`set local role ruqsat_sweep`.execute(trx);
    }),
  );
}

/** Whether it was done; false where the database says that this login lacks the right. */
async function unlessForbidden(done: Promise<unknown>): Promise<boolean> {
  try {
    await done;
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "42501") return false;
    throw error;
  }
}

/** Refuses to go on where the application's role, without an employer, sees a row of any tenant table. */
export async function checkIsolation(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`set local role ruqsat_app`.execute(trx);
    for (const table of tenantTables) {
      const { rows } = await sql<{
        seen: boolean;
      }>`select exists(select from ${sql.table(table)}) as seen`.execute(trx);
      if (rows[0]?.seen)
        throw new Error(`row-level security does not hold: ${table} can be read without an employer`);
    }
  });
}
