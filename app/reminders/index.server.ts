/** Front door of reminders on the server: the sweep, the sender, who is told, and what came of it. */
export { type DeadlineItem, type DeadlinePage, listDeadlines } from "./deadline-queries.server";
export { type DeliveryAttempt, type DeliveryItem, listDeliveries } from "./delivery-queries.server";
export { getOutboxMail, listOutbox, type OutboxItem, type OutboxReader } from "./outbox-queries.server";
export { type SendAgainOutcome, sendAgain } from "./send-again.server";
export { type SenderSettings, type SendReport, sendMail } from "./send-mail.server";
export { type SetToldOutcome, setTold } from "./set-told.server";
export { contactKey, personKey, sweepReminders } from "./sweep-reminders.server";
export { type NobodyReason, nobodyToNotify, type WhoIsTold, whoIsTold } from "./who-is-told.server";
export type { Written } from "./write-digest.server";
