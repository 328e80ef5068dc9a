// @ts-check
/**
 * The one form of ZIP that a pack has: entries stored, one after another from the first byte, the clock of
 * 1 January 1980, UTF-8 names, no extra field, no comment, no data descriptor, no ZIP64. Since every header
 * byte follows from names, sizes and checksums, a reader can write the headers again and compare: nothing
 * can hide in a gap, and no byte can change unnoticed.
 *
 * Plain JavaScript: this text is also put, as it stands, into the offline page `verify.html`.
 */

/**
 * @typedef {{ path: string, size: number, crc32: number }} ZipEntry
 * @typedef {ZipEntry & { offset: number }} PlacedEntry  offset of its first content byte
 * @typedef {{ size: number, read: (offset: number, length: number) => Promise<Uint8Array> }} ByteSource
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
// Written as on Unix: only then does Info-ZIP take the names as the UTF-8 that they are.
const MADE_BY = 0x0300 | VERSION;
const PLAIN_FILE_0644 = 0o100644 * 0x10000;
const UTF8_NAMES = 0x0800;
const DATE_1980_01_01 = 0x0021;

export const maxEntries = 65_534;
export const maxZipBytes = 0xffff_fffe;

const crcTable = new Uint32Array(256);
for (let n = 0; n < 256; n += 1) {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  crcTable[n] = value;
}

/**
 * CRC-32 of a piece, going on from `before` (0 at the start).
 * @param {Uint8Array} bytes
 * @param {number} [before]
 * @returns {number}
 */
export function crc32(bytes, before = 0) {
  let crc = ~before;
  for (let index = 0; index < bytes.length; index += 1) {
    crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[index] ?? 0)) & 255] ?? 0);
  }
  return ~crc >>> 0;
}

/**
 * A name that every system unpacks to the same file: relative, normalised, no device names, nothing that
 * `sha256sum` would have to escape.
 * @param {string} path
 * @returns {boolean}
 */
export function isPortablePath(path) {
  if (path === "" || path.length > 200 || path !== path.normalize("NFC") || !path.isWellFormed())
    return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\\<>:"|?*]/.test(path)) return false;
  return path.split("/").every((part) => {
    if (part === "" || part === "." || part === ".." || /[. ]$/.test(part) || part.startsWith(" "))
      return false;
    return !/^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(part);
  });
}

/**
 * @param {number} length
 * @param {(view: DataView) => void} fill
 * @param {Uint8Array} [tail]
 * @returns {Uint8Array}
 */
function record(length, fill, tail = new Uint8Array(0)) {
  const bytes = new Uint8Array(length + tail.length);
  fill(new DataView(bytes.buffer));
  bytes.set(tail, length);
  return bytes;
}

/**
 * @param {DataView} view
 * @param {number} at
 * @param {ZipEntry} entry
 * @param {number} nameLength
 */
function writeShared(view, at, entry, nameLength) {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 8, DATE_1980_01_01, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.size, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/**
 * @param {ZipEntry} entry
 * @returns {Uint8Array} the bytes that stand before the entry's content
 */
export function localHeader(entry) {
  const name = new TextEncoder().encode(entry.path);
  return record(
    30,
    (view) => {
      view.setUint32(0, LOCAL, true);
      writeShared(view, 4, entry, name.length);
    },
    name,
  );
}

/**
 * @param {ZipEntry[]} entries in their stored order
 * @returns {{ bytes: Uint8Array, total: number }} the central directory with its end record; size of the whole ZIP
 */
export function centralDirectory(entries) {
  /** @type {Uint8Array[]} */
  const records = [];
  let offset = 0;
  let length = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.path);
    const at = offset;
    const bytes = record(
      46,
      (view) => {
        view.setUint32(0, CENTRAL, true);
        view.setUint16(4, MADE_BY, true);
        writeShared(view, 6, entry, name.length);
        view.setUint32(38, PLAIN_FILE_0644, true);
        view.setUint32(42, at, true);
      },
      name,
    );
    records.push(bytes);
    length += bytes.length;
    offset += 30 + name.length + entry.size;
  }
  const end = record(22, (view) => {
    view.setUint32(0, END, true);
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, length, true);
    view.setUint32(16, offset, true);
  });
  const bytes = new Uint8Array(length + end.length);
  let at = 0;
  for (const part of [...records, end]) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, total: offset + bytes.length };
}

/**
 * @param {Uint8Array} a
 * @param {Uint8Array} b
 */
function same(a, b) {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * The entries of a ZIP of our form, or null where it is of any other. Contents are not looked at: whoever
 * reads one compares its CRC-32.
 * @param {ByteSource} source
 * @returns {Promise<PlacedEntry[] | null>}
 */
export async function readCanonicalZip(source) {
  if (source.size < 22 || source.size > maxZipBytes) return null;
  const end = await source.read(source.size - 22, 22);
  const endView = new DataView(end.buffer, end.byteOffset, end.length);
  const count = endView.getUint16(10, true);
  const start = endView.getUint32(16, true);
  if (endView.getUint32(0, true) !== END || count > maxEntries || start > source.size - 22) return null;

  const directory = await source.read(start, source.size - start);
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
  /** @type {PlacedEntry[]} */
  const entries = [];
  const names = new Set();
  let at = 0;
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length) return null;
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > directory.length) return null;
    let path = "";
    try {
      path = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        directory.subarray(at + 46, at + 46 + nameLength),
      );
    } catch {
      return null;
    }
    // Two names that differ in case only would overwrite each other on Windows and macOS.
    const folded = path.toLowerCase();
    if (!isPortablePath(path) || names.has(folded)) return null;
    names.add(folded);
    const entry = { path, size: view.getUint32(at + 24, true), crc32: view.getUint32(at + 16, true) };
    const header = localHeader(entry);
    if (offset + header.length + entry.size > start) return null;
    if (!same(await source.read(offset, header.length), header)) return null;
    entries.push({ ...entry, offset: offset + header.length });
    offset += header.length + entry.size;
    at += 46 + nameLength;
  }
  const expected = centralDirectory(entries);
  if (offset !== start || expected.total !== source.size || !same(expected.bytes, directory)) return null;
  return entries;
}
