import type { TFunction } from "i18next";
import { z } from "zod";
import { locales } from "~/i18n/locales";
import { regions } from "~/law";
import {
  arrangements,
  type ContactInput,
  type CrossingInput,
  categories,
  type Day,
  type EngagementInput,
  engagementProblems,
  stays,
  type WorkerInput,
  workerProblems,
} from "~/registry/index";
import { acrossFields } from "./across-fields";
import { problemText } from "./problem-text";
import {
  acceptedField,
  choiceField,
  dayField,
  nameField,
  optionalChoice,
  optionalDay,
  optionalIin,
  optionalText,
} from "./record-fields";

const regionCodes = regions.map(({ code }) => code) as [string, ...string[]];

/** The roles that exemptions look at. */
export const legalRoles = [
  "first-head-of-foreign-branch",
  "first-head",
  "deputy-head",
  "head",
  "manager",
  "specialist",
  "worker",
  "business-visitor",
] as const;

export const educations = ["higher", "vocational", "secondary"] as const;

function personFields(t: TFunction, today: Day) {
  return {
    name: nameField(t),
    birthDate: optionalDay(t).refine(
      (day) => day === null || day < today,
      t("workers:problem.birth-date-future"),
    ),
    citizenship: z
      .string({ error: t("common:form.required") })
      .regex(/^([A-Z]{2}|XXA)$/, t("workers:problem.not-a-country")),
    staffNo: optionalText(t, 40),
    iin: optionalIin(t),
    stay: choiceField(t, stays),
    role: optionalChoice(t, legalRoles),
    education: optionalChoice(t, educations),
  };
}

function engagementFields(t: TFunction) {
  return {
    position: optionalText(t),
    category: optionalChoice(t, categories),
    arrangement: choiceField(t, arrangements),
    department: optionalText(t),
    site: optionalText(t),
    from: optionalDay(t),
    to: optionalDay(t),
  };
}

/** What the registry would refuse is said with the rest, whatever else is wrong. */
function recordRules<T extends Partial<WorkerInput> & Partial<EngagementInput>>(t: TFunction) {
  return acrossFields<T>((form, wrong) => {
    const { name = "—", citizenship = "XXA", from = null, to = null } = form as Partial<typeof form>;
    const problems = [
      ...workerProblems({ ...noWorker, name, citizenship }),
      ...engagementProblems({ ...noEngagement, from, to }),
    ];
    for (const { path, code } of problems) wrong(path as keyof T & string, problemText(t, code));
  });
}

const noWorker = {
  birthDate: null,
  staffNo: null,
  iin: null,
  stay: "temporary",
  role: null,
  education: null,
} as const;
const noEngagement = {
  position: null,
  category: null,
  arrangement: "employment",
  department: null,
  site: null,
} as const;

/** Who somebody is. */
export function workerSchema(t: TFunction, today: Day) {
  const fields = z.object(personFields(t, today)) satisfies z.ZodType<WorkerInput>;
  return fields.superRefine(...recordRules<z.output<typeof fields>>(t));
}

/** A position with the employer. */
export function engagementSchema(t: TFunction) {
  const fields = z.object(engagementFields(t)) satisfies z.ZodType<EngagementInput>;
  return fields.superRefine(...recordRules<z.output<typeof fields>>(t));
}

/** The one form by which somebody is registered by hand. */
export function newWorkerSchema(t: TFunction, today: Day) {
  const fields = z.object({ ...personFields(t, today), ...engagementFields(t) });
  return fields
    .superRefine(...recordRules<z.output<typeof fields>>(t))
    .transform(({ position, category, arrangement, department, site, from, to, ...worker }) => ({
      worker: worker satisfies WorkerInput,
      engagement: {
        position,
        category,
        arrangement,
        department,
        site,
        from,
        to,
      } satisfies EngagementInput,
    }));
}

export const endReasons = [
  "dismissed",
  "contract-ended",
  "permit-ended",
  "transferred",
  "left-country",
  "died",
  "other",
] as const;

export function endSchema(t: TFunction) {
  return z.object({ on: dayField(t), reason: choiceField(t, endReasons) });
}

export function crossingSchema(t: TFunction, today: Day) {
  return z.object({
    direction: choiceField(t, ["entry", "exit"]),
    onDay: dayField(t).refine((day) => day <= today, t("workers:problem.in-the-future")),
  }) satisfies z.ZodType<CrossingInput>;
}

export function tripSchema(t: TFunction) {
  const fields = z.object({
    fromDay: dayField(t),
    toDay: dayField(t),
    region: choiceField(t, regionCodes),
    note: optionalText(t),
    accepted: acceptedField,
  });
  return fields.superRefine(
    ...acrossFields<z.output<typeof fields>>(({ fromDay, toDay }, wrong) => {
      if (fromDay && toDay && toDay < fromDay) wrong("toDay", t("workers:problem.ends-before-start"));
    }),
  );
}

export function contactSchema(t: TFunction) {
  return z
    .object({
      name: optionalText(t),
      email: z
        .string({ error: t("common:form.required") })
        .trim()
        .max(254, t("workers:problem.too-long"))
        .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, t("workers:problem.not-an-email")),
      locale: choiceField(t, locales),
      told: z.string().nullish(),
    })
    .transform(({ told, ...contact }): ContactInput => ({ ...contact, told: told === "on" }));
}

/** The fields of an engagement as a form shows them. */
export type EngagementValues = Record<
  "position" | "category" | "arrangement" | "department" | "site" | "from" | "to",
  string
>;
