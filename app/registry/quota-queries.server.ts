import { sql } from "kysely";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import type { Day } from "./facts";
import type { QuotaMovement } from "./quota-balance";

type Asked = { year?: number | undefined; knownAt?: Date | undefined };

/** The movements that stood at an instant (default now), the oldest first. */
export async function readQuotaMovements(
  trx: Tx,
  employerId: string,
  { year, knownAt }: Asked,
): Promise<QuotaMovement[]> {
  return trx
    .selectFrom("quotaMovement")
    .select([
      "movementId",
      "kind",
      "year",
      "category",
      "region",
      "sector",
      "places",
      "onDay",
      "reservationId",
      "workerId",
      "note",
    ])
    .where("employerId", "=", employerId)
    .$if(year !== undefined, (query) => query.where("year", "=", year ?? 0))
    .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("recordedAt", "<=", knownAt ?? new Date(0))
        .where((where) =>
          where.or([where("retiredAt", "is", null), where("retiredAt", ">", knownAt ?? new Date(0))]),
        ),
    )
    .orderBy("onDay")
    .orderBy("movementId")
    .execute();
}

/** The employer's movements of quota places, of one year or of all, as recorded by `knownAt` (default now). */
export function listQuotaMovements(
  scope: Pick<EmployerScope, "db" | "employerId">,
  asked: Asked = {},
): Promise<QuotaMovement[]> {
  return forEmployer(scope, (trx) => readQuotaMovements(trx, scope.employerId, asked));
}

/**
 * How many permits of a year were issued by the end of a day, by their kind, as the documents of the workers tell;
 * a permit counts for the day of issue, or else for its first day.
 */
export function countPermitsIssued(
  scope: Pick<EmployerScope, "db" | "employerId">,
  { year, on, knownAt }: { year: number; on: Day; knownAt?: Date | undefined },
): Promise<Record<string, number>> {
  return forEmployer(scope, async (trx) => {
    const rows = await trx
      .selectFrom("document")
      .select(["permitKind", sql<number>`count(*)::int`.as("n")])
      .where("employerId", "=", scope.employerId)
      .where("kind", "=", "permit")
      .where(sql<boolean>`coalesce(issued_on, valid_from) between ${`${year}-01-01`}::date and ${on}::date`)
      .where(sql<boolean>`coalesce(issued_on, valid_from) <= ${`${year}-12-31`}::date`)
      .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
      .$if(knownAt !== undefined, (query) =>
        query
          .where("recordedAt", "<=", knownAt ?? new Date(0))
          .where((where) =>
            where.or([where("retiredAt", "is", null), where("retiredAt", ">", knownAt ?? new Date(0))]),
          ),
      )
      .groupBy("permitKind")
      .execute();
    return Object.fromEntries(rows.map(({ permitKind, n }) => [permitKind ?? "", n]));
  });
}

/** The names of workers, by their ids; who was withdrawn has none. */
export function namesOfWorkers(
  scope: Pick<EmployerScope, "db" | "employerId">,
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return Promise.resolve({});
  return forEmployer(scope, async (trx) => {
    const rows = await trx
      .selectFrom("workerFact")
      .select(["workerId", "name"])
      .where("employerId", "=", scope.employerId)
      .where(sql<boolean>`worker_id = any(${[...new Set(ids)]}::uuid[])`)
      .where("retiredAt", "is", null)
      .execute();
    return Object.fromEntries(rows.map(({ workerId, name }) => [workerId, name]));
  });
}
