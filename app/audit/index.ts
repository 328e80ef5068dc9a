export { type ChecklistLine, checklistOf } from "./checklist";
export { canonicalJson, dataJson } from "./data-json";
export { dataSchemaJson, parseDataJson } from "./data-schema";
export type {
  PackFault,
  PackItem,
  PackLinkItem,
  PackRequest,
  PackStatus,
  PackSummary,
} from "./pack";
export {
  type LocalText,
  type PackContent,
  type PackContract,
  type PackDeadline,
  type PackDocument,
  type PackEvidence,
  type PackFailure,
  type PackLocale,
  type PackReason,
  type PackWorker,
  packContentSchema,
} from "./pack-content";
export { workersPerVolume } from "./print-pages";
export { groupedFingerprint } from "./texts";
export { blobSource, bytesSource, type PackVerification, plainFingerprint, verifyPack } from "./verify-pack";
export { words as verifyWords } from "./verify-page/words";
