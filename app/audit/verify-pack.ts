import type { ByteSource } from "./verify-page/canonical-zip";

export { type PackVerification, plainFingerprint, requiredFiles, verifyPack } from "./verify-page/verifier";
export type { ByteSource };

/** A pack that is in memory. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}

/** A pack that the browser holds as a file: read piece by piece. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
}
