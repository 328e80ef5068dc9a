import { type Db, forEmployer, type Tx, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import type { Locale, Role } from "~db/schema";
import { addMember } from "./change-membership.server";
import { hashPassword } from "./password-hash.server";
import { type PasswordProblem, passwordProblem } from "./password-rule";
import type { Person } from "./person";
import { findPersonByEmail } from "./queries.server";
import { hashOfSecret } from "./secret-token.server";
import { beginSession } from "./sessions.server";

export type Invitation = {
  invitationId: string;
  employerId: string;
  /** As it stands in the employer's facts; the page of an invitation has no scope to ask with. */
  employerName: string;
  email: string;
  role: Role;
  locale: Locale;
  expiresAt: Date;
  inviterName: string | null;
  /** Somebody with that e-mail can sign in already. */
  hasAccount: boolean;
};

export type InvitationState =
  | { kind: "open"; invitation: Invitation }
  | { kind: "accepted" }
  | { kind: "expired" }
  | { kind: "revoked" }
  | { kind: "unknown" };

/** What stands behind the link of an invitation. */
export async function findInvitation(
  context: { db: Db; now: Date },
  secret: string,
): Promise<InvitationState> {
  const found = await withoutEmployer(context.db, async (trx) => {
    const link = await readLink(trx, secret, context.now);
    if (link.kind !== "open") return link;
    const inviter = link.row.invitedBy
      ? await trx
          .selectFrom("person")
          .select("name")
          .where("personId", "=", link.row.invitedBy)
          .executeTakeFirst()
      : undefined;
    const person = await findPersonByEmail(trx, link.row.email);
    return {
      kind: "found" as const,
      row: link.row,
      inviterName: inviter?.name ?? null,
      hasAccount: person !== null && person.passwordHash !== null,
    };
  });
  if (found.kind !== "found") return found;
  const { row, inviterName, hasAccount } = found;
  const fact = await forEmployer({ db: context.db, employerId: row.employerId }, (trx) =>
    trx
      .selectFrom("employerFact")
      .select("name")
      .where("employerId", "=", row.employerId)
      .where("retiredAt", "is", null)
      .orderBy("validFrom", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
  return {
    kind: "open",
    invitation: {
      invitationId: row.invitationId,
      employerId: row.employerId,
      employerName: fact?.name ?? "",
      email: row.email,
      role: row.role,
      locale: row.locale,
      expiresAt: row.expiresAt,
      inviterName,
      hasAccount,
    },
  };
}

export type AcceptOutcome =
  | { kind: "joined"; employerId: string }
  /** The invitation names another e-mail than the one signed in. */
  | { kind: "other-person" }
  | Exclude<InvitationState, { kind: "open" }>;

/**
 * Accepts as the person who is signed in. The link came by mail to that e-mail, so it counts as proved.
 */
export async function acceptInvitation(
  context: { db: Db; now: Date },
  secret: string,
  person: Pick<Person, "personId" | "email">,
): Promise<AcceptOutcome> {
  return inEmployerOf(context, secret, async (trx, row) => {
    if (row.email !== person.email) return { kind: "other-person" };
    await join(trx, context, row, person.personId);
    return { kind: "joined", employerId: row.employerId };
  });
}

export type SignUpInvitedOutcome =
  | { kind: "joined"; employerId: string; secret: string }
  | { kind: "password"; problem: PasswordProblem }
  /** Somebody with that e-mail has an account: they sign in and accept. */
  | { kind: "has-account" }
  | Exclude<InvitationState, { kind: "open" }>;

/** Makes the invited person's account on the way, signs it in, and accepts. */
export async function signUpInvited(
  context: { db: Db; now: Date },
  secret: string,
  input: { name: string; password: string; locale: Locale },
  from: { userAgent: string },
): Promise<SignUpInvitedOutcome> {
  const early = passwordProblem(input.password);
  if (early) return { kind: "password", problem: early };
  const passwordHash = await hashPassword(input.password);
  return inEmployerOf<SignUpInvitedOutcome>(context, secret, async (trx, row) => {
    const problem = passwordProblem(input.password, row.email);
    if (problem) return { kind: "password", problem };
    const made = { name: input.name, locale: input.locale, passwordHash, emailVerifiedAt: context.now };
    const known = await trx
      .selectFrom("person")
      .select(["personId", "passwordHash"])
      .where("email", "=", row.email)
      .forUpdate()
      .executeTakeFirst();
    if (known && known.passwordHash !== null) return { kind: "has-account" };
    const personId = known?.personId ?? newId();
    if (known) {
      // Made by the operator's command, without a password: whoever reads that mailbox now sets it.
      await trx.updateTable("person").set(made).where("personId", "=", personId).execute();
    } else {
      await trx
        .insertInto("person")
        .values({ ...made, personId, email: row.email, createdAt: context.now, passwordChangedAt: null })
        .execute();
    }
    await join(trx, context, row, personId);
    const session = await beginSession(trx, personId, from.userAgent, context.now);
    return { kind: "joined", employerId: row.employerId, secret: session.secret };
  });
}

type Row = {
  invitationId: string;
  employerId: string;
  email: string;
  role: Role;
  locale: Locale;
  invitedBy: string | null;
  expiresAt: Date;
};
type ReadLink = { kind: "open"; row: Row } | Exclude<InvitationState, { kind: "open" }>;

async function readLink(trx: Tx, secret: string, now: Date, lock = false): Promise<ReadLink> {
  const query = trx.selectFrom("invitation").selectAll().where("tokenHash", "=", hashOfSecret(secret));
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return { kind: "unknown" };
  if (row.acceptedAt !== null) return { kind: "accepted" };
  if (row.revokedAt !== null) return { kind: "revoked" };
  if (row.expiresAt <= now) return { kind: "expired" };
  return { kind: "open", row };
}

/** The link leads to its employer; there, in one transaction, its row is locked and read again. */
async function inEmployerOf<T>(
  context: { db: Db; now: Date },
  secret: string,
  fn: (trx: Tx, row: Row) => Promise<T>,
): Promise<T | Exclude<InvitationState, { kind: "open" }>> {
  const link = await withoutEmployer(context.db, (trx) => readLink(trx, secret, context.now));
  if (link.kind !== "open") return link;
  return forEmployer({ db: context.db, employerId: link.row.employerId }, async (trx) => {
    const locked = await readLink(trx, secret, context.now, true);
    return locked.kind === "open" ? fn(trx, locked.row) : locked;
  });
}

async function join(trx: Tx, context: { now: Date }, row: Row, personId: string): Promise<void> {
  await trx
    .updateTable("invitation")
    .set({ acceptedAt: context.now })
    .where("invitationId", "=", row.invitationId)
    .execute();
  await trx
    .updateTable("person")
    .set({ emailVerifiedAt: context.now })
    .where("personId", "=", personId)
    .where("emailVerifiedAt", "is", null)
    .execute();
  const actor = { kind: "person" as const, id: personId };
  await addMember(trx, { employerId: row.employerId, actor, at: context.now }, { personId, role: row.role });
}
