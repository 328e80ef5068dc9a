import { describe, expect, test } from "vitest";
import {
  type Assessment,
  type AssessmentQuestion,
  assess,
  type CategoryHeadcount,
  type LocalContentAnswer,
  type LocalContentQuestion,
  localContent,
} from "~/law";
import cases from "./visible.json";

type Json = Record<string, unknown>;

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      camel(item),
    ]),
  );
}

function check(answer: Assessment | LocalContentAnswer, expected: Json): void {
  const { warns, reasonMentions, ...fields } = camel(expected) as Json;
  expect(answer).toMatchObject(fields);
  if (warns) expect(answer.warnings).not.toHaveLength(0);
  if (typeof reasonMentions === "string") {
    expect(answer.because.map((reason) => reason.article).join("\n")).toContain(reasonMentions);
  }
}

describe("the answers worked out from the law by other means", () => {
  test.each(cases.assessments.map((one) => [one.id, one] as const))("%s", (_, one) => {
    check(assess(camel(one) as AssessmentQuestion), one.expect as Json);
  });

  test.each(cases.localContent.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const { on, employer, headcount } = one;
    const question = {
      on,
      employer: camel(employer),
      headcount: camel(headcount) as Record<string, CategoryHeadcount>,
    } as LocalContentQuestion;
    check(localContent(question), one.expect as Json);
  });
});
