import { type Kysely, sql } from "kysely";

/** What an employer was allotted of the quota and what became of it; and workers' business trips. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table quota_movement (
      employer_id uuid not null references employer on delete cascade,
      movement_id uuid not null,
      kind text not null check (kind in ('grant', 'reserve', 'consume', 'release')),
      year integer not null check (year between 2012 and 2199),
      category text not null check (category in ('1', '2', '3', '4', 'seasonal')),
      region text not null,
      sector text,
      places integer not null check (places > 0),
      on_day date not null,
      reservation_id uuid,
      note text,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, movement_id),
      check ((kind = 'release') <= (reservation_id is not null)),
      check (kind in ('consume', 'release') or reservation_id is null)
    );
    create index quota_movement_year on quota_movement (employer_id, year, on_day);
    create table business_trip (
      employer_id uuid not null,
      trip_id uuid not null,
      worker_id uuid not null,
      from_day date not null,
      to_day date not null,
      region text not null,
      note text,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, trip_id),
      check (to_day >= from_day)
    );
    create index business_trip_worker on business_trip (employer_id, worker_id, from_day)`.execute(db);
  for (const table of ["quota_movement", "business_trip"])
    await sql`select ruqsat_close_tenant_table(${table}::regclass)`.execute(db);
}
