import { type Kysely, sql } from "kysely";

/**
 * Roles, people, employers and the ledger. Tables with no tenant hold ids and hashes and lead to an employer
 * first; every tenant table starts its key with `employer_id` and is closed by row-level security.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'ruqsat_app') then
        create role ruqsat_app nologin nosuperuser nobypassrls noinherit;
      end if;
      if not exists (select from pg_roles where rolname = 'ruqsat_sweep') then
        create role ruqsat_sweep nologin nosuperuser nobypassrls noinherit;
      end if;
    end $$`.execute(db);
  // Where an administrator made the roles, this login holds them and may not give them; start-up has looked.
  await sql`
    do $$ begin
      grant ruqsat_app, ruqsat_sweep to current_user;
    exception when insufficient_privilege then null;
    end $$`.execute(db);
  await sql`grant usage on schema public to ruqsat_app, ruqsat_sweep`.execute(db);
  await sql`
    create function ruqsat_employer() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('ruqsat.employer', true), '')::uuid $$`.execute(db);

  await sql`
    create function ruqsat_close_tenant_table(target regclass) returns void language plpgsql as $$
    begin
      execute format('alter table %s enable row level security', target);
      execute format('alter table %s force row level security', target);
      execute format(
        'create policy tenant on %s to ruqsat_app using (employer_id = (select ruqsat_employer())) with check (employer_id = (select ruqsat_employer()))',
        target);
      execute format('grant select, insert, update, delete on %s to ruqsat_app', target);
    end $$`.execute(db);

  await sql`
    create table person (
      person_id uuid primary key,
      email text not null unique check (email = lower(email) and position('@' in email) > 1),
      name text not null,
      locale text not null default 'ru' check (locale in ('kk', 'ru', 'en')),
      password_hash text,
      email_verified_at timestamptz,
      created_at timestamptz not null,
      password_changed_at timestamptz
    );
    create table session (
      token_hash bytea primary key,
      session_id uuid not null unique,
      person_id uuid not null references person on delete cascade,
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null,
      user_agent text not null default ''
    );
    create index session_person on session (person_id);
    create table membership (
      employer_id uuid not null,
      person_id uuid not null references person on delete cascade,
      role text not null check (role in ('owner', 'hr', 'viewer')),
      told_of_deadlines boolean not null default true,
      created_at timestamptz not null,
      primary key (employer_id, person_id)
    );
    create index membership_person on membership (person_id);
    create table invitation (
      invitation_id uuid primary key,
      token_hash bytea not null unique,
      employer_id uuid not null,
      email text not null,
      role text not null check (role in ('owner', 'hr', 'viewer')),
      locale text not null,
      invited_by uuid references person on delete set null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      revoked_at timestamptz
    );
    create index invitation_employer on invitation (employer_id);
    create table account_token (
      token_hash bytea primary key,
      person_id uuid not null references person on delete cascade,
      purpose text not null check (purpose in ('verify-email', 'reset-password')),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create table api_token (
      api_token_id uuid primary key,
      token_hash bytea not null unique,
      person_id uuid not null references person on delete cascade,
      name text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      last_used_at timestamptz,
      revoked_at timestamptz
    );
    create index api_token_person on api_token (person_id);
    create table link_token (
      token_hash bytea primary key,
      employer_id uuid not null,
      link_id uuid not null
    );
    create table rate_limit (
      key text not null,
      window_start timestamptz not null,
      hits integer not null,
      primary key (key, window_start)
    );
    create table idempotency_key (
      person_id uuid not null references person on delete cascade,
      key text not null,
      request_hash bytea not null,
      status integer,
      headers jsonb,
      body text,
      created_at timestamptz not null,
      primary key (person_id, key)
    );
    create table setting (
      name text primary key,
      value jsonb not null
    );
    grant select, insert, update, delete on
      person, session, membership, invitation, account_token, api_token, link_token, rate_limit, idempotency_key, setting
      to ruqsat_app;
    grant select on membership, person to ruqsat_sweep`.execute(db);

  await sql`
    create table employer (
      employer_id uuid primary key,
      kind text not null check (kind in ('company', 'foreign-branch', 'state-body', 'household')),
      is_demo boolean not null default false,
      created_at timestamptz not null
    );
    create table employer_fact (
      employer_id uuid not null references employer on delete cascade,
      fact_id uuid not null,
      valid_from date not null,
      name text not null,
      bin text,
      iin_sealed bytea,
      region text not null,
      sector text,
      staff integer check (staff >= 0),
      regimes text[] not null default '{}',
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, fact_id)
    );
    create table site (
      employer_id uuid not null references employer on delete cascade,
      site_id uuid not null,
      name text not null,
      region text,
      recorded_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, site_id)
    );
    create table ledger_head (
      employer_id uuid primary key references employer on delete cascade,
      seq bigint not null,
      hash bytea not null
    );
    create table ledger_entry (
      employer_id uuid not null references employer on delete cascade,
      seq bigint not null,
      at timestamptz not null,
      actor_kind text not null check (actor_kind in ('person', 'system', 'inspector')),
      actor_id text,
      event text not null,
      subject_kind text,
      subject_id uuid,
      salt bytea not null,
      changes jsonb not null default '{}',
      data jsonb not null default '{}',
      previous bytea not null,
      hash bytea not null,
      primary key (employer_id, seq)
    );
    create index ledger_entry_subject on ledger_entry (employer_id, subject_id)`.execute(db);
  for (const table of ["employer", "employer_fact", "site", "ledger_head", "ledger_entry"]) {
    await sql`select ruqsat_close_tenant_table(${table}::regclass)`.execute(db);
  }
  await sql`
    revoke update, delete on ledger_entry from ruqsat_app;
    create function ruqsat_refuse_change() returns trigger language plpgsql as $$
    begin
      if current_setting('ruqsat.erase_employer', true) = old.employer_id::text then return old; end if;
      raise exception 'the ledger is append-only';
    end $$;
    create trigger ledger_is_append_only before update or delete on ledger_entry
      for each row execute function ruqsat_refuse_change();
    grant select on employer to ruqsat_sweep;
    create policy sweep on employer for select to ruqsat_sweep using (true)`.execute(db);
}
