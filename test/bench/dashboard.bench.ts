import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { sql } from "kysely";
import { beginSession, makeDemoOwner } from "~/accounts/index.server";
import { addDays } from "~/law/index";
import { lockEmployer } from "~/ledger/index.server";
import { foundEmployer, insertWorkersInBulk, setHeadcount } from "~/registry/index.server";
import { type Db, forEmployer, openDatabase, withoutEmployer } from "~db/client.server";
import { startEmbedded } from "~db/embedded.server";
import { newId } from "~db/ids.server";
import { migrateToLatest } from "~db/migrate.server";
import { freePort } from "~test/harness/own-application";
import { type BenchRow, median } from "./bench-row";
import { manyWorkers } from "./many-workers";

const root = resolve(import.meta.dirname, "../..");
const at = new Date();
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Almaty" }).format(at);

/** The dashboard of 100,000 workers against the hello page and against 1,000 workers; the build must be there. */
export async function bench(): Promise<BenchRow[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "ruqsat-bench-"));
  process.env.DATA_DIR = dataDir;
  const embedded = await startEmbedded(dataDir);
  const { db } = openDatabase(embedded.url, { max: 4, name: "ruqsat-bench" });
  let web: ChildProcess | null = null;
  try {
    await migrateToLatest(db, embedded.url);
    const { personId } = await makeDemoOwner(
      db,
      { email: "bench@ruqsat.example", name: "Bench", locale: "ru" },
      at,
    );
    const { secret } = await withoutEmployer(db, (trx) => beginSession(trx, personId, "bench", at));
    const small = await employerOf(db, personId, 1_000);
    const large = await employerOf(db, personId, 100_000);
    await sql`analyze`.execute(db);
    const port = await freePort();
    web = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: "production",
        ROLE: "web",
        DATABASE_URL: embedded.url,
        RUQSAT_EMBEDDED: "1",
        DEMO: "0",
        DATA_DIR: dataDir,
        PORT: String(port),
        LOG_LEVEL: "silent",
      },
      stdio: "ignore",
    });
    const url = `http://localhost:${port}`;
    const headers = { cookie: `__Host-ruqsat=${secret}`, "accept-language": "ru" };
    await ready(url);
    const page = (path: string) => requestsASecond(`${url}${path}`, headers);
    const rounds = {
      hello: [] as number[],
      small: [] as number[],
      large: [] as number[],
      past: [] as number[],
    };
    for (let round = 0; round < 3; round++) {
      rounds.hello.push(await page("/hello"));
      rounds.small.push(await page(`/e/${small}`));
      rounds.large.push(await page(`/e/${large}`));
      rounds.past.push(await once(`${url}/e/${large}?on=${addDays(today, -60 - round)}`, headers));
    }
    const hello = median(rounds.hello);
    const few = median(rounds.small);
    const many = median(rounds.large);
    const past = median(rounds.past);
    return [
      {
        what: "dashboard of 100,000 workers against the hello page",
        ours: `${many.toFixed(1)} requests/s`,
        peer: `${hello.toFixed(1)} requests/s`,
        ratio: (many / hello).toFixed(2),
        target: "at least 0.2",
        met: many / hello >= 0.2,
      },
      {
        what: "dashboard of 100,000 workers against one of 1,000",
        ours: `${many.toFixed(1)} requests/s`,
        peer: `${few.toFixed(1)} requests/s`,
        ratio: `${(few / many).toFixed(2)} times slower`,
        target: "less than 2 times slower",
        met: few / many < 2,
      },
      {
        what: "dashboard of 100,000 workers on a past day",
        ours: `${past.toFixed(0)} ms`,
        peer: "–",
        ratio: "–",
        target: "under 1,500 ms",
        met: past < 1500,
      },
    ];
  } finally {
    web?.kill("SIGTERM");
    await db.destroy();
    await sleep(500);
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function employerOf(db: Db, personId: string, count: number): Promise<string> {
  const founded = await foundEmployer(
    { db, personId, at, today },
    {
      kind: "company",
      name: `ТОО «${count}»`,
      bin: "240140000011",
      iin: null,
      region: "71",
      sector: "F",
      staff: count * 4,
      regimes: [],
    },
  );
  if (founded.kind === "refused") throw new Error(JSON.stringify(founded.problems));
  const { scope } = founded;
  await forEmployer(scope, async (trx) => {
    await lockEmployer(trx, scope.employerId);
    function* workers() {
      for (let i = 0; i < count; i++)
        yield { workerId: newId(at.getTime() + i), facts: manyWorkers(i, today) };
    }
    await insertWorkersInBulk(trx, scope, null, workers());
  });
  const citizens = (n: number) => ({ citizens: n, lentCitizens: 0, lentForeign: 0 });
  await setHeadcount(scope, today, {
    "1": citizens(count),
    "2": citizens(count),
    "3": citizens(count * 4),
    "4": citizens(count * 4),
  });
  return scope.employerId;
}

async function ready(url: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (
      await fetch(`${url}/readyz`).then(
        (r) => r.ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error("the web process does not answer");
}

async function once(url: string, headers: Record<string, string>): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, { headers });
  await response.text();
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  return performance.now() - started;
}

async function requestsASecond(url: string, headers: Record<string, string>): Promise<number> {
  await once(url, headers);
  const result = await autocannon({ url, headers, connections: 8, duration: 8 });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers other than 2xx`);
  return result.requests.total / result.duration;
}
