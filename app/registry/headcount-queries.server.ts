import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import type { Category, Day } from "./facts";
import { categories } from "./facts";
import type { HeadcountByCategory } from "./inputs";

export type Headcount = { onDay: Day; recordedAt: Date; byCategory: HeadcountByCategory };

const none = { citizens: 0, lentCitizens: 0, lentForeign: 0 };

/** The headcount of the latest day up to `on`, as recorded by `knownAt`; null where there is none. */
export async function headcountOn(
  trx: Tx,
  employerId: string,
  on: Day,
  knownAt?: Date,
): Promise<Headcount | null> {
  const [latest] = await readHeadcounts(trx, employerId, on, knownAt);
  return latest ?? null;
}

/** All headcounts that stand, the latest day first. */
export function listHeadcounts(scope: Pick<EmployerScope, "db" | "employerId">): Promise<Headcount[]> {
  return forEmployer(scope, (trx) => readHeadcounts(trx, scope.employerId, "9999-12-31"));
}

async function readHeadcounts(trx: Tx, employerId: string, on: Day, knownAt?: Date): Promise<Headcount[]> {
  const rows = await trx
    .selectFrom("headcount")
    .select(["onDay", "category", "citizens", "lentCitizens", "lentForeign", "recordedAt"])
    .where("employerId", "=", employerId)
    .where("onDay", "<=", on)
    .$if(knownAt === undefined, (query) => query.where("retiredAt", "is", null))
    .$if(knownAt !== undefined, (query) =>
      query
        .where("recordedAt", "<=", knownAt ?? new Date(0))
        .where((eb) => eb.or([eb("retiredAt", "is", null), eb("retiredAt", ">", knownAt ?? new Date(0))])),
    )
    .orderBy("onDay", "desc")
    .limit(categories.length * 200)
    .execute();
  const days = new Map<Day, Headcount>();
  for (const { onDay, category, recordedAt, ...counts } of rows) {
    const day = days.get(onDay) ?? { onDay, recordedAt, byCategory: noCounts() };
    day.byCategory[category] = counts;
    days.set(onDay, day);
  }
  return [...days.values()];
}

function noCounts(): HeadcountByCategory {
  return { "1": none, "2": none, "3": none, "4": none };
}

export type PositionCategory = { position: string; category: Category; validFrom: Day };

/** The position → category table that stands, by position and day. */
export function listPositionCategories(
  scope: Pick<EmployerScope, "db" | "employerId">,
): Promise<PositionCategory[]> {
  return forEmployer(scope, (trx) =>
    trx
      .selectFrom("positionCategory")
      .select(["position", "category", "validFrom"])
      .where("employerId", "=", scope.employerId)
      .where("retiredAt", "is", null)
      .orderBy("position")
      .orderBy("validFrom")
      .execute(),
  );
}
