import { addDays, daysBetween } from "~/law";
import type { Day } from "~/registry";
import type { Deadline } from "./deadline";
import { currentLead, leadsFor } from "./due-reminders";

/** Somebody who hears of a deadline: what they were told of it, and whether today's one mail has gone. */
export type Hearer = { hearsEscalation: boolean; told: readonly number[]; hadTodaysMail: boolean };

export type NextReminder = { leadDays: number; day: Day };

/**
 * When somebody will next be told of a deadline: at once where its lead has come and was not told to them
 * (tomorrow where today's mail has gone already), else on the day of the next lead. Null where nobody hears
 * of it, or all was told.
 */
export function nextReminder(
  deadline: Pick<Deadline, "leads" | "dueOn">,
  hearers: readonly Hearer[],
  today: Day,
): NextReminder | null {
  const each = hearers.flatMap((hearer) => nextFor(deadline, hearer, today) ?? []);
  return each.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0] ?? null;
}

function nextFor(
  deadline: Pick<Deadline, "leads" | "dueOn">,
  { hearsEscalation, told, hadTodaysMail }: Hearer,
  today: Day,
): NextReminder | null {
  const soonest = hadTodaysMail ? addDays(today, 1) : today;
  const come = currentLead(deadline, hearsEscalation, soonest);
  if (come !== null && come < Math.min(...told)) return { leadDays: come, day: soonest };
  const daysLeft = daysBetween(soonest, deadline.dueOn);
  const leadDays = leadsFor(deadline, hearsEscalation).find((lead) => lead < daysLeft);
  return leadDays === undefined ? null : { leadDays, day: addDays(deadline.dueOn, -leadDays) };
}
