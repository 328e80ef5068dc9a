import { sql } from "kysely";
import { ruleset } from "~/law";
import { lockEmployer } from "~/ledger/index.server";
import { type BulkValue, insertInBulk } from "~db/bulk.server";
import {
  type Db,
  type EmployerScope,
  forEmployer,
  listEmployerIds,
  type Tx,
  withoutEmployer,
} from "~db/client.server";
import { loadTimeline } from "./employer-timeline.server";
import type { Day } from "./facts";
import { loadWorkerFacts } from "./load-worker-facts.server";
import { type CountedAs, type Needs, needsOf } from "./needs";
import { type ProjectedPeriod, type ProjectedWorker, projectWorker } from "./project-worker";
import { CountChanges } from "./projection-counts";

/** Above so many rows copying is faster than a statement with parameters. */
const copyFrom = 100;

/**
 * Makes the projection of the given workers anew from their facts, and moves the employer's counts by what has
 * changed. Runs in the transaction of the verb that changed the facts, after it took the employer's lock.
 */
export async function refreshProjection(
  trx: Tx,
  employerId: string,
  workerIds: readonly string[] | "all",
): Promise<void> {
  const needs = needsOf(await loadTimeline(trx, employerId));
  const changes = new CountChanges();
  const ids = workerIds === "all" ? await allWorkerIds(trx, employerId) : [...new Set(workerIds)];
  for (let i = 0; i < ids.length; i += 2000) {
    await refreshBatch(trx, employerId, ids.slice(i, i + 2000), needs, changes);
  }
  await applyChanges(trx, employerId, changes);
}

async function allWorkerIds(trx: Tx, employerId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("worker")
    .select("workerId")
    .where("employerId", "=", employerId)
    .orderBy("workerId")
    .execute();
  return rows.map((row) => row.workerId);
}

async function refreshBatch(
  trx: Tx,
  employerId: string,
  ids: string[],
  needs: Needs,
  changes: CountChanges,
): Promise<void> {
  const old = await readProjected(trx, employerId, ids);
  const fresh = new Map<string, ProjectedWorker>();
  for await (const batch of loadWorkerFacts(trx, employerId, ids, { cipher: null })) {
    for (const worker of batch) fresh.set(worker.workerId, projectWorker(worker, needs));
  }
  const changed: string[] = [];
  const extrasChanged: [string, string][] = [];
  for (const id of ids) {
    const was = old.get(id) ?? nothing;
    const is = fresh.get(id) ?? nothing;
    const extras = JSON.stringify(is.extras);
    const sameExtras = JSON.stringify(was.extras) === extras;
    const samePeriods = JSON.stringify(was.periods) === JSON.stringify(is.periods);
    if (sameExtras && samePeriods) continue;
    changes.worker(was.periods, was.extras, -1);
    changes.worker(is.periods, is.extras, 1);
    if (!samePeriods) changed.push(id);
    if (!sameExtras) extrasChanged.push([id, extras]);
  }
  if (changed.length > 0) {
    await sql`delete from worker_period where employer_id = ${employerId} and worker_id = any(${changed}::uuid[])`.execute(
      trx,
    );
    await insertPeriods(
      trx,
      employerId,
      changed.map((id) => [id, fresh.get(id)?.periods ?? []]),
    );
  }
  if (extrasChanged.length > 0) {
    await sql`
      update worker set projected = new.extras::jsonb
      from unnest(${extrasChanged.map(([id]) => id)}::uuid[], ${extrasChanged.map(([, extras]) => extras)}::text[]) as new(id, extras)
      where employer_id = ${employerId} and worker_id = new.id`.execute(trx);
  }
}

const nothing: ProjectedWorker = { periods: [], extras: {} };

/** What the projection says of these workers now. */
export async function readProjected(
  trx: Tx,
  employerId: string,
  ids: readonly string[],
): Promise<Map<string, ProjectedWorker>> {
  const known = new Map<string, ProjectedWorker>();
  const workers = await trx
    .selectFrom("worker")
    .select(["workerId", "projected"])
    .where("employerId", "=", employerId)
    .where(sql<boolean>`worker_id = any(${ids}::uuid[])`)
    .execute();
  for (const row of workers) known.set(row.workerId, { periods: [], extras: inOrder(row.projected) });
  const periods = await trx
    .selectFrom("workerPeriod")
    .selectAll()
    .where("employerId", "=", employerId)
    .where(sql<boolean>`worker_id = any(${ids}::uuid[])`)
    .orderBy("workerId")
    .orderBy("fromDay")
    .execute();
  for (const { employerId: _, workerId, ...period } of periods) {
    known.get(workerId)?.periods.push({
      fromDay: period.fromDay,
      toDay: period.toDay,
      status: period.status,
      answer: period.answer,
      permitKind: period.permitKind,
      quota: period.quota,
      category: period.category,
      arrangement: period.arrangement,
      countedAs: period.countedAs as CountedAs,
      codes: period.codes,
      endsOn: period.endsOn,
      endsKind: period.endsKind,
    });
  }
  return known;
}

