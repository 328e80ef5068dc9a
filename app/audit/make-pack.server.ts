import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, open, rename, rm, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  crc32,
  isPortablePath,
  maxEntries,
  maxZipBytes,
  writeCanonicalZip,
  type ZipContent,
  zipBytes,
} from "./canonical-zip";
import { dataSchemaJson } from "./data-schema";
import type { PackContent, PackEvidence, PackFailure } from "./pack-content";
import { makePackPdf } from "./pack-pdf.server";
import { checksumList, type SealKey, signList } from "./seal.server";
import { verifyPage } from "./verify-page.server";
import { verifyText } from "./verify-text";

/** An evidence file on this machine's disk, and its place in the pack (`documents/…`). */
export type EvidenceFile = { path: string; file: string };

export type MadePack = {
  /** SHA-256 of the ZIP, in lower-case hexadecimal, and its size in bytes. */
  sha256: string;
  size: number;
  /** What could not be included; the pack lists it too. */
  failures: PackFailure[];
  /** Characters that no font has and that the pages show as codes. */
  unprinted: string[];
  /** Peak memory of the child that made the pages, in bytes. */
  peakBytes: number;
};

type Hashed = { sha256: string; content: ZipContent };

async function hashFile(path: string, file: string): Promise<Hashed> {
  const hash = createHash("sha256");
  let size = 0;
  let crc = 0;
  for await (const piece of createReadStream(file)) {
    const bytes = piece as Buffer;
    hash.update(bytes);
    crc = crc32(bytes, crc);
    size += bytes.length;
  }
  return {
    sha256: hash.digest("hex"),
    content: { path, size, crc32: crc, open: () => createReadStream(file) },
  };
}

function hashText(path: string, text: string): Hashed {
  const bytes = Buffer.from(text, "utf8");
  return { sha256: createHash("sha256").update(bytes).digest("hex"), content: zipBytes(path, bytes) };
}

/** Left free in the ZIP for everything that is not evidence. */
const ownFiles = 1024;
const ownBytes = 512 * 1024 * 1024;

/** Bytes that an entry takes beside its content: its name twice, and two headers. */
function entryOverhead(path: string): number {
  return 30 + 46 + 2 * Buffer.byteLength(path, "utf8");
}

/** Evidence that can go in, and what cannot, with the reason: a pack discloses its failures and is still made. */
async function gatherEvidence(content: PackContent, files: readonly EvidenceFile[]) {
  const failures: PackFailure[] = [];
  const taken: Hashed[] = [];
  const listed: PackEvidence[] = [];
  const onDisk = new Map(files.map((one) => [one.path, one.file]));
  const names = new Set<string>();
  let room = maxZipBytes - ownBytes;
  for (const one of content.evidence.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const fail = (code: PackFailure["code"]) => failures.push({ path: one.path, code });
    const file = onDisk.get(one.path);
    if (
      !isPortablePath(one.path) ||
      !one.path.startsWith("documents/") ||
      names.has(one.path.toLowerCase())
    ) {
      fail("bad-path");
      continue;
    }
    names.add(one.path.toLowerCase());
    if (file === undefined) {
      fail("not-stored");
      continue;
    }
    const hashed = await hashFile(one.path, file).catch(() => null);
    const needed = one.size + entryOverhead(one.path);
    if (hashed === null) fail("unreadable");
    else if (hashed.sha256 !== one.sha256 || hashed.content.size !== one.size) fail("changed");
    else if (taken.length + ownFiles >= maxEntries || needed > room) fail("too-large");
    else {
      room -= needed;
      taken.push(hashed);
      listed.push(one);
    }
  }
  return { failures, taken, listed };
}

/** The content as the pack can keep it: what could not go in is a failure, and nothing points to it. */
function disclose(
  content: PackContent,
  listed: PackEvidence[],
  failures: readonly PackFailure[],
): PackContent {
  const included = new Set(listed.map((one) => one.path));
  const only = (paths: readonly string[]) => paths.filter((path) => included.has(path));
  return {
    ...content,
    evidence: listed,
    failures: [...content.failures, ...failures],
    workers: content.workers.map((worker) => ({
      ...worker,
      documents: worker.documents.map((document) => ({ ...document, evidence: only(document.evidence) })),
    })),
    contracts: content.contracts.map((contract) => ({
      ...contract,
      evidence: only(contract.evidence),
      wageEvidence: only(contract.wageEvidence),
    })),
  };
}

async function writeZip(
  contents: readonly ZipContent[],
  outFile: string,
): Promise<{ sha256: string; size: number }> {
  const partial = `${outFile}.partial`;
  const hash = createHash("sha256");
  let size = 0;
  const handle = await open(partial, "w", 0o600);
  try {
    for await (const piece of writeCanonicalZip(contents)) {
      hash.update(piece);
      size += piece.length;
      await handle.writeFile(piece);
    }
    await handle.sync();
  } catch (error) {
    await handle.close();
    await unlink(partial);
    throw error;
  }
  await handle.close();
  await rename(partial, outFile);
  return { sha256: hash.digest("hex"), size };
}

/**
 * Makes the sealed pack in `outFile`, which appears whole or not at all. The same content, evidence and key
 * give the same bytes: the pages' stamp is `knownAt`, and Ed25519 signatures have no randomness. Evidence
 * that is missing, unreadable or not what its recorded hash says becomes a failure that the pack lists.
 */
export async function makePack(
  content: PackContent,
  evidence: readonly EvidenceFile[],
  key: SealKey,
  outFile: string,
  onProgress: (share: number) => void = () => {},
  signal?: AbortSignal,
): Promise<MadePack> {
  // Beside the outcome: the same disk, and a folder that only this account can enter.
  const folder = await mkdtemp(join(dirname(outFile), ".pack-"));
  try {
    const { failures, taken, listed } = await gatherEvidence(content, evidence);
    const disclosed = disclose(content, listed, failures);
    onProgress(0.05);
    const pdf = await makePackPdf(disclosed, {
      folder,
      fingerprint: key.fingerprint,
      onProgress: (share) => onProgress(0.05 + share * 0.85),
      ...(signal ? { signal } : {}),
    });
    const made = [...pdf.files.toSorted(), "registry.xlsx", "data.json"];
    const files: Hashed[] = [];
    for (const name of made) files.push(await hashFile(name, join(folder, name)));
    files.push(
      hashText("data.schema.json", dataSchemaJson()),
      ...taken,
      hashText("signing-key.pem", key.publicPem),
      hashText("VERIFY.txt", verifyText(key.fingerprint)),
      hashText("verify.html", verifyPage()),
    );
    const list = checksumList(files.map((one) => ({ path: one.content.path, sha256: one.sha256 })));
    const seal = [
      zipBytes("SHA256SUMS", Buffer.from(list, "utf8")),
      zipBytes("SHA256SUMS.sig", signList(list, key)),
    ];
    onProgress(0.95);
    const zip = await writeZip([...files.map((one) => one.content), ...seal], outFile);
    onProgress(1);
    return { ...zip, failures: disclosed.failures, unprinted: pdf.unprinted, peakBytes: pdf.peakBytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A pack on disk, to be verified piece by piece. */
export async function packFileSource(file: string) {
  const { size } = await stat(file);
  return {
    size,
    read: async (offset: number, length: number): Promise<Uint8Array> => {
      const handle = await open(file, "r");
      try {
        const bytes = new Uint8Array(Math.min(length, Math.max(0, size - offset)));
        await handle.read(bytes, 0, bytes.length, offset);
        return bytes;
      } finally {
        await handle.close();
      }
    },
  };
}
