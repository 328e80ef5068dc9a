import { type RawBuilder, sql } from "kysely";
import { config } from "~/config.server";
import { cipherFor } from "~db/cipher.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { countsOnDay } from "./count-queries.server";
import { loadTimeline } from "./employer-timeline.server";
import { comparableNumber, searchableName } from "./identifiers";
import { listWorkersAsKnown } from "./list-workers-as-known.server";
import {
  type ListCursor,
  readCursor,
  type WorkerListing,
  type WorkerPage,
  type WorkerSort,
  writeCursor,
} from "./listing.server";
import { loadWorkerFacts } from "./load-worker-facts.server";
import { categoryOrder, statusOrder } from "./status-order";
import { type WorkerItem, workerItem } from "./worker-item";

/**
 * The workers who count on a day, in pages by key. By what is recorded now, the page is found through the
 * projection and its indexes; by what was recorded earlier, it is made from the facts of that time.
 */
export async function listWorkers(
  scope: Pick<EmployerScope, "db" | "employerId">,
  listing: WorkerListing,
): Promise<WorkerPage> {
  const cursor = readCursor(listing.cursor);
  const limit = Math.min(Math.max(listing.limit ?? 100, 1), 1000);
  return forEmployer(scope, async (trx) => {
    const { employerId } = scope;
    const cipher = cipherFor(config().dataKey, employerId);
    if (listing.knownAt) {
      return listWorkersAsKnown(trx, employerId, cipher, {
        ...listing,
        knownAt: listing.knownAt,
        cursor,
        limit,
      });
    }
    const filters = await filtersOf(trx, employerId, listing);
    const found = filters ? await findIds(trx, filters, listing.sort ?? "name", cursor, limit + 1) : [];
    const page = found.slice(0, limit);
    const timeline = await loadTimeline(trx, employerId);
    const items = new Map<string, WorkerItem>();
    const ids = page.map((row) => row.workerId);
    for await (const batch of loadWorkerFacts(trx, employerId, ids, { cipher })) {
      for (const worker of batch) items.set(worker.workerId, workerItem(worker, timeline, listing.on));
    }
    return {
      items: ids.flatMap((id) => items.get(id) ?? []),
      nextCursor: found.length > limit ? writeCursor(page.at(-1)) : null,
      total: await totalOf(trx, employerId, listing),
    };
  });
}

async function totalOf(trx: Tx, employerId: string, listing: WorkerListing): Promise<number | null> {
  const { code, category, citizenship, arrangement, q, status, answer } = listing;
  if (code || category || citizenship || arrangement || q || (status && answer)) return null;
  const counts = await countsOnDay(trx, employerId, listing.on);
  if (status) return counts.of("status", status);
  return answer ? counts.of("answer", answer) : counts.of("workers", "all");
}

type Condition = RawBuilder<unknown>;

/** The conditions that a listing asks for; null where nobody can match. */
async function filtersOf(trx: Tx, employerId: string, listing: WorkerListing): Promise<Condition[] | null> {
  const { on, status, code, category, citizenship, arrangement, answer } = listing;
  const filters: Condition[] = [
    sql`f.employer_id = ${employerId} and p.employer_id = ${employerId} and f.retired_at is null`,
    sql`p.from_day <= ${on}::date and p.to_day > ${on}::date`,
  ];
  if (status) filters.push(sql`p.status = ${status}`);
  if (code) filters.push(sql`${code}::text = any(p.codes)`);
  if (category === "none") filters.push(sql`p.category is null`);
  else if (category) filters.push(sql`p.category = ${category}`);
  if (citizenship) filters.push(sql`f.citizenship = ${citizenship}`);
  if (arrangement) filters.push(sql`p.arrangement = ${arrangement}`);
  if (answer) filters.push(sql`p.answer = ${answer}`);
  const q = listing.q?.trim() ?? "";
  if (q === "") return filters;
  const exact = await exactMatches(trx, employerId, q);
  if (exact.length > 0) {
    filters.push(sql`f.worker_id = any(${exact}::uuid[])`);
    return filters;
  }
  const parts = searchableName(q).split(" ").slice(0, 8);
  for (const part of parts) filters.push(sql`strpos(f.search_name, ${part}) > 0`);
  return filters;
}

/** Workers whose staff number, IIN or document number is exactly this. */
async function exactMatches(trx: Tx, employerId: string, q: string): Promise<string[]> {
  const cipher = cipherFor(config().dataKey, employerId);
  const index = cipher.index(comparableNumber(q));
  const { rows } = await sql<{ workerId: string }>`
    select worker_id as "workerId" from worker_fact
      where employer_id = ${employerId} and staff_no = ${q} and retired_at is null
    union
    select worker_id from worker_fact
      where employer_id = ${employerId} and iin_index = ${index} and retired_at is null
    union
    select worker_id from document
      where employer_id = ${employerId} and number_index = ${index} and retired_at is null
    limit 1000`.execute(trx);
  return rows.map((row) => row.workerId);
}

/** A stretch of an order in which one index gives the rows: its condition, its key, and its direction. */
type Segment = { condition: Condition; key: Condition; type: Condition; descending?: boolean };

function segmentsOf(sort: WorkerSort): Segment[] {
  const all = sql`true`;
  switch (sort) {
    case "name":
      return [{ condition: all, key: sql`f.name collate "und-x-icu"`, type: sql`text` }];
    case "citizenship":
      return [{ condition: all, key: sql`f.citizenship`, type: sql`text` }];
    case "ends":
      return [
        { condition: sql`p.ends_on is not null`, key: sql`p.ends_on`, type: sql`date` },
        { condition: sql`p.ends_on is null`, key: sql`p.worker_id`, type: sql`uuid` },
      ];
    case "category":
      return categoryOrder.map((category) => ({
        condition: category === null ? sql`p.category is null` : sql`p.category = ${category}`,
        key: sql`p.worker_id`,
        type: sql`uuid`,
      }));
    case "status":
      return statusOrder.map((status) => ({
        condition: sql`p.status = ${status}`,
        key: sql`p.from_day`,
        type: sql`date`,
        descending: true,
      }));
  }
}

async function findIds(
  trx: Tx,
  filters: readonly Condition[],
  sort: WorkerSort,
  cursor: ListCursor | null,
  limit: number,
): Promise<ListCursor[]> {
  const found: ListCursor[] = [];
  for (const [i, segment] of segmentsOf(sort).entries()) {
    if (cursor && i < cursor.segment) continue;
    const conditions = [...filters, segment.condition];
    const direction = segment.descending ? sql`desc` : sql`asc`;
    const workerId = sort === "name" || sort === "citizenship" ? sql`f.worker_id` : sql`p.worker_id`;
    if (cursor && i === cursor.segment) {
      const beyond = segment.descending ? sql`<` : sql`>`;
      conditions.push(
        sql`(${segment.key}, ${workerId}) ${beyond} (${cursor.value}::${segment.type}, ${cursor.workerId}::uuid)`,
      );
    }
    const { rows } = await sql<{ value: string; workerId: string }>`
      select (${segment.key})::text as value, ${workerId} as "workerId"
      from worker_fact f
      join worker_period p on p.employer_id = f.employer_id and p.worker_id = f.worker_id
      where ${sql.join(conditions, sql` and `)}
      order by ${segment.key} ${direction}, ${workerId} ${direction}
      limit ${limit - found.length}`.execute(trx);
    for (const row of rows) found.push({ segment: i, value: row.value, workerId: row.workerId });
    if (found.length >= limit) break;
  }
  return found;
}
