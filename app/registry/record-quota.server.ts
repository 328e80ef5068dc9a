import { isDay, regions, sectors } from "~/law";
import { record } from "~/ledger/index.server";
import type { EmployerScope, Tx } from "~db/client.server";
import { isId, newId } from "~db/ids.server";
import { change } from "./change.server";
import type { Day } from "./facts";
import { type Problem, type Refused, refused } from "./inputs";
import {
  openReservations,
  type QuotaCategory,
  type QuotaMovement,
  type QuotaPlace,
  quotaCategories,
  quotaYearEnd,
  wouldExceed,
  wouldExceedWithout,
} from "./quota-balance";
import { readQuotaMovements } from "./quota-queries.server";
import { choiceProblems, dayProblems } from "./worker-problems";
import { standsIn } from "./worker-rows.server";

export type QuotaInput = {
  kind: "grant" | "reserve" | "consume";
  year: number;
  category: QuotaCategory;
  region: string;
  sector: string | null;
  places: number;
  onDay: Day;
  /** For whom, where it is for one person; an allotment is for nobody. */
  workerId: string | null;
  note: string | null;
};

type Recorded = { kind: "recorded"; movementId: string };
/** Nothing was written: `by` places more than allotted would be taken, and nobody said that they should. */
export type Exceeds = { kind: "exceeds"; by: number };

const mostPlaces = 100_000;

/**
 * Notes an allotment, an application or a permit that nothing was reserved for. What would take more than was
 * allotted is not written: the caller warns first, and says with `accepted` by how much it was told to exceed.
 */
export async function recordQuota(
  scope: EmployerScope,
  input: QuotaInput,
  { accepted = 0 }: { accepted?: number } = {},
): Promise<Recorded | Exceeds | Refused> {
  const problems = quotaProblems(input, scope.today);
  if (problems.length > 0) return { kind: "refused", problems };
  return change<Recorded | Exceeds>(scope, async (trx, changing) => {
    const { workerId } = input;
    if (workerId !== null && !(isId(workerId) && (await standsIn(trx, scope.employerId, workerId))))
      return refused("workerId", "not-found");
    const movements = await readQuotaMovements(trx, scope.employerId, { year: input.year });
    const next = { ...input, movementId: newId(changing.at.getTime()), reservationId: null };
    const by = wouldExceed(movements, next);
    if (by > accepted) return { kind: "exceeds", by };
    await write(trx, changing, next, { exceedsBy: by });
    return { kind: "recorded", movementId: next.movementId };
  });
}

