import type { LocalText, PackLocale } from "./pack-content";

/** The day and the records that a pack is about, and the language of its pages. */
export type PackRequest = {
  /** What was true on that day, by the law of that day. */
  on: string;
  /** What had been recorded by then; now where it is left out. */
  knownAt?: Date | null;
  locale: PackLocale;
  scope?: { kind: "employer" };
};

export const packStatuses = ["queued", "running", "ready", "failed"] as const;
export type PackStatus = (typeof packStatuses)[number];

/** Why a pack could not be made, as far as anyone but the operator can act on it. */
export type PackFault = "no-space" | "pages" | "fault";

/** What a ready pack holds, kept beside its row so that a list need not open it. */
export type PackSummary = {
  employer: string;
  workers: { total: number; ok: number; expiring: number; breach: number; unknown: number };
  gaps: number;
  failures: { path: string; code: string }[];
  files: { path: string; size: number }[];
  fingerprint: string;
};

export type PackItem = {
  id: string;
  status: PackStatus;
  /** From 0 to 1. */
  progress: number;
  on: string;
  knownAt: Date;
  locale: PackLocale;
  /** The edition of the law's values; null until the pack is ready. */
  ruleset: string | null;
  /** Of the ZIP, in hexadecimal; with its size in bytes, once it is ready. */
  sha256: string | null;
  size: number | null;
  summary: PackSummary | null;
  error: { code: PackFault } | null;
  createdBy: string | null;
  createdAt: Date;
  finishedAt: Date | null;
};

export type PackLinkItem = {
  id: string;
  createdAt: Date;
  createdBy: string | null;
  expiresAt: Date;
  revokedAt: Date | null;
  hasPassPhrase: boolean;
  state: "open" | "expired" | "revoked";
  /** How often it was opened and how often something was taken from it, and when it was last used. */
  views: number;
  downloads: number;
  lastUsedAt: Date | null;
};

/** A text in three languages from a function of the language. */
export function inEach(text: (locale: PackLocale) => string): LocalText {
  return { kk: text("kk"), ru: text("ru"), en: text("en") };
}
