import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";

/** The key that seals packs. The private half never leaves this object. */
export type SealKey = { privateKey: KeyObject; publicPem: string; fingerprint: string };

/** The private key of a new seal as PKCS #8 PEM, for whoever keeps it. */
export function makeSealKeyPem(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** SHA-256 of a public key's SPKI DER, in lower-case hexadecimal: what people compare. */
export function fingerprintOf(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
}

/** Reads the key that packs are sealed with. Throws where the PEM holds no Ed25519 private key. */
export function readSealKey(pem: string | Uint8Array): SealKey {
  const privateKey = createPrivateKey(typeof pem === "string" ? pem : Buffer.from(pem));
  if (privateKey.asymmetricKeyType !== "ed25519")
    throw new TypeError("The signing key is not an Ed25519 key");
  const publicKey = createPublicKey(privateKey);
  const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { privateKey, publicPem, fingerprint: fingerprintOf(publicKey) };
}

/** `SHA256SUMS` as `sha256sum -c` reads it, in the order of the files in the pack. */
export function checksumList(files: readonly { path: string; sha256: string }[]): string {
  return files.map((file) => `${file.sha256}  ${file.path}\n`).join("");
}

/** The 64 bytes of the Ed25519 signature over `SHA256SUMS`. */
export function signList(list: string, key: SealKey): Uint8Array {
  return new Uint8Array(sign(null, Buffer.from(list, "utf8"), key.privateKey));
}
