import { type Db, type EmployerScope, withoutEmployer } from "~db/client.server";
import { isId } from "~db/ids.server";
import { roleOf } from "./queries.server";

/**
 * The proof that a person may act for an employer, or null: then the employer does not exist for them (404).
 * `at` and `today` are taken once for the request.
 */
export async function scopeFor(asked: {
  db: Db;
  personId: string;
  employerId: string;
  at: Date;
  today: string;
}): Promise<EmployerScope | null> {
  const { db, personId, employerId, at, today } = asked;
  if (!isId(employerId)) return null;
  const role = await withoutEmployer(db, (trx) => roleOf(trx, employerId, personId));
  return role === null ? null : { db, employerId, role, actor: { kind: "person", id: personId }, at, today };
}
