import { addDays } from "~/law";
import type { Tx } from "~db/client.server";
import { type Counts, countsFrom, type Endings } from "./count-queries.server";
import type { Day } from "./facts";
import { loadWorkerFacts } from "./load-worker-facts.server";
import { classKey, type EmployerTimeline, needsOf } from "./needs";
import { projectDay } from "./project-worker";
import { type Facet, monthStart } from "./projection-counts";
import { statusOrder } from "./status-order";
import { type WorkerItem, workerItem } from "./worker-item";

/** The counts of a day by an earlier state of the records: grouped from the facts as they were recorded then. */
export async function countsAsKnown(
  trx: Tx,
  employerId: string,
  timeline: EmployerTimeline,
  asked: { on: Day; knownAt: Date; worklistLength: number },
): Promise<{ counts: Counts; days: Endings; months: Endings; worklist: WorkerItem[] }> {
  const { on, knownAt } = asked;
  const needs = needsOf(timeline);
  const sums = new Map<string, { facet: Facet; key: string; n: number }>();
  const ends = new Map<string, { key: string; fromDay: Day; n: number }>();
  const add = (facet: Facet, key: string) => {
    const sum = sums.get(`${facet} ${key}`) ?? { facet, key, n: 0 };
    sum.n += 1;
    sums.set(`${facet} ${key}`, sum);
  };
  const urgent: WorkerItem[] = [];
  for await (const batch of loadWorkerFacts(trx, employerId, "all", { knownAt, cipher: null })) {
    for (const worker of batch) {
      const { period, extras } = projectDay(worker, needs, on);
      for (const [key, day] of extras.ends ?? []) {
        const end = ends.get(`${day} ${key}`) ?? { key, fromDay: day, n: 0 };
        end.n += 1;
        ends.set(`${day} ${key}`, end);
      }
      for (const [kind, from, to] of extras.held ?? []) if (from <= on && on < to) add("held", kind);
      if (!period) continue;
      add("workers", "all");
      add("status", period.status);
      add("answer", period.answer);
      add("class", classKey(period.category, period.countedAs));
      if (period.quota) add("quota", "counted");
      for (const code of period.codes) add("code", code);
      if (period.status !== "ok") urgent.push(workerItem(worker, timeline, on));
    }
    // Only the most urgent are kept: the list must not grow with the workforce.
    urgent.sort((a, b) => urgency(a, b));
    urgent.length = Math.min(urgent.length, asked.worklistLength);
  }
  const first = addDays(monthStart(on), 31);
  const days = [...ends.values()].filter((end) => end.fromDay >= on);
  return {
    counts: countsFrom(sums.values()),
    days,
    months: days
      .filter((end) => monthStart(end.fromDay) >= monthStart(first))
      .map((end) => ({ ...end, fromDay: monthStart(end.fromDay) })),
    worklist: urgent,
  };
}

function urgency(a: WorkerItem, b: WorkerItem): number {
  const byStatus = statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status);
  if (byStatus !== 0) return byStatus;
  const [x, y] = [a.ends?.day ?? "", b.ends?.day ?? ""];
  const later = a.status === "expiring" ? x > y : x < y;
  return x === y ? (a.id < b.id ? -1 : 1) : later ? 1 : -1;
}
