import type { EventTally, PlaceTally, TallyUnit } from "../../model/tally.ts";
import { cursorOf, readCursor } from "../../store/cursor.ts";
import type { EventOutline, EventQuery, FacetCount, FacetField, Page } from "../../store/queries.ts";
import { eventColumns } from "./event-columns.ts";
import { eventCounts, placesOf, tallyOf } from "./event-counts.ts";
import { keptResults } from "./kept-results.ts";
import { narrowEvents } from "./narrow-events.ts";

/** All events in outline, in memory: lists, counts and facets of a hundred thousand take a thousandth of a second. */
export interface EventIndex {
  readonly size: number;
  /** Puts events in, or in place of what was there under their ids. */
  put(outlines: readonly EventOutline[]): void;
  remove(ids: readonly string[]): void;
  /** One page of ids. */
  find(query: EventQuery, among: Among): Page<string>;
  count(query: EventQuery, among: Among): number;
  facets(query: EventQuery, among: Among, field: FacetField, limit: number): readonly FacetCount[];
  tally(query: EventQuery, among: Among, unit: TallyUnit): readonly EventTally[];
  places(query: EventQuery, among: Among, limit: number): readonly PlaceTally[];
}

/** Ids of the events that have the query's words or are of its story, for somebody else to find; null where it asks for neither. */
export type Among = readonly string[] | null;

/** So many questions are remembered, as the rows that answer them and what was counted, until the record changes. */
const QUERIES_KEPT = 16;
const COUNTS_KEPT = 256;

/** An empty index. */
export function eventIndex(): EventIndex {
  const columns = eventColumns();
  const counts = eventCounts(columns);
  /** Where rows are narrowed down; what is left is copied out. */
  let room = new Int32Array(0);
  const days = columns.texts.day.texts;
  /** The day of each event that is there, by its number: with it an event is found among the rows. */
  const dayOf = new Map<string, number>();
  /** Rows up to here are in the order of days and ids, the oldest first; what came later stands behind them as it came. */
  let sorted = 0;
  /** Rows among the sorted ones that are gone. */
  const gone = new Set<number>();
  const keptRows = keptResults<Int32Array>(QUERIES_KEPT);
  const keptCounts = keptResults<unknown>(COUNTS_KEPT);

  const compare = (row: number, day: string, id: string): number => {
    const own = days[columns.numbers.day[row]!]!;
    return own < day ? -1 : own > day ? 1 : columns.ids[row]! < id ? -1 : columns.ids[row]! > id ? 1 : 0;
  };
  /** Where a row of this day and id stands among so many rows in order, or would. */
  const placeOf = (count: number, rowAt: (at: number) => number, day: string, id: string): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(rowAt(middle), day, id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const placeOfSorted = (day: string, id: string): number => placeOf(sorted, (at) => at, day, id);
  /** Puts what came last where it belongs, and closes up where something went. */
  const settle = (): void => {
    const { size, ids, numbers } = columns;
    if (size === sorted && gone.size === 0) return;
    const late = rowsFrom(sorted, size).sort((a, b) => compare(a, days[numbers.day[b]!]!, ids[b]!));
    const isGone = new Uint8Array(sorted);
    for (const row of gone) isGone[row] = 1;
    const order = new Int32Array(size - gone.size);
    let filled = 0;
    let next = 0;
    const takeUntil = (end: number): void => {
      for (; next < end; next++) if (isGone[next] === 0) order[filled++] = next;
    };
    for (const row of late) {
      takeUntil(placeOfSorted(days[numbers.day[row]!]!, ids[row]!));
      order[filled++] = row;
    }
    takeUntil(sorted);
    columns.reorder(order);
    gone.clear();
    sorted = order.length;
  };
  const takeOut = (id: string): void => {
    const day = dayOf.get(id);
    if (day === undefined) return;
    if (columns.size > sorted) settle();
    gone.add(placeOfSorted(days[day]!, id));
    dayOf.delete(id);
  };
  const forget = (): void => {
    keptRows.clear();
    keptCounts.clear();
  };

  const everyRow = (withHidden: boolean): Int32Array =>
    keptRows.get(withHidden ? "all" : "shown", () => {
      settle();
      const rows = rowsFrom(0, sorted);
      return withHidden ? rows : rows.filter((row) => columns.numbers.isHidden[row] === 0);
    });
  const rowsAmong = (query: EventQuery, among: Among): Int32Array => {
    const every = everyRow(query.withHidden === true);
    if (among === null) return every;
    const { text, story, among: named, withHidden } = query;
    return keptRows.get(JSON.stringify([text, story, named, withHidden === true]), () => {
      const ids = new Set(among);
      return every.filter((row) => ids.has(columns.ids[row]!));
    });
  };
  const matches = (query: EventQuery, among: Among): Int32Array =>
    keptRows.get(keyOf(query), () => {
      const rows = rowsAmong(query, among);
      if (room.length < rows.length) room = new Int32Array(Math.ceil(1.1 * rows.length));
      return narrowEvents(rows, query, columns, room);
    });

  return {
    get size() {
      return dayOf.size;
    },
    put(outlines) {
      forget();
      // All that is old goes first, so that the rows are put in order once and not for each.
      for (const { id } of outlines) takeOut(id);
      for (const outline of outlines) {
        columns.push(outline);
        dayOf.set(outline.id, columns.numbers.day[columns.size - 1]!);
      }
    },
    remove(ids) {
      forget();
      for (const id of ids) takeOut(id);
    },
    find(query, among) {
      const found = matches(query, among);
      const cursor = readCursor(query.cursor);
      const isOldest = query.order === "oldest";
      const at = cursor === null ? null : placeOf(found.length, (i) => found[i]!, cursor.key, cursor.id);
      const isThere = at !== null && at < found.length && columns.ids[found[at]!] === cursor!.id;
      const start = isOldest ? (at === null ? 0 : at + (isThere ? 1 : 0)) : (at ?? found.length);
      const [from, to] = isOldest
        ? [start, Math.min(found.length, start + query.limit)]
        : [Math.max(0, start - query.limit), start];
      const page = [...found.subarray(from, to)];
      if (!isOldest) page.reverse();
      const last = page.at(-1);
      const hasMore = isOldest ? to < found.length : from > 0;
      return {
        rows: page.map((row) => columns.ids[row]!),
        next: hasMore && last !== undefined ? cursorOf(days[columns.numbers.day[last]!]!, columns.ids[last]!) : null,
      };
    },
    count: (query, among) => matches(query, among).length,
    facets(query, among, field, limit) {
      const key = `facet ${field} ${limit} ${keyOf(query)}`;
      return keptCounts.get(key, () => counts.facets(matches(query, among), field, limit)) as readonly FacetCount[];
    },
    tally(query, among, unit) {
      const key = `tally ${unit} ${keyOf(query)}`;
      return keptCounts.get(key, () => tallyOf(columns, matches(query, among), unit)) as readonly EventTally[];
    },
    places: (query, among, limit) => placesOf(columns, matches(query, among), limit),
  };
}

/** The numbers of rows from one to before another. */
function rowsFrom(start: number, end: number): Int32Array {
  const rows = new Int32Array(end - start);
  for (let i = 0; i < rows.length; i++) rows[i] = start + i;
  return rows;
}

/** What a query asks, apart from which page of it. */
function keyOf({ cursor: _cursor, limit: _limit, order: _order, ...asked }: EventQuery): string {
  return JSON.stringify(asked);
}
