import { config } from "~/config.server";
import type { Day } from "~/registry/facts";
import { type LoadedWorker, loadWorkerFacts } from "~/registry/load-worker-facts.server";
import { cipherFor } from "~db/cipher.server";
import type { Tx } from "~db/client.server";
import { type KnownWorkers, knownWorkers } from "./match-workers";

export type KnownToImport = { known: KnownWorkers; loaded: ReadonlyMap<string, LoadedWorker> };

/** The register as a list is held against it: everybody, and who of them an earlier import named and is still here. */
export async function knownToImport(trx: Tx, employerId: string, today: Day): Promise<KnownToImport> {
  const named = new Set(await namedByImports(trx, employerId));
  const cipher = cipherFor(config().dataKey, employerId);
  const loaded = new Map<string, LoadedWorker>();
  for await (const batch of loadWorkerFacts(trx, employerId, "all", { cipher }))
    for (const worker of batch) loaded.set(worker.workerId, worker);
  const known = knownWorkers(
    [...loaded.values()].map(({ workerId, facts }) => ({
      id: workerId,
      facts,
      imported: named.has(workerId) && !hasLeft(facts.engagements, today),
    })),
  );
  return { known, loaded };
}

function hasLeft(engagements: readonly { to: Day | null }[], today: Day): boolean {
  return engagements.length > 0 && engagements.every(({ to }) => to !== null && to < today);
}

async function namedByImports(trx: Tx, employerId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("importRow as r")
    .innerJoin("import as i", (join) =>
      join.onRef("i.employerId", "=", "r.employerId").onRef("i.importId", "=", "r.importId"),
    )
    .select("r.workerId")
    .distinct()
    .where("r.employerId", "=", employerId)
    .where("i.dryRun", "=", false)
    .where("i.status", "=", "done")
    .where("r.outcome", "in", ["new", "changed", "unchanged"])
    .where("r.workerId", "is not", null)
    .execute();
  return rows.flatMap((row) => row.workerId ?? []);
}
