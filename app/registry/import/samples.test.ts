import { describe, expect, it } from "vitest";
import { type AssessmentQuestion, assess } from "~/law";
import type { WorkerFacts } from "~/registry/facts";
import { type FindingCode, findingsOf } from "~/registry/standing";
import truth from "~test/samples/truth.json";
import { knownWorkers, matchWorkers } from "./match-workers";
import { readStaffList } from "./read-staff-list.server";
import type { StaffList } from "./staff-list";

type Truth = (typeof truth.files)[number];
type Expected = {
  workers: number;
  codes: Record<string, number>;
  endingWithin30Days?: Record<string, number>;
  noPermitNeeded: Record<string, number>;
};

const on = truth.asOf;

async function read(file: string): Promise<StaffList> {
  const reading = await readStaffList(`test/samples/${file}`);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading;
}

function questionOf(worker: WorkerFacts): AssessmentQuestion {
  const [engagement] = worker.engagements;
  return {
    on,
    employer: { kind: "company", sector: "F", staff: 3000, regimes: [] },
    worker: {
      citizenship: worker.citizenship,
      category: engagement?.category ?? undefined,
      arrangement: engagement?.arrangement ?? "employment",
      stay: worker.stay,
    },
  };
}

function judge(workers: readonly WorkerFacts[]) {
  const codes: Partial<Record<FindingCode, number>> = {};
  const free = { eaeu: 0, residentOrRefugee: 0 };
  for (const worker of workers) {
    const assessment = assess(questionOf(worker));
    for (const { code } of findingsOf(worker, { answer: assessment.permit, kind: assessment.kind }, on)) {
      codes[code] = (codes[code] ?? 0) + 1;
    }
    if (assessment.permit !== "not-required") continue;
    if (["RU", "BY", "AM", "KG"].includes(worker.citizenship)) free.eaeu += 1;
    else free.residentOrRefugee += 1;
  }
  return { codes, free };
}

function takenByCategory(list: StaffList): Record<string, number> {
  const counts: Record<string, number> = { "1": 0, "2": 0, "3": 0, "4": 0, seasonal: 0, none: 0 };
  for (const { facts } of list.rows) {
    const [engagement] = facts.engagements;
    const key = engagement?.arrangement === "seasonal" ? "seasonal" : (engagement?.category ?? "none");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const first = truth.files.filter((file) => file.expected !== undefined);

describe.each(first)("$file", (file: Truth) => {
  it("is read to the row", async () => {
    const list = await read(file.file);
    expect(list.dataRows).toBe(file.dataRows);
    expect({
      new: list.rows.length,
      duplicate: list.duplicates.length,
      refused: list.refused.length,
    }).toEqual({
      new: file.rows?.new,
      duplicate: file.rows?.duplicate,
      refused: file.rows?.refused,
    });
    expect(list.unknownColumns).toEqual([]);
    const problems = list.problems.map(({ row, code, refused, of }) => ({
      row,
      code,
      refused,
      ...(of === undefined ? {} : { of }),
    }));
    expect(problems).toEqual(file.problems);
    if (file.takenByCategory) expect(takenByCategory(list)).toEqual(file.takenByCategory);
  });

  it("gives the citizens' headcount with its day", async () => {
    const { headcount } = await read(file.file);
    expect(headcount?.byCategory).toEqual(file.headcountCitizens);
    if (file.headcountCitizens) expect(headcount?.on).toBe("2026-11-22");
  });

  it("is judged to the finding", async () => {
    const list = await read(file.file);
    const expected = file.expected as unknown as Expected;
    const { codes, free } = judge(list.rows.map((row) => row.facts));
    expect(list.rows).toHaveLength(expected.workers);
    for (const [code, count] of Object.entries(expected.codes)) {
      expect([code, codes[code as FindingCode] ?? 0]).toEqual([code, count]);
    }
    for (const [kind, count] of Object.entries(expected.endingWithin30Days ?? {})) {
      expect([kind, codes[`${kind}-expiring` as FindingCode] ?? 0]).toEqual([kind, count]);
    }
    expect(free).toMatchObject(expected.noPermitNeeded);
  });
});

describe("construction-420-next-week.xlsx", () => {
  it("tells who is new, changed, unchanged and absent", async () => {
    const before = await read("construction-420.xlsx");
    const after = await read("construction-420-next-week.xlsx");
    const file = truth.files.find((one) => one.file === "construction-420-next-week.xlsx");
    const register = before.rows.map((row) => ({ id: `w${row.row}`, facts: row.facts, imported: true }));
    const matching = matchWorkers(after.rows, after.refused, knownWorkers(register));
    const count = (outcome: string) => matching.rows.filter((row) => row.outcome === outcome).length;
    expect({
      new: count("new"),
      changed: count("changed"),
      unchanged: count("unchanged"),
      duplicate: after.duplicates.length,
      refused: after.refused.length,
    }).toEqual(file?.rows);
    expect(count("needs-confirmation") + count("conflict")).toBe(0);
    expect(matching.absent).toHaveLength(file?.absent ?? -1);
    for (const row of matching.rows) {
      if (row.outcome !== "changed") continue;
      // Every change of that week is a permit renewed, with the contract that follows it.
      expect(row.changes.map((change) => change.about)).toEqual(row.changes.map(() => "renewal"));
      expect(row.changes.some((change) => change.about === "renewal" && change.after.kind === "permit")).toBe(
        true,
      );
    }
  });

  it("changes nothing when it comes a second time", async () => {
    const list = await read("construction-420-next-week.xlsx");
    const register = list.rows.map((row) => ({ id: `w${row.row}`, facts: row.facts, imported: true }));
    const matching = matchWorkers(list.rows, list.refused, knownWorkers(register));
    expect(matching.rows.filter((row) => row.outcome !== "unchanged")).toEqual([]);
    expect(matching.absent).toEqual([]);
  });
});

describe("1c-zup.xls", () => {
  it("is read past departments and totals, with second positions", async () => {
    const list = await read("1c-zup.xls");
    const file = truth.files.find((one) => one.file === "1c-zup.xls");
    const skipped = (why: string) => list.skipped.filter((row) => row.why === why).length;
    expect({
      people: list.rows.length,
      secondPositions: list.secondPositions.length,
      departmentRows: skipped("department"),
      totalRows: skipped("total"),
    }).toEqual({
      people: file?.people,
      secondPositions: file?.secondPositions,
      departmentRows: file?.departmentRows,
      totalRows: file?.totalRows,
    });
    const twice = list.rows.filter((row) => row.facts.engagements.length === 2);
    expect(twice.map((row) => row.row)).toEqual(list.secondPositions.map((row) => row.of));
    expect(list.rows.find((row) => row.row === 40)?.facts.engagements[0]?.department).toBe("СМУ-1 Астана");
    expect(list.problems).toEqual([]);
  });
});
