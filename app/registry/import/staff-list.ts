import type { Day } from "~/registry/facts";
import { type Cell, type Sheet, type SheetRow, shownText } from "./cell";
import { countryOf } from "./countries";
import type { FieldName, RememberedMapping } from "./fields";
import type { FileProblem } from "./file-problem";
import { importLimits } from "./import-limits";
import { readText } from "./parse-cells";
import { type ParsedRow, type PlacedRows, placeRows, type ReadRow } from "./place-rows";
import {
  dayNamed,
  type Headcount,
  HeadcountTally,
  isTotal,
  type PositionTable,
  readHeadcount,
} from "./read-headcount";
import { type Column, likeliestHeader, type RecognisedColumns, recogniseColumns } from "./recognise-columns";
import { type ColumnsByField, columnsByField, readRow, type WorkerKeys } from "./row-facts";
import type { RowProblem } from "./row-problem";
import {
  categoryBy,
  citizenshipBy,
  type Meanings,
  type SaidMeanings,
  saidMeanings,
  type UnknownValue,
  UnknownValues,
} from "./value-meanings";

export type SkippedRow = {
  sheet: string;
  row: number;
  /**
   * `citizen`: one of the employer's own citizens, who is counted and not registered.
   * `note`: a signature or a remark around the list.
   */
  why: "department" | "total" | "empty" | "numbering" | "header" | "citizen" | "note";
};

/** A row that stays out, with its cells as they are, so that it can be sent back to be mended. */
export type RefusedRow = { sheet: string; row: number; cells: readonly Cell[]; keys: WorkerKeys };

export type StaffList = {
  ok: true;
  /** The day that the list's title names. */
  listedOn: Day | null;
  /** Rows that hold people: taken, further positions, duplicates and refused ones. */
  dataRows: number;
  rows: ParsedRow[];
  refused: RefusedRow[];
  duplicates: PlacedRows["duplicates"];
  secondPositions: PlacedRows["secondPositions"];
  skipped: SkippedRow[];
  /** In the order of the sheets and rows. */
  problems: RowProblem[];
  headcount: Headcount | null;
  columns: (Column & { sheet: string })[];
  unknownColumns: { sheet: string; index: number; header: string; normalised: string }[];
  /** Values that only a person can explain, those explained already among them. */
  unknownValues: UnknownValue[];
};
export type StaffListReading = StaffList | { ok: false; problem: FileProblem };

export type StaffListOptions = {
  mapping?: RememberedMapping;
  positions?: PositionTable;
  meanings?: Meanings;
};

/** Reads the sheets of a workbook as a staff list with, perhaps, a headcount of citizens. Pure. */
export function readStaffSheets(sheets: readonly Sheet[], options: StaffListOptions = {}): StaffListReading {
  const { mapping = {}, positions = {}, meanings = {} } = options;
  const recognised = sheets.map((sheet) => ({ sheet, columns: recogniseColumns(sheet, mapping) }));
  const lists = recognised.flatMap(({ sheet, columns }) =>
    columns?.columns.some((column) => column.field === "citizenship") ? [{ sheet, columns }] : [],
  );
  if (lists.length === 0) {
    return {
      ok: false,
      problem: noList(
        sheets,
        recognised.flatMap(({ columns }) => columns ?? []),
      ),
    };
  }
  const reading = new ListsReading(positions, saidMeanings(meanings));
  for (const { sheet, columns } of lists) reading.readSheet(sheet, columns);
  if (reading.dataRows > importLimits.dataRows) {
    const detail = { limit: importLimits.dataRows, found: reading.dataRows };
    return { ok: false, problem: { code: "too-many-rows", detail } };
  }
  const others = sheets.filter((sheet) => !lists.some((list) => list.sheet === sheet));
  return reading.result(lists, others);
}

function noList(sheets: readonly Sheet[], recognised: readonly RecognisedColumns[]): FileProblem {
  const [found] = recognised;
  if (found) {
    const headers = found.unknown.map((column) => column.header);
    return { code: "column-missing", detail: { field: "citizenship", row: found.headerRow, headers } };
  }
  const likeliest = likeliestHeader(sheets);
  return {
    code: "header-not-found",
    detail: likeliest ? { row: likeliest.row, headers: likeliest.headers } : {},
  };
}

type List = { sheet: Sheet; columns: RecognisedColumns };

