import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { type BulkValue, copyInto } from "~db/bulk.server";
import type { Db } from "~db/client.server";
import { benchEmployer, inBenchPlace } from "./bench-place";
import { type BenchRow, median } from "./bench-row";
import { manyWorkers } from "./many-workers";
import { staffListFile } from "./staff-list-file";

const root = resolve(import.meta.dirname, "../..");
const rowsOfList = 50_000;
const rounds = 3;
const today = "2026-11-22";

/** What an import writes, and a raw copy of it has to write too. */
const tables = [
  "worker",
  "worker_fact",
  "engagement",
  "document",
  "worker_period",
  "projection_count",
  "import_row",
];

/**
 * A list of 50,000 people from the start of the job to its commit, against reading the cells of the file and copying
 * the same rows into tables without keys, indexes or constraints. Each import and each reading is a cold process.
 */
export function bench(): Promise<BenchRow[]> {
  return inBenchPlace(async (place) => {
    const { db, databaseUrl, dataDir, personId } = place;
    const file = join(dataDir, "list.xlsx");
    writeFileSync(
      file,
      await staffListFile(Array.from({ length: rowsOfList }, (_, i) => manyWorkers(i, today))),
    );
    const env = {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      NODE_ENV: "production" as const,
    };
    const child = async (...args: string[]) => {
      const script = join(root, "test/bench/import-child.ts");
      const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script, ...args], {
        cwd: root,
        env: { ...env, RUQSAT_EMBEDDED: "1" },
      });
      return JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as { ms: number; peak: number };
    };
    const whole: number[] = [];
    const floor: number[] = [];
    let peak = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { employerId } = await benchEmployer(place, 60_000);
      const imported = await child("import", file, employerId, personId);
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from worker_fact where employer_id = ${employerId}`.execute(db);
      assert.equal(rows[0]?.n, rowsOfList);
      const read = await child("read", file);
      const copied = await rawCopy(db, employerId);
      whole.push(imported.ms);
      floor.push(read.ms + copied);
      peak = Math.max(peak, imported.peak);
    }
    const [ours, least] = [median(whole), median(floor)];
    const megabytes = peak / 1_000_000;
    return [
      {
        what: "import of 50,000 rows (xlsx) to commit, against reading the file and a raw COPY of the same rows",
        ours: `${(ours / 1000).toFixed(2)} s`,
        peer: `${(least / 1000).toFixed(2)} s`,
        ratio: `${(ours / least).toFixed(2)}×`,
        target: "at most 3×",
        met: ours / least <= 3,
      },
      {
        what: "peak memory of the process that imports 50,000 rows",
        ours: `${megabytes.toFixed(0)} MB`,
        peer: "",
        ratio: "",
        target: "under 600 MB",
        met: megabytes < 600,
      },
    ];
  });
}

/** Milliseconds that it takes to copy the employer's rows into bare tables in one transaction. */
async function rawCopy(db: Db, employerId: string): Promise<number> {
  const contents: { table: string; columns: string[]; rows: BulkValue[][] }[] = [];
  for (const table of tables) {
    const { rows } = await sql<Record<string, BulkValue>>`
      select * from ${sql.table(table)} where employer_id = ${employerId}`.execute(db.withoutPlugins());
    const columns = Object.keys(rows[0] ?? {});
    contents.push({ table, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) });
  }
  const started = performance.now();
  await db.transaction().execute(async (trx) => {
    for (const { table, columns, rows } of contents) {
      await sql`create table ${sql.table(`raw_${table}`)} (like ${sql.table(table)})`.execute(trx);
      await copyInto(trx, `raw_${table}`, columns, rows);
    }
  });
  const ms = performance.now() - started;
  for (const { table } of contents) await sql`drop table ${sql.table(`raw_${table}`)}`.execute(db);
  return ms;
}
