import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forEmployer, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { checkIsolation } from "~db/migrate.server";
import { tenantTables } from "~db/schema";
import { freshDatabase, type TestDatabase } from "~test/harness/database";

let test: TestDatabase;
const at = new Date("2026-11-22T06:00:00Z");
const mine = newId();
const theirs = newId();

beforeAll(async () => {
  test = await freshDatabase();
  for (const employerId of [mine, theirs]) {
    await forEmployer({ db: test.db, employerId }, async (trx) => {
      await trx.insertInto("employer").values({ employerId, kind: "company", createdAt: at }).execute();
      await trx.insertInto("worker").values({ employerId, workerId: newId(), createdAt: at }).execute();
    });
  }
});
afterAll(() => test.close());

describe("row-level security alone", () => {
  it("closes every table that carries an employer", async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'employer_id'`.execute(
      test.db,
    );
    const leading = ["membership", "invitation", "link_token", "mail_employer"];
    expect(rows.map((row) => row.name).sort()).toEqual([...tenantTables, ...leading].sort());
    const open = await sql<{ name: string }>`
      select relname as name from pg_class where relname in (${sql.join([...tenantTables])}) and not (relrowsecurity and relforcerowsecurity)`.execute(
      test.db,
    );
    expect(open.rows).toEqual([]);
  });

  it("gives nothing of another employer to a query that forgot its employer", async () => {
    const seen = await forEmployer({ db: test.db, employerId: mine }, (trx) =>
      trx.selectFrom("worker").selectAll().execute(),
    );
    expect(seen.map((row) => row.employerId)).toEqual([mine]);
  });

  it("gives nothing at all without a scope, and start-up's check agrees", async () => {
    expect(await withoutEmployer(test.db, (trx) => trx.selectFrom("worker").selectAll().execute())).toEqual(
      [],
    );
    await expect(checkIsolation(test.db)).resolves.toBeUndefined();
  });

  it("refuses to write into another employer", async () => {
    await expect(
      forEmployer({ db: test.db, employerId: mine }, (trx) =>
        trx.insertInto("worker").values({ employerId: theirs, workerId: newId(), createdAt: at }).execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("keeps the ledger append-only", async () => {
    await expect(
      forEmployer({ db: test.db, employerId: mine }, (trx) => trx.deleteFrom("ledgerEntry").execute()),
    ).rejects.toThrow(/permission denied/);
  });
});
