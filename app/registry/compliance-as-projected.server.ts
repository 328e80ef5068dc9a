import { sql } from "kysely";
import { addDays, addMonths } from "~/law";
import type { Tx } from "~db/client.server";
import { type Counts, countsOnDay, type Endings, endsByDay, endsByMonth } from "./count-queries.server";
import type { Day } from "./facts";
import { loadWorkerFacts } from "./load-worker-facts.server";
import type { EmployerTimeline } from "./needs";
import { nextFeesDays } from "./next-fees";
import { monthStart } from "./projection-counts";
import { type WorkerItem, workerItem } from "./worker-item";

/** What a page about a day counts: the counts, what ends on days and in months, and the most urgent workers. */
export type DayCounts = { counts: Counts; days: Endings; months: Endings; worklist: WorkerItem[] };

/** So many months, after the one of the day, are shown of what ends. */
export const horizonMonths = 12;

/** So many workers are shown as the most urgent. */
export const worklistLength = 12;

/** The counts of a day by what is recorded now. The worklist leaves `except` out; the counts do not. */
export async function countsAsProjected(
  trx: Tx,
  employerId: string,
  timeline: EmployerTimeline,
  on: Day,
  except: readonly string[] = [],
): Promise<DayCounts> {
  const next = addMonths(monthStart(on), 1);
  return {
    counts: await countsOnDay(trx, employerId, on),
    days: await endsByDay(trx, employerId, on, laterDay(next, addDays(on, nextFeesDays + 1))),
    months: await endsByMonth(trx, employerId, next, addMonths(next, horizonMonths)),
    worklist: await worklistOf(trx, employerId, timeline, on, except),
  };
}

/**
 * The most urgent workers: those whose breach is the newest, then those whose document ends next, then those of
 * whom something is not known. Each by the index of the statuses, so that it reads a few rows.
 */
async function worklistOf(
  trx: Tx,
  employerId: string,
  timeline: EmployerTimeline,
  on: Day,
  except: readonly string[],
): Promise<WorkerItem[]> {
  const ids: string[] = [];
  for (const [status, order] of [
    ["breach", sql`from_day desc`],
    ["expiring", sql`from_day asc`],
    ["unknown", sql`from_day desc`],
  ] as const) {
    if (ids.length >= worklistLength) break;
    // What ends soon began to do so within the last month or two; older rows have long been answered.
    const since = status === "expiring" ? addDays(on, -62) : "0001-01-01";
    const { rows } = await sql<{ workerId: string }>`
      select worker_id as "workerId" from worker_period
      where employer_id = ${employerId} and status = ${status}
        and from_day <= ${on}::date and from_day >= ${since}::date and to_day > ${on}::date
        and worker_id <> all(${except}::uuid[])
      order by ${order} limit ${worklistLength - ids.length}`.execute(trx);
    ids.push(...rows.map((row) => row.workerId));
  }
  const items = new Map<string, WorkerItem>();
  for await (const batch of loadWorkerFacts(trx, employerId, ids, { cipher: null })) {
    for (const worker of batch) items.set(worker.workerId, workerItem(worker, timeline, on));
  }
  return ids.flatMap((id) => items.get(id) ?? []);
}

function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}
