import { dayOf } from "~/clock.server";
import { type Db, type EmployerScope, withoutEmployer } from "~db/client.server";
import { isId } from "~db/ids.server";
import { roleOf } from "./queries.server";

/**
 * The proof that a person may act for an employer, or null: then the employer does not exist for them (404).
 * `at` is the instant taken once for the request.
 */
export async function scopeFor(
  db: Db,
  person: { personId: string },
  employerId: string | undefined,
  at: Date,
): Promise<EmployerScope | null> {
  if (!isId(employerId)) return null;
  const role = await withoutEmployer(db, (trx) => roleOf(trx, employerId, person.personId));
  if (role === null) return null;
  return { db, employerId, role, actor: { kind: "person", id: person.personId }, at, today: dayOf(at) };
}
