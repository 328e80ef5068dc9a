import { createHash, randomBytes } from "node:crypto";

/** A random 256-bit secret in base64url, and the SHA-256 that is stored in its place. */
export function newSecret(prefix = ""): { secret: string; hash: Buffer } {
  const secret = `${prefix}${randomBytes(32).toString("base64url")}`;
  return { secret, hash: hashOfSecret(secret) };
}

export function hashOfSecret(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
