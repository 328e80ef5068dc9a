import { type Kysely, sql } from "kysely";

/** Workers, engagements, documents, crossings, headcount, imports, and the projection that pages read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table worker (
      employer_id uuid not null references employer on delete cascade,
      worker_id uuid not null,
      created_at timestamptz not null,
      projected jsonb not null default '{}',
      primary key (employer_id, worker_id)
    );
    create table worker_fact (
      employer_id uuid not null,
      fact_id uuid not null,
      worker_id uuid not null,
      name text not null,
      search_name text not null,
      birth_date date,
      citizenship text not null,
      staff_no text,
      iin_sealed bytea,
      iin_index bytea,
      iin_valid boolean,
      stay text not null,
      role text,
      education text,
      import_id uuid,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, fact_id)
    );
    create unique index worker_fact_live on worker_fact (employer_id, worker_id) where retired_at is null;
    create index worker_fact_name on worker_fact (employer_id, name collate "und-x-icu", worker_id)
      include (search_name) where retired_at is null;
    create index worker_fact_citizenship on worker_fact (employer_id, citizenship, worker_id) where retired_at is null;
    create index worker_fact_history on worker_fact (employer_id, worker_id, recorded_at);
    create index worker_fact_iin on worker_fact (employer_id, iin_index) where retired_at is null and iin_index is not null;
    create index worker_fact_staff_no on worker_fact (employer_id, staff_no) where retired_at is null;
    create table worker_contact (
      employer_id uuid not null,
      worker_id uuid not null,
      who text not null check (who in ('worker', 'manager')),
      name text,
      email text not null,
      locale text not null check (locale in ('kk', 'ru', 'en')),
      told_of_deadlines boolean not null default false,
      recorded_at timestamptz not null,
      primary key (employer_id, worker_id, who)
    );
    create table engagement (
      employer_id uuid not null,
      row_id uuid not null,
      engagement_id uuid not null,
      worker_id uuid not null,
      position text,
      category text check (category in ('1', '2', '3', '4')),
      arrangement text not null check (arrangement in ('employment', 'seasonal', 'ict', 'domestic', 'independent')),
      department text,
      site text,
      from_day date,
      to_day date,
      end_reason text,
      import_id uuid,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, row_id)
    );
    create unique index engagement_live on engagement (employer_id, engagement_id) where retired_at is null;
    create index engagement_worker on engagement (employer_id, worker_id);
    create index engagement_category on engagement (employer_id, category, worker_id) where retired_at is null;
    create table document (
      employer_id uuid not null,
      row_id uuid not null,
      document_id uuid not null,
      worker_id uuid not null,
      kind text not null,
      permit_kind text,
      number_sealed bytea,
      number_index bytea,
      issued_on date,
      valid_from date,
      expiry text not null check (expiry in ('on', 'none', 'missing')),
      expires_on date,
      supersedes uuid,
      superseded_by uuid,
      details jsonb not null default '{}',
      file_sha256 bytea,
      import_id uuid,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, row_id),
      check ((expiry = 'on') = (expires_on is not null)),
      check (expires_on is null or valid_from is null or expires_on >= valid_from)
    );
    create unique index document_live on document (employer_id, document_id) where retired_at is null;
    create index document_worker on document (employer_id, worker_id);
    create index document_expiry on document (employer_id, expires_on, document_id) where retired_at is null and expires_on is not null;
    create index document_number on document (employer_id, number_index) where retired_at is null and number_index is not null;
    create table border_crossing (
      employer_id uuid not null,
      crossing_id uuid not null,
      worker_id uuid not null,
      direction text not null check (direction in ('entry', 'exit')),
      on_day date not null,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, crossing_id)
    );
    create index border_crossing_worker on border_crossing (employer_id, worker_id, on_day);
    create table headcount (
      employer_id uuid not null references employer on delete cascade,
      row_id uuid not null,
      on_day date not null,
      category text not null check (category in ('1', '2', '3', '4')),
      citizens integer not null check (citizens >= 0),
      lent_citizens integer not null default 0 check (lent_citizens >= 0),
      lent_foreign integer not null default 0 check (lent_foreign >= 0),
      import_id uuid,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, row_id)
    );
    create unique index headcount_live on headcount (employer_id, on_day, category) where retired_at is null;
    create table position_category (
      employer_id uuid not null references employer on delete cascade,
      row_id uuid not null,
      position text not null,
      category text not null check (category in ('1', '2', '3', '4')),
      valid_from date not null,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, row_id)
    );
    create unique index position_category_live on position_category (employer_id, position, valid_from) where retired_at is null;
    create table column_mapping (
      employer_id uuid not null references employer on delete cascade,
      header text not null,
      field text not null,
      recorded_at timestamptz not null,
      primary key (employer_id, header)
    );
    create table stored_file (
      employer_id uuid not null references employer on delete cascade,
      sha256 bytea not null,
      size bigint not null,
      content_type text not null,
      name_sealed bytea,
      recorded_at timestamptz not null,
      primary key (employer_id, sha256)
    );
    create table import (
      employer_id uuid not null references employer on delete cascade,
      import_id uuid not null,
      status text not null check (status in ('queued', 'running', 'done', 'failed', 'undone')),
      dry_run boolean not null,
      dry_run_of uuid,
      file_name text not null,
      file_sha256 bytea not null,
      choices jsonb not null default '{}',
      result jsonb,
      error jsonb,
      progress real not null default 0,
      created_by uuid,
      created_at timestamptz not null,
      finished_at timestamptz,
      undo_of uuid,
      undone_at timestamptz,
      primary key (employer_id, import_id)
    );
    create table import_row (
      employer_id uuid not null,
      import_id uuid not null,
      row integer not null,
      outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'duplicate', 'refused', 'absent', 'confirm')),
      worker_id uuid,
      detail jsonb not null default '{}',
      primary key (employer_id, import_id, row)
    );
    create index import_row_outcome on import_row (employer_id, import_id, outcome, row);
    create table worker_period (
      employer_id uuid not null,
      worker_id uuid not null,
      from_day date not null,
      to_day date not null,
      status text not null check (status in ('ok', 'expiring', 'breach', 'unknown')),
      answer text not null check (answer in ('required', 'not-required', 'prohibited', 'unknown')),
      permit_kind text,
      quota boolean,
      category text,
      arrangement text not null,
      counted_as text not null,
      codes text[] not null,
      ends_on date,
      ends_kind text,
      primary key (employer_id, worker_id, from_day),
      check (to_day > from_day)
    );
    create index worker_period_status on worker_period (employer_id, status, from_day, worker_id) include (to_day);
    create table projection_count (
      employer_id uuid not null references employer on delete cascade,
      facet text not null check (facet in ('workers', 'status', 'answer', 'code', 'class', 'quota', 'held', 'expiry')),
      span text not null check (span in ('year', 'month', 'day')),
      from_day date not null,
      key text not null,
      n integer not null,
      primary key (employer_id, facet, span, from_day, key)
    )`.execute(db);
  for (const table of [
    "worker",
    "worker_fact",
    "worker_contact",
    "engagement",
    "document",
    "border_crossing",
    "headcount",
    "position_category",
    "column_mapping",
    "stored_file",
    "import",
    "import_row",
    "worker_period",
    "projection_count",
  ]) {
    await sql`select ruqsat_close_tenant_table(${table}::regclass)`.execute(db);
  }
}
