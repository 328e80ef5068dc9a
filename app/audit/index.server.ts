export {
  getPack,
  listPackLinks,
  listPacks,
  openPackFile,
  type PackDownload,
  wholePack,
} from "./get-pack.server";
export {
  findInspection,
  type Inspection,
  readPackContent,
  recordView,
  type UnlockOutcome,
  unlockedSeconds,
  unlockInspection,
} from "./inspect-pack.server";
export { type EvidenceFile, type MadePack, makePack, packFileSource } from "./make-pack.server";
export {
  defaultLinkDays,
  longestPassPhrase,
  type MakeLinkOutcome,
  makePackLink,
  mostLinkDays,
  type RevokeLinkOutcome,
  revokePackLink,
  shortestPassPhrase,
} from "./pack-links.server";
export { mostUnfinished, type RequestPackOutcome, requestPack } from "./request-pack.server";
export { runPack } from "./run-pack.server";
export { fingerprintOf, makeSealKeyPem, readSealKey, type SealKey } from "./seal.server";
export { sealKey } from "./seal-key.server";
export { packTexts } from "./texts";
export { verifyPage } from "./verify-page.server";
export { unixCommands, windowsCommands } from "./verify-text";
