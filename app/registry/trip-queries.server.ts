import type { Tx } from "~db/client.server";
import type { Day } from "./facts";
import type { Trip } from "./trip-days";

/** A worker's business trips as they stood at an instant (default now), the earliest first. */
export async function readTrips(
  trx: Tx,
  employerId: string,
  workerId: string,
  knownAt: Date | undefined,
): Promise<Trip[]> {
  return trx
    .selectFrom("businessTrip")
    .select(["tripId", "fromDay", "toDay", "region", "note"])
    .where("employerId", "=", employerId)
    .where("workerId", "=", workerId)
    .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) => eb.or([eb("retiredAt", "is", null), eb("retiredAt", ">", knownAt ?? new Date(0))])),
    )
    .orderBy("fromDay")
    .orderBy("tripId")
    .execute();
}

/** The region that the employer was in on a day, by what was recorded then; empty where none was told. */
export async function regionOf(
  trx: Tx,
  employerId: string,
  on: Day,
  knownAt: Date | undefined,
): Promise<string> {
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
  return (rows.findLast(({ validFrom }) => validFrom <= on) ?? rows[0])?.region ?? "";
}
