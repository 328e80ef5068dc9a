import { describe, expect, it } from "vitest";
import { offencesOf } from "~/law";
import { findingCodes } from "~/registry/index";
import { exposureView } from "./exposure-view";

const view = (findings: Record<string, number>, size?: "small" | "medium" | "large") =>
  exposureView(findings, false, size, "2026-11-22", "en");

describe("what breaches can bring", () => {
  it("says the same for one worker and for a hundred", () => {
    const strip = (found: ReturnType<typeof view>) =>
      found.own.map(({ first, repeat }) => ({ first, repeat }));
    expect(strip(view({ "permit-missing": 100 }, "large"))).toEqual(
      strip(view({ "permit-missing": 1 }, "large")),
    );
  });

  it("covers every size where none is told", () => {
    const most = (size?: "small" | "medium" | "large") =>
      view({ "permit-expired": 1 }, size).own[0]?.first?.liable?.mrp?.most ?? 0;
    expect(most()).toBe(Math.max(most("small"), most("medium"), most("large")));
    expect(view({ "permit-expired": 1 }).own[0]?.first?.liable?.mrp?.least).toBeLessThan(most());
  });

  it("keeps the employer's liability and the worker's apart", () => {
    const { own, workers } = view({ "permit-missing": 2 }, "small");
    expect(own.map(({ code }) => code)).toEqual(["no-permit"]);
    expect(workers.map(({ code }) => code)).toEqual(["worker-without-permit"]);
  });

  it("shows nothing for what only ends soon, and hides no expired document", () => {
    for (const code of findingCodes) {
      const found = view({ [code]: 1 }, "small");
      const shown = found.own.length + found.workers.length + found.silent.length;
      if (/-expiring$/.test(code)) expect(shown, code).toBe(0);
      if (offencesOf(code, false).length > 0) expect(found.silent, code).toEqual([]);
    }
    expect(view({ "passport-expired": 1 }).silent).toEqual([{ code: "passport-expired", workers: 1 }]);
    expect(view({ "permit-missing": 0 }).own).toEqual([]);
  });
});
