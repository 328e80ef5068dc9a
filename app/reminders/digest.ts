import type { Locale } from "~/accounts";
import type { Day } from "~/registry";
import type { DigestEmployer, DigestLine, DigestMessage, MailDocument, Urgency } from "~emails/mail-message";
import type { Deadline } from "./deadline";
import { type DueReminder, dueReminders, type ToldReminder } from "./due-reminders";
import { digestMessageId } from "./message-id";

/** More lines would take the mail past the size at which mail programs cut it. */
export const mostDigestLines = 60;

/**
 * How a digest of this person stands. `waiting`: not yet sent, or every attempt was surely not taken.
 * `unsure`: an attempt was begun and its outcome is not known; the outbox sends the same mail again.
 */
export type PastDigest = {
  messageId: string;
  /** The day it was planned for, which its Message-ID carries. */
  day: Day;
  state: "waiting" | "unsure" | "accepted" | "refused";
  acceptedOn: Day | null;
  reminders: readonly ToldReminder[];
};

/** An employer's open deadlines, and whether this person hears what escalates there. */
export type DigestSource = {
  employerId: string;
  employerName: string;
  hearsEscalation: boolean;
  deadlines: readonly Deadline[];
};

/** Where the lines of a digest lead, as paths from the installation's address. */
export type DigestPaths = {
  deadlines: (employerId: string) => string;
  worker: (employerId: string, workerId: string) => string;
  settings: string;
};

export type DigestInput = {
  today: Day;
  person: { personId: string; name: string | null; locale: Locale };
  sources: readonly DigestSource[];
  past: readonly PastDigest[];
  publicUrl: string;
  paths: DigestPaths;
};

export type PlannedReminder = ToldReminder & { employerId: string; workerId: string; kind: Deadline["kind"] };

/** `withdraws`: Message-IDs of waiting digests that this plan replaces; they and their reminders are undone. */
export type DigestPlan = { withdraws: string[] } & (
  | { kind: "nothing" }
  | { kind: "send"; messageId: string; day: Day; message: DigestMessage; reminders: PlannedReminder[] }
);

/**
 * Whether a person gets a digest today, and what is in it: everything that has become due for them in all
 * their employers, in one mail, at most one a day. To be applied in one transaction (withdraw, write down the
 * reminders, put the mail into the outbox); applied, the same question has the answer "nothing" for the rest
 * of the day.
 *
 * A digest whose outcome is unknown goes again as it was, from the outbox, and until it is settled there is no
 * other: two with the same content under two Message-IDs would be two mails. One that was surely not taken on
 * an earlier day is withdrawn, and what it said is said anew, as of today.
 */
export function planDigest(input: DigestInput): DigestPlan {
  const { today, past } = input;
  if (hasToWait(past, today)) return { kind: "nothing", withdraws: [] };
  const withdraws = past.filter(({ state }) => state === "waiting").map(({ messageId }) => messageId);
  const told = past.filter(({ state }) => state === "accepted").flatMap(({ reminders }) => reminders);
  const due = input.sources.flatMap((source) =>
    dueReminders({ deadlines: source.deadlines, hearsEscalation: source.hearsEscalation, today, told }).map(
      (reminder): SourcedReminder => ({ ...reminder, source }),
    ),
  );
  if (due.length === 0) return { kind: "nothing", withdraws };
  return {
    kind: "send",
    withdraws,
    day: today,
    messageId: digestMessageId({
      personId: input.person.personId,
      day: today,
      host: new URL(input.publicUrl).hostname,
    }),
    message: digestMessage(input, due),
    reminders: due.map(({ source, deadline, leadDays }) => ({
      employerId: source.employerId,
      workerId: deadline.workerId,
      kind: deadline.kind,
      deadlineKey: deadline.key,
      dueOn: deadline.dueOn,
      leadDays,
    })),
  };
}

/** Whether there is no digest today, whatever is due: it was planned or arrived, or one is not settled. */
export function hasToWait(past: readonly PastDigest[], today: Day): boolean {
  return past.some(
    ({ day, acceptedOn, state }) => day === today || acceptedOn === today || state === "unsure",
  );
}

type SourcedReminder = DueReminder & { source: DigestSource };

/** The most urgent lines stand in the mail; the rest is counted by employer, behind a link. */
function digestMessage(input: DigestInput, due: readonly SourcedReminder[]): DigestMessage {
  const byUrgency = [...due].sort(
    (a, b) =>
      a.daysLeft - b.daysLeft ||
      compare(a.deadline.workerName, b.deadline.workerName) ||
      compare(a.deadline.key, b.deadline.key),
  );
  const shown = new Set(byUrgency.slice(0, mostDigestLines));
  const sources = [...new Set(byUrgency.map(({ source }) => source))];
  return {
    template: "digest",
    locale: input.person.locale,
    publicUrl: input.publicUrl,
    personName: input.person.name,
    day: input.today,
    settingsPath: input.paths.settings,
    totals: {
      all: due.length,
      overdue: due.filter(({ daysLeft }) => urgencyOf(daysLeft) === "overdue").length,
      week: due.filter(({ daysLeft }) => urgencyOf(daysLeft) === "week").length,
    },
    employers: sources.map((source): DigestEmployer => {
      const own = byUrgency.filter((reminder) => reminder.source === source);
      const lines = own.filter((reminder) => shown.has(reminder));
      return {
        name: source.employerName,
        path: input.paths.deadlines(source.employerId),
        more: own.length - lines.length,
        bands: bandOrder.flatMap((urgency) => {
          const band = lines.filter(({ daysLeft }) => urgencyOf(daysLeft) === urgency);
          return band.length === 0
            ? []
            : [{ urgency, lines: band.map((one) => digestLine(one, input.paths)) }];
        }),
      };
    }),
  };
}

const bandOrder: readonly Urgency[] = ["overdue", "week", "month", "later"];

/** The band that a number of days left belongs to. */
export function urgencyOf(daysLeft: number): Urgency {
  return daysLeft < 0 ? "overdue" : daysLeft <= 7 ? "week" : daysLeft <= 30 ? "month" : "later";
}

function digestLine({ deadline, daysLeft, source }: SourcedReminder, paths: DigestPaths): DigestLine {
  return {
    workerName: deadline.workerName,
    document: mailDocumentOf(deadline),
    endsOn: deadline.dueOn,
    daysLeft,
    lodge: daysLeft < 0 ? null : deadline.lodge,
    path: paths.worker(source.employerId, deadline.workerId),
  };
}

function mailDocumentOf({ kind, permitKind }: Deadline): MailDocument {
  return kind === "permit" ? (permitKind ?? "permit") : kind;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
