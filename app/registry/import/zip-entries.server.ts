import { constants, createInflateRaw } from "node:zlib";
import { FileRefused } from "./file-problem";
import { importLimits } from "./import-limits";

type Entry = { method: number; packed: number; unpacked: number; offset: number };

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * A ZIP opened for reading single entries, with the limits that a bomb runs into: the sizes that the
 * directory declares are added up before anything is unpacked, and what really comes out is counted too.
 */
export class ZipEntries {
  private readonly bytes: Buffer;
  private readonly entries: Map<string, Entry>;
  private unpackedSoFar = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.entries = readDirectory(bytes);
    let declared = 0;
    for (const entry of this.entries.values()) declared += entry.unpacked;
    if (declared > importLimits.unpackedBytes) throw tooLarge();
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The entry's bytes, unpacked piece by piece; throws `FileRefused` past a limit or on damage. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new FileRefused("file-damaged", { part: name });
    const packed = this.packedBytes(entry);
    if (entry.method === 0) {
      this.count(packed.length);
      yield packed;
      return;
    }
    const inflate = createInflateRaw({ chunkSize: 256 * 1024, finishFlush: constants.Z_SYNC_FLUSH });
    inflate.end(packed);
    let length = 0;
    try {
      for await (const chunk of inflate) {
        const piece = chunk as Buffer;
        length += piece.length;
        this.count(piece.length);
        // An entry that is larger than it says lies about itself.
        if (length > entry.unpacked) throw new FileRefused("file-damaged", { part: name });
        yield piece;
      }
    } catch (error) {
      if (error instanceof FileRefused) throw error;
      throw new FileRefused("file-damaged", { part: name });
    } finally {
      inflate.destroy();
    }
    if (length !== entry.unpacked) throw new FileRefused("file-damaged", { part: name });
  }

  private packedBytes(entry: Entry): Buffer {
    const { bytes } = this;
    if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localEntry) {
      throw new FileRefused("file-damaged");
    }
    const start =
      entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    if (start + entry.packed > bytes.length) throw new FileRefused("file-damaged");
    return bytes.subarray(start, start + entry.packed);
  }

  private count(bytes: number): void {
    this.unpackedSoFar += bytes;
    if (this.unpackedSoFar > importLimits.unpackedBytes) throw tooLarge();
  }
}

function tooLarge(): FileRefused {
  return new FileRefused("unpacked-too-large", { limit: importLimits.unpackedBytes / (1024 * 1024) });
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry)
      throw new FileRefused("file-damaged");
    const flags = bytes.readUInt16LE(at + 8);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes
      .toString("utf8", at + 46, at + 46 + nameLength)
      .replaceAll("\\", "/")
      .toLowerCase();
    if (flags & 1) throw new FileRefused("file-encrypted");
    const method = bytes.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8) throw new FileRefused("file-damaged", { part: name });
    entries.set(name, {
      method,
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw new FileRefused("file-damaged");
}