/** What the projection says of these workers on a day; no period where they do not count. */
export async function readProjectedDay(
  trx: Tx,
  employerId: string,
  ids: readonly string[],
  on: Day,
): Promise<{ period: ProjectedPeriod | null; extras: ProjectedWorker["extras"] }[]> {
  const rows = await trx
    .selectFrom("worker as w")
    .leftJoin("workerPeriod as p", (join) =>
      join
        .onRef("p.employerId", "=", "w.employerId")
        .onRef("p.workerId", "=", "w.workerId")
        .on("p.fromDay", "<=", on)
        .on("p.toDay", ">", on),
    )
    .selectAll("p")
    .select("w.projected")
    .where("w.employerId", "=", employerId)
    .where(sql<boolean>`w.worker_id = any(${ids}::uuid[])`)
    .execute();
  return rows.map(({ projected, ...row }) => ({
    period: row.fromDay === null ? null : (row as ProjectedPeriod),
    extras: projected,
  }));
}

/** A jsonb comes back with its keys in an order of its own. */
function inOrder({ ends, held }: ProjectedWorker["extras"]): ProjectedWorker["extras"] {
  return { ...(ends ? { ends } : {}), ...(held ? { held } : {}) };
}

const periodColumns = [
  "worker_id",
  "from_day",
  "to_day",
  "status",
  "answer",
  "permit_kind",
  "quota",
  "category",
  "arrangement",
  "counted_as",
  "codes",
  "ends_on",
  "ends_kind",
] as const;

/** Writes the periods of workers that have none. */
export async function insertPeriods(
  trx: Tx,
  employerId: string,
  workers: readonly (readonly [workerId: string, periods: readonly ProjectedPeriod[]])[],
): Promise<void> {
  const count = workers.reduce((sum, [, periods]) => sum + periods.length, 0);
  if (count === 0) return;
  if (count > copyFrom) {
    await insertInBulk(trx, "worker_period", periodColumns, periodRows(workers), { employer_id: employerId });
    return;
  }
  await trx
    .insertInto("workerPeriod")
    .values(
      workers.flatMap(([workerId, periods]) =>
        periods.map((period) => ({ employerId, workerId, ...period })),
      ),
    )
    .execute();
}

function* periodRows(
  workers: readonly (readonly [string, readonly ProjectedPeriod[]])[],
): Generator<BulkValue[]> {
  for (const [workerId, periods] of workers) {
    for (const p of periods) {
      yield [
        workerId,
        p.fromDay,
        p.toDay,
        p.status,
        p.answer,
        p.permitKind,
        p.quota,
        p.category,
        p.arrangement,
        p.countedAs,
        p.codes,
        p.endsOn,
        p.endsKind,
      ];
    }
  }
}

/** Moves the counts. What has come back to zero is removed, so that the same facts give the same rows. */
export async function applyChanges(trx: Tx, employerId: string, changes: CountChanges): Promise<void> {
  const rows = [...changes];
  if (rows.length === 0) return;
  const given = sql`unnest(
    ${rows.map((row) => row.span)}::text[], ${rows.map((row) => row.fromDay)}::date[],
    ${rows.map((row) => row.facet)}::text[], ${rows.map((row) => row.key)}::text[],
    ${rows.map((row) => row.n)}::int[]) as given(span, from_day, facet, key, n)`;
  await sql`
    insert into projection_count as kept (employer_id, span, from_day, facet, key, n)
    select ${employerId}::uuid, span, from_day, facet, key, n from ${given}
    on conflict (employer_id, facet, span, from_day, key) do update set n = kept.n + excluded.n`.execute(trx);
  await sql`
    delete from projection_count as kept using ${given}
    where kept.employer_id = ${employerId} and kept.n = 0
      and kept.span = given.span and kept.from_day = given.from_day
      and kept.facet = given.facet and kept.key = given.key`.execute(trx);
}

/** Throws the employer's projection away and makes it anew from the facts. */
export function rebuildProjection(scope: Pick<EmployerScope, "db" | "employerId">): Promise<void> {
  return forEmployer(scope, async (trx) => {
    const { employerId } = scope;
    await lockEmployer(trx, employerId);
    await trx.deleteFrom("workerPeriod").where("employerId", "=", employerId).execute();
    await trx.deleteFrom("projectionCount").where("employerId", "=", employerId).execute();
    await trx.updateTable("worker").set({ projected: "{}" }).where("employerId", "=", employerId).execute();
    await refreshProjection(trx, employerId, "all");
  });
}

const rulesetSetting = "projection-ruleset";
/** What the projections say: by which law, and by which of our own readings of the facts; raised with the latter. */
const madeBy = `${ruleset.version}/2`;

/** Whether the projections were made by another edition of the law, or another reading of the facts, than the one at hand. */
export async function projectionsAreStale(db: Db): Promise<boolean> {
  const kept = await withoutEmployer(db, (trx) =>
    trx.selectFrom("setting").select("value").where("name", "=", rulesetSetting).executeTakeFirst(),
  );
  return kept?.value !== madeBy;
}

/** Makes every employer's projection anew and notes by which edition of the law. Returns how many employers. */
export async function rebuildAll(db: Db): Promise<number> {
  const ids = await listEmployerIds(db);
  for (const employerId of ids) await rebuildProjection({ db, employerId });
  await withoutEmployer(db, (trx) =>
    trx
      .insertInto("setting")
      .values({ name: rulesetSetting, value: JSON.stringify(madeBy) })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: JSON.stringify(madeBy) }))
      .execute(),
  );
  return ids.length;
}
