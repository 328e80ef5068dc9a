import { z } from "zod";
import {
  type Assessment,
  actAddress,
  actName,
  confidences,
  type LocalContentAnswer,
  type locales,
  permitAnswers,
  permitKinds,
  type Reason,
  reasonText,
  type Warning,
  warningText,
} from "~/law/index";
import { type Snaked, toSnakeForGood } from "./letter-case";
import { day, trilingual } from "./wire";

type Trilingual = z.output<typeof trilingual>;

function inEach(text: (locale: (typeof locales)[number]) => string): Trilingual {
  return { kk: text("kk"), ru: text("ru"), en: text("en") };
}

const figures = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .describe("The figures that it looked at.");

export const reason = z
  .object({
    rule: z.string(),
    act: z.string().describe("The act, by a stable code."),
    act_name: trilingual,
    act_address: z.string().nullable(),
    article: z.string(),
    from: day.nullable().describe("First day in force; null where it was not established."),
    to: day.nullable().describe("Last day in force; null where no end is known."),
    approximate: z
      .boolean()
      .describe("Whether a day of the period is a conclusion and not one that was read."),
    confidence: z.enum(confidences),
    figures,
    text: trilingual,
  })
  .meta({ id: "Reason" });

export const warning = z
  .object({ code: z.string(), about: z.string().nullable(), figures, text: trilingual })
  .meta({ id: "Warning" });

const amount = z.object({
  mrp: z.number(),
  kzt: z.int(),
  index: z
    .object({ value: z.int(), on: day })
    .nullable()
    .describe("The monthly calculation index that was used, and the day that decided which."),
});

const ground = {
  because: z.array(reason),
  missing: z.array(z.string()).describe("The facts that would settle it, as paths."),
  warnings: z.array(warning),
};

export const assessmentAnswer = z
  .object({
    permit: z.enum(permitAnswers),
    kind: z.enum(permitKinds).nullable(),
    counts_against_quota: z.boolean().nullable(),
    fee: amount.nullable().describe("Zero where the law charges none; null where it cannot be told yet."),
    tax_advance: amount
      .extend({ alternative: z.object({ mrp: z.number(), kzt: z.int() }).nullable() })
      .nullable(),
    max_months: z.number().nullable(),
    renewals: z.number().nullable(),
    ...ground,
  })
  .meta({ id: "Assessment" });

const reading = z.object({
  citizens: z.number(),
  total: z.number(),
  share: z.number().nullable(),
  lawful: z.boolean().nullable(),
});

const group = z.object({
  citizens: z.number(),
  foreign: z.number(),
  share: z.number().nullable(),
  threshold: z.number().nullable(),
  lawful: z.boolean().nullable().describe("Null where the readings differ or the facts do not tell."),
  readings: z.object({ a: reading, b: reading }),
  foreign_room: z.number().nullable(),
  citizens_needed: z.number().nullable(),
});

export const localContentAnswer = z
  .object({
    exempt: z.boolean().nullable(),
    lawful: z.boolean().nullable(),
    groups: z.object({ "1-2": group, "3-4": group }),
    unplaced: z.object({ citizens: z.number(), others: z.number() }),
    ict_caps: z.array(
      z.object({
        category: z.string(),
        ict: z.number(),
        citizens: z.number(),
        limit: z.number(),
        lawful: z.boolean(),
      }),
    ),
    ...ground,
  })
  .meta({ id: "LocalContent" });

export type SpokenReason = Snaked<
  Reason & { actName: Trilingual; actAddress: string | null; text: Trilingual }
>;
export type SpokenWarning = Snaked<Warning & { text: Trilingual }>;

// The law hands out the same objects for every question about one day, so their words are made once.
const spokenReasons = new WeakMap<Reason, SpokenReason>();
const spokenWarnings = new WeakMap<Warning, SpokenWarning>();

/** The reason with what it says, in three languages, as it is sent. */
export function spoken(why: Reason): SpokenReason {
  let made = spokenReasons.get(why);
  if (!made) {
    made = toSnakeForGood({
      ...why,
      actName: inEach((locale) => actName(why.act, locale)),
      actAddress: actAddress(why.act),
      text: inEach((locale) => reasonText(why, locale)),
    });
    spokenReasons.set(why, made);
  }
  return made;
}

/** The warning with what it says, in three languages, as it is sent. */
export function spokenWarning(item: Warning): SpokenWarning {
  let made = spokenWarnings.get(item);
  if (!made) {
    made = toSnakeForGood({ ...item, text: inEach((locale) => warningText(item, locale)) });
    spokenWarnings.set(item, made);
  }
  return made;
}

/** An answer of the law as the API sends it; its own keys are still in camelCase. */
export function presentLaw<Answer extends Pick<Assessment | LocalContentAnswer, "because" | "warnings">>(
  answer: Answer,
): Omit<Answer, "because" | "warnings"> & { because: SpokenReason[]; warnings: SpokenWarning[] } {
  return {
    ...answer,
    because: answer.because.map(spoken),
    warnings: answer.warnings.map(spokenWarning),
  };
}
