import {
  type ByteSource,
  centralDirectory,
  crc32,
  isPortablePath,
  localHeader,
  maxEntries,
  maxZipBytes,
  type PlacedEntry,
  readCanonicalZip,
  type ZipEntry,
} from "./verify-page/canonical-zip";

export type { ByteSource, PlacedEntry, ZipEntry };
export { crc32, isPortablePath, maxEntries, maxZipBytes, readCanonicalZip };

/** An entry to write: its size and CRC-32 are known before, since our form has no data descriptors. */
export type ZipContent = ZipEntry & { open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

/** How many bytes the ZIP of these entries has. */
export function zipSize(entries: readonly ZipEntry[]): number {
  return centralDirectory([...entries]).total;
}

/**
 * The bytes of a ZIP in our one form, piece by piece. Throws before the first byte on a name that is not
 * portable, on a second entry of the same name and on what needs ZIP64; throws while writing where a
 * content is not what was announced.
 */
export async function* writeCanonicalZip(contents: readonly ZipContent[]): AsyncGenerator<Uint8Array> {
  const entries = contents.map(({ path, size, crc32 }) => ({ path, size, crc32 }));
  const names = new Set<string>();
  for (const { path } of entries) {
    if (!isPortablePath(path)) throw new RangeError(`Not a portable path: ${path}`);
    if (names.has(path.toLowerCase())) throw new RangeError(`Twice the same path: ${path}`);
    names.add(path.toLowerCase());
  }
  if (entries.length > maxEntries) throw new RangeError("Too many files for a ZIP without extensions");
  const directory = centralDirectory(entries);
  if (directory.total > maxZipBytes) throw new RangeError("Too large for a ZIP without extensions");
  for (const content of contents) {
    yield localHeader(content);
    let size = 0;
    let crc = 0;
    for await (const piece of content.open()) {
      size += piece.length;
      crc = crc32(piece, crc);
      yield piece;
    }
    if (size !== content.size || crc !== content.crc32)
      throw new Error(`Changed while being packed: ${content.path}`);
  }
  yield directory.bytes;
}

/** An entry whose bytes are in memory. */
export function zipBytes(path: string, bytes: Uint8Array): ZipContent {
  return { path, size: bytes.length, crc32: crc32(bytes), open: () => [bytes] };
}
