import { sql } from "kysely";
import { type Db, type Tx, withoutEmployer } from "~db/client.server";
import type { Locale, Role } from "~db/schema";
import type { Person } from "./person";
import { idleMs } from "./session";

type PersonRow = {
  personId: string;
  email: string;
  name: string;
  locale: Locale;
  emailVerifiedAt: Date | null;
  passwordHash: string | null;
};

export function toPerson(row: PersonRow): Person {
  return {
    personId: row.personId,
    email: row.email,
    name: row.name,
    locale: row.locale,
    emailVerifiedAt: row.emailVerifiedAt,
    hasPassword: row.passwordHash !== null,
  };
}

export async function findPersonByEmail(trx: Tx, email: string): Promise<PersonRow | null> {
  return (await trx.selectFrom("person").selectAll().where("email", "=", email).executeTakeFirst()) ?? null;
}

/** The person's row, locked against a second verb on the same account. */
export async function lockPerson(trx: Tx, personId: string): Promise<PersonRow | null> {
  return (
    (await trx
      .selectFrom("person")
      .selectAll()
      .where("personId", "=", personId)
      .forUpdate()
      .executeTakeFirst()) ?? null
  );
}

export type SessionItem = {
  sessionId: string;
  createdAt: Date;
  lastSeenAt: Date;
  userAgent: string;
};

/** The person's sessions that still work, the one used last first. */
export async function listSessions(db: Db, personId: string, now: Date): Promise<SessionItem[]> {
  return withoutEmployer(db, (trx) =>
    trx
      .selectFrom("session")
      .select(["sessionId", "createdAt", "lastSeenAt", "userAgent"])
      .where("personId", "=", personId)
      .where("expiresAt", ">", now)
      .where("lastSeenAt", ">", new Date(now.getTime() - idleMs))
      .orderBy("lastSeenAt", "desc")
      .execute(),
  );
}

export type ApiTokenItem = {
  apiTokenId: string;
  name: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
};

/** The person's API tokens that are not revoked, newest first; ended ones stand until they are revoked. */
export async function listApiTokens(db: Db, personId: string): Promise<ApiTokenItem[]> {
  return withoutEmployer(db, (trx) =>
    trx
      .selectFrom("apiToken")
      .select(["apiTokenId", "name", "createdAt", "expiresAt", "lastUsedAt"])
      .where("personId", "=", personId)
      .where("revokedAt", "is", null)
      .orderBy("apiTokenId", "desc")
      .execute(),
  );
}

export type MemberItem = {
  personId: string;
  name: string;
  email: string;
  role: Role;
  emailVerifiedAt: Date | null;
  since: Date;
};

/** Who belongs to the employer: owners first, then by name. */
export async function listMembers(db: Db, employerId: string): Promise<MemberItem[]> {
  return withoutEmployer(db, (trx) =>
    trx
      .selectFrom("membership")
      .innerJoin("person", "person.personId", "membership.personId")
      .select([
        "person.personId",
        "person.name",
        "person.email",
        "membership.role",
        "person.emailVerifiedAt",
        "membership.createdAt as since",
      ])
      .where("membership.employerId", "=", employerId)
      .orderBy(sql`case membership.role when 'owner' then 0 when 'hr' then 1 else 2 end`)
      .orderBy(sql`person.name collate "und-x-icu"`)
      .orderBy("person.personId")
      .execute(),
  );
}

export type InvitationItem = {
  invitationId: string;
  email: string;
  role: Role;
  createdAt: Date;
  expiresAt: Date;
};

/** Invitations that nobody has answered yet; those past their seven days too, so that they can be sent again. */
export async function listInvitations(db: Db, employerId: string): Promise<InvitationItem[]> {
  return withoutEmployer(db, (trx) =>
    trx
      .selectFrom("invitation")
      .select(["invitationId", "email", "role", "createdAt", "expiresAt"])
      .where("employerId", "=", employerId)
      .where("acceptedAt", "is", null)
      .where("revokedAt", "is", null)
      .orderBy("invitationId", "desc")
      .execute(),
  );
}

export type MembershipItem = { employerId: string; role: Role };

/** The employers that a person belongs to, in the order in which they joined. */
export async function listMemberships(db: Db, personId: string): Promise<MembershipItem[]> {
  return withoutEmployer(db, (trx) =>
    trx
      .selectFrom("membership")
      .select(["employerId", "role"])
      .where("personId", "=", personId)
      .orderBy("createdAt")
      .orderBy("employerId")
      .execute(),
  );
}

export async function roleOf(trx: Tx, employerId: string, personId: string): Promise<Role | null> {
  const row = await trx
    .selectFrom("membership")
    .select("role")
    .where("employerId", "=", employerId)
    .where("personId", "=", personId)
    .executeTakeFirst();
  return row?.role ?? null;
}
