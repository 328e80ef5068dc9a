import type { ColumnType } from "kysely";

export type Locale = "kk" | "ru" | "en";
export type Role = "owner" | "hr" | "viewer";

/** A jsonb column: written as text, read as a value. */
export type Json<T> = ColumnType<T, string, string>;

export type PersonTable = {
  personId: string;
  email: string;
  name: string;
  locale: Locale;
  passwordHash: string | null;
  emailVerifiedAt: Date | null;
  createdAt: Date;
  passwordChangedAt: Date | null;
};

export type SessionTable = {
  tokenHash: Buffer;
  sessionId: string;
  personId: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  userAgent: string;
};

export type MembershipTable = {
  employerId: string;
  personId: string;
  role: Role;
  toldOfDeadlines: ColumnType<boolean, boolean | undefined, boolean>;
  createdAt: Date;
};

export type InvitationTable = {
  invitationId: string;
  tokenHash: Buffer;
  employerId: string;
  email: string;
  role: Role;
  locale: Locale;
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
};

export type AccountTokenTable = {
  tokenHash: Buffer;
  personId: string;
  purpose: "verify-email" | "reset-password";
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
};

export type ApiTokenTable = {
  apiTokenId: string;
  tokenHash: Buffer;
  personId: string;
  name: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

export type LinkTokenTable = { tokenHash: Buffer; employerId: string; linkId: string };
export type RateLimitTable = { key: string; windowStart: Date; hits: number };
export type IdempotencyKeyTable = {
  personId: string;
  key: string;
  requestHash: Buffer;
  status: number | null;
  headers: Json<Record<string, string>> | null;
  body: string | null;
  createdAt: Date;
};
export type SettingTable = { name: string; value: Json<unknown> };
