import { describe, expect, it } from "vitest";
import type { DocumentFacts, WorkerFacts } from "~/registry/facts";
import { type KnownWorker, keysOf, knownWorkers, matchWorkers } from "./match-workers";
import type { ParsedRow } from "./place-rows";

const passport: DocumentFacts = {
  kind: "passport",
  number: "ED4545173",
  issuedOn: "2020-06-04",
  validFrom: null,
  expiry: { kind: "on", day: "2030-06-02" },
  permitKind: null,
};
const permit: DocumentFacts = {
  kind: "permit",
  number: "7121-ИРС-390602",
  issuedOn: null,
  validFrom: "2025-12-25",
  expiry: { kind: "on", day: "2026-12-24" },
  permitKind: "employer-permit",
};
const wang: WorkerFacts = {
  staffNo: "17",
  name: "Wang Wei",
  birthDate: "1981-10-07",
  citizenship: "CN",
  iin: "811007374529",
  iinValid: true,
  stay: "temporary",
  role: null,
  education: null,
  engagements: [
    {
      position: "Сварщик",
      category: "4",
      arrangement: "employment",
      department: null,
      site: "г. Астана",
      from: "2024-12-15",
      to: null,
    },
  ],
  documents: [passport, permit],
};

function known(facts: Partial<WorkerFacts> = {}, id = "a"): KnownWorker {
  return { id, facts: { ...wang, ...facts }, imported: true };
}

function row(facts: Partial<WorkerFacts> = {}, at = 5): ParsedRow {
  const all = { ...wang, ...facts };
  return { sheet: "Список", row: at, furtherRows: [], facts: all, keys: keysOf(all), department: null };
}

function match(told: Partial<WorkerFacts>, ...register: KnownWorker[]) {
  const matching = matchWorkers([row(told)], [], knownWorkers(register.length > 0 ? register : [known()]));
  return matching.rows[0]!;
}

const unmarked = { iin: null, iinValid: null, documents: [permit] };

describe("who is who", () => {
  it("is told by IIN before all else", () => {
    expect(
      match({ name: "Wang Wei Jr", staffNo: "99", documents: [{ ...passport, number: "EA1" }, permit] }),
    ).toMatchObject({
      outcome: "changed",
      id: "a",
    });
  });

  it("is told by passport number and citizenship, however the number is spelled", () => {
    expect(
      match({
        iin: null,
        iinValid: null,
        staffNo: null,
        documents: [{ ...passport, number: "еd 4545173".toUpperCase() }, permit],
      }),
    ).toMatchObject({
      outcome: "unchanged",
      id: "a",
    });
    expect(
      match({
        iin: null,
        iinValid: null,
        staffNo: null,
        citizenship: "UZ",
        name: "Karimov A",
        birthDate: "1990-01-01",
      }).outcome,
    ).toBe("new");
  });

  it("is told by an earlier passport as well", () => {
    const renewed = known({ documents: [{ ...passport, number: "EA1" }, passport, permit] });
    expect(match({ iin: null, iinValid: null, staffNo: null }, renewed)).toMatchObject({ id: "a" });
  });

  it("is told by staff number where name or day of birth agree", () => {
    expect(match({ ...unmarked, name: "Van Vei" })).toMatchObject({ outcome: "changed", id: "a" });
    expect(match({ ...unmarked, birthDate: "1981-10-08" })).toMatchObject({ outcome: "changed", id: "a" });
  });

  it("is not told by the staff number of somebody clearly different, and that is said", () => {
    const found = match({ ...unmarked, name: "Li Na", birthDate: "1990-02-01" });
    expect(found).toMatchObject({ outcome: "new", notes: [{ code: "staff-number-of-another", id: "a" }] });
  });

  it("is not told by a staff number that two workers have", () => {
    const found = match(
      { ...unmarked, birthDate: "1981-10-08" },
      known(),
      known({ iin: null, iinValid: null, documents: [] }, "b"),
    );
    expect(found.outcome).toBe("new");
  });

  it("by name and day of birth alone is proposed and must be confirmed", () => {
    expect(match({ ...unmarked, staffNo: null, name: "WEI  WANG" })).toMatchObject({
      outcome: "needs-confirmation",
      candidates: ["a"],
      why: "name-and-birth-only",
    });
  });

  it("is never told by an IIN whose check digit is wrong", () => {
    const wrong = { iin: "811007374520", iinValid: false };
    expect(
      match({ ...unmarked, ...wrong, staffNo: null, name: "Li Na", birthDate: "1990-02-01" }, known(wrong))
        .outcome,
    ).toBe("new");
  });

  it("with the passport of one and the IIN of another must be confirmed", () => {
    expect(match({ iin: "880508312344" })).toMatchObject({
      outcome: "needs-confirmation",
      candidates: ["a"],
      why: "different-iin",
    });
  });

  it("with a namesake's name and another IIN is somebody new", () => {
    expect(match({ iin: "880508312344", documents: [], staffNo: null }).outcome).toBe("new");
  });

  it("twice in a file, by two marks, is a conflict with the first row", () => {
    const rows = [row({}, 5), row({ iin: null, iinValid: null, documents: [], name: "Van Vei" }, 6)];
    expect(matchWorkers(rows, [], knownWorkers([known()])).rows[1]).toMatchObject({
      outcome: "conflict",
      id: "a",
      of: 5,
    });
  });
});

