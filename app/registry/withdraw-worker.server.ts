import { record } from "~/ledger/index.server";
import type { EmployerScope } from "~db/client.server";
import { change } from "./change.server";
import { type Refused, refused } from "./inputs";
import { refreshProjection } from "./projection.server";

/**
 * Takes back a worker who was entered by mistake: all facts about them are retired, and stay readable by the time
 * at which they stood. Somebody who has left is not withdrawn; their engagement ends.
 */
export async function withdrawWorker(
  scope: EmployerScope,
  workerId: string,
): Promise<{ kind: "withdrawn" } | Refused> {
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    let retired = 0n;
    for (const table of ["workerFact", "engagement", "document", "borderCrossing", "businessTrip"] as const) {
      const result = await trx
        .updateTable(table)
        .set({ retiredAt: at })
        .where("employerId", "=", employerId)
        .where("workerId", "=", workerId)
        .where("retiredAt", "is", null)
        .executeTakeFirst();
      retired += result.numUpdatedRows;
    }
    if (retired === 0n) return refused("workerId", "not-found");
    await trx
      .deleteFrom("workerContact")
      .where("employerId", "=", employerId)
      .where("workerId", "=", workerId)
      .execute();
    await record(trx, changing, {
      event: "worker.withdrawn",
      subject: { kind: "worker", id: workerId },
      data: { rows: Number(retired) },
    });
    await refreshProjection(trx, employerId, [workerId]);
    return { kind: "withdrawn" };
  });
}
