import { createHash } from "node:crypto";
import { writeCanonicalZip, zipBytes } from "~/audit/canonical-zip";
import { checksumList, makeSealKeyPem, readSealKey, type SealKey, signList } from "~/audit/seal.server";
import { requiredFiles } from "~/audit/verify-pack";

/** Bytes of a ZIP of our form with these files. */
export async function zipOf(files: readonly [string, Uint8Array | string][]): Promise<Uint8Array> {
  const entries = files.map(([path, bytes]) =>
    zipBytes(path, typeof bytes === "string" ? Buffer.from(bytes) : bytes),
  );
  const pieces: Uint8Array[] = [];
  for await (const piece of writeCanonicalZip(entries)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** A sealed pack of a few hundred bytes of content, for tests that try every byte of it. */
export async function buildSmallPack(
  options: { key?: SealKey; extra?: [string, string][]; without?: string } = {},
): Promise<{ bytes: Uint8Array; key: SealKey; files: [string, Uint8Array | string][] }> {
  const key = options.key ?? readSealKey(makeSealKeyPem());
  const content: [string, string][] = [
    ...requiredFiles.map((path): [string, string] => [
      path,
      path === "signing-key.pem" ? key.publicPem : path,
    ]),
    ...(options.extra ?? []),
  ];
  const files = content.filter(([path]) => path !== options.without);
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const list = checksumList(files.map(([path, text]) => ({ path, sha256: hash(text) })));
  const sealed: [string, Uint8Array | string][] = [
    ...files,
    ["SHA256SUMS", list],
    ["SHA256SUMS.sig", signList(list, key)],
  ];
  return { bytes: await zipOf(sealed), key, files: sealed };
}
