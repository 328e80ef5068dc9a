import { lockEmployer, record } from "~/ledger/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";

export type SetToldOutcome =
  | { kind: "set" }
  | { kind: "unchanged" }
  | { kind: "not-allowed" }
  | { kind: "not-a-member" };

/** Whether a member is told of deadlines: an owner sets it for everyone, HR for themselves. */
export async function setTold(
  scope: EmployerScope,
  input: { personId: string; told: boolean },
): Promise<SetToldOutcome> {
  const own = scope.actor.kind === "person" && scope.actor.id === input.personId;
  if (scope.role === "viewer" || (scope.role !== "owner" && !own)) return { kind: "not-allowed" };
  return forEmployer(scope, async (trx): Promise<SetToldOutcome> => {
    await lockEmployer(trx, scope.employerId);
    const member = await trx
      .selectFrom("membership")
      .select(["role", "toldOfDeadlines"])
      .where("employerId", "=", scope.employerId)
      .where("personId", "=", input.personId)
      .executeTakeFirst();
    if (!member) return { kind: "not-a-member" };
    if (member.role === "viewer") return { kind: "not-allowed" };
    if (member.toldOfDeadlines === input.told) return { kind: "unchanged" };
    await trx
      .updateTable("membership")
      .set({ toldOfDeadlines: input.told })
      .where("employerId", "=", scope.employerId)
      .where("personId", "=", input.personId)
      .execute();
    await record(trx, scope, {
      event: "reminders.setting-changed",
      subject: { kind: "person", id: input.personId },
      before: { told: member.toldOfDeadlines },
      after: { told: input.told },
      data: { told: input.told },
    });
    return { kind: "set" };
  });
}
