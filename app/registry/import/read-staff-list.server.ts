import { readWorkbook, type WorkbookKind } from "./read-workbook.server";
import { readStaffSheets, type StaffListOptions, type StaffListReading } from "./staff-list";

/**
 * Reads a staff list from a file, given as bytes or as a path. A file that cannot be read at all is a problem
 * with a code; a row that cannot be a fact is refused and the rest is read. Never throws for a bad file.
 */
export async function readStaffList(
  source: Uint8Array | string,
  options: StaffListOptions = {},
): Promise<StaffListReading & { kind: WorkbookKind | null }> {
  const reading = await readWorkbook(source);
  if (!reading.ok) return { ...reading, kind: null };
  return { ...readStaffSheets(reading.sheets, options), kind: reading.kind };
}
