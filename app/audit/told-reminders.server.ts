import { sql } from "kysely";
import type { Tx } from "~db/client.server";
import type { ToldReminder } from "./pack-deadlines";

/**
 * What was told of deadlines by an instant, by `document:<id> <due on>`: only what a mail server had taken or
 * refused by then, since what waits may still be withdrawn, and the pack must come out the same again.
 */
export async function toldReminders(
  trx: Tx,
  employerId: string,
  knownAt: Date,
): Promise<Map<string, ToldReminder[]>> {
  const { rows } = await sql<{
    deadlineKey: string;
    dueOn: string;
    leadDays: number;
    recipient: string;
    name: string | null;
    outcome: "accepted" | "bounced";
    at: Date;
  }>`
    select r.deadline_key as "deadlineKey", r.due_on as "dueOn", r.lead_days as "leadDays", r.recipient,
      p.name, a.outcome, a.finished_at as at
    from reminder r
    join lateral (
      select outcome, finished_at from mail_attempt
      where mail_id = r.mail_id and outcome in ('accepted', 'bounced') and finished_at <= ${knownAt}
      order by n desc limit 1
    ) a on true
    left join person p on p.person_id = r.person_id
    where r.employer_id = ${employerId} and r.recorded_at <= ${knownAt}
    order by r.due_on, r.lead_days desc, a.finished_at, r.recipient`.execute(trx);
  const told = new Map<string, ToldReminder[]>();
  for (const row of rows) {
    const key = `${row.deadlineKey} ${row.dueOn}`;
    const contact = row.recipient.startsWith("contact:") ? row.recipient.slice("contact:".length) : null;
    const items = told.get(key) ?? [];
    items.push({
      leadDays: row.leadDays,
      recipient: contact ?? row.name ?? "–",
      state: row.outcome,
      at: row.at.toISOString(),
    });
    told.set(key, items);
  }
  return told;
}
