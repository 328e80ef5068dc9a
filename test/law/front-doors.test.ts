import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allValues,
  arrangements,
  assess,
  benefitMrpOn,
  businessTrips,
  type ContractQuestion,
  categories,
  clockNames,
  clockOn,
  contractRules,
  dayFromNumber,
  dayNumber,
  documentsFor,
  dutiesOn,
  type EmployerQuestion,
  eaeuRights,
  eaeuRules,
  employerKinds,
  exposure,
  feeTableOn,
  householdRules,
  inspectionRules,
  isWorkingDay,
  localContent,
  localContentRules,
  locales,
  missingText,
  mrpOn,
  offenceCodes,
  permitKinds,
  procedureRules,
  procedures,
  quotaFor,
  type Reason,
  reasonText,
  regimes,
  regions,
  replacementDuty,
  rulesOn,
  seasonalFeeOn,
  settleTax,
  stays,
  subjects,
  transferRules,
  type Warning,
  type WorkerQuestion,
  warningText,
} from "~/law";
import { boundariesOf } from "~/law/engine/dated";
import { allSeries } from "~/law/kazakhstan/values";
import { settle } from "./settle";

type Answer = { because: Reason[]; missing: string[]; warnings: Warning[] };

/** A permit for twelve months, without the days that its amounts name. */
function permitFor(employer: EmployerQuestion, worker: Partial<WorkerQuestion>) {
  return (on: string): Answer => {
    const whom = { citizenship: "UZ", arrangement: "employment", stay: "temporary", ...worker } as const;
    const { fee, taxAdvance, ...rest } = assess({ on, employer, worker: whom, permit: { months: 12 } });
    const amounts = { fee: fee?.kzt, mrp: fee?.mrp, tax: taxAdvance?.kzt };
    return { ...rest, ...amounts };
  };
}

/** The front doors that take little more than a day. */
const doors: Record<string, (on: string) => Answer> = {
  inspectionRules,
  dutiesOn,
  procedureRules,
  transferRules,
  eaeuRules,
  householdRules,
  localContentRules,
  ...Object.fromEntries(
    subjects.map((subject) => [`rulesOn ${subject}`, (on: string) => rulesOn(subject, on)]),
  ),
  ...Object.fromEntries(
    procedures.map((procedure) => [`documentsFor ${procedure}`, (on: string) => documentsFor(procedure, on)]),
  ),
  ...Object.fromEntries(
    permitKinds.map((kind) => [
      `quotaFor ${kind}`,
      (on: string) =>
        quotaFor({ on, kind, category: "4", sector: "F", region: "15", project: "mega-silk-way" }),
    ]),
  ),
  "assess category 1": permitFor({ kind: "company", sector: "F" }, { category: "1" }),
  "assess category 4": permitFor({ kind: "company", sector: "A" }, { category: "4" }),
  "assess seasonal": permitFor({ kind: "company", sector: "A" }, { arrangement: "seasonal" }),
  "assess transfer": permitFor(
    { kind: "company" },
    { arrangement: "ict", category: "2", sendingCountry: "IN" },
  ),
  "assess certificate": permitFor({ kind: "company" }, { arrangement: "independent", category: "3" }),
  "assess domestic": permitFor(
    { kind: "household", domesticWorkers: 1 },
    { arrangement: "domestic", monthsInCountry: 0 },
  ),
  localContent: (on) =>
    localContent({
      on,
      employer: { kind: "foreign-branch", staff: 11 },
      headcount: { "3": { citizens: 8, foreign: 1 } },
    }),
  "quotaFor refinery": (on) => quotaFor({ on, project: "atyrau-refinery" }),
  exposure: (on) => exposure(offenceCodes, "medium", on),
  businessTrips: (on) => businessTrips({ on, trips: [] }),
  ...Object.fromEntries(
    ["RU", "BY", "AM", "KG", "UZ"].map((citizenship) => [
      `eaeuRights ${citizenship}`,
      (on: string) => eaeuRights({ on, citizenship, occupation: "other" }),
    ]),
  ),
};
const names = Object.keys(doors);

const boundaries = [...new Set(allSeries.flatMap(boundariesOf))].sort();
const first = dayNumber("2010-06-01");
const last = dayNumber("2028-12-31");
const anyDay = fc.oneof(
  fc.integer({ min: first, max: last }).map(dayFromNumber),
  fc.constantFrom(...boundaries),
);

