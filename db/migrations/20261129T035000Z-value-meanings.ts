import { type Kysely, sql } from "kysely";

/** What an employer says that a value of its lists means, where nobody else understands it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table value_meaning (
      employer_id uuid not null references employer on delete cascade,
      field text not null check (field in ('citizenship', 'category', 'ground')),
      value text not null,
      meaning text not null,
      recorded_at timestamptz not null,
      primary key (employer_id, field, value)
    )`.execute(db);
  await sql`select ruqsat_close_tenant_table('value_meaning'::regclass)`.execute(db);
}
