import { describe, expect, it } from "vitest";
import { type AssessmentQuestion, assess } from "~/law";
import { lawDifferences } from "./law-differences";

const question: AssessmentQuestion = {
  on: "2026-11-23",
  employer: { kind: "company", sector: "F", regimes: [] },
  worker: { citizenship: "CN", category: "3", arrangement: "employment", stay: "temporary" },
  permit: { months: 12 },
};

describe("what an edit of the law changes", () => {
  it("is nothing where nothing was edited", () => {
    expect(lawDifferences([{ question, workers: 3 }], ["2026-11-23"], { assess }, { assess })).toEqual([]);
  });

  it("is told part by part and day by day, with how many workers it touches", () => {
    const edited = {
      assess: (asked: AssessmentQuestion) => {
        const answer = assess(asked);
        if (asked.on < "2027-01-01" || answer.fee === null) return { ...answer, maxMonths: answer.maxMonths };
        return { ...answer, maxMonths: 24 };
      },
    };
    const raised = { assess: (asked: AssessmentQuestion) => ({ ...assess(asked), renewals: 99 }) };
    expect(lawDifferences([{ question, workers: 3 }], ["2026-11-23"], { assess }, edited)).toEqual([]);
    const other = { ...question, worker: { ...question.worker, category: "4" as const } };
    const found = lawDifferences(
      [
        { question, workers: 3 },
        { question: other, workers: 4 },
      ],
      ["2026-11-23"],
      { assess },
      raised,
    );
    expect(found.every(({ part, after }) => part === "renewals" && after === "99")).toBe(true);
    expect(found.reduce((sum, { workers }) => sum + workers, 0)).toBe(7);
  });
});
