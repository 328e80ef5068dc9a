import { type EmployerScope, forEmployer } from "~db/client.server";
import type { Day } from "./facts";
import type { HeadcountByCategory } from "./inputs";

type Reading = Pick<EmployerScope, "db" | "employerId">;

export type EmployerVersion = {
  validFrom: Day;
  name: string;
  bin: string | null;
  region: string;
  sector: string | null;
  staff: number | null;
  regimes: string[];
  recordedAt: Date;
  /** Null for the version that stands. */
  retiredAt: Date | null;
};

/** Everything that was ever recorded about the employer, the latest day first, corrected versions included. */
export function listEmployerHistory(scope: Reading): Promise<EmployerVersion[]> {
  return forEmployer(scope, (trx) =>
    trx
      .selectFrom("employerFact")
      .select(["validFrom", "name", "bin", "region", "sector", "staff", "regimes", "recordedAt", "retiredAt"])
      .where("employerId", "=", scope.employerId)
      .orderBy("validFrom", "desc")
      .orderBy("recordedAt", "desc")
      .limit(200)
      .execute(),
  );
}

export type HeadcountVersion = {
  onDay: Day;
  byCategory: HeadcountByCategory;
  recordedAt: Date;
  retiredAt: Date | null;
};

const none = { citizens: 0, lentCitizens: 0, lentForeign: 0 };

/** Every headcount that was ever recorded, the latest day first; what was recorded at once is one version. */
export function listHeadcountHistory(scope: Reading): Promise<HeadcountVersion[]> {
  return forEmployer(scope, async (trx) => {
    const rows = await trx
      .selectFrom("headcount")
      .select(["onDay", "category", "citizens", "lentCitizens", "lentForeign", "recordedAt", "retiredAt"])
      .where("employerId", "=", scope.employerId)
      .orderBy("onDay", "desc")
      .orderBy("recordedAt", "desc")
      .limit(800)
      .execute();
    const versions = new Map<string, HeadcountVersion>();
    for (const { onDay, category, recordedAt, retiredAt, ...counts } of rows) {
      const key = `${onDay} ${recordedAt.toISOString()}`;
      const version = versions.get(key) ?? {
        onDay,
        recordedAt,
        retiredAt,
        byCategory: { "1": none, "2": none, "3": none, "4": none },
      };
      version.byCategory[category] = counts;
      versions.set(key, version);
    }
    return [...versions.values()];
  });
}
