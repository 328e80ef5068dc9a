import { type RawBuilder, sql } from "kysely";
import { type Day, permitKinds } from "~/registry";
import { loadWorkerFacts } from "~/registry/index.server";
import type { Tx } from "~db/client.server";
import { type Deadline, deadlinesOf } from "./deadline";
import { type DeadlineKind, deadlineKinds } from "./deadline-kind";
import { leadsFor } from "./due-reminders";
import { reminderRuleOf } from "./reminder-rules";

/** Farther than this from its end no document is spoken of. */
const widestLead = Math.max(
  ...deadlineKinds.flatMap((kind) =>
    [null, ...permitKinds].flatMap((permitKind) => reminderRuleOf(kind, permitKind, null).leads),
  ),
);

/**
 * The rules as a table for SQL to narrow by: a kind's leads in all its categories together, so that what is
 * let through is never too little. Who is told what is decided by the rules themselves.
 */
function ruleTable(hearsEscalation: boolean): RawBuilder<unknown> {
  const row = (kind: DeadlineKind, permitKind: (typeof permitKinds)[number] | null) => {
    const leads = [null, "4"].flatMap((category) =>
      leadsFor(reminderRuleOf(kind, permitKind, category), hearsEscalation),
    );
    return sql`(${kind}::text, ${permitKind}::text, ${[...new Set(leads)]}::int[])`;
  };
  return sql.join(
    deadlineKinds.flatMap((kind) =>
      kind === "permit" ? permitKinds.map((permitKind) => row(kind, permitKind)) : [row(kind, null)],
    ),
  );
}

/** Documents at one of their leads, which `recipient` was not yet told by a mail that a server took. */
function dueDocuments(input: {
  employerId: string;
  today: Day;
  hearsEscalation: boolean;
  recipient: RawBuilder<unknown>;
}): RawBuilder<unknown> {
  const { employerId, today, hearsEscalation, recipient } = input;
  return sql`
    join (values ${ruleTable(hearsEscalation)}) as r(kind, permit_kind, leads)
      on r.kind = d.kind and (r.permit_kind is null or r.permit_kind = coalesce(d.permit_kind, 'employer-permit'))
    cross join lateral (
      select min(l.lead) as lead from unnest(r.leads) as l(lead) where d.expires_on - ${today}::date <= l.lead
    ) as come
    where d.employer_id = ${employerId} and d.retired_at is null and d.superseded_by is null
      and d.expires_on <= ${today}::date + ${widestLead}::int and come.lead is not null
      and not exists (
        select from reminder t join mail m on m.mail_id = t.mail_id and m.state = 'sent'
        where t.employer_id = d.employer_id and t.deadline_key = 'document:' || d.document_id
          and t.due_on = d.expires_on and t.recipient = ${recipient} and t.lead_days <= come.lead)
      and (
        exists (
          select from engagement e
          where e.employer_id = d.employer_id and e.worker_id = d.worker_id and e.retired_at is null
            and (e.to_day is null or e.to_day >= ${today}::date))
        or not exists (
          select from engagement e
          where e.employer_id = d.employer_id and e.worker_id = d.worker_id and e.retired_at is null))`;
}

type Asked = { employerId: string; today: Day };

/** Workers of the employer of whom somebody may have to be told today; few, however many there are. */
export async function listDueWorkers(
  trx: Tx,
  asked: Asked & { recipient: string; hearsEscalation: boolean },
): Promise<string[]> {
  const recipient = sql`${asked.recipient}::text`;
  const { rows } = await sql<{ workerId: string }>`
    select distinct d.worker_id from document d ${dueDocuments({ ...asked, recipient })}`.execute(trx);
  return rows.map((row) => row.workerId);
}

/** Contacts (worker or line manager) who may have to be told of their own worker today. */
export async function listDueContacts(
  trx: Tx,
  asked: Asked,
): Promise<{ email: string; name: string | null; locale: "kk" | "ru" | "en"; workerId: string }[]> {
  const recipient = sql`'contact:' || c.email`;
  const { rows } = await sql<{
    email: string;
    name: string | null;
    locale: "kk" | "ru" | "en";
    workerId: string;
  }>`
    select distinct c.email, c.name, c.locale, d.worker_id
    from worker_contact c
    join document d on d.employer_id = c.employer_id and d.worker_id = c.worker_id and c.told_of_deadlines
    ${dueDocuments({ ...asked, hearsEscalation: false, recipient })}
    order by c.email, c.name, d.worker_id`.execute(trx);
  return rows;
}

/** The open deadlines of these workers, by the rules. */
export async function loadDeadlines(
  trx: Tx,
  { employerId, today }: Asked,
  workerIds: readonly string[],
): Promise<Deadline[]> {
  const deadlines: Deadline[] = [];
  for await (const batch of loadWorkerFacts(trx, employerId, workerIds, { cipher: null })) {
    for (const { workerId, facts, documents } of batch) {
      const withIds = facts.documents.flatMap((document, index) => {
        const row = documents[index];
        return row ? [{ ...document, documentId: row.documentId, supersededBy: row.supersededBy }] : [];
      });
      const { name, engagements } = facts;
      deadlines.push(...deadlinesOf({ workerId, name, engagements, documents: withIds }, today));
    }
  }
  return deadlines;
}
