import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { jobs } from "~/jobs/jobs.server";
import { readWorkbook } from "~/registry/import/read-workbook.server";
import { startImport } from "~/registry/index.server";
import { openDatabase } from "~db/client.server";
import { closeQueue } from "~db/queue.server";

/**
 * One measurement in a process of its own, so that nothing is warm and its memory is its own:
 * `read <file>` reads the cells and nothing more; `import <file> <employer> <person>` does the whole job.
 */
const [mode, file = "", employerId = "", personId = ""] = process.argv.slice(2);

async function read(): Promise<number> {
  const bytes = await readFile(file);
  const started = performance.now();
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  return performance.now() - started;
}

async function bring(): Promise<number> {
  const databaseUrl = process.env.DATABASE_URL ?? "";
  const { db } = openDatabase(databaseUrl, { max: 4, name: "ruqsat-bench" });
  try {
    const at = new Date();
    const today = at.toISOString().slice(0, 10);
    const actor = { kind: "person" as const, id: personId };
    const scope = { db, employerId, actor, role: "owner" as const, at, today };
    const content = createReadStream(file);
    const answer = await startImport(scope, databaseUrl, { fileName: "list.xlsx", content, dryRun: false });
    if (answer.kind === "refused") throw new Error(JSON.stringify(answer.problems));
    const started = performance.now();
    await jobs.import({ db, databaseUrl, at, today }, { employerId, importId: answer.importId });
    return performance.now() - started;
  } finally {
    await closeQueue();
    await db.destroy();
  }
}

const ms = mode === "read" ? await read() : await bring();
// In kilobytes, as the kernel counts them.
console.log(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS * 1024 }));
process.exit(0);
