import { record } from "~/ledger/index.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import { engagementFacts, engagementRow } from "./fact-rows.server";
import { type EngagementInput, type Refused, refused } from "./inputs";
import { refreshProjection } from "./projection.server";
import { retireRow } from "./retire-rows.server";
import { engagementProblems } from "./worker-problems";
import { engagementOf } from "./worker-rows.server";

/** Says anew what an engagement is; what was recorded before stays readable by its time. */
export async function correctEngagement(
  scope: EmployerScope,
  engagementId: string,
  input: EngagementInput,
): Promise<{ kind: "corrected" } | Refused> {
  return replaceEngagement(scope, engagementId, "engagement.corrected", (before) => ({
    ...input,
    endReason: input.to === before.to ? before.endReason : null,
  }));
}

/** Ends an engagement: `on` is its last day. */
export async function endEngagement(
  scope: EmployerScope,
  engagementId: string,
  input: { on: string; reason: string | null },
): Promise<{ kind: "corrected" } | Refused> {
  return replaceEngagement(scope, engagementId, "engagement.ended", (before) => ({
    ...before,
    to: input.on,
    endReason: input.reason,
  }));
}

type WithReason = EngagementInput & { endReason: string | null };

async function replaceEngagement(
  scope: EmployerScope,
  engagementId: string,
  event: string,
  make: (before: WithReason) => WithReason,
): Promise<{ kind: "corrected" } | Refused> {
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const row = await engagementOf(trx, employerId, engagementId);
    if (!row) return refused("engagementId", "not-found");
    const before = { ...engagementFacts(row), endReason: row.endReason };
    const after = make(before);
    const problems = engagementProblems(after);
    if (problems.length > 0) return { kind: "refused", problems };
    await retireRow(trx, "engagement", employerId, row.rowId, at);
    await trx
      .insertInto("engagement")
      .values(
        engagementRow(
          { employerId, at, importId: row.importId },
          row.workerId,
          engagementId,
          after,
          newId(at.getTime()),
        ),
      )
      .execute();
    await record(trx, changing, {
      event,
      subject: { kind: "worker", id: row.workerId },
      before,
      after,
      data: { engagementId },
    });
    await refreshProjection(trx, employerId, [row.workerId]);
    return { kind: "corrected" };
  });
}
