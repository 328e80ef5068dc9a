import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ObjectStore } from "~db/objects";
import { type FileType, fileTypeOf, headLength } from "./file-type";

/** At most so many bytes are taken in one file. */
export const largestFile = 20 * 1024 * 1024;

export type StoredFile = { sha256: string; size: number; contentType: FileType };
export type RefusedFile = { kind: "refused"; code: "file-empty" | "file-too-large" | "file-type" };

/** A file that came in and is sealed, and lies beside the store until it is decided whether it is kept. */
export type ReceivedFile = {
  kind: "received";
  file: StoredFile;
  /** Puts it into the store. */
  keep(): Promise<void>;
  /** Throws it away; does nothing where it was kept. */
  drop(): Promise<void>;
};

/**
 * Where files lie, by the SHA-256 of their content; one employer's files are sealed with that employer's key.
 * Nothing holds a whole file in memory.
 */
export type FileStore = {
  /** Takes a file in without keeping it: an answer that needs its hash may turn out not to need the file. */
  receive(
    employerId: string,
    content: AsyncIterable<Uint8Array>,
    accept: readonly FileType[],
  ): Promise<ReceivedFile | RefusedFile>;
  /** The content as it was put. Fails where a byte of the sealed file was changed, or the file is not there. */
  get(employerId: string, sha256: string): Readable;
  has(employerId: string, sha256: string): Promise<boolean>;
  remove(employerId: string, sha256: string): Promise<void>;
};

/** Files under `files/` of a store, each sealed in chunks by AES-256-GCM under a key of its employer. */
export function sealedFileStore(objects: ObjectStore, dataKey: Buffer): FileStore {
  const placeOf = (employerId: string, sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a SHA-256");
    return `files/${employerId}/${sha256}`;
  };
  const keyOf = (employerId: string) =>
    Buffer.from(hkdfSync("sha256", dataKey, employerId, "ruqsat/files", 32));
  return {
    async receive(employerId, content, accept) {
      const temporary = await objects.scratch(`files/${employerId}/incoming`);
      const meter = new Meter(accept);
      try {
        await pipeline(
          Readable.from(content, { objectMode: false }),
          meter,
          new Sealer(keyOf(employerId)),
          createWriteStream(temporary, { flags: "wx", mode: 0o600 }),
        );
        const file = meter.result();
        await synced(temporary);
        return {
          kind: "received",
          file,
          keep: () => objects.put(placeOf(employerId, file.sha256), temporary),
          drop: () => rm(temporary, { force: true }),
        };
      } catch (error) {
        await rm(temporary, { force: true });
        if (error instanceof Turned) return { kind: "refused", code: error.code };
        throw error;
      }
    },
    get(employerId, sha256) {
      const opener = new Opener(keyOf(employerId));
      const source = objects.stream(placeOf(employerId, sha256));
      source.on("error", (error) => opener.destroy(error));
      return source.pipe(opener);
    },
    async has(employerId, sha256) {
      const found = await objects.open(placeOf(employerId, sha256));
      await found?.close();
      return found !== null;
    },
    remove: (employerId, sha256) => objects.remove(placeOf(employerId, sha256)),
  };
}

async function synced(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}

class Turned extends Error {
  readonly code: RefusedFile["code"];
  constructor(code: RefusedFile["code"]) {
    super(code);
    this.code = code;
  }
}

/** Counts, hashes, and looks at the first bytes; a file that is refused stops here, before it is read to its end. */
class Meter extends Transform {
  readonly #hash = createHash("sha256");
  readonly #accept: readonly FileType[];
  #head: Buffer = Buffer.alloc(0);
  #type: FileType | null = null;
  #size = 0;

