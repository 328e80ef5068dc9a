import { record } from "~/ledger/index.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import { engagementRow } from "./fact-rows.server";
import { type EngagementInput, type Refused, refused } from "./inputs";
import { refreshProjection } from "./projection.server";
import { engagementProblems } from "./worker-problems";
import { standsIn } from "./worker-rows.server";

/** Adds a position with the employer; the others stay as they are. */
export async function addEngagement(
  scope: EmployerScope,
  workerId: string,
  input: EngagementInput,
): Promise<{ kind: "added"; engagementId: string } | Refused> {
  const problems = engagementProblems(input);
  if (problems.length > 0) return { kind: "refused", problems };
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    if (!(await standsIn(trx, employerId, workerId))) return refused("workerId", "not-found");
    const engagementId = newId(at.getTime());
    await trx
      .insertInto("engagement")
      .values(engagementRow({ employerId, at }, workerId, engagementId, input))
      .execute();
    await record(trx, changing, {
      event: "engagement.added",
      subject: { kind: "worker", id: workerId },
      after: input,
      data: { engagementId },
    });
    await refreshProjection(trx, employerId, [workerId]);
    return { kind: "added", engagementId };
  });
}
