import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from "node:crypto";

/**
 * Identifiers (IIN, document numbers) and files at rest: AES-256-GCM under a key for each employer, derived
 * from the configured data key; and a keyed hash, so that equal identifiers of one employer can be found
 * without being readable, and cannot be compared between employers.
 */
export type Cipher = {
  seal(text: string): Buffer;
  open(sealed: Buffer): string;
  index(text: string): Buffer;
  sealBytes(bytes: Buffer): Buffer;
  openBytes(sealed: Buffer): Buffer;
};

const cache = new Map<string, Cipher>();

export function cipherFor(dataKey: Buffer, employerId: string): Cipher {
  const cacheKey = `${dataKey.toString("base64")} ${employerId}`;
  const known = cache.get(cacheKey);
  if (known) return known;
  // As key objects: an import seals a quarter of a million identifiers, and raw bytes are made into one each time.
  const keyOf = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync("sha256", dataKey, employerId, `ruqsat/${use}`, 32)));
  const key = keyOf("seal");
  const indexKey = keyOf("index");
  const cipher: Cipher = {
    seal: (text) => sealWith(key, Buffer.from(text, "utf8")),
    open: (sealed) => openWith(key, sealed).toString("utf8"),
    index: (text) => createHmac("sha256", indexKey).update(text).digest().subarray(0, 16),
    sealBytes: (bytes) => sealWith(key, bytes),
    openBytes: (sealed) => openWith(key, sealed),
  };
  if (cache.size > 500) cache.clear();
  cache.set(cacheKey, cipher);
  return cipher;
}

const nonceLength = 12;
const nonces = Buffer.alloc(nonceLength * 1024);
let noncesUsed = nonces.length;

/** A random nonce; they are drawn a thousand at a time. */
function newNonce(): Buffer {
  if (noncesUsed === nonces.length) {
    randomFillSync(nonces);
    noncesUsed = 0;
  }
  noncesUsed += nonceLength;
  return nonces.subarray(noncesUsed - nonceLength, noncesUsed);
}

function sealWith(key: KeyObject, plain: Buffer): Buffer {
  const iv = newNonce();
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const body = cipher.update(plain);
  cipher.final();
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function openWith(key: KeyObject, sealed: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