/** Notes what became of an application: permits issued (`consume`), or refused or withdrawn (`release`). */
export async function answerReservation(
  scope: EmployerScope,
  reservationId: string,
  input: { kind: "consume" | "release"; places: number; onDay: Day; note: string | null },
): Promise<Recorded | Refused> {
  const problems = [
    ...dayProblems({ onDay: input.onDay }),
    ...choiceProblems({ kind: [input.kind, ["consume", "release"]] }),
    ...placesProblems(input.places),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  if (input.onDay > scope.today) return refused("onDay", "day-in-the-future");
  return change<Recorded>(scope, async (trx, changing) => {
    const movements = await readQuotaMovements(trx, scope.employerId, {});
    const reservation = movements.find(
      ({ movementId, kind }) => movementId === reservationId && kind === "reserve",
    );
    if (!reservation) return refused("reservationId", "not-found");
    if (input.onDay < reservation.onDay) return refused("onDay", "before-the-application");
    if (input.onDay > quotaYearEnd(reservation.year)) return refused("onDay", "outside-the-year");
    const end = quotaYearEnd(reservation.year);
    const open = openReservations(movements, end).find(
      (one) => one.reservation.movementId === reservationId,
    )?.open;
    if (input.places > (open ?? 0)) return refused("places", "more-than-reserved");
    const { year, category, region, sector } = reservation;
    const place: QuotaPlace = { year, category, region, sector };
    const next = {
      ...place,
      ...input,
      movementId: newId(changing.at.getTime()),
      reservationId,
      workerId: reservation.workerId,
    };
    await write(trx, changing, next, {});
    return { kind: "recorded", movementId: next.movementId };
  });
}

/**
 * Takes back a movement that was entered by mistake; an application only while nothing answers it. Where more than
 * was allotted would then be taken, it warns first, as `recordQuota` does.
 */
export async function retractQuota(
  scope: EmployerScope,
  movementId: string,
  { accepted = 0 }: { accepted?: number } = {},
): Promise<{ kind: "retracted" } | Exceeds | Refused> {
  if (!isId(movementId)) return refused("movementId", "not-found");
  return change<{ kind: "retracted" } | Exceeds>(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const movements = await readQuotaMovements(trx, employerId, {});
    const gone = movements.find((movement) => movement.movementId === movementId);
    if (!gone) return refused("movementId", "not-found");
    if (movements.some(({ reservationId }) => reservationId === movementId))
      return refused("movementId", "application-is-answered");
    const by = wouldExceedWithout(movements, gone);
    if (by > accepted) return { kind: "exceeds", by };
    await trx
      .updateTable("quotaMovement")
      .set({ retiredAt: at })
      .where("employerId", "=", employerId)
      .where("movementId", "=", movementId)
      .where("retiredAt", "is", null)
      .execute();
    const { kind, year, category, region, sector, places, onDay } = gone;
    await record(trx, changing, {
      event: "quota.retracted",
      ...aboutWorker(gone),
      before: { kind, year, category, region, sector, places },
      data: { movementId, onDay, exceedsBy: by },
    });
    return { kind: "retracted" };
  });
}

async function write(
  trx: Tx,
  scope: EmployerScope,
  movement: QuotaMovement,
  data: Record<string, unknown>,
): Promise<void> {
  const { employerId, at } = scope;
  await trx
    .insertInto("quotaMovement")
    .values({ employerId, ...movement, recordedAt: at })
    .execute();
  const { movementId, kind, onDay, ...after } = movement;
  await record(trx, scope, {
    event: `quota.${kind}`,
    ...aboutWorker(movement),
    after,
    data: { movementId, onDay, ...data },
  });
}

/** A place that is for one person stands in that worker's history. */
function aboutWorker({ workerId }: QuotaMovement): { subject?: { kind: "worker"; id: string } } {
  return workerId === null ? {} : { subject: { kind: "worker", id: workerId } };
}

function placesProblems(places: number): Problem[] {
  const fine = Number.isInteger(places) && places > 0 && places <= mostPlaces;
  return fine ? [] : [{ path: "places", code: "not-a-whole-number" }];
}

function quotaProblems(input: QuotaInput, today: Day): Problem[] {
  const { kind, year, category, region, sector, places, onDay } = input;
  const problems: Problem[] = [
    ...dayProblems({ onDay }),
    ...choiceProblems({
      kind: [kind, ["grant", "reserve", "consume"]],
      category: [category, quotaCategories],
      region: [region, regions.map(({ code }) => code)],
      sector: [sector, sectors.map(({ letter }) => letter)],
    }),
    ...placesProblems(places),
  ];
  if (kind === "grant" && input.workerId !== null)
    problems.push({ path: "workerId", code: "allotted-to-nobody" });
  const known = Number.isInteger(year) && year >= 2012 && year <= 2199;
  if (!known) problems.push({ path: "year", code: "not-a-year" });
  if (!isDay(onDay) || !known) return problems;
  if (onDay > today) problems.push({ path: "onDay", code: "day-in-the-future" });
  // An allotment may come before its year; it cannot be used before or after it.
  const first = kind === "grant" ? `${year - 1}-01-01` : `${year}-01-01`;
  if (onDay < first || onDay > quotaYearEnd(year)) problems.push({ path: "onDay", code: "outside-the-year" });
  return problems;
}
