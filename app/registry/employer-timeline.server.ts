import type { Tx } from "~db/client.server";
import type { EmployerTimeline } from "./needs";

/** What the law looks at in the employer, over time, as recorded by `knownAt` (default now). */
export async function loadTimeline(trx: Tx, employerId: string, knownAt?: Date): Promise<EmployerTimeline> {
  const employer = await trx
    .selectFrom("employer")
    .select("kind")
    .where("employerId", "=", employerId)
    .executeTakeFirstOrThrow();
  const read = (at: Date | undefined) =>
    trx
      .selectFrom("employerFact")
      .select(["validFrom", "sector", "staff", "regimes"])
      .where("employerId", "=", employerId)
      .$if(at === undefined, (query) => query.where("retiredAt", "is", null))
      .$if(at !== undefined, (query) =>
        query
          .where("recordedAt", "<=", at ?? new Date(0))
          .where((eb) => eb.or([eb("retiredAt", "is", null), eb("retiredAt", ">", at ?? new Date(0))])),
      )
      .orderBy("validFrom")
      .execute();
  return { kind: employer.kind, versions: await read(knownAt) };
}
