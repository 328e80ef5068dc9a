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
import { categoryOrder, mayBeNotice, statusOrder } from "./status-order";
import { type WorkerItem, workerItem } from "./worker-item";

/**
 * The workers who count on a day, in pages by key. By what is recorded now, the page is found through the
 * projection and its indexes; by what was recorded earlier, it is made from the facts of that time. Up to `few`
 * matching workers are found first and then sorted; more are found by walking along the order.
 */
export async function listWorkers(
  scope: Pick<EmployerScope, "db" | "employerId">,
  listing: WorkerListing,
  few = fewWorkers,
): Promise<WorkerPage> {
  const cursor = readCursor(listing.cursor, listing.sort);
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
          counts,
          few: (n) => Math.min(n, atMost) <= few,
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
    bounds.push(placed(counts, category === "none" ? "unplaced" : category));
  }
  return Math.min(...bounds);
}

/** How many workers have a category, or none. */
function placed(counts: Counts, category: string): number {
  let n = 0;
  for (const [key, one] of Object.entries(counts.all("class"))) if (key.startsWith(`${category}:`)) n += one;
  return n;
}

/** The exact number where one filter at most is asked for, and is one that is counted. */
function totalOf(counts: Counts, listing: WorkerListing): number | null {
  const { code, category, citizenship, arrangement, q, status, answer } = listing;
  if (citizenship || arrangement || q?.trim()) return null;
  const asked = [code, category, status, answer].filter((one) => one !== undefined);
  return asked.length <= 1 ? upperBound(counts, listing) : null;
}

type Condition = RawBuilder<unknown>;

/**
 * What a listing asks of the period (`p`) and of the person (`f`). `narrow` says nothing new of the period, but leads
 * through an index to the few who can match.
 */
type Filters = { period: Condition[]; person: Condition[]; narrow: Condition[] };

