import { listMemberships } from "~/accounts/index.server";
import { today as currentDay } from "~/clock.server";
import { config } from "~/config.server";
import { cipherFor } from "~db/cipher.server";
import { type Db, type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import type { Employer, EmployerItem } from "./employer";
import type { Day } from "./facts";

type Reading = Pick<EmployerScope, "db" | "employerId" | "today">;

/** The employer as it was on a day (default today), as recorded by `knownAt` (default now); null where there is none. */
export function getEmployer(scope: Reading, on?: Day, knownAt?: Date): Promise<Employer | null> {
  return forEmployer(scope, (trx) => readEmployer(trx, scope.employerId, on ?? scope.today, knownAt));
}

/** The same within a transaction. The facts of the latest day up to `on`; before the first, the first. */
export async function readEmployer(
  trx: Tx,
  employerId: string,
  on: Day,
  knownAt?: Date,
): Promise<Employer | null> {
  const rows = await trx
    .selectFrom("employerFact as f")
    .innerJoin("employer as e", "e.employerId", "f.employerId")
    .selectAll("f")
    .select(["e.kind", "e.isDemo"])
    .where("f.employerId", "=", employerId)
    .$if(knownAt === undefined, (query) => query.where("f.retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("f.recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) =>
          eb.or([eb("f.retiredAt", "is", null), eb("f.retiredAt", ">", knownAt ?? new Date(0))]),
        ),
    )
    .orderBy("f.validFrom")
    .execute();
  const row = rows.findLast((one) => one.validFrom <= on) ?? rows[0];
  if (!row) return null;
  return {
    id: row.employerId,
    kind: row.kind,
    isDemo: row.isDemo,
    name: row.name,
    bin: row.bin,
    iin: row.iinSealed ? cipherFor(config().dataKey, employerId).open(row.iinSealed) : null,
    region: row.region,
    sector: row.sector,
    staff: row.staff,
    regimes: row.regimes,
    validFrom: row.validFrom,
  };
}

/** All versions of an employer's facts that stand today, the newest first. */
export function listEmployerVersions(scope: Reading): Promise<Day[]> {
  return forEmployer(scope, async (trx) => {
    const rows = await trx
      .selectFrom("employerFact")
      .select("validFrom")
      .where("employerId", "=", scope.employerId)
      .where("retiredAt", "is", null)
      .orderBy("validFrom", "desc")
      .execute();
    return rows.map((row) => row.validFrom);
  });
}

/** The employers a person belongs to, each read in its own scope, in the order in which they joined. */
export async function listEmployersOf(
  db: Db,
  personId: string,
  today: Day = currentDay(),
): Promise<EmployerItem[]> {
  const items: EmployerItem[] = [];
  for (const { employerId, role } of await listMemberships(db, personId)) {
    const employer = await getEmployer({ db, employerId, today });
    if (employer) items.push({ ...employer, role });
  }
  return items;
}
