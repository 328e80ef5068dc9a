import type { WorkerFacts } from "~/registry/facts";
import { currentDocument } from "./current-document";
import { nameKey, numberKey } from "./parse-cells";
import { areParted, type ParsedRow, passportText } from "./place-rows";
import { staffNoKey, type WorkerKeys } from "./row-facts";
import type { RefusedRow } from "./staff-list";
import { changesOf, type WorkerChange } from "./worker-changes";

/** A worker of the register. `facts` are those in force, superseded documents included or not. */
export type KnownWorker = {
  id: string;
  facts: WorkerFacts;
  /** Whether an earlier import named this worker; only then can a file be missing them. */
  imported: boolean;
};

/** The register as matching asks it; `knownWorkers` makes one out of a list. Keys are those of `keysOf`. */
export type KnownWorkers = {
  byIin: (iin: string) => KnownWorker | null;
  byPassport: (passport: { number: string; citizenship: string }) => KnownWorker | null;
  byStaffNo: (staffNo: string) => readonly KnownWorker[];
  byNameAndBirth: (nameAndBirth: string) => readonly KnownWorker[];
  all: () => Iterable<KnownWorker>;
};

export type MatchedRow =
  | { outcome: "new"; row: ParsedRow; notes: MatchNote[] }
  | { outcome: "unchanged"; row: ParsedRow; id: string; notes: MatchNote[] }
  | { outcome: "changed"; row: ParsedRow; id: string; changes: WorkerChange[]; notes: MatchNote[] }
  /** Perhaps one of these workers: a person must say which, or that it is somebody new. */
  | {
      outcome: "needs-confirmation";
      row: ParsedRow;
      candidates: string[];
      why: ConfirmReason;
      notes: MatchNote[];
    }
  /** Recognised as a worker whom row `of` names already, by another of their marks. */
  | { outcome: "conflict"; row: ParsedRow; id: string; of: number; notes: MatchNote[] };

export type ConfirmReason = "name-and-birth-only" | "different-iin";

/** The staff number belongs to a worker with another name and another day of birth: not taken for the same person. */
export type MatchNote = { code: "staff-number-of-another"; id: string };

export type Matching = {
  rows: MatchedRow[];
  /** Workers of earlier imports whom no row of the file names, refused rows included. */
  absent: string[];
};

/**
 * Holds the people of a file against the register: by IIN, else by passport number and citizenship, else by staff
 * number where name or day of birth agree; by name and day of birth alone a match is only proposed. Pure.
 */
export function matchWorkers(
  rows: readonly ParsedRow[],
  refused: readonly Pick<RefusedRow, "keys">[],
  known: KnownWorkers,
): Matching {
  const named = new Map<string, number>();
  const matched = rows.map((row): MatchedRow => {
    const found = recognise(row.keys, known);
    const { notes } = found;
    if (found.kind === "new") return { outcome: "new", row, notes };
    if (found.kind === "propose") {
      return { outcome: "needs-confirmation", row, candidates: found.ids, why: found.why, notes };
    }
    const { worker } = found;
    const of = named.get(worker.id);
    if (of !== undefined) return { outcome: "conflict", row, id: worker.id, of, notes };
    named.set(worker.id, row.row);
    const changes = changesOf(worker.facts, row.facts);
    return changes.length === 0
      ? { outcome: "unchanged", row, id: worker.id, notes }
      : { outcome: "changed", row, id: worker.id, changes, notes };
  });
  const present = new Set(named.keys());
  for (const one of matched)
    if (one.outcome === "needs-confirmation") for (const id of one.candidates) present.add(id);
  for (const { keys } of refused) {
    const found = recognise(keys, known);
    if (found.kind === "same") present.add(found.worker.id);
    if (found.kind === "propose") for (const id of found.ids) present.add(id);
  }
  const absent: string[] = [];
  for (const worker of known.all()) if (worker.imported && !present.has(worker.id)) absent.push(worker.id);
  return { rows: matched, absent };
}

type Recognition = { notes: MatchNote[] } & (
  | { kind: "new" }
  | { kind: "same"; worker: KnownWorker }
  | { kind: "propose"; ids: string[]; why: ConfirmReason }
);

