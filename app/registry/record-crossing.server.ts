import { record } from "~/ledger/index.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import { type CrossingInput, type Refused, refused } from "./inputs";
import { choiceProblems, dayProblems } from "./worker-problems";
import { standsIn } from "./worker-rows.server";

/** Records that a worker entered or left the country on a day; the same crossing is recorded once. */
export async function recordCrossing(
  scope: EmployerScope,
  workerId: string,
  input: CrossingInput,
): Promise<{ kind: "recorded"; crossingId: string } | Refused> {
  const problems = [
    ...dayProblems({ onDay: input.onDay }),
    ...choiceProblems({ direction: [input.direction, ["entry", "exit"]] }),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  if (input.onDay > scope.today) return refused("onDay", "day-in-the-future");
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    if (!(await standsIn(trx, employerId, workerId))) return refused("workerId", "not-found");
    const same = await trx
      .selectFrom("borderCrossing")
      .select("crossingId")
      .where("employerId", "=", employerId)
      .where("workerId", "=", workerId)
      .where("onDay", "=", input.onDay)
      .where("direction", "=", input.direction)
      .where("retiredAt", "is", null)
      .executeTakeFirst();
    if (same) return refused("onDay", "already-recorded");
    const crossingId = newId(at.getTime());
    await trx
      .insertInto("borderCrossing")
      .values({ employerId, crossingId, workerId, ...input, recordedAt: at })
      .execute();
    await record(trx, changing, {
      event: "crossing.recorded",
      subject: { kind: "worker", id: workerId },
      after: input,
      data: { crossingId },
    });
    return { kind: "recorded", crossingId };
  });
}

/** Takes back a crossing that was entered by mistake. */
export async function retractCrossing(
  scope: EmployerScope,
  crossingId: string,
): Promise<{ kind: "retracted" } | Refused> {
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const row = await trx
      .updateTable("borderCrossing")
      .set({ retiredAt: at })
      .where("employerId", "=", employerId)
      .where("crossingId", "=", crossingId)
      .where("retiredAt", "is", null)
      .returning(["workerId", "direction", "onDay"])
      .executeTakeFirst();
    if (!row) return refused("crossingId", "not-found");
    await record(trx, changing, {
      event: "crossing.retracted",
      subject: { kind: "worker", id: row.workerId },
      before: { direction: row.direction, onDay: row.onDay },
      data: { crossingId },
    });
    return { kind: "retracted" };
  });
}
