import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeQueue, enqueue, putBackCutOff } from "~db/queue.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";

let test: TestDatabase;
let boss: PgBoss;
beforeAll(async () => {
  test = await freshDatabase();
  boss = new PgBoss({
    connectionString: test.url,
    schema: "pgboss",
    migrate: false,
    supervise: false,
    schedule: false,
  });
  await boss.start();
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await closeQueue();
  await test.close();
});

it("gives what a killed process had in hand to the next one at once, and nothing else", async () => {
  await test.db.transaction().execute(async (trx) => {
    await enqueue(trx, test.url, "import", { importId: "cut off" });
    await enqueue(trx, test.url, "mail", { mailId: "done" });
    await enqueue(trx, test.url, "pack", { packId: "waiting" });
  });
  const [inHand] = await boss.fetch<object>("import");
  const [mail] = await boss.fetch("mail");
  await boss.complete("mail", mail?.id ?? "");
  expect(await boss.fetch("import")).toEqual([]);

  expect(await putBackCutOff(test.db, boss)).toBe(1);
  const [again] = await boss.fetch<object>("import");
  expect(again).toMatchObject({ id: inHand?.id, data: { importId: "cut off" } });
  expect(await boss.fetch("mail")).toEqual([]);
  expect(await boss.fetch("pack")).toMatchObject([{ data: { packId: "waiting" } }]);
});
