/** What a file is, by its first bytes and never by its name. */
export type FileType =
  | "application/pdf"
  | "image/jpeg"
  | "image/png"
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "application/vnd.ms-excel"
  | "text/csv";

/** How many of a file's first bytes are enough to tell. */
export const headLength = 4096;

/** Papers that can be attached to a document of a worker. */
export const evidenceTypes: readonly FileType[] = ["application/pdf", "image/jpeg", "image/png"];

/** Lists that can be imported. */
export const sheetTypes: readonly FileType[] = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.ms-excel",
  "text/csv",
];

/** Null where the beginning is that of none of the types we take. */
export function fileTypeOf(head: Uint8Array): FileType | null {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return "application/pdf";
  if (starts(0xff, 0xd8, 0xff)) return "image/jpeg";
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (starts(0x50, 0x4b, 0x03, 0x04)) return officeTypeOf(head);
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "application/vnd.ms-excel";
  // What Excel saves as «Unicode text».
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return isText(decoded(head)) ? "text/csv" : null;
  return isText(head) ? "text/csv" : null;
}

/** A ZIP is a workbook where one of its first entries is named like a part of one. */
function officeTypeOf(head: Uint8Array): FileType | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  if (text.includes("word/"))
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  if (text.includes("xl/") || text.includes("[Content_Types].xml"))
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return null;
}

/** UTF-16 with its mark, as UTF-8. */
function decoded(head: Uint8Array): Uint8Array {
  const text = new TextDecoder(head[0] === 0xff ? "utf-16le" : "utf-16be").decode(
    head.subarray(0, head.length & ~1),
  );
  return new TextEncoder().encode(text);
}

/** Text in any encoding that has no control characters: UTF-8 and Windows-1251 alike. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
    if (byte === 0x7f) return false;
  }
  return true;
}
