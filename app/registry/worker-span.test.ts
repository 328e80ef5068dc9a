import { describe, expect, it } from "vitest";
import type { Day, DocumentFacts, DocumentKind, EngagementFacts } from "./facts";
import { countedSpan, noEnd } from "./worker-span";

const engaged = (from: Day | null, to: Day | null = null): EngagementFacts => ({
  position: null,
  category: "3",
  arrangement: "employment",
  department: null,
  site: null,
  from,
  to,
});
const since = (kind: DocumentKind, validFrom: Day | null, issuedOn: Day | null = null): DocumentFacts => ({
  kind,
  number: null,
  issuedOn,
  validFrom,
  expiry: { kind: "missing" },
  permitKind: kind === "permit" ? "employer-permit" : null,
});
const spanOf = (engagements: EngagementFacts[], documents: DocumentFacts[] = []) =>
  countedSpan({ engagements, documents }, "2026-11-29");

describe("a worker whose start nobody gave", () => {
  it("counts from the first permit or contract", () => {
    const documents = [since("permit", "2026-05-04"), since("contract", null, "2026-04-01")];
    expect(spanOf([engaged(null)], documents)).toEqual({ from: "2026-04-01", to: noEnd });
  });

  it("counts from the registration where these begin later", () => {
    expect(spanOf([engaged(null)], [since("permit", "2027-01-01")])?.from).toBe("2026-11-29");
  });

  it("is taken to have been there for a year where no document shows a start", () => {
    expect(spanOf([engaged(null)], [since("passport", "2019-03-01")])?.from).toBe("2025-11-29");
  });

  it("counts on the last day alone where that lies before", () => {
    expect(spanOf([engaged(null, "2020-02-29")])).toEqual({ from: "2020-02-29", to: "2020-03-01" });
  });
});

it("counts a worker from the start that was given, whatever documents say", () => {
  expect(spanOf([engaged("2026-06-01")], [since("permit", "2026-01-01")])?.from).toBe("2026-06-01");
});
