import type { SourceState } from "../../model/source.ts";
import { rhythmOf } from "./rhythm.ts";

const MINUTE_MS = 60_000;
/** Nobody's feed is asked more often than this, however quick it is. */
const SHORTEST_MS = 2 * MINUTE_MS;
/** A ministry speaks once a week, and then it matters within the hour. */
const LONGEST_MS = 60 * MINUTE_MS;
/** Before the rhythm is known. */
const FIRST_MS = 15 * MINUTE_MS;
/** A server's wish for rest is heeded up to here; past that the desk would be late. */
const LONGEST_MAX_AGE_MS = 30 * MINUTE_MS;
/** A source that fails is asked every hour, so that its return is not missed; one that has failed for a day, every sixth. */
const LONGEST_BACK_OFF_MS = 60 * MINUTE_MS;
const GIVEN_UP_BACK_OFF_MS = 360 * MINUTE_MS;
const GIVEN_UP_AFTER = 28;
/** A feed shows some thirty items; the quick one's must be seen before they are pushed out of it. */
const SHORTEST_BACK_OFF_CAP_MS = 10 * MINUTE_MS;
const GAPS_PER_BACK_OFF = 8;
/** Polls per gap between items: a new item waits a twelfth of the gap on the average. */
const POLLS_PER_GAP = 6;

/** What the server said about when to come back. */
export interface ServerWishes {
  readonly maxAgeMs: number | null;
  readonly retryAfterMs: number | null;
}

/**
 * When a source's feed is next asked for. Its own rhythm sets the pace; the
 * longer it has been silent, the slower it is asked; failures double the wait, up to an hour.
 * `random` (0 to 1) spreads sources that were added together.
 */
export function nextPoll(state: SourceState, now: number, wishes: ServerWishes, random: number): number {
  const spread = 0.9 + random * 0.2;
  if (state.failuresInRow > 0) {
    const longest = state.failuresInRow > GIVEN_UP_AFTER ? GIVEN_UP_BACK_OFF_MS : longestBackOff(state);
    const backOff = Math.min(5 * MINUTE_MS * 2 ** (state.failuresInRow - 1), longest);
    return Math.round(now + Math.max(backOff, wishes.retryAfterMs ?? 0) * spread);
  }
  const rested = Math.max(usualWait(state, now), Math.min(wishes.maxAgeMs ?? 0, LONGEST_MAX_AGE_MS));
  return Math.round(now + rested * spread);
}

function longestBackOff(state: SourceState): number {
  const { meanGapMs } = rhythmOf(state.times.slice(-20));
  if (meanGapMs === null) return LONGEST_BACK_OFF_MS;
  return Math.min(Math.max(meanGapMs * GAPS_PER_BACK_OFF, SHORTEST_BACK_OFF_CAP_MS), LONGEST_BACK_OFF_MS);
}

function usualWait(state: SourceState, now: number): number {
  const { meanGapMs } = rhythmOf(state.times.slice(-20));
  if (meanGapMs === null) return FIRST_MS;
  const silentMs = Math.max(0, now - state.times.at(-1)!);
  // Within its usual gap a silent source may speak any moment; well beyond it, it has gone home.
  const gap = silentMs > 4 * meanGapMs ? (meanGapMs + silentMs) / 2 : meanGapMs;
  return Math.min(Math.max(gap / POLLS_PER_GAP, SHORTEST_MS), LONGEST_MS);
}
