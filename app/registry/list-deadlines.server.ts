import { sql } from "kysely";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { isId } from "~db/ids.server";
import type { Day, DocumentKind, PermitKind } from "./facts";

/**
 * A document's end. `open`: still to come; `kept`: followed by another in time; `late`: followed by another after
 * it had ended; `missed`: it ended and nothing follows; `left`: the worker does not work here on that day.
 */
export type DeadlineState = "open" | "kept" | "late" | "missed" | "left";

export type DeadlineItem = {
  /** The document's id. */
  id: string;
  workerId: string;
  workerName: string;
  kind: DocumentKind;
  permitKind: PermitKind | null;
  category: string | null;
  dueOn: Day;
  state: DeadlineState;
  supersededBy: string | null;
};

/** The ends of documents from a day until a day, both included, the earliest first; in pages by key. */
export async function listDeadlines(
  scope: Pick<EmployerScope, "db" | "employerId" | "today">,
  asked: {
    from: Day;
    to: Day;
    states?: readonly DeadlineState[] | undefined;
    cursor?: string | undefined;
    limit?: number | undefined;
  },
): Promise<{ items: DeadlineItem[]; nextCursor: string | null }> {
  const limit = Math.min(Math.max(asked.limit ?? 100, 1), 1000);
  const after = readCursor(asked.cursor);
  const states = asked.states ?? null;
  return forEmployer(scope, async (trx) => {
    const { rows } = await sql<DeadlineItem>`
      select * from (
        select d.document_id as id, d.worker_id as "workerId", f.name as "workerName", d.kind,
          d.permit_kind as "permitKind", p.category, d.expires_on as "dueOn", d.superseded_by as "supersededBy",
          case
            when d.superseded_by is not null then
              case when coalesce(s.valid_from, s.issued_on, (s.recorded_at at time zone 'Asia/Almaty')::date)
                <= d.expires_on + 1 then 'kept' else 'late' end
            when p.worker_id is null then 'left'
            when d.expires_on < ${scope.today}::date then 'missed'
            else 'open'
          end as state
        from document d
        join worker_fact f on f.employer_id = d.employer_id and f.worker_id = d.worker_id and f.retired_at is null
        left join worker_period p on p.employer_id = d.employer_id and p.worker_id = d.worker_id
          and p.from_day <= d.expires_on and p.to_day > d.expires_on
        left join document s on s.employer_id = d.employer_id and s.document_id = d.superseded_by
          and s.retired_at is null
        where d.employer_id = ${scope.employerId} and d.retired_at is null
          and d.expires_on >= ${asked.from}::date and d.expires_on <= ${asked.to}::date
          ${after ? sql`and (d.expires_on, d.document_id) > (${after.dueOn}::date, ${after.id}::uuid)` : sql``}
      ) as deadline
      where ${states}::text[] is null or state = any(${states}::text[])
      order by "dueOn", id limit ${limit + 1}`.execute(trx);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor:
        rows.length > limit && last
          ? Buffer.from(`${last.dueOn} ${last.id}`, "utf8").toString("base64url")
          : null,
    };
  });
}

function readCursor(text: string | undefined): { dueOn: Day; id: string } | null {
  if (!text) return null;
  const [dueOn, id] = Buffer.from(text, "base64url").toString("utf8").split(" ");
  return dueOn && /^\d{4}-\d{2}-\d{2}$/.test(dueOn) && isId(id) ? { dueOn, id } : null;
}
