import { z } from "zod";
import { permitAnswers, permitKinds } from "~/law/index";
import {
  arrangements,
  categories,
  documentKinds,
  findingCodes,
  stays,
  type WorkerItem,
} from "~/registry/index";
import { reason, spoken } from "./law-answers";
import { askedDay, cursor, day, id, instant, limit, line } from "./wire";

const statuses = ["ok", "expiring", "breach", "unknown"] as const;
const severities = ["breach", "unknown", "expiring", "notice"] as const;

/** The two days of a question about an employer. */
export const twoDays = {
  on: askedDay.optional().describe("The day asked about; today in Kazakhstan by default."),
  known_at: instant.optional().describe("What had been recorded by then; now by default."),
};

export const workerQuery = z.strictObject({
  ...twoDays,
  status: z.enum(statuses).optional(),
  q: line(200).optional().describe("Parts of a name, or a staff number, IIN or document number."),
  cursor: cursor.optional(),
  limit,
});

export const finding = z.object({
  code: z.enum(findingCodes),
  document: z.enum(documentKinds).nullable(),
  day: day.nullable().describe("The last day of that document."),
  severity: z.enum(severities),
  because: z.array(reason),
});

export const workerOut = z
  .object({
    id,
    staff_no: z.string().nullable(),
    name: z.string(),
    birth_date: day.nullable(),
    citizenship: z.string(),
    stay: z.enum(stays),
    engagement: z
      .object({
        position: z.string().nullable(),
        category: z.enum(categories).nullable(),
        arrangement: z.enum(arrangements),
        department: z.string().nullable(),
        site: z.string().nullable(),
        from: day.nullable(),
        to: day.nullable(),
      })
      .nullable(),
    permit: z.object({
      answer: z.enum(permitAnswers),
      kind: z.enum(permitKinds).nullable(),
      number: z.string().nullable(),
      valid_to: day.nullable(),
    }),
    status: z.enum(statuses),
    findings: z.array(finding),
  })
  .meta({ id: "Worker" });

/** A worker as the API shows it, its findings with what they rest on. */
export function presentWorker({ ends: _, findings, ...worker }: WorkerItem) {
  return {
    ...worker,
    findings: findings.map(({ because, ...rest }) => ({ ...rest, because: because.map(spoken) })),
  };
}
