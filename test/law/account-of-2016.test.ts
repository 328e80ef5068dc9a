import { describe, expect, test } from "vitest";
import { type Day, rulesOn, type Subject } from "~/law";

const stateOf = (subject: Subject, id: string, on: Day) =>
  rulesOn(subject, on).provisions.find((one) => one.id === id)?.state;
const wordsOf = (subject: Subject, id: string, on: Day) =>
  rulesOn(subject, on).provisions.find((one) => one.id === id)?.lines[0]?.ru;

describe("what is known from the account of 2016", () => {
  test.each<[Subject, string, Day, string | undefined]>([
    ["procedure", "special-conditions", "2016-12-31", "in-force"],
    ["procedure", "special-conditions", "2017-01-01", undefined],
    ["transfers", "ict-needs-test", "2016-12-31", "in-force"],
    ["transfers", "ict-needs-test", "2017-01-01", "unknown"],
    ["notices", "police-registration", "2020-01-10", "in-force"],
    ["notices", "police-registration", "2020-01-11", undefined],
    ["notices", "entry-ban", "2016-06-01", "in-force"],
    ["notices", "equal-treatment", "2015-12-31", undefined],
    ["notices", "equal-treatment", "2016-01-01", "in-force"],
    ["notices", "working-conditions", "2026-11-22", "in-force"],
    ["permit-need", "business-through-entity", "2026-11-22", "in-force"],
    ["inspections", "inspections-by-risk", "2018-06-07", "in-force"],
    ["inspections", "inspections-by-risk", "2018-06-08", undefined],
    ["eaeu", "medical-conclusion-recognised", "2015-01-01", "in-force"],
    ["procedure", "labour-agreements", "2016-01-01", "in-force"],
  ])("%s: %s on %s is %s", (subject, id, on, state) => {
    expect(stateOf(subject, id, on)).toBe(state);
  });

  test("first heads and deputies were free of special conditions since the end of October 2015", () => {
    expect(wordsOf("procedure", "special-conditions", "2015-10-27")).not.toContain("заместителей");
    expect(wordsOf("procedure", "special-conditions", "2015-10-28")).toContain("заместителей их не было");
  });

  test("is read with the warning that nothing later was read", () => {
    const { warnings } = rulesOn("notices", "2026-11-22");
    expect(warnings.filter((one) => one.code === "read-before").map((one) => one.about)).toContain(
      "working-conditions",
    );
  });
});
