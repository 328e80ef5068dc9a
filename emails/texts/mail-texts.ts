import type { MailDocument, MemberRole, Urgency } from "../mail-message";

/** Every sentence of every mail. One shape for the three languages, so none can lack a key. */
export type MailTexts = {
  layout: {
    greeting: (name: string) => string;
    greetingUnnamed: string;
    linkFallback: string;
    /** Under every mail: whose installation sent it. */
    sentBy: (host: string) => string;
    automatic: string;
  };
  verifyEmail: {
    subject: string;
    heading: string;
    body: string;
    action: string;
    valid: (hours: number) => string;
    why: (host: string) => string;
  };
  resetPassword: {
    subject: string;
    heading: string;
    body: string;
    action: string;
    valid: (minutes: number) => string;
    why: string;
  };
  passwordChanged: {
    subject: string;
    heading: string;
    body: (at: string) => string;
    sessions: string;
    notYou: string;
    action: string;
    why: string;
  };
  invitation: {
    subject: (employer: string) => string;
    heading: (employer: string) => string;
    body: (inviter: string, employer: string) => string;
    role: (role: string) => string;
    what: string;
    action: string;
    valid: (day: string) => string;
    why: (inviter: string) => string;
  };
  apiTokenMade: {
    subject: string;
    heading: string;
    body: (at: string) => string;
    name: string;
    expires: string;
    noExpiry: string;
    means: string;
    notYou: string;
    action: string;
    why: string;
  };
  digest: {
    subject: (totals: { all: number; overdue: number; week: number }) => string;
    heading: string;
    intro: (day: string) => string;
    bands: Record<Urgency, string>;
    documents: Record<MailDocument, string>;
    until: (day: string) => string;
    ended: (day: string) => string;
    daysLeft: (days: number) => string;
    lodge: (from: string, by: string) => string;
    lodgeOver: (by: string) => string;
    more: (count: number) => string;
    action: string;
    acted: string;
    disclaimer: string;
    why: string;
    change: string;
  };
  contactDigest: {
    subject: (count: number) => string;
    heading: string;
    intro: (day: string) => string;
    more: (count: number) => string;
    acted: string;
    why: (employers: string) => string;
  };
  roles: Record<MemberRole, string>;
};
