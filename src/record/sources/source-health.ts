import type { Failure, ItemFate, Source, SourceState } from "../../model/source.ts";
import { layoutChange } from "./layout-change.ts";
import { median, rhythmOf } from "./rhythm.ts";
import { sayDuration } from "./say-duration.ts";

/** Worst first; only `ok` is calm. */
export const HEALTH_STATES = ["failing", "stale", "layout", "silent", "partial", "new", "ok"] as const;

/**
 * `failing`: the feed does not answer. `stale`: nobody has asked it when it was
 * due. `layout`: its pages no longer give what they gave. `silent`: nothing new
 * beyond its habit. `partial`: it answers, but items fail or come from the feed
 * alone. `new`: not polled yet.
 */
export type HealthState = (typeof HEALTH_STATES)[number];

export interface SourceHealth {
  readonly source: string;
  readonly name: string;
  readonly url: string;
  readonly state: HealthState;
  /** One sentence that says what is wrong, or that nothing is. */
  readonly why: string;
  readonly polledAt: number | null;
  readonly succeededAt: number | null;
  readonly newAt: number | null;
  readonly dueAt: number;
  /** Median from publication to being seen. */
  readonly lagMs: number | null;
  readonly perDay: number | null;
  readonly failuresInRow: number;
  readonly failure: Failure | null;
  readonly waiting: number;
  readonly stored: number;
  readonly failed: number;
  readonly fromFeed: number;
}

/** How many of a source's items are in which state. */
export interface Tally {
  readonly waiting: number;
  readonly stored: number;
  readonly failed: number;
  readonly fromFeed: number;
}

const HOUR_MS = 3_600_000;
/** A poll this late has been forgotten, not delayed. */
const LATE_MS = 2 * HOUR_MS;
const SHORTEST_SILENCE_MS = 6 * HOUR_MS;
/** A source known for less than this may simply be asleep: its nights have not been seen yet. */
const HABIT_MS = 72 * HOUR_MS;
const NIGHT_MS = 14 * HOUR_MS;
/** So many items should have come in the meantime. */
const MISSED_ITEMS = 5;
/** One item in ten may fail at any source. */
const TROUBLED_SHARE = 0.1;
/** Fates remembered per source. */
export const FATES_KEPT = 50;

/** How a source is, judged at a moment. */
export function sourceHealth(source: Source, state: SourceState, tally: Tally, now: number): SourceHealth {
  const { perDay } = rhythmOf(state.times);
  const [verdict, why] = judge(state, now);
  return {
    source: source.id,
    name: source.name,
    url: source.url,
    state: verdict,
    why,
    polledAt: state.polledAt,
    succeededAt: state.succeededAt,
    newAt: state.newAt,
    dueAt: state.dueAt,
    lagMs: median(state.lags),
    perDay,
    failuresInRow: state.failuresInRow,
    failure: state.failure,
    waiting: tally.waiting,
    stored: tally.stored,
    failed: tally.failed,
    fromFeed: tally.fromFeed,
  };
}

/** The worst first, then by name. */
export function byHealth(a: SourceHealth, b: SourceHealth): number {
  return (
    HEALTH_STATES.indexOf(a.state) - HEALTH_STATES.indexOf(b.state) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

function judge(state: SourceState, now: number): readonly [HealthState, string] {
  const { failure, failuresInRow, polledAt, succeededAt } = state;
  if (failure !== null) {
    const since = succeededAt === null ? "it has never answered" : `last answer ${sayDuration(now - succeededAt)} ago`;
    const times = failuresInRow === 1 ? "once" : `${failuresInRow} times in a row`;
    return ["failing", `failed ${times}, ${since}: ${failure.message}`];
  }
  if (polledAt === null) {
    return ["new", 'not polled yet; run "readout fetch"'];
  }
  if (now - state.feedDueAt > LATE_MS) {
    return ["stale", `not polled for ${sayDuration(now - polledAt)}; is "readout fetch --watch" running?`];
  }
  const change = layoutChange(state.shapes);
  if (change !== null) return ["layout", `layout change suspected: ${change}`];
  const silence = silenceBeyondHabit(state.times, now);
  if (silence !== null) return ["silent", silence];
  const trouble = recentTrouble(state.fates);
  if (trouble !== null) return ["partial", trouble];
  const odd = state.oddities[0];
  if (odd !== undefined) return ["partial", odd.message];
  return ["ok", succeededAt === null ? "polled" : `last answer ${sayDuration(now - succeededAt)} ago`];
}

/** The latest items only: what failed last month was retried or lost long ago. */
function recentTrouble(fates: readonly ItemFate[]): string | null {
  const count = (fate: ItemFate): number => fates.filter((one) => one === fate).length;
  const [failed, fromFeed] = [count("failed"), count("from-feed")];
  if (failed + fromFeed <= fates.length * TROUBLED_SHARE) return null;
  const parts = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(fromFeed > 0 ? [`${fromFeed} came with the feed's own text only`] : []),
  ];
  const which = fates.length === 1 ? "its only item" : `the last ${fates.length} items`;
  return `of ${which} ${parts.join(" and ")}; see "readout source errors"`;
}

/** Silence counts only against the source's own habit: a ministry rests for weeks, a wire for minutes. */
function silenceBeyondHabit(times: readonly number[], now: number): string | null {
  const { meanGapMs, longestGapMs } = rhythmOf(times);
  if (meanGapMs === null || longestGapMs === null || times.length < 6) return null;
  const silentMs = now - times.at(-1)!;
  const shortest = times.at(-1)! - times[0]! < HABIT_MS ? NIGHT_MS : SHORTEST_SILENCE_MS;
  const usual = Math.max(shortest, 1.5 * longestGapMs, MISSED_ITEMS * meanGapMs);
  if (silentMs <= usual) return null;
  return `nothing new for ${sayDuration(silentMs)}; its longest pause was ${sayDuration(longestGapMs)}`;
}
