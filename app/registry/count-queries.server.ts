import { sql } from "kysely";
import type { Tx } from "~db/client.server";
import type { Day } from "./facts";
import { type Facet, monthStart, yearStart } from "./projection-counts";

/** How many documents end on a day, or in the month that begins on it, by kind. */
export type Endings = { key: string; fromDay: Day; n: number }[];

/** The facets that are counted on a day; the ends of documents have days of their own. */
export const summed: readonly Facet[] = ["workers", "status", "answer", "code", "class", "quota", "held"];

/** The counts of one employer on one day. */
export type Counts = {
  of(facet: Facet, key: string): number;
  /** All keys of a facet that are not zero. */
  all(facet: Facet): Record<string, number>;
};

/**
 * Reads all counts of a day: the changes of the years before it, of the months before it in its year, and of the
 * days up to it in its month. The number of rows depends on the years kept and not on the workers.
 */
export async function countsOnDay(trx: Tx, employerId: string, on: Day): Promise<Counts> {
  const { rows } = await sql<{ facet: Facet; key: string; n: number }>`
    select facet, key, sum(n)::int as n from (
      select facet, key, n from projection_count
        where employer_id = ${employerId} and facet = any(${summed}::text[])
          and span = 'year' and from_day < ${yearStart(on)}::date
      union all
      select facet, key, n from projection_count
        where employer_id = ${employerId} and facet = any(${summed}::text[])
          and span = 'month' and from_day >= ${yearStart(on)}::date and from_day < ${monthStart(on)}::date
      union all
      select facet, key, n from projection_count
        where employer_id = ${employerId} and facet = any(${summed}::text[])
          and span = 'day' and from_day >= ${monthStart(on)}::date and from_day <= ${on}::date
    ) as changes
    group by facet, key having sum(n) <> 0`.execute(trx);
  return countsFrom(rows);
}

export function countsFrom(rows: Iterable<{ facet: Facet; key: string; n: number }>): Counts {
  const facets = new Map<Facet, Map<string, number>>();
  for (const { facet, key, n } of rows) {
    const keys = facets.get(facet) ?? new Map<string, number>();
    keys.set(key, (keys.get(key) ?? 0) + n);
    facets.set(facet, keys);
  }
  return {
    of: (facet, key) => facets.get(facet)?.get(key) ?? 0,
    all: (facet) => Object.fromEntries([...(facets.get(facet) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** How many documents end by kind in each of the months that begin from `from` until before `before`. */
export function endsByMonth(trx: Tx, employerId: string, from: Day, before: Day): Promise<Endings> {
  return ends(trx, employerId, "month", from, before);
}

/** How many documents end by kind on each of the days from `from` until before `before`. */
export function endsByDay(trx: Tx, employerId: string, from: Day, before: Day): Promise<Endings> {
  return ends(trx, employerId, "day", from, before);
}

function ends(trx: Tx, employerId: string, span: "month" | "day", from: Day, before: Day) {
  return trx
    .selectFrom("projectionCount")
    .select(["key", "fromDay", "n"])
    .where("employerId", "=", employerId)
    .where("facet", "=", "expiry")
    .where("span", "=", span)
    .where("fromDay", ">=", from)
    .where("fromDay", "<", before)
    .execute();
}
