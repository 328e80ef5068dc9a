import type { Category, Day } from "~/registry/facts";
import { type Cell, type Sheet, type SheetRow, shownText } from "./cell";
import { readDay } from "./day-cells";
import type { FieldName } from "./fields";
import { meaningOf } from "./header-meaning";
import { positionKey, readCategory, readText } from "./parse-cells";
import type { RowProblem } from "./row-problem";

/** How an employer places its positions: the position as `positionKey` gives it → category. */
export type PositionTable = Readonly<Record<string, Category>>;

/** The employer's own citizens, on a day. */
export type Headcount = {
  sheet: string;
  /** The day that the sheet names; null where it names none. */
  on: Day | null;
  source: "categories" | "positions" | "people";
  /** How many are placed in each category. */
  byCategory: Record<Category, number>;
  /** What the sheet gives by position, with the category that the table gives it. */
  byPosition: { position: string; count: number; category: Category | null }[];
  /** How many could not be placed: positions that the table does not hold. */
  notPlaced: number;
};

type Positions = Partial<Record<FieldName, number>>;

/** A sheet that counts or lists the employer's own citizens; null where it is nothing of the kind. */
export function readHeadcount(
  sheet: Sheet,
  table: PositionTable,
): { headcount: Headcount | null; problems: RowProblem[] } | null {
  const header = findHeader(sheet);
  if (!header) {
    const across = readAcross(sheet, table);
    return across ? { headcount: across, problems: [] } : null;
  }
  const { at, columns } = header;
  const counted = columns.headcount !== undefined;
  const source = !counted ? "people" : columns.category !== undefined ? "categories" : "positions";
  const tally = new HeadcountTally(sheet.name, dayNamed(sheet, at + 1), source, table);
  const problems: RowProblem[] = [];
  for (const { row, cells } of sheet.rows.slice(at + 1)) {
    const label = columns.category ?? columns.position ?? 0;
    if (cells.slice(0, 4).some(isTotal)) continue;
    const text = readText(cells[label] ?? null);
    const count = counted ? countOf(cells[columns.headcount ?? -1] ?? null) : hasName(cells, columns) ? 1 : 0;
    if (count === null) {
      const cell = cells[columns.headcount ?? -1];
      const formula = typeof cell === "object" && cell !== null && cell.kind === "formula";
      const code = formula ? "formula-not-value" : "count-not-understood";
      problems.push({ sheet: sheet.name, row, column: null, value: shownText(cell), code, refused: true });
      continue;
    }
    if (text === null && count === 0) continue;
    const category = columns.category === undefined ? null : readCategory(text);
    if (category !== null && "code" in category) {
      const value = text ?? "";
      problems.push({ sheet: sheet.name, row, column: null, value, code: category.code, refused: true });
      continue;
    }
    const position = columns.position === undefined ? null : readText(cells[columns.position] ?? null);
    tally.add(category?.category ?? null, position, count);
  }
  // A count with a hole in it would be a wrong count.
  return { headcount: problems.length > 0 ? null : tally.result(), problems };
}

/** Adds people up by category, and by position where no category is given. */
export class HeadcountTally {
  private readonly table: PositionTable;
  private readonly headcount: Headcount;
  private readonly positions = new Map<string, Headcount["byPosition"][number]>();

  constructor(sheet: string, on: Day | null, source: Headcount["source"], table: PositionTable) {
    this.table = table;
    this.headcount = {
      sheet,
      on,
      source,
      byCategory: { "1": 0, "2": 0, "3": 0, "4": 0 },
      byPosition: [],
      notPlaced: 0,
    };
  }

  add(stated: Category | null, position: string | null, count: number): void {
    const key = position === null ? null : positionKey(position);
    const category = stated ?? (key === null ? null : (this.table[key] ?? null));
    if (category === null) this.headcount.notPlaced += count;
    else this.headcount.byCategory[category] += count;
    if (key === null || position === null) return;
    const known = this.positions.get(key);
    if (known) known.count += count;
    else this.positions.set(key, { position, count, category });
  }

  result(): Headcount {
    return { ...this.headcount, byPosition: [...this.positions.values()] };
  }
}

function findHeader(sheet: Sheet): { at: number; columns: Positions } | null {
  for (const [at, row] of sheet.rows.slice(0, 20).entries()) {
    const columns: Positions = {};
    for (const [index, cell] of row.cells.entries()) {
      const { field } = typeof cell === "string" ? meaningOf(cell, null) : { field: null };
      if (field && field !== "not-kept") columns[field] ??= index;
    }
    const counted = countColumn(row.cells);
    if (counted !== null) columns.headcount = counted;
    const labelled = columns.category !== undefined || columns.position !== undefined;
    if (labelled && columns.headcount !== undefined) return { at, columns };
    if (columns.headcount !== undefined && columns.citizenship === undefined) {
      const category = categoryColumn(sheet.rows.slice(at + 1), columns.headcount);
      if (category !== null) return { at, columns: { headcount: columns.headcount, category } };
    }
    const named = columns.name !== undefined || columns.surname !== undefined;
    if (labelled && named && columns.citizenship === undefined && speaksOfCitizens(sheet, at))
      return { at, columns };
  }
  return null;
}

