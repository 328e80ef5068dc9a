import type { Readable } from "node:stream";

/** An object that is open for reading from any place; `close` ends it. */
export type OpenObject = {
  size: number;
  /** The bytes from `offset` on; fewer than `length` only where the object ends. */
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
};

/** Where sealed files lie, by key (`files/<employer>/<sha-256>`, `packs/<employer>/<pack>`): a disk or a bucket. */
export type ObjectStore = {
  /** A path on this machine at which to write an object before it is put: the one that is put with the least work. */
  scratch(key: string): Promise<string>;
  /** Takes a file of this machine under its key, whole or not at all; the file goes. */
  put(key: string, written: string): Promise<void>;
  /** Null where there is no such object; a store that cannot be asked is an error. */
  open(key: string): Promise<OpenObject | null>;
  /** The whole object; fails where it is not there or ends early. */
  stream(key: string): Readable;
  remove(key: string): Promise<void>;
  /** Removes every object whose key begins with this folder. */
  removeAll(folder: string): Promise<void>;
};
