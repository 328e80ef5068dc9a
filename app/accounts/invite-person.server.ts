import { dayOf } from "~/clock.server";
import { lockEmployer, record } from "~/ledger/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { enqueueMail, type Outbox } from "~db/outbox.server";
import type { Locale, Role } from "~db/schema";
import { invitationMs } from "./context.server";
import { countTry } from "./count-try.server";
import { roleOf } from "./queries.server";
import { newSecret } from "./secret-token.server";

export type InviteOutcome =
  | { kind: "invited"; invitationId: string }
  | { kind: "already-member" }
  | { kind: "not-allowed" }
  | { kind: "too-often"; retryAt: Date };

/**
 * Invites somebody by a mailed link of seven days; an earlier open invitation to the same e-mail ends.
 * `email` is a normal e-mail, `locale` the language of the mail. `employerName` stands in it.
 */
export async function invitePerson(
  scope: EmployerScope,
  outbox: Outbox,
  input: { email: string; role: Role; locale: Locale; employerName: string },
): Promise<InviteOutcome> {
  if (scope.role !== "owner") return { kind: "not-allowed" };
  const counted = await countTry(scope.db, "invite-employer", scope.employerId, scope.at);
  if (!counted.ok) return { kind: "too-often", retryAt: counted.retryAt };
  return forEmployer(scope, async (trx): Promise<InviteOutcome> => {
    await lockEmployer(trx, scope.employerId);
    if ((await roleOf(trx, scope.employerId, scope.actor.id)) !== "owner") return { kind: "not-allowed" };
    const member = await trx
      .selectFrom("membership")
      .innerJoin("person", "person.personId", "membership.personId")
      .select("person.personId")
      .where("membership.employerId", "=", scope.employerId)
      .where("person.email", "=", input.email)
      .executeTakeFirst();
    if (member) return { kind: "already-member" };
    const inviter = await trx
      .selectFrom("person")
      .select(["name", "email"])
      .where("personId", "=", scope.actor.id)
      .executeTakeFirstOrThrow();
    await trx
      .updateTable("invitation")
      .set({ revokedAt: scope.at })
      .where("employerId", "=", scope.employerId)
      .where("email", "=", input.email)
      .where("acceptedAt", "is", null)
      .where("revokedAt", "is", null)
      .execute();
    const { secret, hash } = newSecret();
    const invitationId = newId();
    const expiresAt = new Date(scope.at.getTime() + invitationMs);
    await trx
      .insertInto("invitation")
      .values({
        invitationId,
        tokenHash: hash,
        employerId: scope.employerId,
        email: input.email,
        role: input.role,
        locale: input.locale,
        invitedBy: scope.actor.id,
        createdAt: scope.at,
        expiresAt,
        acceptedAt: null,
        revokedAt: null,
      })
      .execute();
    await enqueueMail(trx, outbox, {
      to: input.email,
      personId: null,
      employerIds: [scope.employerId],
      at: scope.at,
      message: {
        template: "invitation",
        locale: input.locale,
        publicUrl: outbox.publicUrl,
        inviterName: inviter.name || inviter.email,
        employerName: input.employerName,
        role: input.role,
        path: `/invitations/${secret}`,
        expiresOn: dayOf(expiresAt),
      },
    });
    await record(trx, scope, {
      event: "member.invited",
      subject: { kind: "invitation", id: invitationId },
      after: { email: input.email, role: input.role },
      data: { role: input.role },
    });
    return { kind: "invited", invitationId };
  });
}

export type RevokeInvitationOutcome = { kind: "revoked" } | { kind: "not-found" } | { kind: "not-allowed" };

/** Takes an open invitation back; its link stops working. */
export async function revokeInvitation(
  scope: EmployerScope,
  invitationId: string,
): Promise<RevokeInvitationOutcome> {
  return forEmployer(scope, async (trx): Promise<RevokeInvitationOutcome> => {
    await lockEmployer(trx, scope.employerId);
    if ((await roleOf(trx, scope.employerId, scope.actor.id)) !== "owner") return { kind: "not-allowed" };
    const revoked = await trx
      .updateTable("invitation")
      .set({ revokedAt: scope.at })
      .where("employerId", "=", scope.employerId)
      .where("invitationId", "=", invitationId)
      .where("acceptedAt", "is", null)
      .where("revokedAt", "is", null)
      .returning("role")
      .executeTakeFirst();
    if (!revoked) return { kind: "not-found" };
    await record(trx, scope, {
      event: "invitation.revoked",
      subject: { kind: "invitation", id: invitationId },
      data: { role: revoked.role },
    });
    return { kind: "revoked" };
  });
}
