import { regions } from "~/law";
import { record } from "~/ledger/index.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import type { Day } from "./facts";
import { type Refused, refused } from "./inputs";
import { choiceProblems, dayProblems } from "./worker-problems";
import { standsIn } from "./worker-rows.server";

/** Both days are part of the trip. `region` is the code of where it leads. */
export type TripInput = { fromDay: Day; toDay: Day; region: string; note: string | null };

/** Records a worker's business trip, past or planned; the same trip is recorded once. */
export async function recordTrip(
  scope: EmployerScope,
  workerId: string,
  input: TripInput,
): Promise<{ kind: "recorded"; tripId: string } | Refused> {
  const { fromDay, toDay, region, note } = input;
  const problems = [
    ...dayProblems({ fromDay, toDay }),
    ...choiceProblems({ region: [region, regions.map(({ code }) => code)] }),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  if (toDay < fromDay) return refused("toDay", "ends-before-start");
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    if (!(await standsIn(trx, employerId, workerId))) return refused("workerId", "not-found");
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
    await trx
      .insertInto("businessTrip")
      .values({ employerId, tripId, workerId, fromDay, toDay, region, note, recordedAt: at })
      .execute();
    await record(trx, changing, {
      event: "trip.recorded",
      subject: { kind: "worker", id: workerId },
      after: { fromDay, toDay, region, note },
      data: { tripId, onDay: fromDay },
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
