import { firstDayOfYear, lastDayOfYear } from "~/law";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { loadTimeline } from "./employer-timeline.server";
import type { Day } from "./facts";
import { type LoadedWorker, loadWorkerFacts } from "./load-worker-facts.server";
import { regionCode, type Trip, type TripDays, type TripFacts, tripDays } from "./trip-days";
import { standingOn } from "./worker-item";

/** Business trips by worker as they stood at an instant (default now), each worker's earliest first. */
async function readTrips(
  trx: Tx,
  employerId: string,
  asked: { workerId?: string; from?: Day; to?: Day; knownAt: Date | undefined },
): Promise<Map<string, Trip[]>> {
  const { workerId, from, to, knownAt } = asked;
  const rows = await trx
    .selectFrom("businessTrip")
    .select(["workerId", "tripId", "fromDay", "toDay", "region", "note"])
    .where("employerId", "=", employerId)
    .$if(workerId !== undefined, (query) => query.where("workerId", "=", workerId ?? ""))
    .$if(from !== undefined, (query) => query.where("toDay", ">=", from ?? ""))
    .$if(to !== undefined, (query) => query.where("fromDay", "<=", to ?? ""))
    .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) => eb.or([eb("retiredAt", "is", null), eb("retiredAt", ">", knownAt ?? new Date(0))])),
    )
    .orderBy("fromDay")
    .orderBy("tripId")
    .execute();
  const byWorker = new Map<string, Trip[]>();
  for (const { workerId: whose, ...trip } of rows)
    byWorker.set(whose, [...(byWorker.get(whose) ?? []), trip]);
  return byWorker;
}

/** In which region the employer is on a day, by what was recorded; empty where none was told. */
async function readRegions(
  trx: Tx,
  employerId: string,
  knownAt: Date | undefined,
): Promise<TripFacts["regionOn"]> {
  const rows = await trx
    .selectFrom("employerFact")
    .select(["validFrom", "region"])
    .where("employerId", "=", employerId)
    .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) => eb.or([eb("retiredAt", "is", null), eb("retiredAt", ">", knownAt ?? new Date(0))])),
    )
    .orderBy("validFrom")
    .execute();
  // The first version also answers for the days before it.
  return (day) => (rows.findLast(({ validFrom }) => validFrom <= day) ?? rows[0])?.region ?? "";
}

function permitsOf({ facts, documents }: LoadedWorker): TripFacts["permits"] {
  return facts.documents.flatMap((document, i) =>
    document.kind === "permit" ? [{ facts: document, region: regionCode(documents[i]?.details.region) }] : [],
  );
}

/** What one worker's days away are counted from. */
export async function readTripFacts(
  trx: Tx,
  employerId: string,
  worker: LoadedWorker,
  knownAt?: Date | undefined,
): Promise<TripFacts> {
  const { workerId } = worker;
  const trips = await readTrips(trx, employerId, { workerId, knownAt });
  return {
    trips: trips.get(workerId) ?? [],
    permits: permitsOf(worker),
    regionOn: await readRegions(trx, employerId, knownAt),
  };
}

export type WorkerTrips = {
  workerId: string;
  name: string;
  /** Whether a permit binds the worker to its region, by the law of the day. */
  limited: boolean;
  days: Pick<TripDays, "used" | "soFar" | "limit" | "left" | "lawful" | "exceededOn">;
};

/**
 * Everybody with a business trip in the year of a day, and what it takes from the limit: who is over it first, then
 * by the days used. As recorded by `knownAt` (default now).
 */
export function listTripDays(
  scope: Pick<EmployerScope, "db" | "employerId">,
  { on, knownAt }: { on: Day; knownAt?: Date | undefined },
): Promise<WorkerTrips[]> {
  return forEmployer(scope, async (trx) => {
    const { employerId } = scope;
    const year = { from: firstDayOfYear(on), to: lastDayOfYear(on) };
    const trips = await readTrips(trx, employerId, { ...year, knownAt });
    const timeline = await loadTimeline(trx, employerId, knownAt);
    const regionOn = await readRegions(trx, employerId, knownAt);
    const options = { cipher: null, ...(knownAt ? { knownAt } : {}) };
    const list: WorkerTrips[] = [];
    for await (const batch of loadWorkerFacts(trx, employerId, [...trips.keys()], options))
      for (const worker of batch) {
        const permits = permitsOf(worker);
        const days = tripDays({ trips: trips.get(worker.workerId) ?? [], permits, regionOn }, on);
        const { assessment } = standingOn(timeline, worker.facts, on);
        const { used, soFar, limit, left, lawful, exceededOn } = days;
        list.push({
          workerId: worker.workerId,
          name: worker.facts.name,
          limited: assessment.permit !== "not-required",
          days: { used, soFar, limit, left, lawful, exceededOn },
        });
      }
    const over = ({ limited, days }: WorkerTrips) => (limited && days.lawful === false ? 0 : 1);
    return list.sort(
      (a, b) =>
        over(a) - over(b) ||
        Number(b.limited) - Number(a.limited) ||
        b.days.used - a.days.used ||
        (a.workerId < b.workerId ? -1 : 1),
    );
  });
}
