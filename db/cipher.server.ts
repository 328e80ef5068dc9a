import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

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
  const known = cache.get(employerId);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", dataKey, employerId, "ruqsat/seal", 32));
  const indexKey = Buffer.from(hkdfSync("sha256", dataKey, employerId, "ruqsat/index", 32));
  const cipher: Cipher = {
    seal: (text) => sealWith(key, Buffer.from(text, "utf8")),
    open: (sealed) => openWith(key, sealed).toString("utf8"),
    index: (text) => createHmac("sha256", indexKey).update(text).digest().subarray(0, 16),
    sealBytes: (bytes) => sealWith(key, bytes),
    openBytes: (sealed) => openWith(key, sealed),
  };
  if (cache.size > 500) cache.clear();
  cache.set(employerId, cipher);
  return cipher;
}

function sealWith(key: Buffer, plain: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const body = cipher.update(plain);
  cipher.final();
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function openWith(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
