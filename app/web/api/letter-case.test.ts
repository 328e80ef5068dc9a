import { expect, it } from "vitest";
import { toCamel, toSnake, toSnakeForGood } from "./letter-case";

it("turns the keys of every object, and leaves values and days alone", () => {
  const camel = {
    countsAgainstQuota: true,
    groups: { "1-2": { citizensNeeded: [{ aB: "cD" }] } },
    "permit-expired": 1,
  };
  const snake = {
    counts_against_quota: true,
    groups: { "1-2": { citizens_needed: [{ a_b: "cD" }] } },
    "permit-expired": 1,
  };
  expect(toSnake(camel)).toEqual(snake);
  expect(toCamel(snake)).toEqual(camel);
});

it("takes what was turned for good as it is", () => {
  const made = toSnakeForGood({ actName: "x" });
  expect(made).toEqual({ act_name: "x" });
  expect(toSnake({ reasonsGiven: [made] }).reasons_given[0]).toBe(made);
});