function recognise(keys: WorkerKeys, known: KnownWorkers): Recognition {
  const notes: MatchNote[] = [];
  const byIin = keys.iin ? known.byIin(keys.iin) : null;
  if (byIin) return { kind: "same", worker: byIin, notes };
  const byPassport = keys.passport ? known.byPassport(keys.passport) : null;
  if (byPassport) {
    return haveDifferentIins(keys, keysOf(byPassport.facts))
      ? { kind: "propose", ids: [byPassport.id], why: "different-iin", notes }
      : { kind: "same", worker: byPassport, notes };
  }
  const withStaffNo = keys.staffNo ? known.byStaffNo(keys.staffNo) : [];
  const [owner] = withStaffNo;
  if (owner && withStaffNo.length === 1) {
    const theirs = keysOf(owner.facts);
    const agrees = nameOrBirthAgree(keys, theirs);
    if (agrees && !haveDifferentIins(keys, theirs)) return { kind: "same", worker: owner, notes };
    notes.push({ code: "staff-number-of-another", id: owner.id });
  }
  const namesakes = keys.nameAndBirth ? known.byNameAndBirth(keys.nameAndBirth) : [];
  // A renewed passport parts nobody; two IINs do.
  const possible = namesakes.filter((worker) => !haveDifferentIins(keys, keysOf(worker.facts)));
  if (possible.length > 0) {
    return { kind: "propose", ids: possible.map((worker) => worker.id), why: "name-and-birth-only", notes };
  }
  return { kind: "new", notes };
}

function haveDifferentIins(a: WorkerKeys, b: WorkerKeys): boolean {
  return areParted({ ...a, passport: null }, { ...b, passport: null });
}

/** A clearly different person has another name and another day of birth. */
function nameOrBirthAgree(a: WorkerKeys, b: WorkerKeys): boolean {
  const [nameA, birthA] = splitNameAndBirth(a.nameAndBirth);
  const [nameB, birthB] = splitNameAndBirth(b.nameAndBirth);
  return nameA === null || nameB === null || nameA === nameB || birthA === birthB;
}

function splitNameAndBirth(text: string | null): [string | null, string | null] {
  if (text === null) return [null, null];
  return [text.slice(0, -11), text.slice(-10)];
}

/** The marks of a worker of the register, as a row's are made. */
export function keysOf(facts: WorkerFacts): WorkerKeys {
  const passport = currentDocument(facts.documents, "passport");
  return {
    iin: facts.iinValid ? facts.iin : null,
    passport: passport?.number
      ? { number: numberKey(passport.number), citizenship: facts.citizenship }
      : null,
    staffNo: facts.staffNo === null ? null : staffNoKey(facts.staffNo),
    nameAndBirth: facts.birthDate ? `${nameKey(facts.name)} ${facts.birthDate}` : null,
  };
}

/** An index over a list of workers; every passport that a worker has held recognises them. */
export function knownWorkers(list: readonly KnownWorker[]): KnownWorkers {
  const byIin = new Map<string, KnownWorker>();
  const byPassport = new Map<string, KnownWorker>();
  const byStaffNo = new Map<string, KnownWorker[]>();
  const byNameAndBirth = new Map<string, KnownWorker[]>();
  for (const worker of list) {
    const { iin, staffNo, nameAndBirth } = keysOf(worker.facts);
    if (iin) byIin.set(iin, worker);
    for (const document of worker.facts.documents) {
      if (document.kind !== "passport" || document.number === null) continue;
      const passport = { number: numberKey(document.number), citizenship: worker.facts.citizenship };
      byPassport.set(passportText(passport), worker);
    }
    if (staffNo) append(byStaffNo, staffNo, worker);
    if (nameAndBirth) append(byNameAndBirth, nameAndBirth, worker);
  }
  return {
    byIin: (iin) => byIin.get(iin) ?? null,
    byPassport: (passport) => byPassport.get(passportText(passport)) ?? null,
    byStaffNo: (staffNo) => byStaffNo.get(staffNo) ?? [],
    byNameAndBirth: (nameAndBirth) => byNameAndBirth.get(nameAndBirth) ?? [],
    all: () => list,
  };
}

function append(index: Map<string, KnownWorker[]>, key: string, worker: KnownWorker): void {
  const list = index.get(key);
  if (list) list.push(worker);
  else index.set(key, [worker]);
}
