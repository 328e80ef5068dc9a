import { addDays, maxDay } from "~/law/index";
import { type QuotaCategory, quotaCategories } from "~/registry/index";
import { answerReservation, type QuotaInput, recordQuota } from "~/registry/index.server";
import type { EmployerScope } from "../client.server";
import type { DemoWorker } from "./demo-people";

/**
 * The demo's places of this year: in each category those that its permits of the year took, with a few to spare;
 * one application was refused in part and one still waits.
 */
export async function seedDemoQuota(scope: EmployerScope, workers: readonly DemoWorker[]): Promise<void> {
  const { today } = scope;
  const year = Number(today.slice(0, 4));
  const daysAgo = (days: number) => maxDay(`${year}-01-01`, addDays(today, -days));
  const issued = issuedIn(workers, year);
  const spare: Record<QuotaCategory, number> = { "1": 0, "2": 1, "3": 4, "4": 2, seasonal: 3 };
  const enter = async (kind: QuotaInput["kind"], category: QuotaCategory, places: number, onDay: string) => {
    if (places === 0) return null;
    const common = { year, region: "71", sector: "F", workerId: null, note: null };
    const outcome = await recordQuota(scope, { ...common, kind, category, places, onDay });
    if (outcome.kind !== "recorded") throw new Error(`demo quota: ${JSON.stringify(outcome)}`);
    return outcome.movementId;
  };
  for (const category of quotaCategories) {
    const { places = 0, last = null } = issued.get(category) ?? {};
    await enter("grant", category, places + spare[category], `${year - 1}-12-20`);
    if (last !== null) await enter("consume", category, places, last);
  }
  const applied = await enter("reserve", "3", 3, daysAgo(30));
  await answerReservation(scope, applied ?? "", {
    kind: "release",
    places: 1,
    onDay: daysAgo(9),
    note: null,
  });
}

/** How many places the permits issued in a year took by category, and the day of the last one. */
function issuedIn(workers: readonly DemoWorker[], year: number) {
  const issued = new Map<QuotaCategory, { places: number; last: string }>();
  for (const { engagement, documents } of workers)
    for (const { permitKind, issuedOn } of documents) {
      if (permitKind !== "employer-permit" && permitKind !== "seasonal-permit") continue;
      const category = permitKind === "seasonal-permit" ? "seasonal" : engagement.category;
      if (issuedOn === null || !issuedOn.startsWith(String(year)) || category === null) continue;
      const before = issued.get(category);
      issued.set(category, {
        places: (before?.places ?? 0) + 1,
        last: maxDay(before?.last ?? issuedOn, issuedOn),
      });
    }
  return issued;
}
