import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import { acceptCopy } from "./bulk.server";
import type { Database, Role } from "./schema";

// A DATE is a calendar day: the driver's default would make it local midnight, and 1 July becomes 30 June.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(1182 as never, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

/** Who does something: a person with an account, the product itself, or an inspector who holds a link. */
export type Actor =
  | { kind: "person"; id: string }
  | { kind: "system"; id: string }
  | { kind: "inspector"; id: string };

/** The proof that someone may act for an employer; made only by the guards, the API and the jobs. */
export type EmployerScope = {
  db: Db;
  employerId: string;
  actor: Actor;
  role: Role;
  /** The instant and the day in Kazakhstan, taken once per request or job. */
  at: Date;
  today: string;
};

/** What a job starts from; a job makes its own scope for each employer, as the product itself. */
export type JobContext = { db: Db; databaseUrl: string; at: Date; today: string };

/** The scope in which the product itself acts for an employer (a sweep, an import that a person asked for). */
export function systemScope(context: JobContext, employerId: string, id = "ruqsat"): EmployerScope {
  const { db, at, today } = context;
  return { db, employerId, actor: { kind: "system", id }, role: "owner", at, today };
}

export function openDatabase(
  url: string,
  options: { max?: number; name?: string } = {},
): { db: Db; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.name ?? "ruqsat",
  });
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on("error", () => {});
  pool.on("connect", acceptCopy);
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, pool };
}

/** A transaction in which row-level security shows this employer's rows only. */
export function forEmployer<T>(
  scope: Pick<EmployerScope, "db" | "employerId">,
  fn: (trx: Tx) => Promise<T>,
): Promise<T> {
  return scope.db.transaction().execute(async (trx) => {
    await sql`set local role ruqsat_app`.execute(trx);
    await sql`select set_config('ruqsat.employer', ${scope.employerId}, true)`.execute(trx);
    return fn(trx);
  });
}

/** A transaction without an employer: people, sessions, tokens, mail. It sees no tenant's row at all. */
export function withoutEmployer<T>(db: Db, fn: (trx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`set local role ruqsat_app`.execute(trx);
    return fn(trx);
  });
}

/**
 * Moves a transaction of {@link withoutEmployer} on to an employer's rows: for what one person is told about
 * several employers in one mail, written down as a whole or not at all. Call it again for the next employer.
 */
export async function enterEmployer(trx: Tx, employerId: string): Promise<void> {
  await sql`select set_config('ruqsat.employer', ${employerId}, true)`.execute(trx);
}

/** Every employer's id, for sweeps; a role that can read nothing else of a tenant. */
export async function listEmployerIds(db: Db): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    await sql`set local role ruqsat_sweep`.execute(trx);
    const rows = await trx.selectFrom("employer").select("employerId").orderBy("employerId").execute();
    return rows.map((row) => row.employerId);
  });
}
