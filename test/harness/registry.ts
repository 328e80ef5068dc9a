import type { DocumentInput, EmployerFactsInput, EngagementInput, WorkerInput } from "~/registry";
import { foundEmployer } from "~/registry/index.server";
import { type Db, type EmployerScope, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";

export const testDay = "2026-11-22";
export const testInstant = new Date("2026-11-22T06:00:00Z");

export const company: EmployerFactsInput = {
  name: "ТОО «Проба»",
  bin: "240140123453",
  iin: null,
  region: "71",
  sector: "F",
  staff: 420,
  regimes: [],
};

export async function makePerson(db: Db, name = "Айгүл Сәрсенова"): Promise<string> {
  const personId = newId();
  await withoutEmployer(db, (trx) =>
    trx
      .insertInto("person")
      .values({
        personId,
        email: `${personId}@example.kz`,
        name,
        locale: "ru",
        passwordHash: null,
        emailVerifiedAt: null,
        createdAt: testInstant,
        passwordChangedAt: null,
      })
      .execute(),
  );
  return personId;
}

/** An employer with its owner; the scope's day is 22 November 2026. */
export async function makeEmployer(
  db: Db,
  input: Partial<Parameters<typeof foundEmployer>[1]> = {},
  at = testInstant,
  today = testDay,
): Promise<EmployerScope> {
  const personId = await makePerson(db);
  const founded = await foundEmployer({ db, personId, at, today }, { kind: "company", ...company, ...input });
  if (founded.kind === "refused") throw new Error(JSON.stringify(founded.problems));
  return founded.scope;
}

/** The same scope some minutes (or days) later. */
export function later(scope: EmployerScope, minutes: number): EmployerScope {
  return { ...scope, at: new Date(scope.at.getTime() + minutes * 60_000) };
}

export function worker(input: Partial<WorkerInput> = {}): WorkerInput {
  return {
    name: "Ли Вэй",
    birthDate: "1985-03-14",
    citizenship: "CN",
    staffNo: null,
    iin: null,
    stay: "temporary",
    role: null,
    education: null,
    ...input,
  };
}

export function engagement(input: Partial<EngagementInput> = {}): EngagementInput {
  return {
    position: "Инженер",
    category: "3",
    arrangement: "employment",
    department: null,
    site: null,
    from: "2026-01-10",
    to: null,
    ...input,
  };
}

export function document(
  kind: DocumentInput["kind"],
  until: string | null,
  input: Partial<DocumentInput> = {},
): DocumentInput {
  return {
    kind,
    number: null,
    issuedOn: null,
    validFrom: null,
    expiry: until === null ? { kind: "missing" } : { kind: "on", day: until },
    permitKind: kind === "permit" ? "employer-permit" : null,
    ...input,
  };
}

/** Passport, permit, contract and insurance that hold on the test day and for half a year after. */
export function papers(number = "E12345678"): DocumentInput[] {
  return [
    document("passport", "2031-05-01", { number }),
    document("permit", "2027-01-09", { number: `71-${number}`, validFrom: "2026-01-10" }),
    document("contract", "2027-01-09", { validFrom: "2026-01-10" }),
    document("insurance", "2027-06-30"),
  ];
}
