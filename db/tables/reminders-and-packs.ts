import type { ColumnType } from "kysely";
import type { Json, Locale } from "./people";

type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type MailTable = {
  mailId: string;
  messageId: string;
  personId: string | null;
  template: string;
  locale: Locale;
  recipientSealed: Buffer;
  messageSealed: Buffer;
  state: "queued" | "sending" | "sent" | "deferred" | "bounced";
  attempts: ColumnType<number, number | undefined, number>;
  nextAttemptAt: Date | null;
  lastResponse: Nullable<string>;
  createdAt: Date;
  acceptedAt: Nullable<Date>;
};

export type MailAttemptTable = {
  mailId: string;
  n: number;
  startedAt: Date;
  finishedAt: Nullable<Date>;
  outcome: Nullable<"accepted" | "deferred" | "bounced">;
  response: Nullable<string>;
};

export type MailEmployerTable = { mailId: string; employerId: string };

export type ReminderTable = {
  employerId: string;
  reminderId: string;
  deadlineKey: string;
  workerId: string;
  kind: string;
  dueOn: string;
  leadDays: number;
  recipient: string;
  personId: string | null;
  channel: ColumnType<string, string | undefined, string>;
  mailId: string | null;
  toldOn: string;
  recordedAt: Date;
};

export type PackTable = {
  employerId: string;
  packId: string;
  status: "queued" | "running" | "ready" | "failed";
  progress: ColumnType<number, number | undefined, number>;
  onDay: string;
  knownAt: Date;
  locale: Locale;
  scope: Json<Record<string, unknown>>;
  ruleset: Nullable<string>;
  sha256: Nullable<Buffer>;
  size: Nullable<number>;
  summary: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
  error: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
  createdBy: string | null;
  createdAt: Date;
  finishedAt: Nullable<Date>;
};

export type PackLinkTable = {
  employerId: string;
  linkId: string;
  packId: string;
  passPhraseHash: string | null;
  expiresAt: Date;
  revokedAt: Nullable<Date>;
  createdBy: string | null;
  createdAt: Date;
};
