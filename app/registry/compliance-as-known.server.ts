import { sql } from "kysely";
import { addDays } from "~/law";
import type { Tx } from "~db/client.server";
import { countsAsProjected, type DayCounts, worklistLength } from "./compliance-as-projected.server";
import { countsFrom, type Endings, summed } from "./count-queries.server";
import { loadTimeline } from "./employer-timeline.server";
import type { Day } from "./facts";
import { type LoadedWorker, loadWorkerFacts } from "./load-worker-facts.server";
import { classKey, type EmployerTimeline, needsOf } from "./needs";
import { type ProjectedPeriod, projectDay } from "./project-worker";
import { readProjectedDay } from "./projection.server";
import { type CountedExtras, type Facet, monthStart } from "./projection-counts";
import { statusOrder } from "./status-order";
import { type WorkerItem, workerItem } from "./worker-item";

/**
 * The counts of a day by an earlier state of the records. Most workers are as they were: what has changed since is
 * taken out of the counts of now and put in as it was recorded then. Where that is nearly everybody, or the law sees
 * the employer itself otherwise, every worker is read as of then.
 */
export async function countsAsKnown(
  trx: Tx,
  employerId: string,
  timeline: EmployerTimeline,
  asked: { on: Day; knownAt: Date },
  changed?: readonly string[] | "all",
): Promise<DayCounts> {
  const { on, knownAt } = asked;
  const ids = changed ?? (await changedSince(trx, employerId, timeline, knownAt));
  const tally = new Tally(on);
  if (ids !== "all") {
    tally.begin(await countsAsProjected(trx, employerId, timeline, on, ids));
    for (let i = 0; i < ids.length; i += 2000) {
      const projected = await readProjectedDay(trx, employerId, ids.slice(i, i + 2000), on);
      for (const { period, extras } of projected) tally.count(period, extras, -1);
    }
  }
  const needs = needsOf(timeline);
  for await (const batch of loadWorkerFacts(trx, employerId, ids, { knownAt, cipher: null })) {
    for (const worker of batch) {
      const { period, extras } = projectDay(worker, needs, on);
      tally.count(period, extras, 1);
      if (period && period.status !== "ok") tally.list(worker, timeline);
    }
    tally.cutList();
  }
  return tally.result();
}

/** Whose facts are not now what they were; all where it is no use to tell them apart. */
async function changedSince(
  trx: Tx,
  employerId: string,
  timeline: EmployerTimeline,
  knownAt: Date,
): Promise<string[] | "all"> {
  const now = await loadTimeline(trx, employerId);
  if (JSON.stringify(now) !== JSON.stringify(timeline)) return "all";
  const changed = (table: string) => sql`
    select worker_id from ${sql.table(table)}
    where employer_id = ${employerId} and (recorded_at > ${knownAt} or retired_at > ${knownAt})`;
  const { rows } = await sql<{ workerId: string }>`
    select worker_id as "workerId" from (
      ${changed("worker_fact")} union ${changed("engagement")} union ${changed("document")}
    ) as changed`.execute(trx);
  const { count } = await trx
    .selectFrom("worker")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("employerId", "=", employerId)
    .executeTakeFirstOrThrow();
  return rows.length > Number(count) / 2 ? "all" : rows.map((row) => row.workerId);
}

/** The counts of one day while they are added up. */
class Tally {
  readonly #on: Day;
  readonly #sums = new Map<string, { facet: Facet; key: string; n: number }>();
  readonly #days = new Map<string, Endings[number]>();
  readonly #months = new Map<string, Endings[number]>();
  readonly #urgent: WorkerItem[] = [];

  constructor(on: Day) {
    this.#on = on;
  }

  begin({ counts, days, months, worklist }: DayCounts): void {
    for (const facet of summed) {
      for (const [key, n] of Object.entries(counts.all(facet))) this.#add(facet, key, n);
    }
    for (const end of days) addEnd(this.#days, end);
    for (const end of months) addEnd(this.#months, end);
    this.#urgent.push(...worklist);
  }

  /** Adds (`sign` 1) or takes away (-1) what one worker counts for on the day. */
  count(
    period: Omit<ProjectedPeriod, "fromDay" | "toDay"> | null,
    extras: CountedExtras,
    sign: 1 | -1,
  ): void {
    const on = this.#on;
    const nextMonth = monthStart(addDays(monthStart(on), 31));
    for (const [key, day] of extras.ends ?? []) {
      if (day < on) continue;
      addEnd(this.#days, { key, fromDay: day, n: sign });
      if (day >= nextMonth) addEnd(this.#months, { key, fromDay: monthStart(day), n: sign });
    }
    for (const [kind, from, to] of extras.held ?? [])
      if (from <= on && on < to) this.#add("held", kind, sign);
    if (!period) return;
    this.#add("workers", "all", sign);
    this.#add("status", period.status, sign);
    this.#add("answer", period.answer, sign);
    this.#add("class", classKey(period.category, period.countedAs), sign);
    if (period.quota) this.#add("quota", "counted", sign);
    for (const code of period.codes) this.#add("code", code, sign);
  }

  list(worker: LoadedWorker, timeline: EmployerTimeline): void {
    this.#urgent.push(workerItem(worker, timeline, this.#on));
  }

  /** Only the most urgent are kept: the list must not grow with the workforce. */
  cutList(): void {
    this.#urgent.sort((a, b) => urgency(a, b));
    this.#urgent.length = Math.min(this.#urgent.length, worklistLength);
  }

  result(): DayCounts {
    this.cutList();
    const left = <T extends { n: number }>(sums: Map<string, T>) =>
      [...sums.values()].filter(({ n }) => n !== 0);
    return {
      counts: countsFrom(left(this.#sums)),
      days: left(this.#days),
      months: left(this.#months),
      worklist: this.#urgent,
    };
  }

  #add(facet: Facet, key: string, n: number): void {
    const sum = this.#sums.get(`${facet} ${key}`);
    if (sum) sum.n += n;
    else this.#sums.set(`${facet} ${key}`, { facet, key, n });
  }
}

function addEnd(ends: Map<string, Endings[number]>, { key, fromDay, n }: Endings[number]): void {
  const end = ends.get(`${fromDay} ${key}`);
  if (end) end.n += n;
  else ends.set(`${fromDay} ${key}`, { key, fromDay, n });
}

function urgency(a: WorkerItem, b: WorkerItem): number {
  const byStatus = statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status);
  if (byStatus !== 0) return byStatus;
  const [x, y] = [a.ends?.day ?? "", b.ends?.day ?? ""];
  const later = a.status === "expiring" ? x > y : x < y;
  return x === y ? (a.id < b.id ? -1 : 1) : later ? 1 : -1;
}
