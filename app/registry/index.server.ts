/** Front door of the registry on the server: the verbs and the queries. */
export { addDocument } from "./add-document.server";
export { addEngagement } from "./add-engagement.server";
export { attachFile, fileStore, openFile } from "./attach-file.server";
export { changeEmployer } from "./change-employer.server";
export { type Compliance, complianceOn } from "./compliance.server";
export { correctDocument, retractDocument } from "./correct-document.server";
export { correctEngagement, endEngagement } from "./correct-engagement.server";
export { correctWorker } from "./correct-worker.server";
export { getEmployer, listEmployersOf, listEmployerVersions } from "./employer-queries.server";
export { loadTimeline } from "./employer-timeline.server";
export {
  type FileStore,
  largestFile,
  type ReceivedFile,
  type StoredFile,
  sealedFileStore,
} from "./file-store.server";
export { evidenceTypes, type FileType, fileTypeOf, sheetTypes } from "./file-type";
export { type Founder, foundEmployer } from "./found-employer.server";
export {
  type Author,
  type Contact,
  type DocumentDetail,
  type DocumentVersion,
  getWorker,
  type WorkerDetail,
} from "./get-worker.server";
export {
  type Headcount,
  listHeadcounts,
  listPositionCategories,
  type PositionCategory,
} from "./headcount-queries.server";
export { chooseForImport } from "./import/choose-for-import.server";
export { exampleList } from "./import/example-list.server";
export { fieldNames as importFields } from "./import/fields";
export { forgetMeaning, listMeanings, type RememberedMeaning } from "./import/forget-meaning.server";
export { meaningOf, normaliseHeader } from "./import/header-meaning";
export { importLimits } from "./import/import-limits";
export {
  getImport,
  type ImportPerson,
  listImportPeople,
  listImportRows,
  listImports,
} from "./import/import-queries.server";
export {
  countImportProblems,
  listImportProblems,
  type ProblemPage,
  problemCursor,
} from "./import/list-import-problems.server";
export { positionKey } from "./import/parse-cells";
export { fileProblemText, refusedFileText, rowProblemText } from "./import/problem-texts";
export { refusedWorkbook } from "./import/refused-workbook.server";
export { runImport } from "./import/run-import.server";
export {
  carryOutImport,
  type ImportInput,
  receiveStaffList,
  startImport,
} from "./import/start-import.server";
export { type UndoneImport, undoImport } from "./import/undo-import.server";
export { type ExplainedField, meaningsFor } from "./import/value-meanings";
export { type BulkWorker, insertWorkersInBulk } from "./insert-workers-in-bulk.server";
export { type JournalEntry, listJournal, verifyJournal } from "./journal.server";
export { type DeadlineItem, type DeadlineState, listDeadlines } from "./list-deadlines.server";
export { listWorkers } from "./list-workers.server";
export { type WorkerListing, type WorkerPage, type WorkerSort, workerSorts } from "./listing.server";
export { type LoadedWorker, loadWorker, loadWorkerFacts } from "./load-worker-facts.server";
export { projectionsAreStale, rebuildAll, rebuildProjection, refreshProjection } from "./projection.server";
export { countPermitsIssued, listQuotaMovements, namesOfWorkers } from "./quota-queries.server";
export { recordCrossing, retractCrossing } from "./record-crossing.server";
export { recordExport } from "./record-export.server";
export {
  type EmployerVersion,
  type HeadcountVersion,
  listEmployerHistory,
  listHeadcountHistory,
} from "./record-history.server";
export { answerReservation, type QuotaInput, recordQuota, retractQuota } from "./record-quota.server";
export { recordTrip, retractTrip, type TripExceeds, type TripInput } from "./record-trip.server";
export { type NewWorker, registerWorker } from "./register-worker.server";
export { demoWasRemoved, removeDemoEmployer } from "./remove-demo-employer.server";
export { setHeadcount, writeHeadcount } from "./set-headcount.server";
export { setPositionCategory } from "./set-position-category.server";
export { setWorkerContact } from "./set-worker-contact.server";
export { listTripDays, type WorkerTrips } from "./trip-queries.server";
export { type ProjectionDifference, verifyProjection } from "./verify-projection.server";
export { withdrawWorker } from "./withdraw-worker.server";
export { standingOn, type WorkerStanding } from "./worker-item";
export { engagementOn } from "./worker-span";
