import { type RawBuilder, sql } from "kysely";
import { config } from "~/config.server";
import { cipherFor } from "~db/cipher.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { type Counts, countsOnDay } from "./count-queries.server";
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
    const counts = await countsOnDay(trx, employerId, listing.on);
    const atMost = upperBound(counts, listing);
    const filters = atMost === 0 ? null : await filtersOf(trx, employerId, listing);
    const found = filters
      ? await findIds(trx, employerId, filters, {
          sort: listing.sort ?? "name",
          cursor,
          limit: limit + 1,
          filterFirst: atMost <= fewWorkers,
        })
      : [];
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
      total: filters ? totalOf(counts, listing) : 0,
    };
  });
}

/** Up to so many matching workers it is faster to find them all and sort them than to walk along an order. */
const fewWorkers = 3000;

/** How many workers can match at most, by the counts of the day. */
function upperBound(counts: Counts, { status, code, category, answer }: WorkerListing): number {
  const bounds = [counts.of("workers", "all")];
  if (status) bounds.push(counts.of("status", status));
  if (code) bounds.push(counts.of("code", code));
  if (answer) bounds.push(counts.of("answer", answer));
  if (category) {
    const place = category === "none" ? "unplaced" : category;
    let n = 0;
    for (const [key, one] of Object.entries(counts.all("class"))) if (key.startsWith(`${place}:`)) n += one;
    bounds.push(n);
  }
  return Math.min(...bounds);
}

/** The exact number where one filter at most is asked for, and is one that is counted. */
function totalOf(counts: Counts, listing: WorkerListing): number | null {
  const { code, category, citizenship, arrangement, q, status, answer } = listing;
  if (citizenship || arrangement || q?.trim()) return null;
  const asked = [code, category, status, answer].filter((one) => one !== undefined);
  return asked.length <= 1 ? upperBound(counts, listing) : null;
}

type Condition = RawBuilder<unknown>;

/** What a listing asks of the period (`p`) and of the person (`f`). */
type Filters = { period: Condition[]; person: Condition[] };

async function filtersOf(trx: Tx, employerId: string, listing: WorkerListing): Promise<Filters> {
  const { on, status, code, category, citizenship, arrangement, answer } = listing;
  const period: Condition[] = [
    sql`p.employer_id = ${employerId} and p.from_day <= ${on}::date and p.to_day > ${on}::date`,
  ];
  const person: Condition[] = [sql`f.employer_id = ${employerId} and f.retired_at is null`];
  if (status) period.push(sql`p.status = ${status}`);
  if (code) period.push(sql`${code}::text = any(p.codes)`);
  if (category === "none") period.push(sql`p.category is null`);
  else if (category) period.push(sql`p.category = ${category}`);
  if (arrangement) period.push(sql`p.arrangement = ${arrangement}`);
  if (answer) period.push(sql`p.answer = ${answer}`);
  if (citizenship) person.push(sql`f.citizenship = ${citizenship}`);
  const q = listing.q?.trim() ?? "";
  if (q === "") return { period, person };
  const exact = await exactMatches(trx, employerId, q);
  if (exact.length > 0) {
    person.push(sql`f.worker_id = any(${exact}::uuid[])`);
    return { period, person };
  }
  const parts = searchableName(q).split(" ").slice(0, 8);
  for (const part of parts) person.push(sql`strpos(f.search_name, ${part}) > 0`);
  return { period, person };
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
  const whole = sql`true`;
  switch (sort) {
    case "name":
      return [{ condition: whole, key: sql`f.name collate "und-x-icu"`, type: sql`text` }];
    case "citizenship":
      return [{ condition: whole, key: sql`f.citizenship`, type: sql`text` }];
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
  employerId: string,
  filters: Filters,
  asked: { sort: WorkerSort; cursor: ListCursor | null; limit: number; filterFirst: boolean },
): Promise<ListCursor[]> {
  const { sort, cursor, limit } = asked;
  const found: ListCursor[] = [];
  const matching = asked.filterFirst
    ? sql`with matching as materialized (select * from worker_period p where ${all(filters.period)})`
    : sql``;
  for (const [i, segment] of segmentsOf(sort).entries()) {
    if (cursor && i < cursor.segment) continue;
    const conditions = [...filters.person, segment.condition];
    if (!asked.filterFirst) conditions.push(...filters.period);
    const direction = segment.descending ? sql`desc` : sql`asc`;
    const workerId = sort === "name" || sort === "citizenship" ? sql`f.worker_id` : sql`p.worker_id`;
    if (cursor && i === cursor.segment) {
      const beyond = segment.descending ? sql`<` : sql`>`;
      conditions.push(
        sql`(${segment.key}, ${workerId}) ${beyond} (${cursor.value}::${segment.type}, ${cursor.workerId}::uuid)`,
      );
    }
    const { rows } = await sql<{ value: string; workerId: string }>`
      ${matching}
      select (${segment.key})::text as value, ${workerId} as "workerId"
      from ${asked.filterFirst ? sql`matching` : sql`worker_period`} p
      join worker_fact f on f.employer_id = ${employerId} and f.worker_id = p.worker_id
      where ${all(conditions)}
      order by ${segment.key} ${direction}, ${workerId} ${direction}
      limit ${limit - found.length}`.execute(trx);
    for (const row of rows) found.push({ segment: i, value: row.value, workerId: row.workerId });
    if (found.length >= limit) break;
  }
  return found;
}

function all(conditions: readonly Condition[]): Condition {
  return sql.join(conditions, sql` and `);
}
