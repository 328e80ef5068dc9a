const minute = 60_000;
const growing = [1, 5, 15, 60].map((minutes) => minutes * minute);
const hourly = 60 * minute;

/** Account mails are given up after three days: by then their links have ended, and the person asks again. */
export const patienceMs = 3 * 24 * hourly;

/**
 * When a mail is tried again after its attempt number `attempts` was not taken: after 1, 5, 15 and 60 minutes,
 * then every hour. Null gives it up, and a digest is never given up: it waits for the server, or the next
 * day's takes its place.
 */
export function nextAttempt(mail: {
  attempts: number;
  createdAt: Date;
  isDigest: boolean;
  now: Date;
}): Date | null {
  if (!mail.isDigest && mail.now.getTime() - mail.createdAt.getTime() >= patienceMs) return null;
  return new Date(mail.now.getTime() + (growing[mail.attempts - 1] ?? hourly));
}
