import { describe, expect, it } from "vitest";
import { type EndingPermits, nextFeesOf } from "./next-fees";

const employer = { kind: "company" as const, sector: "F", regimes: [] };
const endings: EndingPermits[] = [
  { permitKind: "employer-permit", arrangement: "employment", category: "3", n: 4 },
  { permitKind: "employer-permit", arrangement: "employment", category: "4", n: 1 },
];
const mrp = 4 * 224 + 250;

describe("what the next renewals cost", () => {
  it("goes by the index of the day", () => {
    expect(nextFeesOf(endings, employer, "2026-03-01", "2026-05-30")).toMatchObject({
      mrp,
      kzt: mrp * 4325,
      permits: 5,
      unpriced: 0,
      fromJanuary: null,
    });
  });

  it("tells the other side of New Year where it comes before the last of them, in tenge where that is law", () => {
    expect(nextFeesOf(endings, employer, "2025-11-20", "2026-02-18")).toMatchObject({
      kzt: mrp * 3932,
      fromJanuary: { on: "2026-01-01", mrp, kzt: mrp * 4325 },
    });
    expect(nextFeesOf(endings, employer, "2026-11-20", "2027-02-18").fromJanuary).toEqual({
      on: "2027-01-01",
      mrp,
      kzt: null,
    });
  });

  it("says nothing of January where nothing is renewed", () => {
    expect(nextFeesOf([], employer, "2026-11-20", "2027-02-18").fromJanuary).toBeNull();
  });
});
