import { describe, expect, test } from "vitest";
import { type ContractQuestion, contractRules } from "~/law";

const on = "2026-11-22";
const question = (
  held: ContractQuestion["held"],
  worker: Partial<ContractQuestion["worker"]> = {},
  employer: Partial<ContractQuestion["employer"]> = {},
  day = on,
): ContractQuestion => ({
  on: day,
  employer: { kind: "company", sector: "F", ...employer },
  worker: { citizenship: "CN", category: "3", arrangement: "employment", stay: "temporary", ...worker },
  held,
});
const all = { permit: true, medicalInsurance: true } as const;

describe("a labour contract", () => {
  test("may be made with permit and insurance, and no longer than the permit", () => {
    const answer = contractRules(question({ ...all, permitTo: "2027-03-31" }));
    expect(answer).toMatchObject({ barred: false, latestEnd: "2027-03-31", missing: [] });
    expect(answer.bars).toEqual([
      { bar: "permit", holds: false },
      { bar: "medical-insurance", holds: false },
    ]);
    expect(answer.because.map((reason) => reason.article)).toEqual(
      expect.arrayContaining(["ст. 26 п. 1 пп. 4)", "ст. 30 п. 1 пп. 6)", "ст. 28 п. 1", "ст. 33 п. 1, 3"]),
    );
  });

  test.each([
    ["without a permit", { permit: false, medicalInsurance: true }, {}, true],
    ["without insurance", { permit: true, medicalInsurance: false }, {}, true],
    ["of a student without a paper", { ...all, studyPaper: false }, { stay: "student" }, true],
    ["of a spouse without proof of the marriage", { ...all, marriagePaper: false }, { stay: "family" }, true],
    ["with a minor", all, { age: 17 }, true],
  ] as const)("%s is barred", (_, held, worker, barred) => {
    const answer = contractRules(question(held, worker));
    expect(answer.barred).toBe(barred);
    expect(answer.missing).toEqual([]);
  });

  test("what is not given is asked for, and giving it settles the answer", () => {
    expect(contractRules(question({}))).toMatchObject({
      barred: null,
      missing: ["held.permit", "held.medical_insurance"],
    });
    expect(contractRules(question({ permit: true }))).toMatchObject({ missing: ["held.medical_insurance"] });
    expect(contractRules(question(all)).barred).toBe(false);
  });

  test.each([
    ["a permanent resident", { stay: "permanent-resident" }, []],
    ["a refugee", { stay: "refugee" }, []],
    ["a citizen of the EAEU", { citizenship: "RU" }, ["medical-insurance"]],
    ["a citizen of Kazakhstan", { citizenship: "KZ" }, []],
  ] as const)("%s needs no permit for it", (_, worker, bars) => {
    const answer = contractRules(question({ medicalInsurance: true }, worker));
    expect(answer.bars.map((one) => one.bar)).toEqual(bars);
    expect(answer).toMatchObject({ barred: false, latestEnd: null });
  });

  test("a sixth domestic worker is barred", () => {
    const domestic = { arrangement: "domestic", category: undefined, citizenship: "UZ" } as const;
    const household = (domesticWorkers: number) =>
      contractRules(question({ ...all, permit: true }, domestic, { kind: "household", domesticWorkers }));
    expect(household(4).barred).toBe(false);
    expect(household(5).barred).toBe(true);
  });

  test("before the edition that was read a lacking insurance is not judged", () => {
    expect(
      contractRules(question({ permit: true, medicalInsurance: false }, {}, {}, "2020-01-15")),
    ).toMatchObject({
      barred: null,
      missing: ["on"],
    });
    expect(contractRules(question(all, {}, {}, "2020-01-15")).barred).toBe(false);
  });

  test("is asked about a day that exists", () => {
    expect(contractRules(question(all, {}, {}, "2026-02-30"))).toMatchObject({
      barred: null,
      missing: ["on"],
    });
  });

  test("has thirteen things in it, two copies, and an entry in the register", () => {
    const { provisions } = contractRules(question(all));
    expect(provisions.map((one) => one.topic)).toEqual(
      expect.arrayContaining(["contents", "form", "documents", "register", "insurance", "absent"]),
    );
    expect(provisions.find((one) => one.id === "contract-form")?.lines[0]?.en).toContain("at least 2 copies");
  });
});
