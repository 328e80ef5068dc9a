import { config } from "~/config.server";
import { readSealKey, type SealKey } from "./seal.server";

let held: { pem: string; key: SealKey } | null = null;

/** The key of this installation, by which its packs are sealed. In the environment its lines may be written as `\n`. */
export function sealKey(): SealKey {
  const pem = config().signingKeyPem.replaceAll("\\n", "\n");
  if (held?.pem !== pem) held = { pem, key: readSealKey(pem) };
  return held.key;
}
