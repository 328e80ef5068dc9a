import { lockEmployer, record } from "~/ledger/index.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import type { Role } from "~db/schema";
import { decideRole, type Member, type MembershipRefusal } from "./membership";

export type ChangeRoleOutcome = { kind: "changed" } | { kind: "unchanged" } | { kind: MembershipRefusal };

/** Gives a member another role. Who may, and the last owner, are decided under the employer's lock. */
export async function changeRole(
  scope: EmployerScope,
  input: { personId: string; role: Role },
): Promise<ChangeRoleOutcome> {
  return forEmployer(scope, async (trx): Promise<ChangeRoleOutcome> => {
    const members = await lockMembers(trx, scope.employerId);
    const refusal = decideRole(members, scope.actor.id, input.personId, input.role);
    if (refusal) return { kind: refusal };
    const before = members.find((member) => member.personId === input.personId)?.role;
    if (before === input.role) return { kind: "unchanged" };
    await trx
      .updateTable("membership")
      .set({ role: input.role })
      .where("employerId", "=", scope.employerId)
      .where("personId", "=", input.personId)
      .execute();
    await record(trx, scope, {
      event: "member.role-changed",
      subject: { kind: "person", id: input.personId },
      before: { role: before },
      after: { role: input.role },
      data: { from: before, to: input.role },
    });
    return { kind: "changed" };
  });
}

export type RemoveMemberOutcome = { kind: "removed" } | { kind: MembershipRefusal };

/** Ends a membership: an owner removes somebody, or anyone leaves (their own id). The last owner cannot. */
export async function removeMember(
  scope: EmployerScope,
  input: { personId: string },
): Promise<RemoveMemberOutcome> {
  return forEmployer(scope, async (trx): Promise<RemoveMemberOutcome> => {
    const members = await lockMembers(trx, scope.employerId);
    const refusal = decideRole(members, scope.actor.id, input.personId, null);
    if (refusal) return { kind: refusal };
    const role = members.find((member) => member.personId === input.personId)?.role;
    await trx
      .deleteFrom("membership")
      .where("employerId", "=", scope.employerId)
      .where("personId", "=", input.personId)
      .execute();
    await record(trx, scope, {
      event: scope.actor.id === input.personId ? "member.left" : "member.removed",
      subject: { kind: "person", id: input.personId },
      before: { role },
      data: { role },
    });
    return { kind: "removed" };
  });
}

/**
 * Makes a person a member, in the transaction of the verb that founds an employer or accepts an invitation.
 * Returns false where they already are one; their role then stays as it was.
 */
export async function addMember(
  trx: Tx,
  scope: Pick<EmployerScope, "employerId" | "actor" | "at">,
  input: { personId: string; role: Role },
): Promise<boolean> {
  const added = await trx
    .insertInto("membership")
    .values({ employerId: scope.employerId, personId: input.personId, role: input.role, createdAt: scope.at })
    .onConflict((conflict) => conflict.columns(["employerId", "personId"]).doNothing())
    .returning("personId")
    .executeTakeFirst();
  if (!added) return false;
  await record(trx, scope, {
    event: "member.joined",
    subject: { kind: "person", id: input.personId },
    after: { role: input.role },
    data: { role: input.role },
  });
  return true;
}

async function lockMembers(trx: Tx, employerId: string): Promise<Member[]> {
  await lockEmployer(trx, employerId);
  return trx
    .selectFrom("membership")
    .select(["personId", "role"])
    .where("employerId", "=", employerId)
    .execute();
}
