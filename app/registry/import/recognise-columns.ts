import type { Cell, MergedArea, Sheet, SheetRow } from "./cell";
import { shownText } from "./cell";
import type { FieldName, RememberedMapping } from "./fields";
import { type DocumentSubject, type HeaderMeaning, meaningOf, normaliseHeader } from "./header-meaning";

/** A column of the list. `field` is null where nothing is kept of it. */
export type Column = { index: number; header: string; field: FieldName | null; known: boolean };

export type RecognisedColumns = {
  /** The row of the header as Excel shows it; data starts below it. */
  headerRow: number;
  columns: Column[];
  /** Headers that mean nothing to us, or mean what another column means already: to be mapped by hand. */
  unknown: { index: number; header: string; normalised: string }[];
};

/** How many filled rows from the top a header is looked for in. */
const searchedRows = 40;

/**
 * Finds the header of a staff list under its title rows and reads each column's meaning in Russian, Kazakh or
 * English, in any order; a header in two lines («Паспорт» over «номер», «до») is read as one. What the user
 * mapped by hand wins. Null where no row names a person and at least two things about them.
 */
export function recogniseColumns(sheet: Sheet, remembered: RememberedMapping = {}): RecognisedColumns | null {
  let best: { score: number; found: RecognisedColumns } | null = null;
  const rows = sheet.rows.slice(0, searchedRows);
  for (const [at, row] of rows.entries()) {
    if (!looksLikeHeader(row)) continue;
    const above = rows[at - 1];
    const stacked = above && above.row === row.row - 1 ? stackHeaders(above, row, sheet.merged) : null;
    for (const headers of stacked ? [plainHeaders(row), stacked] : [plainHeaders(row)]) {
      const found = read(row.row, headers, remembered);
      const score = scoreOf(found);
      if (score > 0 && score > (best?.score ?? 0)) best = { score, found };
    }
  }
  return best?.found ?? null;
}

/** The row that looks most like a header, for the message that none was found. */
export function likeliestHeader(sheets: readonly Sheet[]): { row: number; headers: string[] } | null {
  let best: { row: number; headers: string[] } | null = null;
  for (const row of sheets.flatMap((sheet) => sheet.rows.slice(0, searchedRows))) {
    const headers = row.cells.map(shownText).filter((text) => text !== "");
    if (looksLikeHeader(row) && headers.length > (best?.headers.length ?? 1))
      best = { row: row.row, headers };
  }
  return best;
}

function looksLikeHeader(row: SheetRow): boolean {
  return row.cells.some((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
}

function plainHeaders(row: SheetRow): string[] {
  return row.cells.map((cell) => (typeof cell === "string" ? cell : headerOf(cell)));
}

function headerOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : shownText(cell);
}

/** A group title counts for the columns under it: to the end of its merged area, else to the next title. */
function stackHeaders(above: SheetRow, row: SheetRow, merged: readonly MergedArea[]): string[] {
  const width = Math.max(above.cells.length, row.cells.length);
  const headers: string[] = [];
  let group = "";
  let until = -1;
  for (let index = 0; index < width; index += 1) {
    const title = headerOf(above.cells[index]);
    if (title !== "") {
      const area = merged.find(
        (one) => one.top <= above.row && one.bottom >= above.row && one.left === index,
      );
      group = title;
      until = area ? area.right : index;
    } else if (index > until) {
      group = "";
    }
    headers.push([group, headerOf(row.cells[index])].filter((part) => part !== "").join(" "));
  }
  return headers;
}

function read(
  headerRow: number,
  headers: readonly string[],
  remembered: RememberedMapping,
): RecognisedColumns {
  const columns: Column[] = [];
  const taken = new Map<FieldName, { column: Column; guessed: boolean } | null>();
  let context: DocumentSubject | null = null;
  const mapped = headers.map((header) => remembered[normaliseHeader(header)]);
  for (const field of mapped) if (field && field !== "ignore") taken.set(field, null);
  for (const [index, header] of headers.entries()) {
    if (header === "") continue;
    const byHand = mapped[index];
    const meaning = meaningOf(header, context);
    context = meaning.subject;
    const field: HeaderMeaning =
      byHand === undefined ? meaning.field : byHand === "ignore" ? "not-kept" : byHand;
    if (field === null || field === "not-kept") {
      columns.push({ index, header, field: null, known: field !== null });
      continue;
    }
    const guessed = byHand === undefined && meaning.guessed === true;
    const column: Column = { index, header, field, known: true };
    columns.push(column);
    const before = taken.get(field);
    if (before === undefined || byHand !== undefined) taken.set(field, { column, guessed });
    else if (before?.guessed && !guessed) {
      // «Документ» before «Номер документа», «Страна» before «Гражданство»: who says it outright is meant.
      setAside(before.column);
      taken.set(field, { column, guessed });
    } else setAside(column);
  }
  takeApartNames(columns);
  const unknown = columns.flatMap(({ index, header, known }) =>
    known ? [] : [{ index, header, normalised: normaliseHeader(header) }],
  );
  return { headerRow, columns, unknown };
}

function setAside(column: Column): void {
  column.field = null;
  column.known = false;
}

/** Beside a surname, “Name” is the given name. */
function takeApartNames(columns: readonly Column[]): void {
  const whole = columns.find(({ field }) => field === "name");
  if (!whole || !/^names?$/.test(normaliseHeader(whole.header))) return;
  const has = (field: FieldName) => columns.some((column) => column.field === field);
  if (has("surname") && !has("givenName")) whole.field = "givenName";
}

function scoreOf(found: RecognisedColumns): number {
  const fields = new Set(found.columns.flatMap((column) => (column.field ? [column.field] : [])));
  const named = fields.has("name") || fields.has("surname");
  return named && fields.size >= 3 ? fields.size : 0;
}
