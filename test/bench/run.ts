import { fork } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, release, type as system, totalmem } from "node:os";
import { join } from "node:path";
import { type BenchRow, missed } from "./bench-row";

/**
 * `npm run bench [name …]`: runs the benchmarks, each a ratio against a peer or a floor in the same run,
 * prints the table and keeps it in README.md here. A miss is printed with its figure and fails the command.
 */
const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const names = readdirSync(here)
  .filter((name) => name.endsWith(".bench.ts"))
  .map((name) => name.replace(".bench.ts", ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const results = new Map<string, BenchRow[]>();
for (const name of names) {
  console.log(`\n${name} …`);
  const rows = await runOne(name);
  results.set(name, rows);
  for (const row of rows) console.log(line(row));
}

write();
const misses = [...results.values()].flat().filter(missed);
if (misses.length > 0) {
  console.log(`\n${misses.length} target(s) missed`);
  process.exitCode = 1;
}
process.exit();

function runOne(name: string): Promise<BenchRow[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(here, "run-one.ts"), [name], { execArgv: process.execArgv });
    child.once("message", (rows) => resolve(rows as BenchRow[]));
    child.once("exit", (code) => reject(new Error(`the benchmark ${name} ended with ${code}`)));
  });
}

function line(row: BenchRow): string {
  return `| ${row.what} | ${row.ours} | ${row.peer} | ${row.ratio} | ${row.target} | ${missed(row) ? "**missed**" : "met"} |`;
}

function write(): void {
  const path = join(here, "README.md");
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const sections = new Map(
    [...before.matchAll(/^## (\S+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].map((match) => [
      match[1] ?? "",
      (match[2] ?? "").trim(),
    ]),
  );
  for (const [name, rows] of results) {
    sections.set(
      name,
      [
        "| what | ours | peer or floor | ratio | target | |",
        "|---|---|---|---|---|---|",
        ...rows.map(line),
      ].join("\n"),
    );
  }
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${system()} ${release().split("-")[0]}, Node ${process.version}`;
  writeFileSync(
    path,
    `# Measured\n\nRatios within one run, median of three, by \`npm run bench\`. Last written on: ${machine}.\n\n${[
      ...sections,
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, text]) => `## ${name}\n${text}\n`)
      .join("\n")}`,
  );
}