/** Of several columns that count, the one that counts citizens. */
function countColumn(cells: readonly Cell[]): number | null {
  let found: number | null = null;
  for (const [index, cell] of cells.entries()) {
    if (typeof cell !== "string" || /иностран|шетел|foreign/i.test(cell)) continue;
    if (meaningOf(cell, null).field !== "headcount") continue;
    if (/граждан|азамат|citizen|(?<!\p{L})(?:рк|қр)(?!\p{L})/iu.test(cell)) return index;
    found ??= index;
  }
  return found;
}

/** Where no header names it: the column before the counts in which each row names another category. */
function categoryColumn(rows: readonly SheetRow[], before: number): number | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    const labels = rows.flatMap(({ cells }) => categoryNamed(cells[index]) ?? []);
    if (labels.length >= 2 && new Set(labels).size === labels.length) return index;
  }
  return null;
}

function categoryNamed(cell: Cell | undefined): Category | null {
  const reading = readCategory(readText(cell));
  return "code" in reading ? null : reading.category;
}

/** Categories side by side, and a row of counts under them: «Категория | 1 | 2 | 3 | 4». */
function readAcross(sheet: Sheet, table: PositionTable): Headcount | null {
  if (!titles(sheet, sheet.rows.length).some((title) => /граждан|азамат|citizen/i.test(title))) return null;
  for (const [at, row] of sheet.rows.slice(0, 20).entries()) {
    const columns = row.cells.flatMap((cell, index) => {
      const category = categoryNamed(cell);
      return category ? [{ category, index }] : [];
    });
    const distinct = new Set(columns.map((column) => column.category));
    if (columns.length < 3 || distinct.size !== columns.length) continue;
    const counts = sheet.rows
      .slice(at + 1)
      .filter(({ cells }) => columns.every(({ index }) => (cells[index] ?? null) !== null));
    const chosen =
      counts.length === 1
        ? counts[0]
        : counts.find(({ cells }) =>
            /граждан|азамат|citizen/i.test(shownText(cells.find((cell) => cell !== null))),
          );
    if (!chosen) continue;
    const tally = new HeadcountTally(sheet.name, dayNamed(sheet, at + 1), "categories", table);
    for (const { category, index } of columns) {
      const count = countOf(chosen.cells[index] ?? null);
      if (count === null) return null;
      tally.add(category, null, count);
    }
    return tally.result();
  }
  return null;
}

function titles(sheet: Sheet, at: number): string[] {
  const cells = sheet.rows.slice(0, at).flatMap((row) => row.cells);
  return [...cells.filter((cell) => typeof cell === "string"), sheet.name];
}

function speaksOfCitizens(sheet: Sheet, at: number): boolean {
  return titles(sheet, at).some((title) =>
    /граждан\S* (?:рк|республики казахстан)|ҚР азамат|қазақстан\S* азамат|citizens/i.test(title),
  );
}

/** The day that a title above the header, or the sheet's name, speaks of; one that says «на …» before all others. */
export function dayNamed(sheet: Sheet, headerAt: number): Day | null {
  const named = titles(sheet, headerAt).map((title) => ({ title, day: dayIn(title) }));
  const said =
    named.find(({ title, day }) => day !== null && asOf.test(title)) ?? named.find(({ day }) => day);
  if (said) return said.day;
  const above = sheet.rows.slice(0, headerAt).flatMap(({ cells }) => cells);
  const dated = above.find((cell) => typeof cell === "object" && cell?.kind === "date");
  const reading = dated === undefined ? null : readDay(dated);
  return reading?.kind === "day" ? reading.day : null;
}

const asOf = /(?<!\p{L})(?:на|состояни\S*|as of|on|жағдай\S*|күнгі|күні)(?!\p{L})/iu;

function dayIn(written: string): Day | null {
  const title = written.replace(/[«»"“”]/g, "");
  const found =
    /(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4}|\d{4} \S+ \d{1,2} \p{L}+/u.exec(
      title,
    );
  const reading = found ? readDay(found[0]) : null;
  return reading?.kind === "day" ? reading.day : null;
}

/** «Итого», «Всего», «Барлығы», “Total” at the beginning of a cell. */
export function isTotal(cell: Cell | undefined): boolean {
  return (
    typeof cell === "string" &&
    /^(?:итого|всего|барлығы|жиыны|жиынтығы|қорытынды|(?:grand )?total)(?!\p{L})/iu.test(cell)
  );
}

function hasName(cells: readonly Cell[], columns: Positions): boolean {
  return readText(cells[columns.name ?? columns.surname ?? -1] ?? null) !== null;
}

function countOf(cell: Cell): number | null {
  if (cell === null) return 0;
  const text =
    typeof cell === "number"
      ? String(cell)
      : typeof cell === "string"
        ? cell.replace(/[\s\u00A0]|(?:чел(?:овек)?|адам|people|persons)\.?$/gi, "")
        : "";
  const count = /^\d{1,7}$/.test(text) ? Number(text) : null;
  return text === "-" || text === "–" ? 0 : count;
}
