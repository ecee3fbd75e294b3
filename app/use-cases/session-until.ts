const HOUR = 3_600_000
const IDLE_MS = 8 * HOUR
const LONGEST_MS = 12 * HOUR
/** A session is written anew at most this often. */
const STEP_MS = 0.25 * HOUR

/** Until when a session lasts that is used now: eight hours more, twelve since the start at most. */
export function sessionUntil(startedAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + IDLE_MS, startedAt.getTime() + LONGEST_MS))
}

/** Whether using a session now moves its end far enough to write that down. */
export function isWorthProlonging(
  session: { startedAt: Date; expiresAt: Date },
  now: Date,
): boolean {
  return sessionUntil(session.startedAt, now).getTime() - session.expiresAt.getTime() >= STEP_MS
}
