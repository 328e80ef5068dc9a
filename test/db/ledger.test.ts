import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { record, verifyLedger } from "~/ledger/index.server";
import { forEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";

let test: TestDatabase;
const employerId = newId();
const scope = {
  employerId,
  actor: { kind: "system" as const, id: "test" },
  at: new Date("2026-11-22T06:00:00.123Z"),
};

beforeAll(async () => {
  test = await freshDatabase();
  await forEmployer({ db: test.db, employerId }, async (trx) => {
    await trx.insertInto("employer").values({ employerId, kind: "company", createdAt: scope.at }).execute();
    for (let i = 0; i < 5; i++) {
      await record(trx, scope, {
        event: "worker.corrected",
        subject: { kind: "worker", id: newId() },
        before: { name: "А", n: i },
        after: { name: "Ә", n: i },
      });
    }
  });
});
afterAll(() => test.close());

const verify = () => forEmployer({ db: test.db, employerId }, (trx) => verifyLedger(trx, employerId));

it("verifies an untouched chain, and keeps hashes of what changed only", async () => {
  expect(await verify()).toMatchObject({ ok: true, length: 5 });
  const rows = await forEmployer({ db: test.db, employerId }, (trx) =>
    trx.selectFrom("ledgerEntry").select("changes").execute(),
  );
  expect(Object.keys(rows[0]!.changes)).toEqual(["name"]);
  expect(JSON.stringify(rows)).not.toContain("Ә");
});

it("names the entry that somebody with the database's keys has changed", async () => {
  await sql`alter table ledger_entry disable trigger all`.execute(test.db);
  await sql`update ledger_entry set event = 'worker.erased' where seq = 3`.execute(test.db);
  expect(await verify()).toEqual({ ok: false, at: 3, why: "entry-changed" });
  await sql`delete from ledger_entry where seq = 3`.execute(test.db);
  expect(await verify()).toEqual({ ok: false, at: 3, why: "entry-missing" });
});

it("serialises concurrent verbs of one employer", async () => {
  const other = newId();
  await forEmployer({ db: test.db, employerId: other }, (trx) =>
    trx.insertInto("employer").values({ employerId: other, kind: "company", createdAt: scope.at }).execute(),
  );
  await Promise.all(
    Array.from({ length: 12 }, () =>
      forEmployer({ db: test.db, employerId: other }, (trx) =>
        record(trx, { ...scope, employerId: other }, { event: "test.happened" }),
      ),
    ),
  );
  expect(
    await forEmployer({ db: test.db, employerId: other }, (trx) => verifyLedger(trx, other)),
  ).toMatchObject({ ok: true, length: 12 });
});