  constructor(accept: readonly FileType[]) {
    super();
    this.#accept = accept;
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error?: Error | null, data?: Buffer) => void) {
    this.#size += chunk.length;
    if (this.#size > largestFile) {
      done(new Turned("file-too-large"));
      return;
    }
    this.#hash.update(chunk);
    if (this.#type !== null) {
      done(null, chunk);
      return;
    }
    this.#head = Buffer.concat([this.#head, chunk]);
    if (this.#head.length < headLength) done();
    else this.#release(done);
  }

  override _flush(done: (error?: Error | null, data?: Buffer) => void) {
    if (this.#size === 0) done(new Turned("file-empty"));
    else if (this.#type === null) this.#release(done);
    else done();
  }

  /** The type is told from the head; then what was held back goes on. */
  #release(done: (error?: Error | null, data?: Buffer) => void): void {
    const type = fileTypeOf(this.#head.subarray(0, headLength));
    if (type === null || !this.#accept.includes(type)) {
      done(new Turned("file-type"));
      return;
    }
    this.#type = type;
    const held = this.#head;
    this.#head = Buffer.alloc(0);
    done(null, held);
  }

  result(): StoredFile {
    if (this.#type === null) throw new Turned("file-type");
    return { sha256: this.#hash.digest("hex"), size: this.#size, contentType: this.#type };
  }
}

/*
 * The sealed form: an 8-byte prefix, then chunks of 64 KiB, each followed by its tag. A chunk's nonce is the prefix
 * and its number, and whether it is the last is authenticated with it: chunks cannot be changed, moved or cut off.
 */
const plainLength = 64 * 1024;
const tagLength = 16;
const prefixLength = 8;
const sealedLength = plainLength + tagLength;

function nonce(prefix: Buffer, number: number): Buffer {
  const iv = Buffer.alloc(12);
  prefix.copy(iv);
  iv.writeUInt32BE(number, prefixLength);
  return iv;
}

function mark(last: boolean): Buffer {
  return Buffer.from([last ? 1 : 0]);
}

class Sealer extends Transform {
  readonly #key: Buffer;
  readonly #prefix = randomBytes(prefixLength);
  #held: Buffer = Buffer.alloc(0);
  #number = 0;

  constructor(key: Buffer) {
    super();
    this.#key = key;
    this.push(this.#prefix);
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void) {
    this.#held = Buffer.concat([this.#held, chunk]);
    // One chunk is always kept back, since only the end tells which is the last.
    while (this.#held.length > plainLength) {
      this.#seal(this.#held.subarray(0, plainLength), false);
      this.#held = this.#held.subarray(plainLength);
    }
    done();
  }

  override _flush(done: (error?: Error | null) => void) {
    this.#seal(this.#held, true);
    done();
  }

  #seal(plain: Buffer, last: boolean): void {
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce(this.#prefix, this.#number++));
    cipher.setAAD(mark(last));
    this.push(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
  }
}

class Opener extends Transform {
  readonly #key: Buffer;
  #prefix: Buffer | null = null;
  #held: Buffer = Buffer.alloc(0);
  #number = 0;

  constructor(key: Buffer) {
    super();
    this.#key = key;
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void) {
    this.#held = Buffer.concat([this.#held, chunk]);
    if (this.#prefix === null && this.#held.length >= prefixLength) {
      this.#prefix = Buffer.from(this.#held.subarray(0, prefixLength));
      this.#held = this.#held.subarray(prefixLength);
    }
    try {
      while (this.#prefix !== null && this.#held.length > sealedLength) {
        this.#open(this.#held.subarray(0, sealedLength), false);
        this.#held = this.#held.subarray(sealedLength);
      }
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: (error?: Error | null) => void) {
    try {
      this.#open(this.#held, true);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  #open(sealed: Buffer, last: boolean): void {
    if (this.#prefix === null || sealed.length < tagLength) throw new Error("the stored file is cut off");
    const decipher = createDecipheriv("aes-256-gcm", this.#key, nonce(this.#prefix, this.#number++));
    decipher.setAAD(mark(last));
    decipher.setAuthTag(sealed.subarray(-tagLength));
    const plain = decipher.update(sealed.subarray(0, -tagLength));
    decipher.final();
    this.push(plain);
  }
}
