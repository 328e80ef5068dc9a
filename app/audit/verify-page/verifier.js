// @ts-check
/**
 * Verifies an audit pack with nothing but WebCrypto: the ZIP's form, every file's SHA-256, the Ed25519
 * signature over SHA256SUMS, and whether the key is one that the reader knows from elsewhere.
 *
 * Plain JavaScript: this text is also put, as it stands, into the offline page `verify.html`.
 */
import { crc32, readCanonicalZip } from "./canonical-zip";

/**
 * @typedef {import("./canonical-zip").ByteSource} ByteSource
 * @typedef {"not-a-pack" | "list-unreadable" | "list-differs" | "file-missing" | "file-changed" | "key-unreadable"
 *   | "signature-wrong"} FailureCode
 * @typedef {{ path: string, size: number, sha256: string | null, state: "intact" | "changed" | "unlisted" | "missing" | "seal" }} FileState
 * @typedef {{
 *   verdict: "genuine" | "unchanged" | "signature-not-checked" | "broken",
 *   reason: { code: FailureCode, path: string | null } | null,
 *   files: FileState[],
 *   fingerprint: string | null,
 *   keyKnown: boolean,
 * }} PackVerification
 */

const LIST = "SHA256SUMS";
const SIGNATURE = "SHA256SUMS.sig";
const KEY = "signing-key.pem";

/** What every pack holds besides evidence; a ZIP without them is not a pack. */
export const requiredFiles = [
  "audit-pack.pdf",
  "registry.xlsx",
  "data.json",
  "data.schema.json",
  KEY,
  "VERIFY.txt",
  "verify.html",
];

const spkiPrefix = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/** @param {Uint8Array} bytes */
function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<string>}
 */
async function sha256(bytes) {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", /** @type {BufferSource} */ (bytes))));
}

/**
 * A fingerprint as people copy it (spaces, colons, capitals), in the one form that we compare.
 * @param {string} typed
 */
export function plainFingerprint(typed) {
  return typed.replace(/[\s:-]/g, "").toLowerCase();
}

/**
 * The SPKI bytes of an Ed25519 public key in the one spelling of PEM that a pack carries, else null.
 * @param {string} pem
 */
function spkiOf(pem) {
  const match = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/]{59}=)\n-----END PUBLIC KEY-----\n$/.exec(pem);
  if (!match?.[1]) return null;
  const binary = atob(match[1]);
  const spki = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const rightForm = btoa(binary) === match[1] && spkiPrefix.every((byte, index) => spki[index] === byte);
  return spki.length === 44 && rightForm ? spki : null;
}

/**
 * Lines of `sha256sum`: hash, two spaces, name. Null where a line has any other form.
 * @param {string} list
 */
function parseList(list) {
  if (!list.endsWith("\n")) return null;
  /** @type {{ path: string, sha256: string }[]} */
  const lines = [];
  for (const line of list.slice(0, -1).split("\n")) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    if (!match?.[1] || !match[2]) return null;
    lines.push({ sha256: match[1], path: match[2] });
  }
  return lines;
}

/**
 * @param {Uint8Array} spki
 * @param {Uint8Array} signature
 * @param {Uint8Array} message
 * @returns {Promise<boolean | null>} null where this runtime has no Ed25519
 */
async function signatureHolds(spki, signature, message) {
  /** @type {CryptoKey} */
  let key;
  try {
    key = await crypto.subtle.importKey(
      "spki",
      /** @type {BufferSource} */ (spki),
      { name: "Ed25519" },
      false,
      ["verify"],
    );
  } catch (error) {
    return error instanceof Error && error.name === "NotSupportedError" ? null : false;
  }
  const [bytes, text] = /** @type {BufferSource[]} */ ([signature, message]);
  return bytes && text ? crypto.subtle.verify({ name: "Ed25519" }, key, bytes, text) : false;
}

