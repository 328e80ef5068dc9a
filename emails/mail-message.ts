/**
 * What a mail says, before it is words: one shape a template. Days are `YYYY-MM-DD`, instants RFC 3339;
 * a `path` begins with `/` and is made absolute from `publicUrl`.
 */
export const mailLocales = ["kk", "ru", "en"] as const;
export type MailLocale = (typeof mailLocales)[number];

export const memberRoles = ["owner", "hr", "viewer"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What runs out, in the words a mail has for it. */
export const mailDocuments = [
  "employer-permit",
  "seasonal-permit",
  "ict-permit",
  "labour-immigrant-permit",
  "qualification-certificate",
  "permit",
  "passport",
  "visa",
  "temporary-residence-permit",
  "residence-permit",
  "contract",
  "insurance",
] as const;
export type MailDocument = (typeof mailDocuments)[number];

/** Bands of a digest, the most urgent first. */
export const urgencies = ["overdue", "week", "month", "later"] as const;
export type Urgency = (typeof urgencies)[number];

export type DigestLine = {
  workerName: string;
  document: MailDocument;
  endsOn: string;
  /** Negative once the day has passed; 0 on the last day of validity. */
  daysLeft: number;
  /** Calendar days in which the extension has to be lodged, where the rules name them. */
  lodge: { from: string; by: string } | null;
  path: string;
};

export type DigestEmployer = {
  name: string;
  path: string;
  bands: { urgency: Urgency; lines: DigestLine[] }[];
  /** Lines that did not fit; they are counted, and stand behind `path`. */
  more: number;
};

type Addressed = { locale: MailLocale; publicUrl: string };

export type VerifyEmailMessage = Addressed & {
  template: "verify-email";
  personName: string | null;
  path: string;
  validHours: number;
};

export type ResetPasswordMessage = Addressed & {
  template: "reset-password";
  personName: string | null;
  path: string;
  validMinutes: number;
};

export type PasswordChangedMessage = Addressed & {
  template: "password-changed";
  personName: string | null;
  at: string;
  /** Where a password is reset. */
  resetPath: string;
};

export type InvitationMessage = Addressed & {
  template: "invitation";
  inviterName: string;
  employerName: string;
  role: MemberRole;
  path: string;
  /** Last day on which the link works. */
  expiresOn: string;
};

export type ApiTokenMadeMessage = Addressed & {
  template: "api-token-made";
  personName: string | null;
  tokenName: string;
  at: string;
  expiresOn: string | null;
  settingsPath: string;
};

export type DigestMessage = Addressed & {
  template: "digest";
  personName: string | null;
  /** The day that "days left" are counted from. */
  day: string;
  employers: DigestEmployer[];
  totals: { all: number; overdue: number; week: number };
  settingsPath: string;
};

/**
 * A digest for somebody without an account: the worker whose documents they are, or the line manager. It says
 * what ends and when, and leads nowhere.
 */
export type ContactDigestMessage = Addressed & {
  template: "contact-digest";
  personName: string | null;
  day: string;
  employers: {
    name: string;
    lines: Pick<DigestLine, "workerName" | "document" | "endsOn" | "daysLeft">[];
    more: number;
  }[];
  total: number;
};

export type MailMessage =
  | VerifyEmailMessage
  | ResetPasswordMessage
  | PasswordChangedMessage
  | InvitationMessage
  | ApiTokenMadeMessage
  | DigestMessage
  | ContactDigestMessage;
