import { lockEmployer } from "~/ledger/index.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { type Refused, refused } from "./inputs";

/**
 * The frame of every verb: one transaction, the employer's lock taken, so that what is read is what is decided
 * on. The instant never lies before the newest entry of the ledger: a verb that waited for the lock must not
 * retire a row before it was recorded. A refusal leaves nothing behind.
 */
export async function change<T extends { kind: string }>(
  scope: EmployerScope,
  fn: (trx: Tx, scope: EmployerScope) => Promise<T | Refused>,
): Promise<T | Refused> {
  if (scope.role === "viewer") return refused("", "viewer-may-not-change");
  try {
    return await forEmployer(scope, async (trx) => {
      await lockEmployer(trx, scope.employerId);
      const answer = await fn(trx, { ...scope, at: await instantOf(trx, scope) });
      if (answer.kind === "refused") throw new Turned(answer as Refused);
      return answer;
    });
  } catch (error) {
    if (error instanceof Turned) return error.refusal;
    throw error;
  }
}

/** Carries a refusal out of the transaction, which is rolled back by it. */
class Turned extends Error {
  readonly refusal: Refused;
  constructor(refusal: Refused) {
    super("refused");
    this.refusal = refusal;
  }
}

async function instantOf(trx: Tx, scope: EmployerScope): Promise<Date> {
  const newest = await trx
    .selectFrom("ledgerEntry")
    .select("at")
    .where("employerId", "=", scope.employerId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return newest && newest.at > scope.at ? newest.at : scope.at;
}
