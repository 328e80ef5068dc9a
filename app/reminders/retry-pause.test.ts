import { describe, expect, test } from "vitest";
import { nextAttempt, patienceMs } from "./retry-pause";

const createdAt = new Date("2026-11-22T06:00:00Z");
const minutesAfter = (attempts: number, isDigest = true, now = createdAt) => {
  const next = nextAttempt({ attempts, createdAt, isDigest, now });
  return next && (next.getTime() - now.getTime()) / 60_000;
};

describe("the pause after an attempt that was not taken", () => {
  test.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [5, 60],
    [80, 60],
  ])("after attempt %i it is %i minutes", (attempts, minutes) => {
    expect(minutesAfter(attempts)).toBe(minutes);
  });

  test("an account mail is given up after three days, and not before", () => {
    expect(minutesAfter(75, false, new Date(createdAt.getTime() + patienceMs - 1))).toBe(60);
    expect(minutesAfter(75, false, new Date(createdAt.getTime() + patienceMs))).toBeNull();
  });

  test("a digest waits for its server as long as that takes", () => {
    expect(minutesAfter(500, true, new Date(createdAt.getTime() + 10 * patienceMs))).toBe(60);
  });
});
