import { z } from "zod";
import { complianceOut, complianceQuery } from "../compliance-wire";
import { deadlineOut, deadlineQuery } from "../deadline-wire";
import { employerInput, employerOut } from "../employer-wire";
import { bodyProblems, type Operation, onceProblems } from "../operation";
import { cursor, limit, pageOf } from "../wire";
import { workerOut, workerQuery } from "../worker-wire";

export const employersQuery = z.strictObject({ cursor: cursor.optional(), limit });

export const employerExample = {
  kind: "company",
  name: "ТОО «Проба»",
  bin: "240140123453",
  region: "71",
  sector: "F",
  staff: 420,
  regimes: [],
} satisfies z.input<typeof employerInput>;

const read = { token: true, changes: false } as const;

export const employerOperations: Operation[] = [
  {
    ...read,
    id: "listEmployers",
    method: "get",
    path: "/employers",
    summary: "The employers that the token's person belongs to",
    query: employersQuery,
    answers: { 200: { description: "A page of employers.", schema: pageOf(employerOut) } },
    problems: ["invalid"],
  },
  {
    id: "createEmployer",
    method: "post",
    path: "/employers",
    summary: "Make an employer; the token's person becomes its owner",
    token: true,
    changes: true,
    body: { schema: employerInput, example: employerExample },
    answers: { 201: { description: "The employer.", schema: employerOut } },
    problems: [...bodyProblems, ...onceProblems],
  },
  {
    ...read,
    id: "listWorkers",
    method: "get",
    path: "/employers/{employer_id}/workers",
    summary: "Foreign workers with their standing on a day, by name",
    query: workerQuery,
    answers: { 200: { description: "A page of workers.", schema: pageOf(workerOut) } },
    problems: ["invalid"],
  },
  {
    ...read,
    id: "compliance",
    method: "get",
    path: "/employers/{employer_id}/compliance",
    summary: "Where the employer stands on a day",
    query: complianceQuery,
    answers: { 200: { description: "Counts, local content and next fees.", schema: complianceOut } },
    problems: ["invalid"],
  },
  {
    ...read,
    id: "listDeadlines",
    method: "get",
    path: "/employers/{employer_id}/deadlines",
    summary: "What runs out, the nearest first, with its reminders",
    query: deadlineQuery,
    answers: { 200: { description: "A page of deadlines.", schema: pageOf(deadlineOut) } },
    problems: ["invalid"],
  },
];
