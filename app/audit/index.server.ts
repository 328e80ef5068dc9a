export { type EvidenceFile, type MadePack, makePack, packFileSource } from "./make-pack.server";
export { fingerprintOf, makeSealKeyPem, readSealKey, type SealKey } from "./seal.server";
export { verifyPage } from "./verify-page.server";
