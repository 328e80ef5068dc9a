import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dayOf } from "~/clock.server";
import { verifyLedger } from "~/ledger/index.server";
import { complianceOn, verifyProjection } from "~/registry/index.server";
import { type Db, forEmployer, openDatabase } from "~db/client.server";
import { manyWorkers } from "~test/bench/many-workers";
import { staffListFile } from "~test/bench/staff-list-file";
import { freePort, OwnApplication } from "~test/harness/own-application";

const application = new OwnApplication({ DEMO: "0" });
const people = 12_000;
const today = dayOf(new Date());
let port = 0;
let url = "";
let token = "";
let db: Db | null = null;

beforeAll(async () => {
  port = await freePort();
  url = await application.start(port);
  token = application.command("app/accounts/token.command.ts", "torture@example.kz");
});
afterAll(async () => {
  await db?.destroy();
  await application.remove();
});

const call = (path: string, init: RequestInit = {}) =>
  fetch(`${url}/api/v1${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });

/** The application's database as it is now; a killed application leaves PostgreSQL running. */
function database(): Db {
  const file = readFileSync(join(application.dataDir, "postgres.json"), "utf8");
  const { port: at, password } = JSON.parse(file) as { port: number; password: string };
  return openDatabase(`postgres://ruqsat:${password}@127.0.0.1:${at}/postgres`, { max: 2, name: "test" }).db;
}

async function reach(employerId: string, wanted: (row: { status: string; progress: number }) => boolean) {
  db ??= database();
  for (let i = 0; i < 2400; i += 1) {
    const row = await forEmployer({ db, employerId }, (trx) =>
      trx.selectFrom("import").select(["importId", "status", "progress", "error"]).executeTakeFirstOrThrow(),
    );
    if (wanted(row)) return row;
    await sleep(50);
  }
  throw new Error("the import does not get there");
}

it("takes an import that was killed in its middle up again, twice, and does it exactly once", async () => {
  const made = await call("/employers", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      kind: "company",
      name: "ТОО «Проба»",
      bin: "240140123453",
      region: "71",
      sector: "F",
      staff: 20_000,
      regimes: [],
    }),
  });
  expect(made.status).toBe(201);
  const { id: employerId } = (await made.json()) as { id: string };
  const body = new FormData();
  const file = await staffListFile(Array.from({ length: people }, (_, i) => manyWorkers(i, today)));
  body.set("file", new File([new Uint8Array(file)], "list.xlsx"));
  const started = await call(`/employers/${employerId}/imports?dry_run=false`, { method: "POST", body });
  expect([200, 202]).toContain(started.status);

  for (const enough of [0.3, 0.6]) {
    const row = await reach(employerId, ({ progress }) => progress >= enough);
    expect(row.status).toBe("running");
    await application.kill();
    db ??= database();
    expect(
      await forEmployer({ db, employerId }, (trx) => trx.selectFrom("workerFact").select("factId").execute()),
    ).toEqual([]);
    await db.destroy();
    db = null;
    url = await application.start(port);
  }

  const row = await reach(employerId, ({ status }) => status === "done" || status === "failed");
  expect(row).toMatchObject({ status: "done", error: null });
  db ??= database();
  const scope = { db, employerId };
  const compliance = await complianceOn(scope, { on: today });
  const rows = await forEmployer(scope, async (trx) => ({
    workers: (await trx.selectFrom("worker").select("workerId").execute()).length,
    facts: (await trx.selectFrom("workerFact").select("factId").where("retiredAt", "is", null).execute())
      .length,
    done: await trx.selectFrom("ledgerEntry").select("seq").where("event", "=", "import.done").execute(),
    ledger: await verifyLedger(trx, employerId),
  }));
  expect(rows).toMatchObject({ workers: people, facts: people, ledger: { ok: true } });
  expect(rows.done).toHaveLength(1);
  expect(compliance.workers.total).toBeGreaterThan(0);
  expect(await verifyProjection(scope)).toEqual([]);
}, 600_000);