async function filtersOf(trx: Tx, employerId: string, listing: WorkerListing): Promise<Filters> {
  const { on, status, code, category, citizenship, arrangement, answer } = listing;
  const period: Condition[] = [
    sql`p.employer_id = ${employerId} and p.from_day <= ${on}::date and p.to_day > ${on}::date`,
  ];
  const narrow: Condition[] = [];
  const person: Condition[] = [sql`f.employer_id = ${employerId} and f.retired_at is null`];
  if (status) period.push(sql`p.status = ${status}`);
  if (code) {
    period.push(sql`${code}::text = any(p.codes)`);
    if (!mayBeNotice(code)) narrow.push(sql`p.status in ('breach', 'unknown', 'expiring')`);
  }
  if (category === "none") period.push(sql`p.category is null`);
  else if (category) {
    period.push(sql`p.category = ${category}`);
    narrow.push(sql`p.worker_id in (
      select worker_id from engagement
      where employer_id = ${employerId} and category = ${category} and retired_at is null)`);
  }
  if (arrangement) period.push(sql`p.arrangement = ${arrangement}`);
  if (answer) period.push(sql`p.answer = ${answer}`);
  if (citizenship) person.push(sql`f.citizenship = ${citizenship}`);
  const q = listing.q?.trim() ?? "";
  if (q === "") return { period, person, narrow };
  const exact = await exactMatches(trx, employerId, q);
  if (exact.length > 0) {
    person.push(sql`f.worker_id = any(${exact}::uuid[])`);
    return { period, person, narrow };
  }
  const parts = searchableName(q).split(" ").slice(0, 8);
  for (const part of parts) person.push(sql`strpos(f.search_name, ${part}) > 0`);
  return { period, person, narrow };
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

/** A stretch of an order: whom it holds, what it is ordered by, and how many they are at most. */
type Segment = {
  condition: Condition;
  key: Condition;
  type: Condition;
  descending?: boolean;
  atMost: number;
  /** Walk along the ends of documents, whose index has this order; else along the people. */
  byDocument?: boolean;
};

const byName = { key: sql`f.name collate "und-x-icu"`, type: sql`text` };
const everybody = sql`true`;

function segmentsOf(sort: WorkerSort, counts: Counts): Segment[] {
  const atMost = counts.of("workers", "all");
  switch (sort) {
    case "name":
      return [{ condition: everybody, ...byName, atMost }];
    case "citizenship":
      return [{ condition: everybody, key: sql`f.citizenship`, type: sql`text`, atMost }];
    case "ends":
      return [
        {
          condition: sql`p.ends_on is not null`,
          key: sql`p.ends_on`,
          type: sql`date`,
          atMost,
          byDocument: true,
        },
        { condition: sql`p.ends_on is null`, ...byName, atMost },
      ];
    case "category":
      return categoryOrder.map((category) => ({
        condition: category === null ? sql`p.category is null` : sql`p.category = ${category}`,
        ...byName,
        atMost: placed(counts, category ?? "unplaced"),
      }));
    case "status":
      return statusOrder.map((status) => ({
        condition: sql`p.status = ${status}`,
        key: sql`p.from_day`,
        type: sql`date`,
        descending: true,
        atMost: counts.of("status", status),
      }));
  }
}

async function findIds(
  trx: Tx,
  employerId: string,
  filters: Filters,
  asked: {
    sort: WorkerSort;
    cursor: ListCursor | null;
    limit: number;
    counts: Counts;
    few: (n: number) => boolean;
  },
): Promise<ListCursor[]> {
  const { sort, cursor, limit, counts } = asked;
  const found: ListCursor[] = [];
  for (const [i, segment] of segmentsOf(sort, counts).entries()) {
    if ((cursor && i < cursor.segment) || segment.atMost === 0) continue;
    const { key, type, descending } = segment;
    const workerId = sql`f.worker_id`;
    const beyond: Condition[] = [];
    if (cursor && i === cursor.segment) {
      const sign = descending ? sql`<` : sql`>`;
      beyond.push(sql`(${key}, ${workerId}) ${sign} (${cursor.value}::${type}, ${cursor.workerId}::uuid)`);
      if (segment.byDocument) beyond.push(sql`d.expires_on >= ${cursor.value}::date`);
    }
    const direction = descending ? sql`desc` : sql`asc`;
    const order = sql`order by ${key} ${direction}, ${workerId} ${direction} limit ${limit - found.length}`;
    const selected = sql`(${key})::text as value, ${workerId} as "workerId"`;
    const person = sql`join worker_fact f on f.employer_id = ${employerId} and f.worker_id = p.worker_id`;
    let query: RawBuilder<{ value: string; workerId: string }>;
    if (asked.few(segment.atMost)) {
      const conditions = [...filters.person, ...beyond.slice(0, 1)];
      query = sql`
        with p as materialized (
          select * from worker_period p where ${all([...filters.period, ...filters.narrow, segment.condition])}
        )
        select ${selected} from p ${person} where ${all(conditions)} ${order}`;
    } else if (segment.byDocument) {
      const conditions = [...filters.person, ...filters.period, segment.condition, ...beyond];
      // A worker with two documents of that kind and day stands in the list once.
      query = sql`
        select distinct on (p.ends_on, f.worker_id) ${selected} from document d
        join worker_period p on p.employer_id = ${employerId} and p.worker_id = d.worker_id
          and p.ends_on = d.expires_on and p.ends_kind = d.kind ${person}
        where d.employer_id = ${employerId} and d.retired_at is null
          and d.expires_on is not null and ${all(conditions)}
        order by p.ends_on, f.worker_id limit ${limit - found.length}`;
    } else {
      const conditions = [...filters.person, ...filters.period, segment.condition, ...beyond];
      query = sql`select ${selected} from worker_period p ${person} where ${all(conditions)} ${order}`;
    }
    const { rows } = await query.execute(trx);
    for (const row of rows) found.push({ segment: i, value: row.value, workerId: row.workerId });
    if (found.length >= limit) break;
  }
  return found;
}

function all(conditions: readonly Condition[]): Condition {
  return sql.join(conditions, sql` and `);
}
