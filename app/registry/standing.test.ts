import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PermitAnswer } from "~/law";
import type { Day, DocumentFacts, DocumentKind, EngagementFacts, Expiry, Stay, WorkerFacts } from "./facts";
import { codesOf, findingsOf, type NeedOnDay, periodsOf, statusOf } from "./standing";

const on = "2026-11-22";
const required: NeedOnDay = { answer: "required", kind: "employer-permit" };
const free: NeedOnDay = { answer: "not-required", kind: null };

function until(day: Day | null): Expiry {
  return day === null ? { kind: "none" } : { kind: "on", day };
}

function document(kind: DocumentKind, expiry: Expiry, more: Partial<DocumentFacts> = {}): DocumentFacts {
  return { kind, number: "1", issuedOn: null, validFrom: null, expiry, permitKind: null, ...more };
}

const engagement: EngagementFacts = {
  position: "Сварщик",
  category: "4",
  arrangement: "employment",
  department: null,
  site: null,
  from: "2024-01-15",
  to: null,
};

const whole: DocumentFacts[] = [
  document("passport", until("2030-01-01")),
  document("permit", until("2027-06-01"), { validFrom: "2026-06-02", permitKind: "employer-permit" }),
  document("contract", until("2027-06-01")),
  document("insurance", until("2027-06-01")),
];

function worker(more: Partial<WorkerFacts> = {}): WorkerFacts {
  return {
    staffNo: null,
    name: "Wang Wei",
    birthDate: "1981-10-07",
    citizenship: "CN",
    iin: null,
    iinValid: null,
    stay: "temporary",
    role: null,
    education: null,
    engagements: [engagement],
    documents: whole,
    ...more,
  };
}

function withDocument(changed: DocumentFacts): WorkerFacts {
  return worker({ documents: [...whole.filter((one) => one.kind !== changed.kind), changed] });
}

function without(kind: DocumentKind): WorkerFacts {
  return worker({ documents: whole.filter((one) => one.kind !== kind) });
}

function found(facts: WorkerFacts, need: NeedOnDay = required, day: Day = on) {
  return findingsOf(facts, need, day).map(({ code, severity }) => `${code} ${severity}`);
}

describe("what is found about a worker", () => {
  it("is nothing where all is in order", () => {
    expect(findingsOf(worker(), required, on)).toEqual([]);
    expect(statusOf([])).toBe("ok");
  });

  it("turns on the last day: valid on it, expired on the day after, ending soon thirty days before", () => {
    const permit = (day: Day) => found(withDocument(document("permit", until(day))));
    expect(permit("2026-12-23")).not.toContain("permit-expiring expiring");
    expect(permit("2026-12-22")).toContain("permit-expiring expiring");
    expect(permit(on)).toContain("permit-expiring expiring");
    expect(permit("2026-11-21")).toContain("permit-expired breach");
  });

  it("is a permit that is missing, as surely as it is needed", () => {
    expect(found(without("permit"))).toEqual(["permit-missing breach"]);
    expect(found(without("permit"), { answer: "unknown", kind: null })).toEqual(["permit-missing unknown"]);
    expect(found(without("permit"), free)).toEqual([]);
    expect(found(without("permit"), { answer: "prohibited", kind: null })).toEqual([
      "work-prohibited breach",
    ]);
    const later = document("permit", until("2027-12-01"), { validFrom: "2026-12-02" });
    expect(found(withDocument(later))).toEqual(["permit-not-started unknown"]);
  });

  it("is a missing end, which is not «no end»", () => {
    expect(found(withDocument(document("passport", { kind: "missing" })))).toEqual([
      "passport-missing unknown",
    ]);
    expect(found(withDocument(document("passport", until(null))))).toEqual([]);
    expect(found(without("contract"))).toEqual(["contract-missing unknown"]);
  });

  it("is what contradicts: a passport or a contract against the permit", () => {
    expect(found(withDocument(document("passport", until("2027-05-31"))))).toEqual([
      "passport-ends-before-permit notice",
    ]);
    expect(found(withDocument(document("contract", until("2027-06-02"))))).toEqual([
      "contract-ends-after-permit notice",
    ]);
    expect(found(withDocument(document("contract", until(null))))).toEqual([
      "contract-ends-after-permit notice",
    ]);
    expect(found(withDocument(document("contract", until(null))), free)).toEqual([]);
  });

  it("looks at the renewal that is recorded already", () => {
    const renewed = document("permit", until("2028-06-01"), { validFrom: "2027-06-02", number: "2" });
    const facts = worker({ documents: [...whole, renewed, document("contract", until("2028-06-01"))] });
    expect(found(facts)).toEqual([]);
    expect(found(facts, required, "2027-06-01")).toEqual([
      "permit-expiring expiring",
      "insurance-expiring expiring",
    ]);
  });

  it("asks of residents and refugees only what concerns them", () => {
    const stays = (stay: Stay) => found(worker({ stay, documents: whole.slice(0, 3) }), free);
    expect(stays("permanent-resident")).toEqual(["residence-permit-missing notice"]);
    expect(stays("refugee")).toEqual(["refugee-certificate-missing notice"]);
    expect(stays("temporary")).toEqual(["insurance-missing unknown"]);
    expect(found(worker({ stay: "refugee", documents: [] }), free)).not.toContain("passport-missing unknown");
  });

  it("weighs a visa by what else the stay rests on", () => {
    const visa = document("visa", until("2026-11-01"));
    expect(found(worker({ documents: [...whole, visa] }))).toEqual(["visa-expired breach"]);
    const residence = document("temporary-residence-permit", until("2027-06-01"));
    expect(found(worker({ documents: [...whole, visa, residence] }))).toEqual(["visa-expired notice"]);
    const gone = document("temporary-residence-permit", until("2026-11-21"));
    expect(found(worker({ documents: [...whole, gone] }))).toEqual(["temporary-residence-expired breach"]);
  });

  it("names a category that is missing, but not of seasonal workers", () => {
    const of = (more: Partial<EngagementFacts>) =>
      found(worker({ engagements: [{ ...engagement, category: null, ...more }] }));
    expect(of({})).toEqual(["category-missing unknown"]);
    expect(of({ arrangement: "seasonal" })).toEqual([]);
    expect(found(worker({ iin: "811007374520", iinValid: false }))).toEqual(["iin-check-digit notice"]);
  });

  it("is nothing on a day without an engagement", () => {
    const facts = worker({ documents: [], engagements: [{ ...engagement, to: "2026-10-31" }] });
    expect(found(facts)).toEqual([]);
    expect(found(facts, required, "2026-10-31")).not.toEqual([]);
  });

  it("is summed up by the worst of it", () => {
    const of = (...severities: ("breach" | "unknown" | "expiring" | "notice")[]) =>
      statusOf(
        severities.map((severity) => ({ code: "permit-missing", document: null, day: null, severity })),
      );
    expect([
      of("notice"),
      of("expiring", "notice"),
      of("expiring", "unknown"),
      of("unknown", "breach"),
    ]).toEqual(["ok", "expiring", "unknown", "breach"]);
  });
});

