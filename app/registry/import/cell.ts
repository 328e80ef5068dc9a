/**
 * A cell as the file holds it, before any meaning is read into it. Strings are trimmed and never blank;
 * an empty cell is `null`.
 */
export type Cell = PlainCell | DateSerialCell | ErrorCell | FormulaCell;

export type PlainCell = string | number | boolean | null;

/** A number that the workbook shows as a date; `serial` is always in the 1900 system. */
export type DateSerialCell = { kind: "date"; serial: number };

/** What Excel shows when a formula fails, such as `#REF!`. */
export type ErrorCell = { kind: "error"; text: string };

/** A cell that is computed; `value` is what the program that saved the file had computed last. */
export type FormulaCell = { kind: "formula"; value: PlainCell };

/** A row that has at least one filled cell. `row` is its number as Excel shows it. */
export type SheetRow = { row: number; cells: Cell[] };

/** A merged area; rows as Excel shows them, columns from zero, both ends included. */
export type MergedArea = { top: number; bottom: number; left: number; right: number };

export type Sheet = { name: string; rows: SheetRow[]; merged: MergedArea[] };

/** What a blank or padded text is in a cell: trimmed, or nothing. */
export function textCell(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}

/** What a person sees in the cell, for messages and for the file of refused rows; dates stay serials. */
export function shownText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") {
    if (cell.kind === "date") return String(cell.serial);
    if (cell.kind === "error") return cell.text;
    return cell.value === null ? "" : String(cell.value);
  }
  return String(cell);
}

/** Whether a number format shows a date: a day or a year outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "");
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
