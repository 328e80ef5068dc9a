import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { config } from "~/config.server";
import { objectStore } from "~db/object-store.server";
import type { OpenObject } from "~db/objects";
import type { ByteSource } from "./canonical-zip";

/*
 * A pack holds passport numbers and scans, so it lies sealed on the disk like every other file, under a key of its
 * employer: pieces of 64 KiB by AES-256-GCM, each tied to its place, the last one marked. It can be read from
 * any byte on, and what is handed out is the ZIP byte for byte.
 */
const pieceLength = 64 * 1024;
const tagLength = 16;
const prefixLength = 8;
const sealedLength = pieceLength + tagLength;

/** The folder in which an employer's packs are worked on. */
export function packFolder(employerId: string): string {
  return join(config().dataDir, "packs", employerId);
}

function placeOf(employerId: string, packId: string): string {
  return `packs/${employerId}/${packId}.zip.sealed`;
}

function keyOf(employerId: string): Buffer {
  return Buffer.from(hkdfSync("sha256", config().dataKey, employerId, "ruqsat/packs", 32));
}

function nonce(prefix: Buffer, index: number): Buffer {
  const bytes = Buffer.alloc(prefixLength + 4);
  prefix.copy(bytes);
  bytes.writeUInt32BE(index, prefixLength);
  return bytes;
}

const mark = (last: boolean) => Buffer.from([last ? 1 : 0]);

/** Seals the plain file at `plain` into the employer's store; the sealed one appears whole or not at all. */
export async function sealPack(employerId: string, packId: string, plain: string): Promise<void> {
  // Beside the plain one, where the next attempt clears away what a killed one left.
  const partial = `${plain}.sealed`;
  const key = keyOf(employerId);
  const prefix = randomBytes(prefixLength);
  const { size } = await stat(plain);
  const total = Math.max(1, Math.ceil(size / pieceLength));
  const handle = await open(partial, "w", 0o600);
  try {
    await handle.writeFile(prefix);
    let index = 0;
    for await (const piece of piecesOf(createReadStream(plain, { highWaterMark: pieceLength }))) {
      const cipher = createCipheriv("aes-256-gcm", key, nonce(prefix, index));
      cipher.setAAD(mark(index === total - 1));
      const body = Buffer.concat([cipher.update(piece), cipher.final()]);
      await handle.writeFile(Buffer.concat([body, cipher.getAuthTag()]));
      index += 1;
    }
    await handle.sync();
    await handle.close();
    await objectStore().put(placeOf(employerId, packId), partial);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(partial, { force: true });
    throw error;
  }
}

/** Cuts a stream into pieces of our length; one empty piece where there is nothing. */
async function* piecesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let any = false;
  for await (const chunk of stream) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    while (held.length >= pieceLength) {
      yield held.subarray(0, pieceLength);
      any = true;
      held = held.subarray(pieceLength);
    }
  }
  if (held.length > 0 || !any) yield held;
}

/** A sealed pack that is open for reading from any place; `close` ends it. */
export type OpenPack = ByteSource & {
  /** The bytes from `offset` on, piece by piece. */
  stream(offset: number, length: number): AsyncGenerator<Uint8Array>;
  close(): Promise<void>;
};

/** Opens a pack of the store; null where the file is not there. Reading fails where a byte of it was changed. */
export async function openSealedPack(employerId: string, packId: string): Promise<OpenPack | null> {
  const found = await objectStore().open(placeOf(employerId, packId));
  return found && opened(employerId, found);
}

async function opened(employerId: string, object: OpenObject): Promise<OpenPack> {
  const key = keyOf(employerId);
  const sealedSize = object.size - prefixLength;
  const total = Math.ceil(sealedSize / sealedLength);
  const size = sealedSize - total * tagLength;
  const prefix = await object.read(0, prefixLength);
  let last: { index: number; bytes: Buffer } | null = null;

  async function piece(index: number): Promise<Buffer> {
    if (last?.index === index) return last.bytes;
    const at = index * sealedLength;
    const length = Math.min(sealedLength, sealedSize - at);
    const sealed = await object.read(prefixLength + at, length);
    if (sealed.length !== length || length < tagLength) throw new Error("the stored pack is cut off");
    const decipher = createDecipheriv("aes-256-gcm", key, nonce(prefix, index));
    decipher.setAAD(mark(index === total - 1));
    decipher.setAuthTag(sealed.subarray(-tagLength));
    const bytes = Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]);
    last = { index, bytes };
    return bytes;
  }

  async function* stream(offset: number, length: number): AsyncGenerator<Uint8Array> {
    const end = Math.min(size, offset + length);
    let at = offset;
    while (at < end) {
      const index = Math.floor(at / pieceLength);
      const bytes = await piece(index);
      const from = at - index * pieceLength;
      const part = bytes.subarray(from, Math.min(bytes.length, from + end - at));
      at += part.length;
      yield part;
    }
  }

  return {
    size,
    stream,
    async read(offset, length) {
      const parts: Uint8Array[] = [];
      for await (const part of stream(offset, length)) parts.push(part);
      return new Uint8Array(Buffer.concat(parts));
    },
    close: () => object.close(),
  };
}
