import { config } from "./config.server";

/** The one clock. Everything else takes the instant or the day as an argument. */
export function now(): Date {
  return new Date(Date.now() + config().clockOffsetMs);
}

const almaty = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Almaty",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in Kazakhstan (Asia/Almaty) at an instant, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return almaty.format(instant);
}

/** Today in Kazakhstan; taken once per request or job and passed down. */
export function today(): string {
  return dayOf(now());
}
