import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
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
