import { sql } from "kysely";
import { scopeFor } from "~/accounts/index.server";
import type { Db, EmployerScope } from "~db/client.server";

/** The demo owner's scope in the demo employer. */
export async function findDemo(db: Db, at: Date, today: string): Promise<EmployerScope> {
  const { rows } = await sql<{ personId: string; employerId: string }>`
    select m.person_id, m.employer_id from membership m join employer e using (employer_id) where e.is_demo`.execute(
    db,
  );
  const scope = rows[0] ? await scopeFor({ db, ...rows[0], at, today }) : null;
  if (!scope) throw new Error("there is no demonstration");
  return scope;
}