class ListsReading {
  dataRows = 0;
  private readonly positions: PositionTable;
  private readonly read: ReadRow[] = [];
  private readonly cellsOf = new Map<ReadRow, readonly Cell[]>();
  private readonly skipped: SkippedRow[] = [];
  private citizens: HeadcountTally | null = null;
  private readonly said: SaidMeanings;
  private readonly unknownValues: UnknownValues;

  constructor(positions: PositionTable, said: SaidMeanings) {
    this.positions = positions;
    this.said = said;
    this.unknownValues = new UnknownValues(said);
  }

  readSheet(sheet: Sheet, recognised: RecognisedColumns): void {
    const byField = columnsByField(recognised.columns);
    let department: string | null = null;
    for (const line of sheet.rows) {
      if (line.row <= recognised.headerRow) continue;
      const why = whySkipped(line, recognised, byField);
      if (why) {
        this.skipped.push({ sheet: sheet.name, row: line.row, why });
        if (why === "department") department = readText(line.cells.find((cell) => typeof cell === "string"));
        if (why === "total") department = null;
        continue;
      }
      if (this.isCitizen(line, byField)) {
        this.skipped.push({ sheet: sheet.name, row: line.row, why: "citizen" });
        this.countCitizen(sheet, recognised, line, byField);
        this.countUnknown([], line, byField);
        continue;
      }
      this.dataRows += 1;
      // Past the limit the file is refused as a whole; the rest need not be read.
      if (this.dataRows > importLimits.dataRows) continue;
      const reading = readRow({ sheet: sheet.name, row: line.row }, line.cells, byField, this.said);
      this.countUnknown(reading.problems, line, byField);
      const [engagement] = reading.facts?.engagements ?? [];
      if (engagement) engagement.department ??= department;
      const one: ReadRow = {
        sheet: sheet.name,
        row: line.row,
        department: engagement?.department ?? department,
        reading,
      };
      this.read.push(one);
      if (reading.facts === null) this.cellsOf.set(one, line.cells);
    }
  }

  result(lists: readonly List[], others: readonly Sheet[]): StaffList {
    const placed = placeRows(this.read);
    const refused = this.read.filter((one) => one.reading.facts === null || placed.conflicting.includes(one));
    const problems = [...this.read.flatMap((one) => one.reading.problems), ...placed.problems];
    const headcounts = others.flatMap((sheet) => readHeadcount(sheet, this.positions) ?? []);
    problems.push(...headcounts.flatMap((one) => one.problems));
    const order = new Map(lists.map(({ sheet }, index) => [sheet.name, index]));
    const rank = (sheet: string) => order.get(sheet) ?? lists.length;
    problems.sort((a, b) => rank(a.sheet) - rank(b.sheet) || a.row - b.row);
    const [first] = lists;
    return {
      ok: true,
      listedOn: first ? dayNamed(first.sheet, headerAt(first)) : null,
      dataRows: this.dataRows,
      rows: placed.rows,
      refused: refused.map((one) => ({
        sheet: one.sheet,
        row: one.row,
        cells: this.cellsOf.get(one) ?? cellsAt(lists, one),
        keys: one.reading.keys,
      })),
      duplicates: placed.duplicates,
      secondPositions: placed.secondPositions,
      skipped: this.skipped,
      problems,
      headcount:
        headcounts.length > 0
          ? (headcounts.find((one) => one.headcount)?.headcount ?? null)
          : (this.citizens?.result() ?? null),
      columns: lists.flatMap(({ sheet, columns }) =>
        columns.columns.map((column) => ({ ...column, sheet: sheet.name })),
      ),
      unknownColumns: lists.flatMap(({ sheet, columns }) =>
        columns.unknown.map((column) => ({ ...column, sheet: sheet.name })),
      ),
      unknownValues: this.unknownValues.result(),
    };
  }

  private countUnknown(problems: readonly RowProblem[], line: SheetRow, byField: ColumnsByField): void {
    this.unknownValues.add(problems, (field) => {
      const cell = line.cells[byField.get(field)?.index ?? -1] ?? null;
      return typeof cell === "object" ? null : readText(cell);
    });
  }

  private isCitizen(line: SheetRow, byField: ColumnsByField): boolean {
    const text = readText(line.cells[byField.get("citizenship")?.index ?? -1]);
    return text !== null && citizenshipBy(this.said, text) === "KZ";
  }

