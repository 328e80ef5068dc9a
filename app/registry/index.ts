/** Front door of the registry: the facts, and what the verbs take. */
export { type Employer, type EmployerItem, type EmployerKind, employerKinds } from "./employer";
export { employerProblems } from "./employer-problems";
export * from "./facts";
export type { AbsentChoice, ImportChoices } from "./import/import-choices";
export type {
  ImportCounts,
  ImportError,
  ImportHeadcount,
  ImportRecord,
  ImportResult,
  ImportRow,
  ImportStatus,
} from "./import/import-record";
export type { ProblemOfRow, RowProblem } from "./import/row-problem";
export type {
  ContactInput,
  CrossingInput,
  DocumentInput,
  EmployerFactsInput,
  EngagementInput,
  HeadcountByCategory,
  HeadcountInput,
  Problem,
  Refused,
  WorkerInput,
} from "./inputs";
export {
  openReservations,
  type QuotaBalance,
  type QuotaCategory,
  type QuotaMovement,
  quotaBalances,
  quotaCategories,
} from "./quota-balance";
export {
  expiringLeadDays,
  type Finding,
  type FindingCode,
  findingCodes,
  type Severity,
  type Status,
} from "./standing";
export type { StayDays } from "./stay-days";
export type { Trip, TripDays } from "./trip-days";
export type { ExplainedFinding, WorkerItem } from "./worker-item";
export { engagementProblems, workerProblems } from "./worker-problems";
