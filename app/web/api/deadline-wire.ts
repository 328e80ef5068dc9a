import { z } from "zod";
import { isDay } from "~/law/index";
import { deadlineKinds, deliveryStates } from "~/reminders/index";
import type { DeadlineItem } from "~/reminders/index.server";
import { isId } from "~db/ids.server";
import { coded } from "./field-errors";
import { askedDay, day, id, instant, limit } from "./wire";

export const deadlineQuery = z.strictObject({
  from: askedDay.optional().describe("The first day of the end; what is overdue comes first without it."),
  to: askedDay.optional(),
  cursor: z
    .string()
    .refine((text) => {
      const [day, id, ...rest] = text.split("_");
      return isDay(day) && isId(id) && rest.length === 0;
    }, coded("bad-cursor"))
    .optional()
    .describe("The `next_cursor` of the page before."),
  limit,
});

export const deadlineOut = z
  .object({
    id,
    worker_id: id,
    worker_name: z.string(),
    kind: z.enum(deadlineKinds),
    permit_kind: z.string().nullable(),
    due_on: day.describe("The last day of validity."),
    rule: z.string().describe("The reminder rule."),
    status: z.enum(["upcoming", "due", "overdue"]),
    reminders: z.array(
      z.object({
        lead_days: z.int(),
        recipient: z.object({
          kind: z.enum(["person", "contact"]),
          name: z.string().nullable(),
          email: z.string().nullable(),
        }),
        state: z.enum(deliveryStates),
        at: instant,
      }),
    ),
  })
  .meta({ id: "Deadline" });

export function presentDeadline(item: DeadlineItem) {
  const { id, workerId, workerName, kind, permitKind, dueOn, rule, status, reminders } = item;
  return {
    id,
    workerId,
    workerName,
    kind,
    permitKind,
    dueOn,
    rule,
    status,
    reminders: reminders.map(({ at, ...reminder }) => ({ ...reminder, at: at.toISOString() })),
  };
}
