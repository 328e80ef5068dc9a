import { describe, expect, test } from "vitest";
import { assess, type OpenAssessmentQuestion } from "~/law";

const on = "2026-11-22";
const company = { kind: "company", sector: "F" } as const;
const worker = { citizenship: "CN", category: "3", arrangement: "employment", stay: "temporary" } as const;

const ask = (question: Partial<OpenAssessmentQuestion>) =>
  assess({ on, employer: company, worker, ...question });

describe("a fact without which no permit can be named", () => {
  test.each([
    ["employer.kind", { employer: { sector: "F" } }],
    ["worker.citizenship", { worker: { ...worker, citizenship: undefined } }],
    ["worker.arrangement", { worker: { ...worker, arrangement: undefined } }],
    ["worker.stay", { worker: { ...worker, stay: undefined } }],
  ] as const)("%s is asked for, and nothing else is told", (path, question) => {
    expect(ask(question)).toMatchObject({
      permit: "unknown",
      kind: null,
      fee: null,
      countsAgainstQuota: null,
      missing: [path],
    });
  });

  test("each of them is named where several are wanting", () => {
    expect(ask({ employer: {}, worker: {} })).toMatchObject({
      permit: "unknown",
      missing: ["employer.kind", "worker.citizenship", "worker.arrangement", "worker.stay"],
    });
  });

  test.each([
    ["a citizen of a member state", { worker: { citizenship: "KG" } }],
    ["a permanent resident", { worker: { stay: "permanent-resident" } }],
    ["a state body", { employer: { kind: "state-body" }, worker: {} }],
    [
      "a project in a special economic zone",
      { employer: { regimes: ["sez-over-1m-mrp"] }, worker: { citizenship: "CN" } },
    ],
  ] as const)("is not asked for where %s is free without it", (_, question) => {
    expect(ask(question)).toMatchObject({ permit: "not-required", countsAgainstQuota: false, missing: [] });
  });

  test("is named together with what a ground that may hold asks for", () => {
    const answer = ask({
      employer: { ...company, regimes: ["astana-hub"] },
      worker: { ...worker, stay: undefined },
    });
    expect(answer).toMatchObject({ permit: "unknown", missing: ["worker.education", "worker.stay"] });
  });
});

test("the fee of category 1 asks for the sector and the term at once", () => {
  const head = { ...worker, category: "1" } as const;
  const employer = { kind: "company" } as const;
  expect(ask({ employer, worker: head }).missing).toEqual(["employer.sector", "permit.months"]);
  expect(ask({ employer, worker: head, permit: { months: 24 } }).missing).toEqual(["employer.sector"]);
  expect(ask({ on: "2017-06-01", employer, worker: head }).missing).toEqual(["employer.sector"]);
  expect(ask({ employer }).missing).toEqual(["employer.sector"]);
});
