import { describe, expect, test } from "vitest";
import {
  businessTrips,
  documentLabels,
  documentsFor,
  dutiesOn,
  locales,
  type Procedure,
  procedureRules,
  procedures,
  reasonText,
  replacementDuty,
} from "~/law";

const on = "2026-11-22";

describe("the documents for a procedure", () => {
  const listed = (procedure: Procedure, day: string) =>
    documentsFor(procedure, day).documents.map((one) => one.document);

  test("a labour immigrant's seven, as they stood until about May 2022, and what the law itself asks for", () => {
    const answer = documentsFor("labour-immigrant", "2021-06-01");
    expect(answer.whole).toBe(true);
    expect(listed("labour-immigrant", "2021-06-01").slice(0, 7)).toEqual([
      "application",
      "tax-receipt",
      "passport-with-entry",
      "medical-certificate-075",
      "fingerprints",
      "medical-insurance",
      "labour-contract",
    ]);
    expect(listed("labour-immigrant-extension", "2021-06-01").slice(0, 5)).toEqual([
      "application",
      "tax-receipt",
      "earlier-permit",
      "labour-contract",
      "medical-insurance",
    ]);
  });

  test.each(["employer-permit", "extension", "reissue", "ict", "labour-immigrant", "certificate"] as const)(
    "%s today: the list of the rules in force was not read, and the answer says so",
    (procedure) => {
      const answer = documentsFor(procedure, on);
      expect(answer.whole).toBe(false);
      expect(answer.documents.length).toBeGreaterThan(0);
      expect(answer.warnings.map((one) => one.code)).toContain(
        procedure === "employer-permit" ? "document-list-partly-read" : "document-list-not-read",
      );
    },
  );

  test("since 1 September 2025 a permit takes the code of a published vacancy and the worker's IIN", () => {
    expect(listed("employer-permit", "2025-08-31")).not.toContain("vacancy-code");
    expect(listed("employer-permit", "2025-09-01")).toEqual(
      expect.arrayContaining(["application", "vacancy-code", "worker-iin", "education", "criminal-record"]),
    );
  });

  test("from May 2020 to June 2023 a letter on experience stood in for certificates", () => {
    expect(listed("employer-permit", "2020-04-30")).not.toContain("experience-letter");
    for (const day of ["2020-05-01", "2023-06-30"]) {
      for (const procedure of ["employer-permit", "ict"] as const) {
        expect(listed(procedure, day)).toContain("experience-letter");
      }
    }
    expect(listed("ict", "2023-07-01")).not.toContain("experience-letter");
  });

  test("a labour contract takes five, and no other may be asked for", () => {
    expect(documentsFor("labour-contract", on)).toMatchObject({ whole: true, missing: [] });
    expect(listed("labour-contract", on)).toHaveLength(5);
  });

  test("each once, with its reason and a name in three languages", () => {
    for (const procedure of procedures) {
      const codes = listed(procedure, on);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { document, because } of documentsFor(procedure, on).documents) {
        expect(because.article).not.toBe("");
        for (const locale of locales) expect(documentLabels[document][locale]).not.toBe("");
      }
    }
  });

  test("of a time of which nothing was read another day is asked for", () => {
    expect(documentsFor("reissue", "2014-01-01")).toMatchObject({ documents: [], missing: ["on"] });
    expect(documentsFor("reissue", "no day")).toMatchObject({ documents: [], missing: ["on"] });
  });
});

