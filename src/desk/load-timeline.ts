import { addDays } from "../model/day.ts";
import type { Kind } from "../model/kind.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { TallyUnit } from "../model/tally.ts";
import type { EventQuery, FacetCount, FacetField } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import { type Gap, gapsBetween } from "../views/gap-rows.ts";
import { extentOf, type Histogram, histogramOf, unitFor } from "../views/histogram.ts";
import type { EventEvidence } from "./components/evidence.tsx";
import { loadEvidence } from "./load-evidence.ts";
import type { Ask, PageContext } from "./page.ts";
import { type EventFilter, readCount, readEventFilter } from "./query/event-filter.ts";

/** What the timeline shows for an address. */
export interface TimelineView {
  readonly filter: EventFilter;
  readonly total: number;
  readonly histogram: Histogram | null;
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  readonly events: readonly RecordEvent[];
  readonly gaps: readonly (readonly [index: number, gap: Gap])[];
  readonly next: string | null;
  /** The event whose evidence stands beside the list: the one asked for, or the first. */
  readonly beside: EventEvidence | null;
  readonly problems: readonly string[];
}

export type FacetName = "kind" | "country" | "actor" | "place" | "certainty" | "status";

/** How many values of each field are offered. */
const OFFERED: Readonly<Record<FacetName, number>> = {
  kind: 23,
  country: 24,
  actor: 16,
  place: 16,
  certainty: 4,
  status: 6,
};
const LIMIT = { standard: 50, least: 1, most: 150 };

/** Reads the timeline that an address asks for. */
export async function loadTimeline({ store, today }: PageContext, { query }: Ask): Promise<TimelineView> {
  const filter = readEventFilter(query);
  const problems = [...filter.problems];
  const limit = readCount(query, "limit", LIMIT, problems);
  const { q: _words, problems: _told, ...asked } = filter;
  const cursor = query.get("after") || undefined;
  const page = await store.findEvents({ ...asked, cursor, limit });
  const wanted = query.get("e");
  const besides = wanted === null ? page.rows[0] : await store.resolveEvent(wanted);
  if (wanted !== null && besides === null) problems.push(`there is no event “${wanted}” in the record`);
  return {
    filter,
    total: await store.countEvents({ ...asked, limit }),
    histogram: await loadHistogram(store, { ...asked, limit }, today),
    facets: await loadFacets(store, { ...asked, limit }),
    events: page.rows,
    gaps: [...(await loadGaps(store, page.rows))],
    next: page.next,
    beside: besides == null ? null : await loadEvidence(store, besides),
    problems,
  };
}

/** Each field's values are counted as if it were not asked for, so that a second value can be added. */
async function loadFacets(store: Store, query: EventQuery): Promise<TimelineView["facets"]> {
  const of = (name: FacetName, field: FacetField, without: Partial<EventQuery>) =>
    store.facets({ ...query, ...without }, field, OFFERED[name]);
  return {
    kind: await of("kind", "kind", { kinds: [] }),
    // Every actor asked for must take part, so these counts are of what both leave.
    country: await of("country", "country", {}),
    actor: await of("actor", "actor", {}),
    place: await of("place", "place", { place: undefined }),
    certainty: await of("certainty", "certainty", { certainties: [] }),
    status: await of("status", "status", { statuses: [] }),
  };
}

/** Bins over the period asked for, or over the days where nearly all of it lies. */
export async function loadHistogram(store: Store, query: EventQuery, today: string): Promise<Histogram | null> {
  const months = await store.tallyEvents(query, "month");
  const extent = extentOf(sumByUnit(months));
  if (extent === null) return null;
  const from = query.from ?? extent.from;
  const to = query.to ?? (query.from === undefined ? extent.to : [extent.to, query.from, today].sort().at(-1)!);
  if (from > to) return null;
  const unit: TallyUnit = unitFor(from, to);
  const tallies = unit === "month" ? months : await store.tallyEvents(query, unit);
  return histogramOf(tallies, await store.tallyArticles(unit, from, addDays(to, 0)), { from, to, unit });
}

function sumByUnit(tallies: readonly { readonly unit: string; readonly kind: Kind; readonly count: number }[]) {
  const sums = new Map<string, number>();
  for (const { unit, count } of tallies) sums.set(unit, (sums.get(unit) ?? 0) + count);
  return [...sums].map(([unit, count]) => ({ unit, count }));
}

/** Gaps between the rows shown, with the days of which the record has articles. */
async function loadGaps(store: Store, events: readonly RecordEvent[]): Promise<ReadonlyMap<number, Gap>> {
  const days = events.map((e) => e.when?.from ?? e.firstReported);
  const sorted = days.filter((d) => d !== null).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first === last) return new Map();
  const covered = await store.tallyArticles("day", first, last);
  return gapsBetween(days, new Set(covered.map((c) => c.unit)));
}
