import type { Db } from "~db/client.server";
import type { Outbox } from "~db/outbox.server";

/** What the verbs on accounts need: the database, one instant for the whole request, and where mail is put. */
export type AccountsContext = { db: Db; now: Date; outbox: Outbox };

const hour = 60 * 60 * 1000;

/** How long a mailed link works. */
export const verifyEmailMs = 24 * hour;
export const resetPasswordMs = hour;
export const invitationMs = 7 * 24 * hour;
