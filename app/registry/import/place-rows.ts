import type { WorkerFacts } from "~/registry/facts";
import type { RowReading, WorkerKeys } from "./row-facts";
import type { RowProblem } from "./row-problem";
import { sameEngagement, samePersonFacts, samePosition } from "./same-facts";

/** One person of the file, with all the rows that speak of them. */
export type ParsedRow = {
  sheet: string;
  /** The first row, as Excel shows it. */
  row: number;
  /** Rows of further positions of the same person; their engagements are in `facts`. */
  furtherRows: number[];
  facts: WorkerFacts;
  keys: WorkerKeys;
  department: string | null;
};

export type ReadRow = { sheet: string; row: number; department: string | null; reading: RowReading };

export type PlacedRows = {
  rows: ParsedRow[];
  problems: RowProblem[];
  duplicates: { sheet: string; row: number; of: number }[];
  secondPositions: { sheet: string; row: number; of: number }[];
  /** Rows refused because another row says otherwise of the same person. */
  conflicting: ReadRow[];
};

/**
 * Finds the same person twice in one file: with the same facts a duplicate, in another position under another
 * staff number a second engagement, with other facts a row that is refused and names the row it conflicts with.
 */
export function placeRows(read: readonly ReadRow[]): PlacedRows {
  const placed: PlacedRows = { rows: [], problems: [], duplicates: [], secondPositions: [], conflicting: [] };
  const index = new KeyIndex();
  for (const one of read) {
    const { reading, sheet, row } = one;
    if (reading.facts === null) continue;
    const same = index.samePerson(reading.keys);
    if (same === null) {
      const twice = index.otherWithStaffNo(reading.keys);
      if (twice) placed.problems.push(problemOf(one, "staff-number-twice", false, twice.row));
      const { facts, keys } = reading;
      const parsed: ParsedRow = { sheet, row, furtherRows: [], facts, keys, department: one.department };
      placed.rows.push(parsed);
      index.add(parsed);
      continue;
    }
    const relation = relationOf(same, reading.facts, reading.keys);
    if (relation === "duplicate") {
      placed.duplicates.push({ sheet, row, of: same.row });
      placed.problems.push(problemOf(one, "duplicate", false, same.row));
    } else if (relation === "second-position") {
      same.facts.engagements.push(...reading.facts.engagements);
      same.furtherRows.push(row);
      placed.secondPositions.push({ sheet, row, of: same.row });
    } else {
      placed.conflicting.push(one);
      placed.problems.push(problemOf(one, "conflicts-with-row", true, same.row));
    }
  }
  return placed;
}

function problemOf(one: ReadRow, code: RowProblem["code"], refused: boolean, of: number): RowProblem {
  const value = one.reading.facts?.name ?? "";
  return { sheet: one.sheet, row: one.row, column: null, value, code, refused, of };
}

function relationOf(
  same: ParsedRow,
  facts: WorkerFacts,
  keys: WorkerKeys,
): "duplicate" | "second-position" | "conflict" {
  if (!samePersonFacts(same.facts, facts)) return "conflict";
  const [engagement] = facts.engagements;
  if (!engagement) return "conflict";
  const twin = same.facts.engagements.findIndex((one) => sameEngagement(one, engagement));
  const sameStaffNo = same.keys.staffNo === keys.staffNo;
  if (twin === 0 && sameStaffNo) return "duplicate";
  if (twin > 0) return "duplicate";
  if (same.facts.engagements.some((one) => samePosition(one.position, engagement.position)))
    return "conflict";
  const said = /совмест|совмещ|қоса атқар|part.?time/i.test(engagement.position ?? "");
  return said || (!sameStaffNo && keys.staffNo !== null && same.keys.staffNo !== null)
    ? "second-position"
    : "conflict";
}

class KeyIndex {
  private readonly byIin = new Map<string, ParsedRow>();
  private readonly byPassport = new Map<string, ParsedRow>();
  private readonly byStaffNo = new Map<string, ParsedRow>();
  private readonly byNameAndBirth = new Map<string, ParsedRow>();

  add(row: ParsedRow): void {
    const { iin, passport, staffNo, nameAndBirth } = row.keys;
    if (iin) this.byIin.set(iin, row);
    if (passport) this.byPassport.set(passportText(passport), row);
    if (staffNo && !this.byStaffNo.has(staffNo)) this.byStaffNo.set(staffNo, row);
    if (nameAndBirth && !this.byNameAndBirth.has(nameAndBirth)) this.byNameAndBirth.set(nameAndBirth, row);
  }

  samePerson(keys: WorkerKeys): ParsedRow | null {
    const byIin = keys.iin ? this.byIin.get(keys.iin) : undefined;
    if (byIin) return byIin;
    const byPassport = keys.passport ? this.byPassport.get(passportText(keys.passport)) : undefined;
    if (byPassport) return byPassport;
    const byName = keys.nameAndBirth ? this.byNameAndBirth.get(keys.nameAndBirth) : undefined;
    // Two people may share a name and a day of birth: an identifier that both have, and that differs, parts them.
    return byName && !areParted(byName.keys, keys) ? byName : null;
  }

  otherWithStaffNo(keys: WorkerKeys): ParsedRow | null {
    return (keys.staffNo ? this.byStaffNo.get(keys.staffNo) : undefined) ?? null;
  }
}

/** Whether an IIN or a passport that both have tells two people apart. */
export function areParted(a: WorkerKeys, b: WorkerKeys): boolean {
  if (a.iin && b.iin) return a.iin !== b.iin;
  return a.passport !== null && b.passport !== null && passportText(a.passport) !== passportText(b.passport);
}

/** A passport as one text for looking it up. */
export function passportText(passport: { number: string; citizenship: string }): string {
  return `${passport.citizenship} ${passport.number}`;
}
