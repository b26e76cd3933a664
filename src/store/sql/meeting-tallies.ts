import type { PairTally, PlaceTally } from "../../model/tally.ts";
import type { EventQuery } from "../queries.ts";
import { conditionsOf, isOfEvent, paramsOf, textOf } from "./find-events.ts";
import type { Part } from "./part.ts";

interface SideRow {
  readonly event: string;
  readonly actor: string;
  readonly name: string;
  readonly country: string | null;
}

/**
 * Who takes part in the same events with whom, the most frequent first. Paired
 * here: a planner without statistics may join the sides to themselves from the
 * wrong end, which takes a minute instead of 20 ms.
 */
export async function tallyPairs(
  part: Part,
  query: EventQuery,
  by: "country" | "actor",
  limit: number,
): Promise<PairTally[]> {
  const conditions = conditionsOf(part, query);
  const sides = await part.sql.all<SideRow>(
    `select s.event as event, s.actor as actor, s.name as name, s.country as country
     from events cross join event_sides s
     where ${textOf(conditions)} and ${isOfEvent("s")}`,
    paramsOf(conditions),
  );
  const byEvent = new Map<string, Map<string, string>>();
  for (const { event, actor, name, country } of sides) {
    const who = by === "country" ? country : actor;
    if (who === null) continue;
    const met = byEvent.get(event) ?? new Map<string, string>();
    byEvent.set(event, met.set(who, by === "country" ? who : name));
  }
  const pairs = new Map<string, PairTally>();
  for (const met of byEvent.values()) {
    const sorted = [...met].sort(([x], [y]) => (x < y ? -1 : 1));
    for (const [i, [a, aName]] of sorted.entries()) {
      for (const [b, bName] of sorted.slice(i + 1)) {
        const key = `${a} ${b}`;
        pairs.set(key, { a, b, aName, bName, count: (pairs.get(key)?.count ?? 0) + 1 });
      }
    }
  }
  return [...pairs.values()].sort(byCount).slice(0, limit);
}

function byCount(x: PairTally, y: PairTally): number {
  return y.count - x.count || (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1);
}

/** The places of events, those of most events first. */
export async function tallyPlaces(part: Part, query: EventQuery, limit: number): Promise<PlaceTally[]> {
  const conditions = conditionsOf(part, query);
  const rows = await part.sql.all<{ place: string; country: string | null; count: number; event: string }>(
    `select events.place as place, events.place_country as country, count(*) as count, min(events.id) as event
     from events where ${textOf(conditions)} and events.place is not null
     group by events.place, events.place_country
     order by count(*) desc, events.place, events.place_country limit ?`,
    [...paramsOf(conditions), limit],
  );
  return rows.map(({ place, country, count, event }) => ({ place, country, count: Number(count), event }));
}