describe("what has changed", () => {
  it("is a renewal where a document has another number or a later end", () => {
    const after: DocumentFacts = {
      ...permit,
      number: "9",
      validFrom: "2026-12-25",
      expiry: { kind: "on", day: "2027-12-24" },
    };
    expect(match({ documents: [passport, after] })).toMatchObject({
      outcome: "changed",
      changes: [{ about: "renewal", before: permit, after }],
    });
    const prolonged: DocumentFacts = { ...permit, expiry: { kind: "on", day: "2027-12-24" } };
    expect(match({ documents: [prolonged] })).toMatchObject({
      changes: [{ about: "renewal", after: prolonged }],
    });
  });

  it("is the same document where an end is mended or filled in", () => {
    const mended: DocumentFacts = { ...permit, expiry: { kind: "on", day: "2026-12-23" } };
    expect(match({ documents: [mended] })).toMatchObject({
      changes: [{ about: "document", before: permit, after: mended }],
    });
    const open: DocumentFacts = { ...permit, expiry: { kind: "missing" } };
    expect(match({}, known({ documents: [passport, open] }))).toMatchObject({
      changes: [{ about: "document", before: open, after: permit }],
    });
  });

  it("is nothing where the file leaves a cell empty", () => {
    const sparse = {
      iin: null,
      iinValid: null,
      staffNo: null,
      documents: [{ ...passport, issuedOn: null, expiry: { kind: "missing" as const } }],
      engagements: [{ ...wang.engagements[0]!, site: null, from: null, category: null }],
    };
    expect(match(sparse).outcome).toBe("unchanged");
    expect(match({ stay: "temporary" }, known({ stay: "permanent-resident" })).outcome).toBe("unchanged");
  });

  it("is a document that was not known, an engagement, a name", () => {
    const visa: DocumentFacts = { ...permit, kind: "visa", number: null, validFrom: null, permitKind: null };
    expect(match({ documents: [passport, permit, visa] })).toMatchObject({
      changes: [{ about: "new-document", after: visa }],
    });
    const promoted = { ...wang.engagements[0]!, position: "Бригадир", category: "3" as const };
    expect(match({ engagements: [promoted] })).toMatchObject({
      changes: [{ about: "engagement", after: promoted }],
    });
    expect(match({ engagements: [wang.engagements[0]!, promoted] })).toMatchObject({
      changes: [{ about: "new-engagement", after: promoted }],
    });
    expect(match({ name: "Wang Weimin" })).toMatchObject({
      changes: [{ about: "person", field: "name", before: "Wang Wei", after: "Wang Weimin" }],
    });
  });
});

describe("who is absent", () => {
  it("is every worker of an earlier import whom no row names, refused rows and proposals included", () => {
    const li = { name: "Li Na", birthDate: "1990-02-01", iin: "880508312344", documents: [], staffNo: "18" };
    const register = knownWorkers([
      known(),
      known(li, "b"),
      known({ ...li, name: "Chen Bo", iin: null, iinValid: null, staffNo: null }, "c"),
      {
        ...known({ ...li, name: "Sun Yan", iin: null, iinValid: null, staffNo: null }, "d"),
        imported: false,
      },
    ]);
    expect(matchWorkers([], [], register).absent).toEqual(["a", "b", "c"]);
    expect(matchWorkers([row()], [], register).absent).toEqual(["b", "c"]);
    expect(matchWorkers([row()], [{ keys: keysOf({ ...wang, ...li }) }], register).absent).toEqual(["c"]);
    const proposal = row({
      ...unmarked,
      staffNo: null,
      documents: [],
      name: "Chen Bo",
      birthDate: "1990-02-01",
    });
    expect(matchWorkers([proposal], [], register).absent).toEqual(["a", "b"]);
  });
});
