import type { MailTexts } from "./mail-texts";

const plurals = new Intl.PluralRules("en-GB");

function counted(count: number, one: string, other: string): string {
  return `${count} ${plurals.select(count) === "one" ? one : other}`;
}

export const en: MailTexts = {
  layout: {
    greeting: (name) => `Hello, ${name}`,
    greetingUnnamed: "Hello",
    linkFallback: "If the button does not work, open this address:",
    sentBy: (host) => `Sent by Ruqsat at ${host}.`,
    automatic: "This message is automatic; replies are not read.",
  },
  verifyEmail: {
    subject: "Confirm your e-mail address",
    heading: "Confirm your e-mail address",
    body: "One step is left: confirm that this address is yours. Until then we send nothing about workers to it.",
    action: "Confirm the address",
    valid: (hours) => `The link works for ${counted(hours, "hour", "hours")} and only once.`,
    why: (host) =>
      `You get this because somebody entered this address at ${host}. If it was not you, do nothing: the address will not be used.`,
  },
  resetPassword: {
    subject: "Set a new password",
    heading: "Set a new password",
    body: "Somebody asked for a new password for your account. If it was you, choose one here.",
    action: "Choose a new password",
    valid: (minutes) => `The link works for ${counted(minutes, "minute", "minutes")} and only once.`,
    why: "You get this because a new password was asked for at your address. If it was not you, do nothing: your password stays as it is.",
  },
  passwordChanged: {
    subject: "Your password was changed",
    heading: "Your password was changed",
    body: (at) => `The password of your account was changed on ${at}, Kazakhstan time.`,
    sessions: "Everybody who was signed in with the old password has been signed out.",
    notYou: "If it was not you, set a new password now and tell the owner of your company’s account.",
    action: "Set a new password",
    why: "You get this because it concerns the safety of your account; such messages cannot be switched off.",
  },
  invitation: {
    subject: (employer) => `Invitation to ${employer} on Ruqsat`,
    heading: (employer) => `You are invited to ${employer}`,
    body: (inviter, employer) =>
      `${inviter} invites you to work with the records of foreign staff of ${employer} on Ruqsat.`,
    role: (role) => `Your role: ${role}.`,
    what: "Ruqsat shows who needs a permit and why, reminds in time before documents run out, and makes a pack for an inspection.",
    action: "Accept the invitation",
    valid: (day) => `The link works until ${day} inclusive.`,
    why: (inviter) =>
      `You get this because ${inviter} entered your address. If you do not know the sender, do nothing: no account is made without you.`,
  },
  apiTokenMade: {
    subject: "A new API token was made",
    heading: "A new API token was made",
    body: (at) => `On ${at}, Kazakhstan time, an API token was made under your name.`,
    name: "Name",
    expires: "Works until",
    noExpiry: "no end day",
    means: "Whoever holds the token can do over the API what you can do yourself.",
    notYou: "If it was not you, revoke the token and change your password.",
    action: "See your tokens",
    why: "You get this because it concerns the safety of your account; such messages cannot be switched off.",
  },
  digest: {
    subject: ({ all, overdue, week }) =>
      overdue > 0
        ? `Overdue: ${overdue} · within 7 days: ${week} · in all: ${all}`
        : week > 0
          ? `Within 7 days: ${week} · documents running out: ${all}`
          : `Documents running out: ${all}`,
    heading: "What runs out",
    intro: (day) => `These deadlines have come up since the last message. Days are counted from ${day}.`,
    bands: {
      overdue: "Overdue",
      week: "Within 7 days",
      month: "Within 30 days",
      later: "Later",
    },
    documents: {
      "employer-permit": "Permit to employ foreign labour",
      "seasonal-permit": "Permit, seasonal worker",
      "ict-permit": "Permit, intra-corporate transfer",
      "labour-immigrant-permit": "Labour immigrant permit",
      "qualification-certificate": "Qualification certificate",
      permit: "Permit",
      passport: "Passport",
      visa: "Visa",
      "temporary-residence-permit": "Temporary residence permit",
      "residence-permit": "Residence permit",
      contract: "Labour contract",
      insurance: "Medical insurance",
    },
    until: (day) => `until ${day}`,
    ended: (day) => `ended on ${day}`,
    daysLeft: (days) =>
      days < 0
        ? `${counted(-days, "day", "days")} overdue`
        : days === 0
          ? "last day today"
          : days === 1
            ? "1 day left"
            : `${days} days left`,
    lodge: (from, by) => `Lodge the extension between ${from} and ${by}`,
    lodgeOver: (by) => `The days for lodging the extension ended on ${by}`,
    more: (count) => `and ${counted(count, "more line", "more lines")} in the register`,
    action: "Open the list",
    acted: "Already renewed, or the person has left? Enter it, and the reminders stop.",
    disclaimer: "By what was entered in Ruqsat; not legal advice.",
    why: "You get this because you are an owner or HR of the employers named above. At most one such message a day comes, and only when something new is due.",
    change: "Change reminders",
  },
  contactDigest: {
    subject: (count) => `Documents running out: ${count}`,
    heading: "Documents that run out",
    intro: (day) => `A reminder of the deadlines below. Days are counted from ${day}.`,
    more: (count) => `and ${counted(count, "more line", "more lines")}`,
    acted: "Already renewed? Show the new document to the employer’s HR.",
    why: (employers) =>
      `You get this because the employer (${employers}) gave your address for reminders. To stop them, tell the employer.`,
  },
  roles: { owner: "owner", hr: "HR", viewer: "viewer" },
};
