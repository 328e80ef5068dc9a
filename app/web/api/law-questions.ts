import { z } from "zod";
import {
  type AssessmentQuestion,
  arrangements,
  categories,
  employerKinds,
  type LocalContentQuestion,
  type OpenAssessmentQuestion,
  receivers,
  stays,
} from "~/law/index";
import { coded } from "./field-errors";
import { toCamel } from "./letter-case";
import { codeWord, country, day, fact, whole } from "./wire";

export const sectorLetters = [..."ABCDEFGHIJKLMNOPQRSTU"] as [string, ...string[]];

const people = whole(0, 10_000_000);

export const employerFacts = z
  .strictObject({
    kind: z.enum(employerKinds),
    sector: fact(z.enum(sectorLetters)).describe("The section letter of the economic activity."),
    staff: fact(people).describe("All employees."),
    regimes: fact(z.array(codeWord).max(30)).describe(
      "Special regimes, such as small-business; one that is not named is taken as absent.",
    ),
    exempt_heads_used: fact(people),
    receiver: fact(z.enum(receivers)).describe("What receives an intra-corporate transfer."),
    domestic_workers: fact(whole(0, 1000)).describe(
      "How many foreign domestic workers the household has already.",
    ),
  })
  .meta({ id: "EmployerFacts" });

export const workerFacts = z.strictObject({
  citizenship: country,
  category: fact(z.enum(categories)),
  arrangement: z.enum(arrangements),
  stay: z.enum(stays),
  position: fact(codeWord).describe("For instance first-head-of-foreign-branch, head, specialist."),
  education: fact(codeWord).describe("For instance higher, vocational."),
  age: fact(whole(0, 130)),
  citizen_spouse_years: fact(whole(0, 130)),
  months_in_country: fact(whole(0, 1200)),
  sending_country: fact(country),
});

export const permitFacts = z
  .strictObject({
    months: fact(whole(1, 1200)),
    days: fact(whole(1, 36_600)),
    regions: fact(whole(1, 20)).describe("In how many regions it is to be valid; the fee is paid in each."),
    paid_on: fact(day).describe("The day of payment; by default the day asked about."),
  })
  .refine((permit) => permit.months === undefined || permit.days === undefined, {
    ...coded("months-or-days"),
    path: ["days"],
  })
  .meta({ id: "PermitFacts" });

const asked = {
  on: day.describe("The day that the question is about."),
  permit: fact(permitFacts),
};

/** A question with all that tells which permit it is about. */
export const assessmentQuestion = z.strictObject({ ...asked, employer: employerFacts, worker: workerFacts });

/** A question in which any fact may be wanting: the answer is then `unknown`, and `missing` names it. */
export const openAssessmentQuestion = z
  .strictObject({
    ...asked,
    employer: employerFacts.extend({ kind: fact(z.enum(employerKinds)) }).meta({ id: "AskedEmployer" }),
    worker: workerFacts
      .extend({
        citizenship: fact(country),
        arrangement: fact(z.enum(arrangements)),
        stay: fact(z.enum(stays)),
      })
      .meta({ id: "WorkerFacts" }),
  })
  .meta({
    id: "AssessmentQuestion",
    description:
      "Any fact may be left out: what does not settle without it is `unknown`, and `missing` names it.",
  });

const lent = z.strictObject({ citizens: fact(people), foreign: fact(people) });

export const headcountOfCategory = z
  .strictObject({
    citizens: fact(people),
    foreign: fact(people).describe("On permits; counted in every reading."),
    eaeu: fact(people),
    permanent_residents: fact(people),
    exempt: fact(people),
    seasonal: fact(people),
    ict: fact(people),
    lent: fact(lent).describe("Lent by a staffing firm; counted in both readings."),
  })
  .meta({ id: "HeadcountOfCategory" });

export const localContentQuestion = z
  .strictObject({
    on: day.describe("The day that the question is about."),
    employer: employerFacts,
    headcount: z
      .strictObject({
        "1": fact(headcountOfCategory),
        "2": fact(headcountOfCategory),
        "3": fact(headcountOfCategory),
        "4": fact(headcountOfCategory),
        unplaced: fact(headcountOfCategory).describe("People who have no category."),
      })
      .describe("By category."),
  })
  .meta({ id: "LocalContentQuestion" });

export function toAssessmentQuestion(asked: z.output<typeof assessmentQuestion>): AssessmentQuestion {
  return toCamel(asked);
}

export function toOpenAssessmentQuestion(
  asked: z.output<typeof openAssessmentQuestion>,
): OpenAssessmentQuestion {
  return toCamel(asked);
}

export function toLocalContentQuestion(asked: z.output<typeof localContentQuestion>): LocalContentQuestion {
  return toCamel(asked);
}
