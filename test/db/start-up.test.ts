import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Db, forEmployer, listEmployerIds, openDatabase } from "~db/client.server";
import { checkIsolation, migrateToLatest } from "~db/migrate.server";
import { makeEmployer } from "~test/harness/registry";

/*
 * A database as a provider hands it out: its login is no superuser. The roles are there already, as where an
 * administrator made them.
 */
describe("a database whose login is no superuser", () => {
  const base = inject("postgresUrl");
  const name = `t_${randomBytes(6).toString("hex")}`;
  const url = new URL(base);
  let admin: ReturnType<typeof openDatabase>;
  let own: { db: Db };

  beforeAll(async () => {
    admin = openDatabase(base, { name: "harness", max: 1 });
    await sql`create role ${sql.id(name)} login password 'secret'`.execute(admin.db);
    await sql`create database ${sql.id(name)} owner ${sql.id(name)}`.execute(admin.db);
    url.username = name;
    url.password = "secret";
    url.pathname = `/${name}`;
    own = openDatabase(url.href, { name: "test", max: 3 });
  });
  afterAll(async () => {
    await own.db.destroy();
    await sql`drop database ${sql.id(name)} with (force)`.execute(admin.db);
    await sql`revoke ruqsat_app, ruqsat_sweep from ${sql.id(name)}`.execute(admin.db);
    await sql`drop role ${sql.id(name)}`.execute(admin.db);
    await admin.db.destroy();
  });

  it("is told in one line what an administrator must run, and nothing is made", async () => {
    await expect(migrateToLatest(own.db, url.href)).rejects.toThrow(
      new RegExp(`^[^\n]*grant ruqsat_app, ruqsat_sweep to "?${name}"?[^\n]*$`),
    );
    const { rows } = await sql`select from pg_tables where schemaname = 'public'`.execute(own.db);
    expect(rows).toEqual([]);
  });

  it("is brought up to date once that was run, and row-level security holds in it", async () => {
    await sql`grant ruqsat_app, ruqsat_sweep to ${sql.id(name)}`.execute(admin.db);
    await migrateToLatest(own.db, url.href);
    await migrateToLatest(own.db, url.href);
    await checkIsolation(own.db);
    const [one, other] = [await makeEmployer(own.db), await makeEmployer(own.db)];
    const seen = await forEmployer(one, (trx) => trx.selectFrom("employer").select("employerId").execute());
    expect(seen).toEqual([{ employerId: one.employerId }]);
    expect((await listEmployerIds(own.db)).toSorted()).toEqual([one.employerId, other.employerId].toSorted());
  });
});
