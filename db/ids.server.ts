import { randomFillSync } from "node:crypto";

const drawn = Buffer.alloc(16 * 256);
let used = drawn.length;

/** Random bytes, drawn for many ids at a time: an import makes a quarter of a million. */
function randomBytes16(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += 16;
  return drawn.subarray(used - 16, used);
}

let lastAt = 0;
let count = 0;

/**
 * A UUID version 7: sortable by the time it was made. Those that one process makes for the same millisecond are
 * counted, so that they sort in the order in which they were made.
 */
export function newId(at: number = Date.now()): string {
  count = at === lastAt ? count + 1 : 0;
  lastAt = at;
  const bytes = randomBytes16();
  bytes.writeUIntBE(at + (count >> 12), 0, 6);
  bytes[6] = ((count >> 8) & 0x0f) | 0x70;
  bytes[7] = count & 0xff;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text from outside can be an id at all (so that a wrong one is «not found», not an error). */
export function isId(text: string | undefined | null): text is string {
  return typeof text === "string" && uuid.test(text);
}
