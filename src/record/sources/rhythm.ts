/** How often a source brings something new, as its latest items show it. */
export interface Rhythm {
  /** Mean time between items; null with fewer than three. */
  readonly meanGapMs: number | null;
  readonly longestGapMs: number | null;
  readonly perDay: number | null;
}

const DAY_MS = 86_400_000;
/** More than the gap's own noise, less than a source's change of habit. */
export const TIMES_KEPT = 200;

/** The rhythm of items published at these times, oldest first. */
export function rhythmOf(times: readonly number[]): Rhythm {
  if (times.length < 3) return { meanGapMs: null, longestGapMs: null, perDay: null };
  const span = times.at(-1)! - times[0]!;
  let longest = 0;
  for (let i = 1; i < times.length; i++) longest = Math.max(longest, times[i]! - times[i - 1]!);
  const meanGapMs = span / (times.length - 1);
  // A batch published in one second says nothing about a day.
  const perDay = span < DAY_MS / 24 ? null : (times.length - 1) / (span / DAY_MS);
  return { meanGapMs, longestGapMs: longest, perDay };
}

/** The times with these added: sorted, the latest kept. */
export function addTimes(times: readonly number[], more: readonly number[]): readonly number[] {
  return [...times, ...more].sort((a, b) => a - b).slice(-TIMES_KEPT);
}

/** The middle one; null for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
