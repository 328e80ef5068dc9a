const day = 24 * 60 * 60 * 1000;

/** A session ends after 14 days without use, and 60 days after sign-in whatever happens. */
export const idleMs = 14 * day;
export const absoluteMs = 60 * day;
/** "Last seen" is written at most this often, so that reading a page does not cost a write each time. */
export const seenEveryMs = 10 * 60 * 1000;

export type SessionTimes = { createdAt: Date; lastSeenAt: Date; expiresAt: Date };

export function isAlive(session: SessionTimes, now: Date): boolean {
  return now < session.expiresAt && now.getTime() < session.lastSeenAt.getTime() + idleMs;
}

export function mustBeSeenAgain(session: SessionTimes, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= seenEveryMs;
}