describe("replacing a worker of category 4 by a citizen", () => {
  test.each([
    ["2020-04-30", "4", "unknown", null, null],
    ["2020-05-01", "4", "required", "2020-11-01", "2021-05-01"],
    ["2020-05-01", "3", "not-required", null, null],
    ["2021-08-31", "4", "required", "2022-02-28", "2022-08-31"],
    ["2023-06-30", "4", "required", "2023-12-30", "2024-06-30"],
    ["2023-07-01", "4", "unknown", null, null],
    [on, "4", "unknown", null, null],
  ] as const)("a permit of %s, category %s: %s", (issuedOn, category, duty, earliest, latest) => {
    expect(replacementDuty({ issuedOn, category })).toMatchObject({ duty, earliest, latest });
  });

  test("asks for the category, and gives the answer once it is there", () => {
    expect(replacementDuty({ issuedOn: "2022-01-10" })).toMatchObject({
      duty: "unknown",
      missing: ["worker.category"],
    });
  });
});

describe("business trips to other regions", () => {
  const trips = (...list: [string, string][]) => list.map(([from, to]) => ({ from, to }));

  test.each([
    ["none", trips(), 0, 90, null, true],
    ["ninety days, both ends counted", trips(["2026-01-01", "2026-03-31"]), 90, 0, null, true],
    ["one more", trips(["2026-01-01", "2026-04-01"]), 91, 0, "2026-04-01", false],
    [
      "days that two trips share count once",
      trips(["2026-02-01", "2026-02-10"], ["2026-02-05", "2026-02-12"]),
      12,
      78,
      null,
      true,
    ],
    ["only those of the calendar year", trips(["2025-12-01", "2026-01-10"]), 10, 80, null, true],
    [
      "a trip that ends before it begins counts nothing",
      trips(["2026-05-05", "2026-05-01"]),
      0,
      90,
      null,
      true,
    ],
  ] as const)("%s", (_, list, used, left, exceededOn, lawful) => {
    expect(businessTrips({ on, trips: list })).toMatchObject({ used, left, exceededOn, lawful, limit: 90 });
    expect(businessTrips({ on, trips: [...list].reverse() })).toMatchObject({ used, left, exceededOn });
  });

  test("before 2017 the limit was not read", () => {
    expect(businessTrips({ on: "2016-12-31", trips: [] })).toMatchObject({ lawful: null, missing: ["on"] });
  });
});

describe("what an employer tells whom", () => {
  test("by occasion, with the terms where they were read", () => {
    const { provisions } = dutiesOn(on);
    const linesOf = (id: string) => provisions.find((one) => one.id === id)?.lines.map((line) => line.ru);
    expect(linesOf("clock-arrival-notice")?.[0]).toContain("3 рабочих дня");
    expect(linesOf("clock-address-notice")?.[0]).toContain("3 рабочих дня");
    expect(linesOf("clock-vacancy-notice")?.[0]).toContain("5 рабочих дней");
    expect(linesOf("clock-ict-notice")?.[0]).toContain("10 календарных дней");
    expect(linesOf("certificate-holder-notice")?.[0]).toContain("Срок в тексте не указан");
    expect(provisions.find((one) => one.id === "periodic-report")?.state).toBe("unknown");
    expect(provisions.find((one) => one.id === "ensure-departure")?.reason.act).toBe("migration-law");
    expect(linesOf("stay-notice-by-holder")).toBeUndefined();
  });

  test("as it was before: the law on employment until June 2023", () => {
    const { provisions } = dutiesOn("2023-06-30");
    expect(provisions.find((one) => one.id === "ensure-departure")?.reason.act).toBe("employment-law");
    expect(provisions.find((one) => one.id === "stay-notice-by-holder")?.lines[0]?.ru).toContain(
      "в течение 3 дней",
    );
  });
});

test("why a permit may be refused is known until June 2023 and not since", () => {
  const refusal = (day: string) =>
    procedureRules(day)
      .provisions.filter((one) => one.topic === "refusal")
      .map((one) => one.state);
  expect(refusal("2023-06-30")).toEqual(["in-force", "in-force"]);
  expect(refusal("2023-07-01")).toEqual(["unknown", "unknown"]);
  const grounds = procedureRules("2022-01-01").provisions.find((one) => one.id === "refusal-grounds");
  expect(grounds && reasonText(grounds.reason, "en")).toContain("12 months without new permits");
});
