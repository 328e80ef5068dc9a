import { describe, expect, test } from "vitest";
import { inspectionRules, inspectionTopics, locales, reasonText } from "~/law";

const on = "2026-11-22";
const textOf = (id: string, day: string) => {
  const found = inspectionRules(day).provisions.find((one) => one.id === id);
  return found ? reasonText(found.reason, "ru") : null;
};

describe("the rules on inspections", () => {
  test("answer every question that an employer has, in order, each with its article", () => {
    const { provisions, missing } = inspectionRules(on);
    expect([...new Set(provisions.map((one) => one.topic))]).toEqual([...inspectionTopics]);
    expect(missing).toEqual([]);
    for (const { reason } of provisions) {
      expect(reason.article).not.toBe("");
      for (const locale of locales) expect(reasonText(reason, locale)).not.toMatch(/[{}]/);
    }
  });

  test("say how long an inspection lasts and with what notice it comes", () => {
    expect(textOf("inspection-length", on)).toContain("Микробизнес — 5 рабочих дней");
    expect(textOf("inspection-notice", on)).toContain("за 30 календарных дней");
    expect(textOf("inspection-notice-unscheduled", on)).toContain("за 24 часа");
  });

  test("of the time before 2023 are those of that time", () => {
    expect(textOf("inspection-notice", "2019-05-05")).toContain("по особому порядку");
    expect(textOf("inspection-small-business-spared", "2022-12-31")).toContain("3 года");
    expect(textOf("inspection-small-business-spared", "2023-01-01")).toBeNull();
  });

  test("say what was not read: how often, from 2023 to the middle of 2024", () => {
    const frequency = (day: string) =>
      inspectionRules(day).provisions.find((one) => one.id === "inspection-frequency")?.state;
    expect(frequency("2023-06-01")).toBe("unknown");
    expect(frequency(on)).toBe("in-force");
  });

  test("of a time of which nothing was read ask for another day", () => {
    expect(inspectionRules("2009-12-31")).toMatchObject({ provisions: [], missing: ["on"] });
    expect(inspectionRules("2026-13-01")).toMatchObject({ provisions: [], missing: ["on"] });
  });
});
