import type {
  EmployerFactTable,
  EmployerTable,
  LedgerEntryTable,
  LedgerHeadTable,
  SiteTable,
} from "./tables/employers";
import type {
  AccountTokenTable,
  ApiTokenTable,
  IdempotencyKeyTable,
  InvitationTable,
  LinkTokenTable,
  MembershipTable,
  PersonTable,
  RateLimitTable,
  SessionTable,
  SettingTable,
} from "./tables/people";
import type { BusinessTripTable, QuotaMovementTable } from "./tables/quota-and-trips";
import type {
  BorderCrossingTable,
  ColumnMappingTable,
  DocumentTable,
  EngagementTable,
  HeadcountTable,
  ImportRowTable,
  ImportTable,
  PositionCategoryTable,
  ProjectionCountTable,
  StoredFileTable,
  ValueMeaningTable,
  WorkerContactTable,
  WorkerFactTable,
  WorkerPeriodTable,
  WorkerTable,
} from "./tables/registry";
import type {
  MailAttemptTable,
  MailEmployerTable,
  MailTable,
  PackLinkTable,
  PackTable,
  ReminderTable,
} from "./tables/reminders-and-packs";

/** All tables. Days are `YYYY-MM-DD` strings, instants are `Date`, 64-bit counts are numbers. */
export type Database = {
  person: PersonTable;
  session: SessionTable;
  membership: MembershipTable;
  invitation: InvitationTable;
  accountToken: AccountTokenTable;
  apiToken: ApiTokenTable;
  linkToken: LinkTokenTable;
  rateLimit: RateLimitTable;
  idempotencyKey: IdempotencyKeyTable;
  setting: SettingTable;
  employer: EmployerTable;
  employerFact: EmployerFactTable;
  site: SiteTable;
  ledgerHead: LedgerHeadTable;
  ledgerEntry: LedgerEntryTable;
  worker: WorkerTable;
  workerFact: WorkerFactTable;
  workerContact: WorkerContactTable;
  engagement: EngagementTable;
  document: DocumentTable;
  borderCrossing: BorderCrossingTable;
  headcount: HeadcountTable;
  positionCategory: PositionCategoryTable;
  columnMapping: ColumnMappingTable;
  valueMeaning: ValueMeaningTable;
  storedFile: StoredFileTable;
  import: ImportTable;
  importRow: ImportRowTable;
  workerPeriod: WorkerPeriodTable;
  projectionCount: ProjectionCountTable;
  mail: MailTable;
  mailAttempt: MailAttemptTable;
  mailEmployer: MailEmployerTable;
  reminder: ReminderTable;
  pack: PackTable;
  packLink: PackLinkTable;
  quotaMovement: QuotaMovementTable;
  businessTrip: BusinessTripTable;
};

/** Tables closed by row-level security; what start-up checks and the isolation tests walk. */
export const tenantTables = [
  "employer",
  "employer_fact",
  "site",
  "ledger_head",
  "ledger_entry",
  "worker",
  "worker_fact",
  "worker_contact",
  "engagement",
  "document",
  "border_crossing",
  "headcount",
  "position_category",
  "column_mapping",
  "value_meaning",
  "stored_file",
  "import",
  "import_row",
  "worker_period",
  "projection_count",
  "reminder",
  "pack",
  "pack_link",
  "quota_movement",
  "business_trip",
] as const;

export type { EmployerKind } from "./tables/employers";
export type { Locale, Role } from "./tables/people";
