import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeDemoOwner } from "~/accounts/index.server";
import { dayOf } from "~/clock.server";
import { lockEmployer } from "~/ledger/index.server";
import { foundEmployer, insertWorkersInBulk, setHeadcount } from "~/registry/index.server";
import { type Db, type EmployerScope, forEmployer, openDatabase } from "~db/client.server";
import { startEmbedded } from "~db/embedded.server";
import { newId } from "~db/ids.server";
import { migrateToLatest } from "~db/migrate.server";
import { closeQueue } from "~db/queue.server";
import { manyWorkers } from "./many-workers";

/** Where a benchmark works: a database of its own, its DATA_DIR and somebody who signs in there. */
export type BenchPlace = { db: Db; databaseUrl: string; dataDir: string; personId: string; at: Date };

/** Runs a benchmark on a fresh embedded database, which is thrown away after it. */
export async function inBenchPlace<T>(run: (place: BenchPlace) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), "ruqsat-bench-"));
  process.env.DATA_DIR = dataDir;
  const embedded = await startEmbedded(dataDir);
  const { db } = openDatabase(embedded.url, { max: 4, name: "ruqsat-bench" });
  try {
    await migrateToLatest(db, embedded.url);
    const at = new Date();
    const person = { email: "bench@ruqsat.example", name: "Bench", locale: "ru" as const };
    const { personId } = await makeDemoOwner(db, person, at);
    return await run({ db, databaseUrl: embedded.url, dataDir, personId, at });
  } finally {
    await closeQueue();
    await db.destroy();
    // Processes that were just told to end let go of the database.
    await sleep(1000);
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** An employer without workers. */
export async function benchEmployer(
  { db, personId, at }: Pick<BenchPlace, "db" | "personId" | "at">,
  staff: number,
): Promise<EmployerScope> {
  const founded = await foundEmployer(
    { db, personId, at, today: dayOf(at) },
    {
      kind: "company",
      name: `ТОО «${staff}»`,
      bin: "240140000011",
      iin: null,
      region: "71",
      sector: "F",
      staff,
      regimes: [],
    },
  );
  if (founded.kind === "refused") throw new Error(JSON.stringify(founded.problems));
  return founded.scope;
}

/** An employer with so many invented workers, and four times as many citizens in the larger categories. */
export async function benchEmployerWith(place: BenchPlace, count: number): Promise<EmployerScope> {
  const scope = await benchEmployer(place, count * 4);
  await forEmployer(scope, async (trx) => {
    await lockEmployer(trx, scope.employerId);
    function* workers() {
      for (let i = 0; i < count; i++)
        yield { workerId: newId(scope.at.getTime() + i), facts: manyWorkers(i, scope.today) };
    }
    await insertWorkersInBulk(trx, scope, null, workers());
  });
  const citizens = (n: number) => ({ citizens: n, lentCitizens: 0, lentForeign: 0 });
  await setHeadcount(scope, scope.today, {
    "1": citizens(count),
    "2": citizens(count),
    "3": citizens(count * 4),
    "4": citizens(count * 4),
  });
  return scope;
}
