import { addDays, earlierDay, laterDay } from "../model/day.ts";
import { KINDS } from "../model/kind.ts";
import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import {
  daysOf,
  isExpected,
  LATE_DAYS,
  outcomeWindow,
  settleExpectation,
  settlingKinds,
} from "../record/settle-expectation.ts";
import type { Around, Store } from "../store/store.ts";
import type { ChangedEvents } from "./changed-events.ts";

/**
 * Settles again the plans among the changed events, and the plans that a
 * changed event could be the outcome of.
 */
export async function resettle(store: Store, { old, next }: ChangedEvents): Promise<void> {
  const plans = new Map(next.filter(isExpected).map((e) => [e.id, e]));
  const outcomes = merged([...old, ...next].flatMap(plansNear));
  for (const plan of await store.eventsAround(outcomes, "plan")) {
    if (isExpected(plan)) plans.set(plan.id, plan);
  }
  const candidates = await store.eventsAround(merged([...plans.values()].flatMap(outcomesNear)), "any");
  const byState = new Map<string, RecordEvent[]>();
  for (const event of candidates) {
    for (const state of new Set(sidesOf(event).map((p) => p.country))) {
      const key = `${event.kind} ${state}`;
      const list = byState.get(key);
      if (list === undefined) byState.set(key, [event]);
      else list.push(event);
    }
  }
  const settled = [...plans.values()].map((plan) => {
    const state = sidesOf(plan).find((p) => p.country !== null)?.country;
    return settleExpectation(
      plan,
      settlingKinds(plan.kind).flatMap((kind) => byState.get(`${kind} ${state}`) ?? []),
    );
  });
  await store.replaceExpectations([...old.map((e) => e.id), ...plans.keys()], settled);
}

/** Where the plans lie that the event may settle. */
function plansNear(event: RecordEvent): Around[] {
  const days = daysOf(event);
  if (days === null) return [];
  const kinds = KINDS.filter((kind) => settlingKinds(kind).includes(event.kind));
  return statesOf(event).map((state) => ({ kinds, state, from: addDays(days.from, -LATE_DAYS), to: days.to }));
}

/** Where the outcomes of the plan lie. */
function outcomesNear(plan: RecordEvent): Around[] {
  const window = outcomeWindow(plan);
  const [state] = statesOf(plan);
  return window === null || state === undefined ? [] : [{ kinds: settlingKinds(plan.kind), state, ...window }];
}

function statesOf(event: RecordEvent): string[] {
  return [...new Set(sidesOf(event).flatMap((p) => p.country ?? []))];
}

/** One question per kinds and state, over all the days of the parts. */
function merged(around: readonly Around[]): Around[] {
  const byKey = new Map<string, Around>();
  for (const part of around) {
    const key = `${part.kinds.join(" ")}|${part.state}`;
    const known = byKey.get(key);
    byKey.set(
      key,
      known === undefined
        ? part
        : {
            ...part,
            from: earlierDay(known.from, part.from),
            to: laterDay(known.to, part.to),
          },
    );
  }
  return [...byKey.values()];
}
