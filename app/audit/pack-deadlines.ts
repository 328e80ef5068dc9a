import { acts, addDays, addMonths } from "~/law";
import type { LoadedWorker } from "~/registry/index.server";
import { type DeadlineKind, deadlineKinds, type ReminderRule, reminderRuleOf } from "~/reminders";
import { inEach } from "./pack";
import type { LocalText, PackDeadline } from "./pack-content";
import { beginningOf } from "./pack-worker";
import type { ReasonBook } from "./reason-book";

/** Deadlines of so many months before and after the day are in the pack; the pack says so. */
export const deadlineMonths = 12;

export type ToldReminder = PackDeadline["reminders"][number];

/** The ends of a worker's documents around the day, and whether they were followed by another document in time. */
export function packDeadlines(
  worker: LoadedWorker,
  asked: {
    on: string;
    category: string | null;
    worksOn: (day: string) => boolean;
    dayOf: (instant: Date) => string;
    told: ReadonlyMap<string, ToldReminder[]>;
    book: ReasonBook;
  },
): PackDeadline[] {
  const { on } = asked;
  const earliest = addMonths(on, -deadlineMonths);
  const latest = addMonths(on, deadlineMonths);
  const places = new Map(worker.documents.map((document, index) => [document.documentId, index]));
  return worker.facts.documents.flatMap((document, index): PackDeadline[] => {
    const row = worker.documents[index];
    if (!row || document.expiry.kind !== "on" || !isDeadlineKind(document.kind)) return [];
    const dueOn = document.expiry.day;
    if (dueOn < earliest || dueOn > latest || !asked.worksOn(dueOn)) return [];
    // What was issued after the day cannot be asked about on it.
    if ((document.issuedOn ?? document.validFrom ?? on) > on) return [];
    const next = row.supersededBy === null ? undefined : places.get(row.supersededBy);
    const followedOn = next === undefined ? null : beginningOf(worker, next, asked.dayOf);
    const rule = reminderRuleOf(document.kind, document.permitKind, asked.category);
    return [
      {
        id: row.documentId,
        workerId: worker.workerId,
        kind: document.kind,
        dueOn,
        ...outcomeOf(dueOn, followedOn, on),
        reminders: asked.told.get(`document:${row.documentId} ${dueOn}`) ?? [],
        because: groundOf(rule, asked.book),
      },
    ];
  });
}

/** Kept: another document was there the day after the end at the latest. What is done after `on` is not done yet. */
export function outcomeOf(
  dueOn: string,
  followedOn: string | null,
  on: string,
): Pick<PackDeadline, "state" | "doneOn"> {
  const doneOn = followedOn !== null && followedOn <= on ? followedOn : null;
  if (doneOn !== null && doneOn <= addDays(dueOn, 1)) return { state: "kept", doneOn };
  return { state: dueOn < on ? "missed" : "open", doneOn };
}

function isDeadlineKind(kind: string): kind is DeadlineKind {
  return (deadlineKinds as readonly string[]).includes(kind);
}

const order138: LocalText = {
  kk: "2020 жылғы 17 сәуірдегі № 138 бұйрық",
  ru: "Приказ от 17.04.2020 № 138",
  en: "Order of 17.04.2020 No. 138",
};

/** The acts as the rules of reminders name them. */
const actIds: Record<string, string> = {
  "Закон 477-IV": "migration-law",
  "Трудовой кодекс": "labour-code",
  "Приказ № 279 от 30.06.2023": "order-279",
};

/** The provision that a deadline rests on; none where it is practice only. */
function groundOf(rule: ReminderRule, book: ReasonBook): string[] {
  const { basis, why } = rule;
  if (basis.kind !== "law") return [];
  const act = acts.get(actIds[basis.act] ?? "");
  const name = act?.name ?? (basis.act.startsWith("Приказ № 138") ? order138 : inEach(() => basis.act));
  return [
    book.add({
      rule: rule.id,
      act: { kk: name.kk, ru: name.ru, en: name.en },
      article: basis.article,
      from: null,
      to: null,
      confidence: basis.confidence,
      text: { ...why },
    }),
  ];
}
