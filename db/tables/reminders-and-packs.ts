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
  /** Whose digest it is: a person or a contact, who gets one a day; null for every other mail. */
  digestFor: Nullable<string>;
  /** `withdrawn`: surely not taken by any server, and replaced by the digest of a later day. */
  state: "queued" | "sending" | "sent" | "deferred" | "bounced" | "withdrawn";
  attempts: ColumnType<number, number | undefined, number>;
  /** When it is to be tried; while an attempt runs, when it counts as cut off; null once it is settled. */
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
  /** Null where nobody can know: it was cut off (`finishedAt` is null too), or the server never answered. */
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
