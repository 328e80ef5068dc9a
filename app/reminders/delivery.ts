import { keptInOutbox } from "~emails/kept-in-outbox";

/**
 * How telling somebody stands. `kept`: there is no mail server, the mail lies in the outbox's folder. `unsure`: an attempt was cut off or never answered; the same mail goes again
 * under the same Message-ID, and may have arrived before.
 */
export const deliveryStates = [
  "queued",
  "sending",
  "unsure",
  "deferred",
  "accepted",
  "kept",
  "bounced",
  "withdrawn",
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** The state to show for a mail's row; `open` says that an attempt of it has no outcome. */
export function deliveryState(
  mail: "queued" | "sending" | "sent" | "deferred" | "bounced" | "withdrawn",
  open: boolean,
  response: string | null,
): DeliveryState {
  if (mail === "sent") return response?.startsWith(keptInOutbox) ? "kept" : "accepted";
  if (mail === "deferred" && open) return "unsure";
  return mail;
}

/** Whom a row of a reminder names, as far as the employer's members may see it. */
export type ToldParty = { kind: "person" | "contact"; name: string | null; email: string | null };

export type ReminderItem = {
  leadDays: number;
  recipient: ToldParty;
  state: DeliveryState;
  /** When the server took it; until then, when it was written down. */
  at: Date;
};
