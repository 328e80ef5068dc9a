/** Front door of reminders for code that runs anywhere: deadlines, when they are told, and to whom. */
export {
  type Deadline,
  type DeadlineDocument,
  type DeadlineStatus,
  type DeadlineWorker,
  deadlineStatus,
  deadlinesOf,
} from "./deadline";
export { type DeadlineKind, deadlineKinds } from "./deadline-kind";
export {
  type DeliveryState,
  deliveryState,
  deliveryStates,
  type ReminderItem,
  type ToldParty,
} from "./delivery";
export {
  type DigestInput,
  type DigestPaths,
  type DigestPlan,
  type DigestSource,
  hasToWait,
  mostDigestLines,
  type PastDigest,
  type PlannedReminder,
  planDigest,
  urgencyOf,
} from "./digest";
export {
  currentLead,
  type DueReminder,
  dueReminders,
  leadsFor,
  overdueLead,
  type ToldReminder,
} from "./due-reminders";
export { digestMessageId } from "./message-id";
export { type Recipients, type ReminderMember, type ReminderRecipient, recipientsOf } from "./recipients";
export { type ReminderRule, type RuleBasis, reminderRuleOf, reminderRules } from "./reminder-rules";
