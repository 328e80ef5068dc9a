import { z } from "zod";
import type { Compliance } from "~/registry/index.server";
import { localContentAnswer, presentLaw } from "./law-answers";
import { day, instant } from "./wire";
import { twoDays } from "./worker-wire";

export const complianceQuery = z.strictObject(twoDays);

const count = z.int();

export const complianceOut = z
  .object({
    on: day,
    known_at: instant.nullable(),
    ruleset: z.string().describe("The edition of the rules; it changes with any of their values."),
    workers: z.object({ total: count, ok: count, expiring: count, breach: count, unknown: count }),
    permit: z.object({ required: count, not_required: count, prohibited: count, unknown: count }),
    findings: z.record(z.string(), count).describe("How many workers have a finding, by its code."),
    local_content: localContentAnswer
      .nullable()
      .describe("Null where no headcount of citizens is known for the day."),
    quota: z.object({ counted: count.describe("Workers whose permit counts against the quota.") }),
    next_fees: z
      .object({
        mrp: z.number(),
        kzt: z.int(),
        index: z.object({ value: z.int(), on: day }).nullable(),
        until: day,
        permits: count,
        unpriced: count.describe("Permits whose fee cannot be told."),
        from_january: z
          .object({ on: day, mrp: z.number(), kzt: z.int().nullable() })
          .nullable()
          .describe(
            "The same where it is paid from the next 1 January on; kzt is null while that year's index is not law.",
          ),
      })
      .describe("What the renewals of the permits that end until a day will cost."),
  })
  .meta({ id: "Compliance" });

export function presentCompliance(compliance: Compliance) {
  const { on, knownAt, ruleset, workers, permit, findings, localContent, quota, nextFees } = compliance;
  return {
    on,
    knownAt: knownAt?.toISOString() ?? null,
    ruleset: ruleset.version,
    workers,
    permit,
    findings,
    localContent: localContent && presentLaw(localContent),
    quota,
    nextFees,
  };
}
