export { type LedgerVerdict, ledgerHeadAt, listEntries, verifyLedger } from "./queries.server";
export { type LedgerEvent, lockEmployer, record } from "./record.server";
