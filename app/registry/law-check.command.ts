import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { dayOf, now } from "~/clock.server";
import * as law from "~/law";
import { type Db, forEmployer, listEmployerIds } from "~db/client.server";
import { runCommand } from "~db/command.server";
import { loadTimeline } from "./employer-timeline.server";
import { type AskedProfile, type Edition, lawDifferences } from "./law-differences";
import { loadWorkerFacts } from "./load-worker-facts.server";
import { assessmentQuestion } from "./needs";

/**
 * `npm run law:check [-- --against <git ref>] [--employer <id>] [--no-employer]`: checks the data of the law, and
 * prints what it answers otherwise than the edition of a commit (default HEAD) about the demonstration's workers, or
 * those of another employer. Exit code 1 where the data are wrong; a difference is no fault.
 */
const { values: options } = parseArgs({
  options: {
    against: { type: "string", default: "HEAD" },
    employer: { type: "string" },
    "no-employer": { type: "boolean", default: false },
  },
});
const root = resolve(import.meta.dirname, "../..");

const faults = law.lawFaults(law.allValues());
const log = readFileSync(join(root, "app/law/CHANGELOG.md"), "utf8");
if (/^## (\S+)/m.exec(log)?.[1] !== law.ruleset.version)
  faults.push({ key: "CHANGELOG.md", fault: `the newest entry does not name ${law.ruleset.version}` });
for (const { key, fault } of faults) console.info(`${key}: ${fault}`);
console.info(
  `${law.allValues().length} values, edition ${law.ruleset.version}: ${faults.length === 0 ? "whole" : `${faults.length} FAULTS`}`,
);
if (faults.length > 0) process.exitCode = 1;
if (!options["no-employer"]) await compare();

async function compare(): Promise<void> {
  const before = await editionOf(options.against);
  if (before === null) return;
  await runCommand(async ({ db }) => {
    const id = options.employer ?? (await demoEmployer(db));
    if (id === null) {
      console.info("There is no demonstration to compare by; name an employer with --employer.");
      return faults.length === 0 ? 0 : 1;
    }
    const profiles = await profilesOf(db, id);
    const workers = profiles.reduce((sum, one) => sum + one.workers, 0);
    const days = daysToAsk(dayOf(now()));
    console.info(`${workers} workers, ${profiles.length} questions, ${days.length} days: ${days.join(", ")}`);
    const found = lawDifferences(profiles, days, before, law);
    for (const one of found)
      console.info(`${one.on}  ${one.part}: ${one.before} → ${one.after}  (${one.workers} workers)`);
    if (found.length === 0) console.info(`Nothing is answered otherwise than by ${options.against}.`);
    return faults.length === 0 ? 0 : 1;
  });
}

/** Today, the days around on which the law changes, and the first of January that comes. */
function daysToAsk(today: string): string[] {
  const from = law.addYears(today, -2);
  const to = law.addYears(today, 2);
  const boundaries = law.allValues().map((value) => value.from);
  const january = `${Number(today.slice(0, 4)) + 1}-01-01`;
  return [...new Set([today, january, ...boundaries.filter((day) => from <= day && day <= to)])].sort();
}

/** The law as it stands in a commit, taken out into a folder of its own; null where that cannot be had. */
async function editionOf(ref: string): Promise<Edition | null> {
  const folder = mkdtempSync(join(tmpdir(), "ruqsat-law-"));
  try {
    const archive = execFileSync("git", ["-C", root, "archive", ref, "app/law"], {
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    const entry = join(folder, "app/law/index.ts");
    if (!existsSync(entry)) throw new Error("no law there");
    return (await import(pathToFileURL(entry).href)) as Edition;
  } catch {
    console.info(`The law of «${ref}» could not be read with git, so nothing is compared.`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function demoEmployer(db: Db): Promise<string | null> {
  for (const employerId of await listEmployerIds(db)) {
    const row = await forEmployer({ db, employerId }, (trx) =>
      trx.selectFrom("employer").select("isDemo").where("employerId", "=", employerId).executeTakeFirst(),
    );
    if (row?.isDemo) return employerId;
  }
  return null;
}

/** The questions that the employer's workers put to the law today, each once. */
async function profilesOf(db: Db, employerId: string): Promise<AskedProfile[]> {
  return forEmployer({ db, employerId }, async (trx) => {
    const timeline = await loadTimeline(trx, employerId);
    const found = new Map<string, AskedProfile>();
    for await (const batch of loadWorkerFacts(trx, employerId, "all", { cipher: null }))
      for (const { facts } of batch) {
        const question = { ...assessmentQuestion(timeline, facts, dayOf(now())), permit: { months: 12 } };
        const key = JSON.stringify(question);
        const known = found.get(key);
        if (known) known.workers += 1;
        else found.set(key, { question, workers: 1 });
      }
    return [...found.values()];
  });
}
