import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sql } from "kysely";
import { now } from "~/clock.server";
import { record } from "~/ledger/index.server";
import { fileStore } from "~/registry/index.server";
import {
  type EmployerScope,
  forEmployer,
  type JobContext,
  listEmployerIds,
  systemScope,
} from "~db/client.server";
import { isId } from "~db/ids.server";
import { readCanonicalZip } from "./canonical-zip";
import { type GatheredPack, gatherPack } from "./gather-pack.server";
import { type EvidenceFile, type MadePack, makePack, packFileSource } from "./make-pack.server";
import type { PackFault, PackItem, PackSummary } from "./pack";
import { readPack, unfinishedPacks } from "./pack-rows.server";
import { packFolder, sealPack } from "./pack-store.server";
import { sealKey } from "./seal-key.server";

/**
 * The job of the queue «pack»: makes the pack that it names; without a name, those that a killed process left.
 * While one process makes a pack it holds a lock that ends with it, so nobody makes it twice at the same time.
 */
export async function runPack(context: JobContext, data: Record<string, unknown>): Promise<void> {
  const { employerId, packId } = data;
  if (typeof employerId === "string" && typeof packId === "string") {
    if (isId(employerId) && isId(packId)) await makeLocked(context, employerId, packId);
    return;
  }
  for (const id of await listEmployerIds(context.db)) {
    const left = await forEmployer({ db: context.db, employerId: id }, (trx) => unfinishedPacks(trx, id));
    for (const one of left) await makeLocked(context, id, one).catch(() => {});
  }
}

