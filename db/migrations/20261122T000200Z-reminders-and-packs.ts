import { type Kysely, sql } from "kysely";

/** What people were told and when, the mail that carried it, and the sealed packs with their links. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mail (
      mail_id uuid primary key,
      message_id text not null unique,
      person_id uuid references person on delete set null,
      template text not null,
      locale text not null,
      recipient_sealed bytea not null,
      message_sealed bytea not null,
      digest_for text,
      state text not null check (state in ('queued', 'sending', 'sent', 'deferred', 'bounced', 'withdrawn')),
      attempts integer not null default 0,
      next_attempt_at timestamptz,
      last_response text,
      created_at timestamptz not null,
      accepted_at timestamptz
    );
    create index mail_due on mail (next_attempt_at) where next_attempt_at is not null;
    create index mail_digest on mail (digest_for, created_at) where digest_for is not null;
    create index mail_person on mail (person_id, created_at) where person_id is not null;
    create table mail_attempt (
      mail_id uuid not null references mail on delete cascade,
      n integer not null,
      started_at timestamptz not null,
      finished_at timestamptz,
      outcome text check (outcome in ('accepted', 'deferred', 'bounced')),
      response text,
      primary key (mail_id, n)
    );
    create table mail_employer (
      mail_id uuid not null references mail on delete cascade,
      employer_id uuid not null,
      primary key (employer_id, mail_id)
    );
    grant select, insert, update, delete on mail, mail_attempt, mail_employer to ruqsat_app;
    create table reminder (
      employer_id uuid not null references employer on delete cascade,
      reminder_id uuid not null,
      deadline_key text not null,
      worker_id uuid not null,
      kind text not null,
      due_on date not null,
      lead_days integer not null,
      recipient text not null,
      person_id uuid,
      channel text not null default 'email',
      mail_id uuid,
      told_on date not null,
      recorded_at timestamptz not null,
      primary key (employer_id, reminder_id),
      unique (employer_id, deadline_key, due_on, lead_days, recipient, channel)
    );
    create index reminder_worker on reminder (employer_id, worker_id);
    create index reminder_mail on reminder (employer_id, mail_id);
    create table pack (
      employer_id uuid not null references employer on delete cascade,
      pack_id uuid not null,
      status text not null check (status in ('queued', 'running', 'ready', 'failed')),
      progress real not null default 0,
      on_day date not null,
      known_at timestamptz not null,
      locale text not null,
      scope jsonb not null,
      ruleset text,
      sha256 bytea,
      size bigint,
      summary jsonb,
      error jsonb,
      created_by uuid,
      created_at timestamptz not null,
      finished_at timestamptz,
      primary key (employer_id, pack_id)
    );
    create table pack_link (
      employer_id uuid not null references employer on delete cascade,
      link_id uuid not null,
      pack_id uuid not null,
      pass_phrase_hash text,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      created_by uuid,
      created_at timestamptz not null,
      primary key (employer_id, link_id)
    )`.execute(db);
  for (const table of ["reminder", "pack", "pack_link"]) {
    await sql`select ruqsat_close_tenant_table(${table}::regclass)`.execute(db);
  }
}
