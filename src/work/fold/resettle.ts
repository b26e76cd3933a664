import { addDays, earlierDay, laterDay } from "../../model/day.ts";
import type { Expectation } from "../../model/expectation.ts";
import type { Kind } from "../../model/kind.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import {
  bearingDays,
  type Days,
  isExpected,
  settledKinds,
  settlingKinds,
  statesOf,
  VAGUE_DAYS,
  watchDays,
} from "../../record/plan-watch.ts";
import { betterSettled, settleExpectation } from "../../record/settle-expectation.ts";
import type { PlanWatch, SettlerQuery, Store, WatchQuery } from "../../store/store.ts";
import type { ChangedEvents } from "../changed-events.ts";

/**
 * Settles the plans among the changed events, and those that a changed event has
 * a say in: where it is no more or settled the plan before, against all there is;
 * else it is enough to see whether it settles the plan better.
 */
export async function resettle(store: Store, { old, next }: ChangedEvents): Promise<void> {
  const changed = new Set([...old, ...next].map((event) => event.id));
  const plans = next.filter(isExpected);
  const bearings = bearingsOf([...old, ...next]);
  const watched = (await store.plansWatched(askedOf(bearings))).filter(
    (watch) => !changed.has(watch.event) && isBorneOn(watch, bearings),
  );
  const standing = new Map((await store.events(watched.map((w) => w.event))).map((event) => [event.id, event]));
  const settledNow = await store.expectationsOf([...standing.keys()]);
  const anew: RecordEvent[] = [...plans];
  const settled: Expectation[] = [];
  const changedNow = byStateOf(next);
  for (const was of settledNow) {
    const plan = standing.get(was.event)!;
    if (was.settledBy !== null && changed.has(was.settledBy)) {
      anew.push(plan);
      continue;
    }
    const better = betterSettled(was, settle(plan, changedNow));
    if (better !== was) settled.push(better);
  }
  settled.push(...(await settleAnew(store, anew)));
  const gone = old.map((event) => event.id);
  await store.replaceExpectations([...gone, ...settled.map((e) => e.event)], settled);
  await store.replacePlanWatches([...gone, ...plans.map((p) => p.id)], plans.flatMap(watchesOf));
}

/** Settles plans against everything that has a say in them. */
async function settleAnew(store: Store, plans: readonly RecordEvent[]): Promise<Expectation[]> {
  const ids = await store.settlersOf(plans.flatMap(settlerQueries));
  const byState = byStateOf(await store.events([...new Set(ids)]));
  return plans.map((plan) => settle(plan, byState));
}

/** Events by each state that takes part. */
type EventsByState = ReadonlyMap<string, readonly RecordEvent[]>;

function byStateOf(events: readonly RecordEvent[]): EventsByState {
  const byState = new Map<string, RecordEvent[]>();
  for (const event of events) {
    for (const state of statesOf(event)) {
      const list = byState.get(state);
      if (list === undefined) byState.set(state, [event]);
      else list.push(event);
    }
  }
  return byState;
}

/** A plan is settled by events in which all its states take part, so those of its first state are enough. */
function settle(plan: RecordEvent, byState: EventsByState): Expectation {
  return settleExpectation(plan, byState.get(statesOf(plan)[0] ?? "") ?? []);
}

function settlerQueries(plan: RecordEvent): SettlerQuery[] {
  const days = watchDays(plan);
  const states = statesOf(plan);
  if (days === null || states.length === 0) return [];
  return [{ kinds: settlingKinds(plan.kind), states, ...days, since: addDays(days.from, -VAGUE_DAYS) }];
}

function watchesOf(plan: RecordEvent): PlanWatch[] {
  const days = watchDays(plan);
  const states = statesOf(plan);
  if (days === null || states.length === 0) return [];
  return [{ event: plan.id, kind: plan.kind, states, told: plan.firstReported, ...days }];
}

/** The days on which an event can settle plans, and the states that take part in it. */
interface Bearing extends Days {
  readonly states: ReadonlySet<string>;
}

/** What the events can settle, by the kind of plan and each of their states. */
type Bearings = ReadonlyMap<string, ReadonlyMap<Kind, readonly Bearing[]>>;

function bearingsOf(events: readonly RecordEvent[]): Bearings {
  const byState = new Map<string, Map<Kind, Bearing[]>>();
  for (const event of events) {
    const days = bearingDays(event);
    if (days === null) continue;
    const states = new Set(statesOf(event));
    for (const state of states) {
      const byKind = byState.get(state) ?? new Map<Kind, Bearing[]>();
      byState.set(state, byKind);
      for (const kind of settledKinds(event.kind)) {
        const bearing = { from: days.from, to: days.to, states };
        const list = byKind.get(kind);
        if (list === undefined) byKind.set(kind, [bearing]);
        else list.push(bearing);
      }
    }
  }
  return byState;
}

/** Which plans to ask for: one question per pair of states that took part, over all the days of those events. */
function askedOf(bearings: Bearings): WatchQuery[] {
  const asked = new Map<string, WatchQuery>();
  for (const [first, byKind] of bearings) {
    for (const { states, from, to } of [...byKind.values()].flat()) {
      for (const last of states) {
        if (last < first) continue;
        const key = `${first} ${last}`;
        const known = asked.get(key) ?? { first, last, from, to };
        asked.set(key, { first, last, from: earlierDay(known.from, from), to: laterDay(known.to, to) });
      }
    }
  }
  return [...asked.values()];
}

/** Whether one of the events can have a say in a watched plan, as far as that can be told without the plan. */
function isBorneOn({ kind, states, from, to }: PlanWatch, bearings: Bearings): boolean {
  const near = bearings.get(states[0]!)?.get(kind) ?? [];
  return near.some((b) => b.from <= to && b.to >= from && states.every((state) => b.states.has(state)));
}
