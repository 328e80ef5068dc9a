import { sql } from "kysely";
import { daysBetween } from "~/law";
import type { Day } from "~/registry";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { isId } from "~db/ids.server";
import { type Deadline, type DeadlineStatus, deadlineStatus } from "./deadline";
import { deadlineKinds } from "./deadline-kind";
import { deliveryState, type ReminderItem } from "./delivery";
import { loadDeadlines } from "./due-workers.server";
import { listHearers } from "./hearers.server";
import { type Hearer, type NextReminder, nextReminder } from "./next-reminder";

export type DeadlineItem = Omit<Deadline, "key" | "leads"> & {
  /** The document's id: a deadline is the end of one document. */
  id: string;
  status: DeadlineStatus;
  /** Negative once the day has passed. */
  daysLeft: number;
  /** When somebody is next told of it; null where nobody will be. */
  next: NextReminder | null;
  /** Newest first. */
  reminders: ReminderItem[];
};

export type DeadlinePage = { items: DeadlineItem[]; nextCursor: string | null };

type Ending = { documentId: string; workerId: string; expiresOn: Day };

/**
 * What runs out for whoever is here today, the nearest first, with what was told of it and how that went.
 * `from` and `to` are days of the end, both included; without them everything, overdue first. A cursor that is
 * none starts from the beginning.
 */
export async function listDeadlines(
  scope: EmployerScope,
  asked: { from?: Day | null; to?: Day | null; cursor?: string | null; limit: number },
): Promise<DeadlinePage> {
  const { employerId, today } = scope;
  const hearers = await listHearers(scope);
  return forEmployer(scope, async (trx) => {
    const rows = await listEndings(trx, { employerId, today, ...asked, limit: asked.limit + 1 });
    const page = rows.slice(0, asked.limit);
    const workerIds = [...new Set(page.map((row) => row.workerId))];
    const deadlines = new Map(
      (await loadDeadlines(trx, { employerId, today }, workerIds)).map((one) => [one.documentId, one]),
    );
    const reminders = await listRemindersOf(trx, employerId, page);
    const last = page.at(-1);
    return {
      items: page.flatMap(({ documentId }) => {
        const deadline = deadlines.get(documentId);
        return deadline ? [itemOf(deadline, today, hearers, reminders.get(deadline.key) ?? [])] : [];
      }),
      nextCursor: rows.length > asked.limit && last ? `${last.expiresOn}_${last.documentId}` : null,
    };
  });
}

type Told = ReminderItem & { key: string };

function itemOf(
  deadline: Deadline,
  today: Day,
  hearers: ReadonlyMap<string, Omit<Hearer, "told">>,
  told: readonly Told[],
): DeadlineItem {
  const { key: _key, leads: _leads, ...rest } = deadline;
  // A mail that was refused has told nothing.
  const toldTo = (key: string) =>
    told.filter((one) => one.key === key && one.state !== "bounced").map(({ leadDays }) => leadDays);
  const own = [...hearers].map(([key, hearer]): Hearer => ({ ...hearer, told: toldTo(key) }));
  return {
    ...rest,
    id: deadline.documentId,
    status: deadlineStatus(deadline, today),
    daysLeft: daysBetween(today, deadline.dueOn),
    next: nextReminder(deadline, own, today),
    reminders: told.map(({ key: _recipient, ...one }) => one),
  };
}

async function listEndings(
  trx: Tx,
  asked: {
    employerId: string;
    today: Day;
    from?: Day | null;
    to?: Day | null;
    cursor?: string | null;
    limit: number;
  },
): Promise<Ending[]> {
  const { employerId, today, from = null, to = null } = asked;
  const [afterDay, afterId] = (asked.cursor ?? "").split("_");
  const after = afterDay && /^\d{4}-\d\d-\d\d$/.test(afterDay) && isId(afterId) ? [afterDay, afterId] : null;
  const { rows } = await sql<Ending>`
    select d.document_id, d.worker_id, d.expires_on from document d
    where d.employer_id = ${employerId} and d.retired_at is null and d.expires_on is not null
      and d.superseded_by is null and d.kind = any(${[...deadlineKinds]}::text[])
      ${from === null ? sql`` : sql`and d.expires_on >= ${from}::date`}
      ${to === null ? sql`` : sql`and d.expires_on <= ${to}::date`}
      ${after === null ? sql`` : sql`and (d.expires_on, d.document_id) > (${after[0]}::date, ${after[1]}::uuid)`}
      and exists (
        select from worker_fact f
        where f.employer_id = d.employer_id and f.worker_id = d.worker_id and f.retired_at is null)
      and (
        exists (
          select from engagement e
          where e.employer_id = d.employer_id and e.worker_id = d.worker_id and e.retired_at is null
            and (e.to_day is null or e.to_day >= ${today}::date))
        or not exists (
          select from engagement e
          where e.employer_id = d.employer_id and e.worker_id = d.worker_id and e.retired_at is null))
    order by d.expires_on, d.document_id
    limit ${asked.limit}`.execute(trx);
  return rows;
}

/** What was told of these documents' ends, by deadline; a withdrawn digest took its reminders with it. */
async function listRemindersOf(
  trx: Tx,
  employerId: string,
  endings: readonly Ending[],
): Promise<Map<string, Told[]>> {
  if (endings.length === 0) return new Map();
  const dueOn = new Map(endings.map((one) => [`document:${one.documentId}`, one.expiresOn]));
  const rows = await trx
    .selectFrom("reminder as r")
    .leftJoin("mail as m", "m.mailId", "r.mailId")
    .leftJoin("person as p", "p.personId", "r.personId")
    .select(["r.deadlineKey", "r.dueOn", "r.leadDays", "r.recipient", "r.recordedAt"])
    .select(["m.state", "m.acceptedAt", "m.lastResponse", "p.name", "p.email"])
    .select(
      sql<boolean>`exists (select from mail_attempt a where a.mail_id = m.mail_id and a.outcome is null)`.as(
        "open",
      ),
    )
    .where("r.employerId", "=", employerId)
    .where("r.deadlineKey", "in", [...dueOn.keys()])
    .orderBy("r.recordedAt", "desc")
    .orderBy("r.leadDays")
    .orderBy("r.recipient")
    .execute();
  const byDeadline = new Map<string, Told[]>();
  for (const row of rows) {
    if (dueOn.get(row.deadlineKey) !== row.dueOn) continue;
    const contact = row.recipient.startsWith("contact:") ? row.recipient.slice("contact:".length) : null;
    const items = byDeadline.get(row.deadlineKey) ?? [];
    items.push({
      key: row.recipient,
      leadDays: row.leadDays,
      recipient: {
        kind: contact === null ? "person" : "contact",
        name: row.name,
        email: contact ?? row.email,
      },
      state: row.state === null ? "accepted" : deliveryState(row.state, row.open, row.lastResponse),
      at: row.acceptedAt ?? row.recordedAt,
    });
    byDeadline.set(row.deadlineKey, items);
  }
  return byDeadline;
}
