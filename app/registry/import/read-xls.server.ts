import { read, type WorkSheet } from "@e965/xlsx";
import type { Cell, PlainCell, Sheet, SheetRow } from "./cell";
import { isDateFormat, textCell } from "./cell";
import { FileRefused } from "./file-problem";
import { importLimits } from "./import-limits";

type XlsCell = { t?: string; v?: unknown; f?: string; z?: string | number; w?: string };

const daysOf1904 = 1462;

/** Reads the visible sheets of an Excel 97–2003 workbook (`.xls`), as 1C prints it. */
export function readXls(bytes: Buffer): Sheet[] {
  const workbook = parse(bytes);
  const uses1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets: Sheet[] = [];
  let filled = 0;
  for (const [index, name] of workbook.SheetNames.slice(0, importLimits.sheets).entries()) {
    const source = workbook.Sheets[name];
    if (!source || (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) continue;
    const sheet = readSheet(name, source, uses1904);
    filled += sheet.rows.length;
    if (filled > importLimits.filledRows)
      throw new FileRefused("too-many-rows", { limit: importLimits.dataRows });
    sheets.push(sheet);
  }
  return sheets;
}

function parse(bytes: Buffer) {
  try {
    return read(bytes, {
      type: "buffer",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      sheetRows: importLimits.filledRows + 2,
    });
  } catch (error) {
    const encrypted = error instanceof Error && /password|ECMA-376/i.test(error.message);
    throw new FileRefused(encrypted ? "file-encrypted" : "file-damaged");
  }
}

function readSheet(name: string, source: WorkSheet, uses1904: boolean): Sheet {
  const rows: SheetRow[] = [];
  const data = (source["!data"] ?? []) as (XlsCell | undefined)[][];
  for (const [index, line] of data.entries()) {
    if (!line) continue;
    const cells: Cell[] = [];
    for (const [column, cell] of line.entries()) {
      if (!cell || column >= importLimits.columns) continue;
      const value = cellOf(cell, uses1904);
      if (value === null) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
    if (cells.length > 0) rows.push({ row: index + 1, cells });
  }
  const merged = (source["!merges"] ?? []).map((area) => ({
    top: area.s.r + 1,
    bottom: area.e.r + 1,
    left: area.s.c,
    right: area.e.c,
  }));
  return { name, rows, merged };
}

function cellOf(cell: XlsCell, uses1904: boolean): Cell {
  if (cell.t === "e") return { kind: "error", text: cell.w ?? "#N/A" };
  const value = plainValue(cell.v);
  if (cell.f !== undefined) return { kind: "formula", value };
  if (typeof value === "number" && typeof cell.z === "string" && isDateFormat(cell.z)) {
    return { kind: "date", serial: uses1904 ? value + daysOf1904 : value };
  }
  return value;
}

function plainValue(value: unknown): PlainCell {
  if (typeof value === "string") return textCell(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return null;
}
