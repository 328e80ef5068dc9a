import { addDays } from "~/law/index";
import { recordTrip } from "~/registry/index.server";
import type { EmployerScope } from "../client.server";
import type { DemoWorker } from "./demo-people";

/** Days from today on which somebody is away, and where: some well within the limit, some past it, some planned. */
const away: { trips: [from: number, to: number, region: string][]; eaeu: boolean }[] = [
  { eaeu: false, trips: [[-48, -8, "75"]] },
  { eaeu: false, trips: [[-104, -6, "47"]] },
  {
    eaeu: false,
    trips: [
      [-82, -2, "75"],
      [4, 20, "35"],
    ],
  },
  { eaeu: true, trips: [[-140, -20, "75"]] },
];

const eaeu = new Set(["RU", "BY", "AM", "KG"]);

/** Business trips of a few of the demo's workers; `ids` run parallel to `workers`. */
export async function seedDemoTrips(
  scope: EmployerScope,
  workers: readonly DemoWorker[],
  ids: readonly string[],
): Promise<void> {
  const taken = new Set<number>();
  for (const one of away) {
    const i = workers.findIndex(
      ({ worker, documents }, at) =>
        !taken.has(at) &&
        (one.eaeu
          ? eaeu.has(worker.citizenship)
          : documents.some(
              ({ permitKind, expiry, validFrom }) =>
                permitKind === "employer-permit" &&
                expiry.kind === "on" &&
                expiry.day > addDays(scope.today, 30) &&
                String(validFrom) < addDays(scope.today, -110),
            )),
    );
    taken.add(i);
    for (const [from, to, region] of one.trips) {
      const trip = {
        fromDay: addDays(scope.today, from),
        toDay: addDays(scope.today, to),
        region,
        note: null,
      };
      // The demo shows what an excess looks like: nobody is asked before it.
      const outcome = await recordTrip(scope, ids[i] ?? "", trip, { accepted: 366 });
      if (outcome.kind !== "recorded") throw new Error(`demo trip: ${JSON.stringify(outcome)}`);
    }
  }
}
