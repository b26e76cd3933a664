const MINUTE_MS = 60_000;
/** Waits between the tries of one item; news is worth little after a day. */
const WAITS_MS = [1, 5, 30, 120, 600].map((minutes) => minutes * MINUTE_MS);

/** When a page that failed for the time being is tried again; null when that was the last try. */
export function nextTry(attempts: number, now: number, retryAfterMs: number | null, random: number): number | null {
  const waitMs = WAITS_MS[attempts - 1];
  if (waitMs === undefined) return null;
  return Math.round(now + Math.max(waitMs * (0.9 + random * 0.2), retryAfterMs ?? 0));
}