async function makeLocked(context: JobContext, employerId: string, packId: string): Promise<void> {
  await context.db.transaction().execute(async (lock) => {
    // Held until this transaction ends; with the process, where that is killed.
    const { rows } = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`pack ${packId}`}, 0)) as free`.execute(lock);
    if (rows[0]?.free) await makeOne(systemScope(context, employerId), packId);
  });
}

async function makeOne(scope: EmployerScope, packId: string): Promise<void> {
  const { employerId } = scope;
  const pack = await forEmployer(scope, async (trx) => {
    const found = await readPack(trx, employerId, packId);
    if (found?.status !== "queued" && found?.status !== "running") return null;
    await trx
      .updateTable("pack")
      .set({ status: "running", progress: 0, error: null })
      .where("employerId", "=", employerId)
      .where("packId", "=", packId)
      .execute();
    return found;
  });
  if (!pack) return;
  let folder: string | null = null;
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once("exit", abort);
  try {
    await mkdir(packFolder(employerId), { recursive: true, mode: 0o700 });
    await removeLeftovers(employerId, packId);
    // What is plain in it goes when the work ends.
    folder = await mkdtemp(join(packFolder(employerId), `.${packId}-`));
    const gathered = await gatherPack(scope, pack);
    if (!gathered) throw new Error("nothing of the employer was recorded by then");
    const files = await openPapers(employerId, gathered, join(folder, "papers"));
    const plain = join(folder, "pack.zip");
    const made = await makePack(
      gathered.content,
      files,
      sealKey(),
      plain,
      progressOf(scope, packId),
      stop.signal,
    );
    const summary = await summaryOf(gathered, made, plain);
    await sealPack(employerId, packId, plain);
    await finish(scope, pack, gathered, made, summary);
  } catch (error) {
    await fail(scope, packId, faultOf(error));
    throw error;
  } finally {
    process.off("exit", abort);
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

/** What an earlier attempt that was killed left of this pack, plain files among it. */
async function removeLeftovers(employerId: string, packId: string): Promise<void> {
  const folder = packFolder(employerId);
  for (const name of await readdir(folder)) {
    if (name.startsWith(`.${packId}-`)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Opens the sealed papers into a folder of the job; one that cannot be read becomes a failure that the pack lists. */
async function openPapers(
  employerId: string,
  { papers }: GatheredPack,
  folder: string,
): Promise<EvidenceFile[]> {
  const store = fileStore();
  await mkdir(folder, { mode: 0o700 });
  const opened = new Map<string, string>();
  for (const { sha256 } of papers) {
    if (opened.has(sha256) || !(await store.has(employerId, sha256))) continue;
    const file = join(folder, sha256);
    opened.set(sha256, file);
    await pipeline(store.get(employerId, sha256), createWriteStream(file, { mode: 0o600 })).catch(() =>
      rm(file, { force: true }),
    );
  }
  return papers.flatMap(({ path, sha256 }) => {
    const file = opened.get(sha256);
    return file === undefined ? [] : [{ path, file }];
  });
}

const progressPause = 400;

/** Writes the progress down, at most some times a second, one write after the other. */
function progressOf(scope: EmployerScope, packId: string): (share: number) => void {
  let last = 0;
  let writing = Promise.resolve();
  return (share) => {
    const time = Date.now();
    if (time - last < progressPause || share >= 1) return;
    last = time;
    writing = writing
      .then(() =>
        forEmployer(scope, async (trx) => {
          await trx
            .updateTable("pack")
            .set({ progress: Math.min(0.99, share) })
            .where("employerId", "=", scope.employerId)
            .where("packId", "=", packId)
            .where("status", "=", "running")
            .execute();
        }),
      )
      .catch(() => {});
  };
}

async function summaryOf({ content }: GatheredPack, made: MadePack, plain: string): Promise<PackSummary> {
  const entries = await readCanonicalZip(await packFileSource(plain));
  if (!entries) throw new Error("the pack that was just made cannot be read");
  const count = (status: "ok" | "expiring" | "breach" | "unknown") =>
    content.workers.filter((worker) => worker.status === status).length;
  return {
    employer: content.employer.name,
    workers: {
      total: content.workers.length,
      ok: count("ok"),
      expiring: count("expiring"),
      breach: count("breach"),
      unknown: count("unknown"),
    },
    gaps: content.gaps.length,
    failures: made.failures.map(({ path, code }) => ({ path, code })),
    files: entries.map(({ path, size }) => ({ path, size })),
    fingerprint: sealKey().fingerprint,
  };
}

async function finish(
  scope: EmployerScope,
  pack: PackItem,
  { content }: GatheredPack,
  made: MadePack,
  summary: PackSummary,
): Promise<void> {
  const at = now();
  await forEmployer(scope, async (trx) => {
    await trx
      .updateTable("pack")
      .set({
        status: "ready",
        progress: 1,
        ruleset: content.rulesetVersion,
        sha256: Buffer.from(made.sha256, "hex"),
        size: made.size,
        summary: JSON.stringify(summary),
        finishedAt: at,
      })
      .where("employerId", "=", scope.employerId)
      .where("packId", "=", pack.id)
      .execute();
    await record(
      trx,
      { ...scope, at },
      {
        event: "pack.sealed",
        subject: { kind: "pack", id: pack.id },
        data: {
          on: pack.on,
          sha256: made.sha256,
          size: made.size,
          ruleset: content.rulesetVersion,
          fingerprint: summary.fingerprint,
          workers: summary.workers.total,
          files: summary.files.length,
          failures: summary.failures.length,
        },
      },
    );
  });
}

async function fail(scope: EmployerScope, packId: string, code: PackFault): Promise<void> {
  const at = now();
  await forEmployer(scope, async (trx) => {
    await trx
      .updateTable("pack")
      .set({ status: "failed", error: JSON.stringify({ code }), finishedAt: at })
      .where("employerId", "=", scope.employerId)
      .where("packId", "=", packId)
      .execute();
    await record(
      trx,
      { ...scope, at },
      { event: "pack.failed", subject: { kind: "pack", id: packId }, data: { code } },
    );
  });
}

function faultOf(error: unknown): PackFault {
  const { code, message = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return "no-space";
  return message.startsWith("The pages of the pack") ? "pages" : "fault";
}