  private countCitizen(
    sheet: Sheet,
    columns: RecognisedColumns,
    line: SheetRow,
    byField: ColumnsByField,
  ): void {
    this.citizens ??= new HeadcountTally(
      sheet.name,
      dayNamed(sheet, headerAt({ sheet, columns })),
      "people",
      this.positions,
    );
    const category = categoryBy(this.said, readText(line.cells[byField.get("category")?.index ?? -1]));
    const position = readText(line.cells[byField.get("position")?.index ?? -1]);
    this.citizens.add("code" in category ? null : category.category, position, 1);
  }
}

function headerAt({ sheet, columns }: List): number {
  return sheet.rows.findIndex((row) => row.row === columns.headerRow);
}

function cellsAt(lists: readonly List[], one: ReadRow): readonly Cell[] {
  const list = lists.find(({ sheet }) => sheet.name === one.sheet);
  return list?.sheet.rows.find((row) => row.row === one.row)?.cells ?? [];
}

/** Rows between the people: departments, totals, column numbers, a header printed again, a bare row number. */
function whySkipped(
  line: SheetRow,
  recognised: RecognisedColumns,
  byField: ColumnsByField,
): SkippedRow["why"] | null {
  const { cells } = line;
  const filled = cells.filter((cell) => cell !== null);
  const kept = [...byField.values()].filter((column) => (cells[column.index] ?? null) !== null);
  // A count under «Гражданство» is no citizenship: what tells a person is a text, or a date.
  const told = (field: "citizenship" | "birthDate" | "passportNumber" | "iin") => {
    const cell = cells[byField.get(field)?.index ?? -1] ?? null;
    const letters = field === "citizenship" || field === "birthDate";
    return typeof cell === "string"
      ? (letters ? /[\p{L}\d]/u : /\d/).test(cell)
      : typeof cell === "object" && cell?.kind === "date";
  };
  const personal = told("citizenship") || told("birthDate") || told("passportNumber") || told("iin");
  if (!personal && cells.slice(0, 6).some(isTotal)) return "total";
  if (isNumbering(filled)) return "numbering";
  if (isHeaderAgain(cells, recognised)) return "header";
  if (isNote(cells, byField)) return "note";
  // Nobody is told by one text alone, whatever column it stands in.
  if (filled.length === 1 && typeof filled[0] === "string" && /\p{L}/u.test(filled[0])) return "department";
  if (personal) return null;
  const texts = filled.filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  if (texts.length === 0 && kept.length <= 1)
    return filled.length === kept.length && kept.length === 1 ? "total" : "empty";
  const numbersOnly = filled.every(
    (cell) => cell === texts[0] || typeof cell === "number" || isFormula(cell),
  );
  if (texts.length === 1 && numbersOnly && filled.length <= 2) return "department";
  return null;
}

/** «Директор ______ Иванов», «Исп. Петрова», «Примечание: …»: begins so, and has nothing that a person's row has. */
function isNote(cells: readonly Cell[], byField: ColumnsByField): boolean {
  const first = cells.find((cell) => cell !== null);
  if (typeof first !== "string" || !noteWords.test(first)) return false;
  const empty = (field: FieldName) => !/\d/.test(shownText(cells[byField.get(field)?.index ?? -1]));
  const nameAt = (byField.get("name") ?? byField.get("surname"))?.index ?? -1;
  const named = /\p{L}/u.test(shownText(cells[nameAt])) && cells[nameAt] !== first;
  const citizenship = readText(cells[byField.get("citizenship")?.index ?? -1]);
  const placed = citizenship !== null && countryOf(citizenship) !== null;
  return !named && !placed && empty("birthDate") && empty("iin");
}

const noteWords =
  /^(?:директор|ген\S* директор|руководитель|начальник|главный бухгалтер|гл\S* бух\S*|исп(?:олнитель)?(?!\p{L})|ответственн|составил|проверил|подпись|м\.? ?п\.?$|примечани|басшы|орындаушы|жауапты|ескерту|prepared by|signature|director|notes?(?!\p{L}))/iu;

function isFormula(cell: Cell): boolean {
  return typeof cell === "object" && cell !== null && cell.kind === "formula";
}

/** The «1, 2, 3, …» that forms print under the header. */
function isNumbering(filled: readonly Cell[]): boolean {
  return filled.length >= 4 && filled.every((cell, index) => Number(cell) === index + 1);
}

function isHeaderAgain(cells: readonly Cell[], recognised: RecognisedColumns): boolean {
  const same = recognised.columns.filter((column) => cells[column.index] === column.header).length;
  return same >= 3 && same * 2 > recognised.columns.length;
}
