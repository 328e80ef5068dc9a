import { readFile, stat } from "node:fs/promises";
import type { Sheet } from "./cell";
import { type FileProblem, FileRefused } from "./file-problem";
import { importLimits } from "./import-limits";
import { readCsv } from "./read-csv";
import { readXls } from "./read-xls.server";
import { readXlsx } from "./read-xlsx.server";

export type WorkbookKind = "xlsx" | "xls" | "csv";
export type WorkbookReading =
  | { ok: true; kind: WorkbookKind; sheets: Sheet[] }
  | { ok: false; problem: FileProblem };

/**
 * Reads a staff list, given as bytes or as a path, into sheets of raw cells with Excel's row numbers.
 * What the file is, its content says, never its name. Never throws for a bad file.
 */
export async function readWorkbook(source: Uint8Array | string): Promise<WorkbookReading> {
  try {
    const bytes = typeof source === "string" ? await readBytes(source) : asBuffer(source);
    if (bytes.length > importLimits.fileBytes) throw fileTooLarge();
    if (bytes.length === 0) throw new FileRefused("file-empty");
    const kind = kindOf(bytes);
    const sheets = await readAs(kind, bytes);
    if (sheets.every((sheet) => sheet.rows.length === 0)) throw new FileRefused("file-empty");
    return { ok: true, kind, sheets };
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function readBytes(path: string): Promise<Buffer> {
  if ((await stat(path)).size > importLimits.fileBytes) throw fileTooLarge();
  return readFile(path);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function fileTooLarge(): FileRefused {
  return new FileRefused("file-too-large", { limit: importLimits.fileBytes / (1024 * 1024) });
}

async function readAs(kind: WorkbookKind, bytes: Buffer): Promise<Sheet[]> {
  if (kind === "xlsx") return readXlsx(bytes);
  if (kind === "xls") return readXls(bytes);
  return [readCsv(bytes, "CSV")];
}

const otherKinds: readonly (readonly [string, string])[] = [
  ["89504e47", "PNG"],
  ["ffd8ff", "JPEG"],
  ["47494638", "GIF"],
  ["25504446", "PDF"],
  ["52617221", "RAR"],
  ["377abcaf", "7z"],
  ["1f8b", "GZIP"],
];

function kindOf(bytes: Buffer): WorkbookKind {
  const start = bytes.subarray(0, 8).toString("hex");
  if (start.startsWith("504b0304") || start.startsWith("504b0506")) return "xlsx";
  if (start === "d0cf11e0a1b11ae1") {
    // An encrypted .xlsx is an old compound file that holds one stream of this name.
    if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) throw new FileRefused("file-encrypted");
    if (
      !bytes.includes(Buffer.from("Workbook", "utf16le")) &&
      !bytes.includes(Buffer.from("Book", "utf16le"))
    ) {
      throw new FileRefused("file-kind-unknown", { kind: "OLE" });
    }
    return "xls";
  }
  const other = otherKinds.find(([signature]) => start.startsWith(signature));
  if (other) throw new FileRefused("file-kind-unknown", { kind: other[1] });
  return "csv";
}