const days = fc.integer({ min: 0, max: 500 }).map((offset) => addDays("2026-01-01", offset));
const documents = fc.record({
  kind: fc.constantFrom<DocumentKind>(
    "passport",
    "visa",
    "temporary-residence-permit",
    "residence-permit",
    "refugee-certificate",
    "permit",
    "contract",
    "insurance",
    "medical",
  ),
  number: fc.constantFrom(null, "1"),
  issuedOn: fc.option(days),
  validFrom: fc.option(days),
  expiry: fc.oneof(
    days.map(until),
    fc.constant<Expiry>({ kind: "none" }),
    fc.constant<Expiry>({ kind: "missing" }),
  ),
  permitKind: fc.constant(null),
});
const engagements = fc.record({
  position: fc.constant(null),
  category: fc.constantFrom("4" as const, null),
  arrangement: fc.constantFrom("employment" as const, "seasonal" as const),
  department: fc.constant(null),
  site: fc.constant(null),
  from: fc.option(days),
  to: fc.option(days),
});
const workers = fc.record({
  staffNo: fc.constant(null),
  name: fc.constant("Wang Wei"),
  birthDate: fc.constant(null),
  citizenship: fc.constantFrom("CN", "XXA"),
  iin: fc.constantFrom(null, "811007374520"),
  iinValid: fc.constantFrom(null, false),
  stay: fc.constantFrom<Stay>("temporary", "permanent-resident", "refugee"),
  role: fc.constant(null),
  education: fc.constant(null),
  engagements: fc.array(engagements, { maxLength: 3 }),
  documents: fc.array(documents, { maxLength: 8 }),
});
const answers = fc.constantFrom<PermitAnswer>("required", "not-required", "unknown", "prohibited");

describe("periods", () => {
  it("agree with the findings of every day, follow on each other, and are no more than needed", () => {
    const cases = fc.record({
      worker: workers,
      from: days,
      changes: fc.array(fc.tuple(days, answers), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(cases, ({ worker: facts, from, changes }) => {
        const boundaries = changes.map(([day]) => day);
        const sorted = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
        const needOn = (day: Day): NeedOnDay => ({
          answer: sorted.findLast(([from]) => from <= day)?.[1] ?? "required",
          kind: null,
        });
        const periods = periodsOf(facts, needOn, boundaries, from);
        expect(periods[0]?.from).toBe(from);
        expect(periods.at(-1)?.to).toBeNull();
        for (const [index, period] of periods.entries()) {
          const next = periods[index + 1];
          if (!next) continue;
          expect(period.to).toBe(next.from);
          expect([period.need, period.findings]).not.toEqual([next.need, next.findings]);
        }
        let index = 0;
        for (let offset = 0; offset < 600; offset += 1) {
          const day = addDays(from, offset);
          while (periods[index]?.to === day) index += 1;
          const period = periods[index]!;
          const findings = findingsOf(facts, needOn(day), day);
          expect([day, period.need, period.findings]).toEqual([day, needOn(day), findings]);
          expect(period.status).toBe(statusOf(findings));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("hold each code once", () => {
    const findings = findingsOf(worker({ documents: [] }), required, on);
    expect(codesOf([...findings, ...findings])).toEqual(findings.map((finding) => finding.code));
  });
});
