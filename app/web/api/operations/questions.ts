import { z } from "zod";
import { assessmentAnswer, localContentAnswer } from "../law-answers";
import { localContentQuestion, openAssessmentQuestion } from "../law-questions";
import { bodyProblems, type Operation } from "../operation";

export const assessExample = {
  on: "2026-11-22",
  employer: { kind: "company", sector: "F" },
  worker: { citizenship: "CN", category: "3", arrangement: "employment", stay: "temporary" },
  permit: { months: 12, paid_on: "2026-11-22" },
} satisfies z.input<typeof openAssessmentQuestion>;

export const localContentExample = {
  on: "2026-11-22",
  employer: { kind: "company", staff: 337, regimes: [] },
  headcount: {
    "1": { citizens: 63, foreign: 2 },
    "2": { citizens: 27, foreign: 12 },
    "3": { citizens: 120, foreign: 9, eaeu: 4 },
    "4": { citizens: 95, foreign: 5 },
  },
} satisfies z.input<typeof localContentQuestion>;

const problems = [...bodyProblems, "too-many-requests", "fault"] as const;

export const questionOperations: Operation[] = [
  {
    id: "assess",
    method: "post",
    path: "/assessments",
    summary: "Whether a permit is needed, which one, what it costs and for how long",
    token: false,
    changes: false,
    body: { schema: openAssessmentQuestion, many: true, example: assessExample },
    answers: {
      200: {
        description: "The answer; for an array, the answers in order, a bad item as {problem}.",
        schema: assessmentAnswer,
        many: true,
      },
    },
    problems,
  },
  {
    id: "localContent",
    method: "post",
    path: "/local-content",
    summary: "The share of citizens by group of categories, on both readings of the law",
    token: false,
    changes: false,
    body: { schema: localContentQuestion, many: true, example: localContentExample },
    answers: {
      200: {
        description: "The answer; for an array, the answers in order, a bad item as {problem}.",
        schema: localContentAnswer,
        many: true,
      },
    },
    problems,
  },
  {
    id: "openapi",
    method: "get",
    path: "/openapi.json",
    summary: "This description",
    token: false,
    changes: false,
    answers: { 200: { description: "An OpenAPI 3.1 document.", schema: z.looseObject({}) } },
    problems: ["fault"],
  },
];
