export { canonicalJson, entryText, firstPrevious, type LedgerEntry } from "./entry";
