import { regions } from "~/law";
import { record } from "~/ledger/index.server";
import type { EmployerScope } from "~db/client.server";
import { isId, newId } from "~db/ids.server";
import { change } from "./change.server";
import { loadTimeline } from "./employer-timeline.server";
import type { Day } from "./facts";
import { type Refused, refused } from "./inputs";
import { loadWorker } from "./load-worker-facts.server";
import { tripWouldExceed } from "./trip-days";
import { readTripFacts } from "./trip-queries.server";
import { standingOn } from "./worker-item";
import { choiceProblems, dayProblems } from "./worker-problems";

/** Both days are part of the trip. `region` is the code of where it leads. */
export type TripInput = { fromDay: Day; toDay: Day; region: string; note: string | null };

type RecordedTrip = { kind: "recorded"; tripId: string };
/** Nothing was written: `by` days more than the limit of the year would be taken, and nobody said that they should. */
export type TripExceeds = { kind: "exceeds"; by: number };

/**
 * Records a worker's business trip, past or planned; the same trip is recorded once. What would exceed the year's
 * limit is not written: the caller warns first, and says with `accepted` by how much it was told to exceed.
 */
export async function recordTrip(
  scope: EmployerScope,
  workerId: string,
  input: TripInput,
  { accepted = 0 }: { accepted?: number } = {},
): Promise<RecordedTrip | TripExceeds | Refused> {
  const { fromDay, toDay, region, note } = input;
  const problems = [
    ...dayProblems({ fromDay, toDay }),
    ...choiceProblems({ region: [region, regions.map(({ code }) => code)] }),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  if (toDay < fromDay) return refused("toDay", "ends-before-start");
  if (!isId(workerId)) return refused("workerId", "not-found");
  return change<RecordedTrip | TripExceeds>(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const worker = await loadWorker(trx, employerId, workerId, { cipher: null });
    if (!worker) return refused("workerId", "not-found");
    const same = await trx
      .selectFrom("businessTrip")
      .select("tripId")
      .where("employerId", "=", employerId)
      .where("workerId", "=", workerId)
      .where("fromDay", "=", fromDay)
      .where("toDay", "=", toDay)
      .where("region", "=", region)
      .where("retiredAt", "is", null)
      .executeTakeFirst();
    if (same) return refused("fromDay", "already-recorded");
    const tripId = newId(at.getTime());
    const timeline = await loadTimeline(trx, employerId);
    const { assessment } = standingOn(timeline, worker.facts, fromDay);
    const facts = await readTripFacts(trx, employerId, worker);
    // Who needs no permit is bound to no region.
    const by = assessment.permit === "not-required" ? 0 : tripWouldExceed(facts, { tripId, ...input });
    if (by > accepted) return { kind: "exceeds", by };
    await trx
      .insertInto("businessTrip")
      .values({ employerId, tripId, workerId, fromDay, toDay, region, note, recordedAt: at })
      .execute();
    await record(trx, changing, {
      event: "trip.recorded",
      subject: { kind: "worker", id: workerId },
      after: { fromDay, toDay, region, note },
      data: { tripId, onDay: fromDay, ...(by > 0 ? { exceedsBy: by } : {}) },
    });
    return { kind: "recorded", tripId };
  });
}

/** Takes back a trip that was entered by mistake, or did not take place. */
export async function retractTrip(
  scope: EmployerScope,
  tripId: string,
): Promise<{ kind: "retracted" } | Refused> {
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const row = await trx
      .updateTable("businessTrip")
      .set({ retiredAt: at })
      .where("employerId", "=", employerId)
      .where("tripId", "=", tripId)
      .where("retiredAt", "is", null)
      .returning(["workerId", "fromDay", "toDay", "region"])
      .executeTakeFirst();
    if (!row) return refused("tripId", "not-found");
    const { workerId, ...before } = row;
    await record(trx, changing, {
      event: "trip.retracted",
      subject: { kind: "worker", id: workerId },
      before,
      data: { tripId, onDay: row.fromDay },
    });
    return { kind: "retracted" };
  });
}
