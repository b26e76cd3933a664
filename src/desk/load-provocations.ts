import { addDays } from "../model/day.ts";
import type { Kind } from "../model/kind.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import type { Histogram } from "../views/histogram.ts";
import { FAMILIES } from "../views/kind-family.ts";
import { ANSWER_DAYS, type DaySpan, daysApart, type ProvocationEntry, provocationLog } from "../views/logs.ts";
import { loadLanes } from "./load-lanes.ts";
import type { Ask, PageContext } from "./page.ts";
import { type EventFilter, readEventFilter } from "./query/event-filter.ts";

/** Launches, tests and attacks with the answers to them. */
export interface ProvocationsView {
  readonly filter: EventFilter;
  /** The kinds of provocations asked for; all of them unless some are. */
  readonly kinds: readonly Kind[];
  readonly total: number;
  /** Newest first. */
  readonly entries: readonly ProvocationEntry[];
  readonly next: string | null;
  /** The newest of those asked for until today, and how many days ago it was. */
  readonly latest: { readonly event: RecordEvent; readonly days: DaySpan } | null;
  readonly lanes: readonly { readonly kind: Kind; readonly histogram: Histogram }[];
  /** Median of the days until the first condemnation, of those on this page that were condemned. */
  readonly answerDays: number | null;
  readonly problems: readonly string[];
}

/** What counts as a provocation here. */
export const PROVOCATIONS: readonly Kind[] = FAMILIES.find((f) => f.id === "provocation")!.kinds;
const ROWS = 80;
/** Of the charges around the rows of a page so many are looked through. */
const CHARGES = 1000;
/** So many doers' earlier acts are looked up for the last rows of a page. */
const DOERS = 12;

/** Reads the log that an address asks for. */
export async function loadProvocations({ store, today }: PageContext, { query }: Ask): Promise<ProvocationsView> {
  const filter = readEventFilter(query);
  const { q: _words, problems, order: _order, ...asked } = filter;
  const chosen = filter.kinds.filter((kind) => PROVOCATIONS.includes(kind));
  const kinds = chosen.length === 0 ? PROVOCATIONS : chosen;
  const base: EventQuery = { ...asked, kinds, statuses: ["happened"], limit: ROWS };
  const page = await store.findEvents({ ...base, cursor: query.get("after") || undefined });
  const histograms = await loadLanes(
    store,
    kinds.map((kind) => ({ ...base, kinds: [kind] })),
    filter,
    today,
  );
  const entries = await logOf(store, page.rows);
  const first = entries.flatMap((e) => e.condemned[0]?.days ?? []).sort((a, b) => a - b);
  return {
    filter,
    kinds,
    total: await store.countEvents(base),
    entries,
    next: page.next,
    latest: await latestOf(store, base, today),
    lanes: histograms.map((histogram, i) => ({ kind: kinds[i]!, histogram })),
    answerDays: first[Math.floor(first.length / 2)] ?? null,
    problems,
  };
}

async function logOf(store: Store, rows: readonly RecordEvent[]): Promise<ProvocationEntry[]> {
  const days = rows.flatMap((e) => e.when?.from ?? []).sort();
  const [oldest, newest] = [days[0], days.at(-1)];
  if (oldest === undefined || newest === undefined) return [];
  const charges = await store.findEvents({
    kinds: ["accuse"],
    statuses: ["happened"],
    from: oldest,
    to: addDays(newest, ANSWER_DAYS),
    limit: CHARGES,
  });
  const before = await earlierOf(store, rows, oldest);
  const onPage = new Set(rows.map((e) => e.id));
  const entries = provocationLog([...rows, ...before, ...charges.rows]);
  return entries.filter((e) => onPage.has(e.event.id)).reverse();
}

/** The last act of each doer before the page's first day, so that its days since the last one are known. */
async function earlierOf(store: Store, rows: readonly RecordEvent[], oldest: string): Promise<RecordEvent[]> {
  const doers = [...new Set(rows.flatMap((e) => e.sources[0]?.country ?? []))].slice(0, DOERS);
  const found: RecordEvent[] = [];
  for (const doer of doers) {
    const page = await store.findEvents({
      kinds: PROVOCATIONS,
      statuses: ["happened"],
      actors: [doer],
      to: addDays(oldest, -1),
      limit: 8,
    });
    found.push(...page.rows.filter((e) => e.sources[0]?.country === doer).slice(0, 1));
  }
  return found;
}

async function latestOf(store: Store, base: EventQuery, today: string): Promise<ProvocationsView["latest"]> {
  const to = base.to !== undefined && base.to < today ? base.to : today;
  const { rows } = await store.findEvents({ ...base, to, limit: 30 });
  const event = rows.find((e) => e.when !== null);
  return event === undefined ? null : { event, days: daysApart(event.when!, { from: today, to: today }) };
}