/**
 * Reads the whole pack once and says what holds. Green ("genuine") only where the key's fingerprint is in
 * `knownFingerprints`, which must come from outside the pack.
 * @param {ByteSource} source
 * @param {{ knownFingerprints?: readonly string[], onProgress?: (share: number) => void }} [options]
 * @returns {Promise<PackVerification>}
 */
export async function verifyPack(source, options = {}) {
  /** @type {PackVerification} */
  const result = { verdict: "broken", reason: null, files: [], fingerprint: null, keyKnown: false };
  /**
   * @param {FailureCode} code
   * @param {string | null} path
   */
  const fail = (code, path = null) => {
    result.reason ??= { code, path };
  };

  const entries = await readCanonicalZip(source);
  if (!entries) {
    fail("not-a-pack");
    return result;
  }
  /** @type {Map<string, Uint8Array>} */
  const kept = new Map();
  /** @type {Map<string, string>} */
  const hashes = new Map();
  const damaged = new Set();
  for (const entry of entries) {
    const bytes = await source.read(entry.offset, entry.size);
    if (crc32(bytes) !== entry.crc32) damaged.add(entry.path);
    hashes.set(entry.path, await sha256(bytes));
    if (entry.path === LIST || entry.path === SIGNATURE || entry.path === KEY) kept.set(entry.path, bytes);
    options.onProgress?.(Math.min(1, (entry.offset + entry.size) / source.size));
  }

  const listBytes = kept.get(LIST);
  const signature = kept.get(SIGNATURE);
  const keyBytes = kept.get(KEY);
  const lastTwo = entries.slice(-2).map((entry) => entry.path);
  if (!listBytes || !signature || !keyBytes || lastTwo[0] !== LIST || lastTwo[1] !== SIGNATURE) {
    fail("not-a-pack");
    return result;
  }
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  const lines = parseList(utf8.decode(listBytes));
  if (!lines) {
    fail("list-unreadable", LIST);
    return result;
  }

  const listed = new Map(lines.map((line) => [line.path, line.sha256]));
  for (const entry of entries) {
    const hash = hashes.get(entry.path) ?? null;
    const seal = entry.path === LIST || entry.path === SIGNATURE;
    const right = seal || listed.get(entry.path) === hash;
    const state =
      damaged.has(entry.path) || (listed.has(entry.path) && !right)
        ? "changed"
        : seal
          ? "seal"
          : listed.has(entry.path)
            ? "intact"
            : "unlisted";
    result.files.push({ path: entry.path, size: entry.size, sha256: hash, state });
    if (state === "changed") fail("file-changed", entry.path);
    if (state === "unlisted") fail("list-differs", entry.path);
  }
  for (const line of lines) {
    if (hashes.has(line.path)) continue;
    result.files.push({ path: line.path, size: 0, sha256: null, state: "missing" });
    fail("file-missing", line.path);
  }
  // The list fixes the order too, so that one signed list has one ZIP.
  const order = entries.slice(0, -2).map((entry) => entry.path);
  if (lines.length !== order.length || lines.some((line, index) => line.path !== order[index])) {
    fail("list-differs", LIST);
  }
  for (const path of requiredFiles) if (!hashes.has(path)) fail("file-missing", path);

  const spki = spkiOf(utf8.decode(keyBytes));
  if (!spki) {
    fail("key-unreadable", KEY);
    return result;
  }
  const fingerprint = await sha256(spki);
  result.fingerprint = fingerprint;
  result.keyKnown = (options.knownFingerprints ?? []).some(
    (known) => plainFingerprint(known) === fingerprint,
  );
  const holds = signature.length === 64 ? await signatureHolds(spki, signature, listBytes) : false;
  if (holds === false) fail("signature-wrong", SIGNATURE);
  if (result.reason) return result;
  result.verdict = holds === null ? "signature-not-checked" : result.keyKnown ? "genuine" : "unchanged";
  return result;
}
