import { type Kysely, sql } from "kysely";

/** For whom a place of the quota was applied for or used, where it was for one person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table quota_movement
      add column worker_id uuid,
      add check (worker_id is null or kind <> 'grant')`.execute(db);
}
