import { daysBetween } from "~/law";
import type { Day } from "~/registry";
import type { Deadline } from "./deadline";

/**
 * Leads after the end are negative. The day after, everybody is told once that it is overdue; then, as long
 * as the records show no renewal and no leaving, those whom it escalates to are told again each week, for
 * twelve weeks. After that the dashboard keeps saying it, and the mail falls silent: the thirteenth mail that
 * says the same is no longer read.
 */
export const overdueLead = -1;
const weeksOfEscalation = 12;
const escalationLeads = Array.from({ length: weeksOfEscalation }, (_, week) => overdueLead - 7 * (week + 1));

/** What was told to one person: the lead of a deadline that then ended on `dueOn`. */
export type ToldReminder = { deadlineKey: string; dueOn: Day; leadDays: number };

export type DueReminder = { deadline: Deadline; leadDays: number; daysLeft: number };

/** All leads of a deadline for somebody, the earliest day first. */
export function leadsFor(deadline: Pick<Deadline, "leads">, hearsEscalation: boolean): number[] {
  return [...deadline.leads, overdueLead, ...(hearsEscalation ? escalationLeads : [])];
}

/** The closest lead whose day has come, or null where none has: the only one that is worth telling. */
export function currentLead(
  deadline: Pick<Deadline, "leads" | "dueOn">,
  hearsEscalation: boolean,
  today: Day,
): number | null {
  const daysLeft = daysBetween(today, deadline.dueOn);
  return leadsFor(deadline, hearsEscalation).findLast((lead) => daysLeft <= lead) ?? null;
}

/**
 * What one person is to be told today. A window and not an exact day: a lead is due when its day has come or
 * passed, it was not told, and no closer lead is due or told. So a missed run loses nothing, and after an
 * outage the most urgent lead alone is told. A deadline moved to another day is a new one.
 */
export function dueReminders(input: {
  deadlines: readonly Deadline[];
  hearsEscalation: boolean;
  today: Day;
  told: readonly ToldReminder[];
}): DueReminder[] {
  const closestTold = new Map<string, number>();
  for (const { deadlineKey, dueOn, leadDays } of input.told) {
    const name = `${deadlineKey} ${dueOn}`;
    closestTold.set(name, Math.min(leadDays, closestTold.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return input.deadlines.flatMap((deadline) => {
    const leadDays = currentLead(deadline, input.hearsEscalation, input.today);
    const told = closestTold.get(`${deadline.key} ${deadline.dueOn}`);
    if (leadDays === null || (told !== undefined && told <= leadDays)) return [];
    return [{ deadline, leadDays, daysLeft: daysBetween(input.today, deadline.dueOn) }];
  });
}