describe("every front door", () => {
  test("gives the same answer on all days between two changes of the law", () => {
    const inPeriod = fc
      .tuple(fc.nat(boundaries.length - 2), fc.nat(4000), fc.nat(4000))
      .map(([index, a, b]) => {
        const from = dayNumber(boundaries[index] ?? "");
        const length = dayNumber(boundaries[index + 1] ?? "") - from;
        return [a, b].map((offset) => dayFromNumber(from + (offset % length)));
      });
    // A year ends without a change of the law, and the amount names its day.
    const told = (answer: Answer) => ({ ...answer, warnings: [], index: null });
    fc.assert(
      fc.property(fc.constantFrom(...names), inPeriod, (name, [a = "", b = ""]) => {
        expect(told(doors[name]!(a)), name).toEqual(told(doors[name]!(b)));
      }),
      { numRuns: 1500 },
    );
  });

  test("gives reasons in force on the day, with texts in three languages and no gap in them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anyDay, (name, on) => {
        const { because, missing, warnings } = doors[name]!(on);
        for (const reason of because) {
          expect((reason.from ?? "") <= on && (reason.to === null || reason.to >= on), reason.rule).toBe(
            true,
          );
          if (name.startsWith("rulesOn") || name === "localContentRules") continue;
          for (const locale of locales) {
            expect(reasonText(reason, locale), reason.rule).not.toBe(reason.rule);
            expect(reasonText(reason, locale), reason.rule).not.toMatch(/[{}]/);
          }
        }
        for (const path of missing)
          for (const locale of locales) expect(missingText(path, locale)).not.toBe(path);
        for (const item of warnings) {
          for (const locale of locales) {
            expect(warningText(item, locale), item.code).not.toBe(item.code);
            expect(warningText(item, locale), item.code).not.toMatch(/[{}]/);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("never throws on what is no day, and asks for one", () => {
    for (const name of names) {
      for (const on of ["", "2026-02-30", "yesterday", "2026-1-1"]) {
        expect(doors[name]!(on), name).toMatchObject({ because: [], missing: ["on"] });
      }
    }
  });
});

const held = fc.record({
  permit: fc.option(fc.boolean(), { nil: undefined }),
  studyPaper: fc.option(fc.boolean(), { nil: undefined }),
  marriagePaper: fc.option(fc.boolean(), { nil: undefined }),
  medicalInsurance: fc.option(fc.boolean(), { nil: undefined }),
});
const contractQuestion: fc.Arbitrary<ContractQuestion> = fc.record({
  on: anyDay,
  employer: fc.record({
    kind: fc.constantFrom(...employerKinds),
    regimes: fc.uniqueArray(fc.constantFrom(...regimes.map((one) => one.code)), { maxLength: 3 }),
    domesticWorkers: fc.nat(6),
  }),
  worker: fc.record({
    citizenship: fc.constantFrom("KZ", "RU", "CN", "UZ"),
    category: fc.option(fc.constantFrom(...categories), { nil: undefined }),
    arrangement: fc.constantFrom(...arrangements),
    stay: fc.constantFrom(...stays),
    education: fc.option(fc.constantFrom("higher", "vocational"), { nil: undefined }),
  }),
  held,
});

describe("whether a contract may be made", () => {
  test("is never told without a reason, and never left open without saying what would tell", () => {
    fc.assert(
      fc.property(contractQuestion, (question) => {
        const { barred, missing, because, bars } = contractRules(question);
        if (barred === null) expect(missing).not.toHaveLength(0);
        else expect(because).not.toHaveLength(0);
        if (barred === true) expect(bars.some((one) => one.holds)).toBe(true);
        if (barred === false) expect(bars.every((one) => one.holds === false)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("is settled by giving what it names as missing", () => {
    const papers: Record<string, keyof NonNullable<ContractQuestion["held"]>> = {
      "held.permit": "permit",
      "held.study_paper": "studyPaper",
      "held.marriage_paper": "marriagePaper",
      "held.medical_insurance": "medicalInsurance",
    };
    const give = (one: ContractQuestion, path: string): ContractQuestion => {
      const paper = papers[path];
      if (paper) return { ...one, held: { ...one.held, [paper]: true } };
      return settle(one, path);
    };
    fc.assert(
      fc.property(contractQuestion, (question) => {
        let current = question;
        for (let step = 0; step < 12; step += 1) {
          const answer = contractRules(current);
          if (answer.barred !== null) return;
          current = give(current, answer.missing[0] ?? "nothing");
        }
        expect.fail(`still open: ${JSON.stringify(current)}`);
      }),
      { numRuns: 1500 },
    );
  });

  test("does not hang on the order in which facts are given", () => {
    fc.assert(
      fc.property(contractQuestion, (question) => {
        const turned = Object.fromEntries(Object.entries(question).reverse()) as ContractQuestion;
        const reversed = [...(question.employer.regimes ?? [])].reverse();
        const other = { ...turned, employer: { ...question.employer, regimes: reversed } };
        expect(contractRules(other)).toEqual(contractRules(question));
      }),
      { numRuns: 500 },
    );
  });
});

describe("no value is dead", () => {
  /** What is read without a reason, and the front door that reads it. */
  const silent: Record<string, () => boolean> = {
    holidays: () => isWorkingDay("2026-12-16") === false,
    "moved-days-off": () => isWorkingDay("2024-05-04") === true,
    regions: () => regions.length === 20,
    "citizen-spouse-years": () => isSpouseExempt(3) && !isSpouseExempt(2),
    "foreign-owned-heads-limit": () => isHeadExempt(0) && !isHeadExempt(1),
  };

  function isSpouseExempt(citizenSpouseYears: number): boolean {
    const worker = { citizenship: "CN", category: "3", arrangement: "employment", stay: "family" } as const;
    const asked = {
      on: "2026-11-22",
      employer: { kind: "company" },
      worker: { ...worker, citizenSpouseYears },
    } as const;
    return assess(asked).permit === "not-required";
  }

  function isHeadExempt(exemptHeadsUsed: number): boolean {
    const worker = {
      citizenship: "CN",
      category: "1",
      arrangement: "employment",
      stay: "temporary",
    } as const;
    const employer = { kind: "company", regimes: ["foreign-owned-100"], exemptHeadsUsed } as const;
    return assess({ on: "2026-11-22", employer, worker }).permit === "not-required";
  }

  function reached(): Set<string> {
    const seen = new Set<string>();
    const take = (reasons: readonly (Reason | null)[]) => {
      for (const reason of reasons) if (reason) seen.add(`${reason.rule}@${reason.from}`);
    };
    const plainDoors = names.filter((name) => !name.startsWith("rulesOn"));
    const employers: EmployerQuestion[] = [
      { kind: "company" },
      { kind: "foreign-branch", staff: 5 },
      { kind: "state-body" },
      { kind: "household", domesticWorkers: 5 },
      { kind: "household", domesticWorkers: 0 },
      ...regimes.map(
        (one) => ({ kind: "company", regimes: [one.code], staff: 5, exemptHeadsUsed: 0 }) as const,
      ),
    ];
    for (const on of boundaries) {
      for (const name of plainDoors) take(doors[name]!(on).because);
      for (const name of clockNames) take([clockOn(name, on).reason]);
      take([benefitMrpOn(on)?.reason ?? null, feeTableOn(on).reason, seasonalFeeOn(on).reason]);
      take(replacementDuty({ issuedOn: on, category: "4" }).because);
      take(settleTax({ year: Number(on.slice(0, 4)), months: 1, income: 1 }).because);
      if (mrpOn(on)) seen.add(`mrp@${mrpOn(on)?.from}`);
      for (const employer of employers) {
        const headcount = { "1": { citizens: 1 }, "2": { citizens: 4, ict: 1 }, "3": { citizens: 1 } };
        take(localContent({ on, employer, headcount }).because);
        for (const category of categories) {
          for (const arrangement of arrangements) {
            const worker = { citizenship: "CN", category, arrangement, stay: "temporary", age: 17 } as const;
            take(assess({ on, employer, worker, permit: { months: 12 } }).because);
            const adult = {
              ...worker,
              age: 30,
              education: "higher",
              position: "first-head-of-foreign-branch",
            };
            const permit = { months: 12, regions: 2 };
            take(assess({ on, employer, worker: { ...adult, monthsInCountry: 6 }, permit }).because);
            take(assess({ on, employer, worker: { ...adult, position: "business-visitor" } }).because);
            take(
              assess({ on, employer, worker: { ...adult, citizenship: "UZ" }, permit: { months: 1 } })
                .because,
            );
          }
        }
      }
      for (const stay of stays) {
        for (const citizenship of ["CN", "KZ", "RU", "BY", "AM", "KG"]) {
          const question = {
            on,
            employer: { kind: "company", regimes: [] },
            worker: { citizenship, category: "3", arrangement: "employment", stay, citizenSpouseYears: 3 },
          } as const;
          take(assess(question).because);
          take(contractRules({ ...question, held: { permit: true } }).because);
        }
      }
    }
    return seen;
  }

  test("each version that is known is a reason of some answer", () => {
    const seen = reached();
    const dead = allValues()
      .filter((value) => value.state === "known" && !Object.hasOwn(silent, value.id))
      .map((value) => value.key)
      .filter((key) => !seen.has(key));
    expect(dead).toEqual([]);
    for (const [id, isRead] of Object.entries(silent)) expect(isRead(), id).toBe(true);
    // It asks some hundred thousand questions, which a busy machine does not answer in five seconds.
  }, 60_000);

  test("each version that is not known is said to be so on its days", () => {
    const holes = allValues().filter((value) => value.state === "unknown");
    expect(holes.length).toBeGreaterThan(20);
    for (const { id, subject, from } of holes) {
      expect(rulesOn(subject, from).provisions.find((one) => one.id === id)?.state, id).toBe("unknown");
    }
  });
});
