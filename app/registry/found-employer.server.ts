import { addMember } from "~/accounts/index.server";
import { record } from "~/ledger/index.server";
import { type Db, type EmployerScope, forEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import type { EmployerKind } from "./employer";
import { employerFactRow } from "./employer-facts.server";
import { employerProblems } from "./employer-problems";
import type { EmployerFactsInput, Refused } from "./inputs";

export type Founder = { db: Db; personId: string; at: Date; today: string };

/**
 * Makes an employer, its first facts (valid from today) and the founder's membership as its owner, together or
 * not at all.
 */
export async function foundEmployer(
  founder: Founder,
  input: EmployerFactsInput & { kind: EmployerKind; isDemo?: boolean },
): Promise<{ kind: "founded"; employerId: string; scope: EmployerScope } | Refused> {
  const { kind, isDemo = false, ...facts } = input;
  const problems = employerProblems(kind, facts);
  if (problems.length > 0) return { kind: "refused", problems };
  const scope: EmployerScope = {
    db: founder.db,
    employerId: newId(founder.at.getTime()),
    actor: { kind: "person", id: founder.personId },
    role: "owner",
    at: founder.at,
    today: founder.today,
  };
  const { employerId, at } = scope;
  await forEmployer(scope, async (trx) => {
    await trx.insertInto("employer").values({ employerId, kind, isDemo, createdAt: at }).execute();
    await trx
      .insertInto("employerFact")
      .values(employerFactRow({ employerId, at }, founder.today, facts))
      .execute();
    await record(trx, scope, {
      event: "employer.founded",
      subject: { kind: "employer", id: employerId },
      after: { kind, ...facts },
      data: { kind, validFrom: founder.today },
    });
    await addMember(trx, scope, { personId: founder.personId, role: "owner" });
  });
  return { kind: "founded", employerId, scope };
}
