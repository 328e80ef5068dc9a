import { sql } from "kysely";
import type { Tx } from "~db/client.server";
import { openMail } from "~db/outbox.server";
import type { Locale, Role } from "~db/schema";
import type { ReminderMember } from "./recipients";

export type ToldMember = ReminderMember & { employerId: string; email: string; told: boolean };

/**
 * Members of one employer, or of every one, as far as telling goes. An address counts as refused when the last
 * mail that was settled there was refused for good, and it is still the person's address.
 */
export async function listToldMembers(
  trx: Tx,
  dataKey: Buffer,
  employerId: string | null,
): Promise<ToldMember[]> {
  const members = await trx
    .selectFrom("membership as m")
    .innerJoin("person as p", "p.personId", "m.personId")
    .select([
      "m.employerId",
      "m.role",
      "m.toldOfDeadlines",
      "p.personId",
      "p.name",
      "p.email",
      "p.locale",
      "p.emailVerifiedAt",
    ])
    .$if(employerId !== null, (query) => query.where("m.employerId", "=", employerId ?? ""))
    .orderBy("m.employerId")
    .orderBy("m.createdAt")
    .orderBy("p.personId")
    .execute();
  const refusals = await lastRefusals(trx, [...new Set(members.map((member) => member.personId))]);
  return members.map((member) => {
    const refusal = refusals.get(member.personId);
    return {
      employerId: member.employerId,
      personId: member.personId,
      name: member.name,
      email: member.email,
      locale: member.locale satisfies Locale,
      role: member.role satisfies Role,
      told: member.toldOfDeadlines,
      addressProved: member.emailVerifiedAt !== null,
      addressRefused: refusal !== undefined && openMail(dataKey, refusal).to === member.email,
    };
  });
}

type Sealed = { recipientSealed: Buffer; messageSealed: Buffer };

/** Whose last settled mail was refused by a server (not merely given up). */
async function lastRefusals(trx: Tx, personIds: string[]): Promise<Map<string, Sealed>> {
  const { rows } = await sql<Sealed & { personId: string; state: string }>`
    select distinct on (m.person_id) m.person_id, m.state, m.recipient_sealed, m.message_sealed
    from mail m
    where m.person_id = any(${personIds}::uuid[])
      and (m.state = 'sent' or (m.state = 'bounced' and exists (
        select from mail_attempt a where a.mail_id = m.mail_id and a.outcome = 'bounced')))
    order by m.person_id, m.created_at desc, m.mail_id desc`.execute(trx);
  return new Map(rows.filter(({ state }) => state === "bounced").map((row) => [row.personId, row]));
}
