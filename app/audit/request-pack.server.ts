import { mayDo } from "~/accounts";
import { isDay } from "~/law";
import { lockEmployer, record } from "~/ledger/index.server";
import type { Refused } from "~/registry";
import { getEmployer } from "~/registry/index.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { newId } from "~db/ids.server";
import { enqueue } from "~db/queue.server";
import type { PackRequest } from "./pack";
import { unfinishedPacks } from "./pack-rows.server";

export type RequestPackOutcome = { kind: "requested"; packId: string } | Refused;

/** At most so many packs of one employer wait or are made at a time. */
export const mostUnfinished = 3;

/**
 * Asks for a pack: its row and its job come to be together. Codes of refusal: `viewer-may-not-change`,
 * `not-a-day`, `on-in-future`, `known-at-in-future`, `nothing-recorded`, `too-many-unfinished`.
 */
export async function requestPack(
  scope: EmployerScope,
  input: PackRequest,
  databaseUrl: string,
): Promise<RequestPackOutcome> {
  if (!mayDo(scope.role, "change-register")) return refused("", "viewer-may-not-change");
  if (!isDay(input.on) || input.on < "1991-01-01") return refused("on", "not-a-day");
  if (input.on > scope.today) return refused("on", "on-in-future");
  if (input.knownAt && input.knownAt > scope.at) return refused("knownAt", "known-at-in-future");
  if (input.knownAt && !(await getEmployer(scope, input.on, input.knownAt)))
    return refused("knownAt", "nothing-recorded");
  return forEmployer(scope, async (trx): Promise<RequestPackOutcome> => {
    const { employerId } = scope;
    await lockEmployer(trx, employerId);
    if ((await unfinishedPacks(trx, employerId)).length >= mostUnfinished)
      return refused("", "too-many-unfinished");
    const newest = await newestEntry(trx, employerId);
    const now = newest && newest > scope.at ? newest : scope.at;
    const knownAt = input.knownAt ?? now;
    // The entry lies a millisecond later, and with it all that follows: nothing more is ever «known by knownAt».
    const at = new Date(now.getTime() + 1);
    const packId = newId(at.getTime());
    await trx
      .insertInto("pack")
      .values({
        employerId,
        packId,
        status: "queued",
        onDay: input.on,
        knownAt,
        locale: input.locale,
        scope: JSON.stringify(input.scope ?? { kind: "employer" }),
        createdBy: scope.actor.kind === "person" ? scope.actor.id : null,
        createdAt: at,
      })
      .execute();
    await record(
      trx,
      { ...scope, at },
      {
        event: "pack.requested",
        subject: { kind: "pack", id: packId },
        data: { on: input.on, knownAt: knownAt.toISOString(), locale: input.locale },
      },
    );
    await enqueue(trx, databaseUrl, "pack", { employerId, packId });
    return { kind: "requested", packId };
  });
}

function refused(path: string, code: string): Refused {
  return { kind: "refused", problems: [{ path, code }] };
}

async function newestEntry(trx: Tx, employerId: string): Promise<Date | null> {
  const row = await trx
    .selectFrom("ledgerEntry")
    .select("at")
    .where("employerId", "=", employerId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
