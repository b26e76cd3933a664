import type { EventTally, TallyUnit } from "../../model/tally.ts";
import { cursorOf, readCursor } from "../../store/cursor.ts";
import type { EventOutline, EventQuery, FacetCount, FacetField, Page } from "../../store/queries.ts";
import { eventColumns } from "./event-columns.ts";
import { facetsOf, tallyOf } from "./event-counts.ts";
import { grown } from "./int-lists.ts";
import { keptResults } from "./kept-results.ts";
import { narrowEvents } from "./narrow-events.ts";

/** All events in outline, in memory: lists, counts and facets of a hundred thousand take a thousandth of a second. */
export interface EventIndex {
  readonly size: number;
  /** Puts events in, or in place of what was there under their ids. */
  put(outlines: readonly EventOutline[]): void;
  remove(ids: readonly string[]): void;
  /** One page of ids. */
  find(query: EventQuery): Page<string>;
  count(query: EventQuery): number;
  facets(query: EventQuery, field: FacetField, limit: number): readonly FacetCount[];
  tally(query: EventQuery, unit: TallyUnit): readonly EventTally[];
}

/** So many questions are remembered, as the rows that answer them and what was counted, until the record changes. */
const QUERIES_KEPT = 64;
const COUNTS_KEPT = 1024;
/** More than this at once are put in order by sorting all. */
const MANY = 1000;

/** An empty index. */
export function eventIndex(): EventIndex {
  const columns = eventColumns();
  const { ids, days } = columns;
  const rowOf = new Map<string, number>();
  const free: number[] = [];
  /** Rows by day and id, the oldest first; `size` of them. */
  let order = new Int32Array(1024);
  let size = 0;
  /** False while many were put in at the end; they are sorted when the order is next asked for. */
  let isSorted = true;
  const keptRows = keptResults<Int32Array>(QUERIES_KEPT);
  const keptCounts = keptResults<unknown>(COUNTS_KEPT);

  const compare = (row: number, day: string, id: string): number => {
    const own = days[row] ?? "";
    return own < day ? -1 : own > day ? 1 : ids[row]! < id ? -1 : ids[row]! > id ? 1 : 0;
  };
  /** Where a row of this day and id stands among these rows, or would. */
  const placeOf = (rows: Int32Array, length: number, day: string, id: string): number => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(rows[middle]!, day, id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const sort = (): void => {
    if (isSorted) return;
    order.subarray(0, size).sort((a, b) => compare(a, days[b] ?? "", ids[b]!));
    isSorted = true;
  };
  const takeOut = (row: number): void => {
    sort();
    const at = placeOf(order, size, days[row] ?? "", ids[row]!);
    order.copyWithin(at, at + 1, size--);
  };
  const makeRoom = (more: number): void => {
    if (size + more > order.length) order = grown(order, size + more);
  };
  const forget = (): void => {
    keptRows.clear();
    keptCounts.clear();
  };

  const everyRow = (withHidden: boolean): Int32Array =>
    keptRows.get(withHidden ? "all" : "shown", () => {
      sort();
      const rows = order.slice(0, size);
      return withHidden ? rows : rows.filter((row) => columns.numbers.isHidden[row] === 0);
    });
  const matches = (query: EventQuery): Int32Array =>
    keptRows.get(keyOf(query), () => narrowEvents(everyRow(query.withHidden === true), query, columns));

  return {
    get size() {
      return size;
    },
    put(outlines) {
      forget();
      makeRoom(outlines.length);
      // All that is old goes first: the order must not be sorted anew for each.
      for (const { id } of outlines) {
        const known = rowOf.get(id);
        if (known !== undefined) takeOut(known);
      }
      const isMany = outlines.length > MANY;
      if (!isMany) sort();
      for (const outline of outlines) {
        const row = rowOf.get(outline.id) ?? free.pop() ?? ids.length;
        columns.set(row, outline);
        rowOf.set(outline.id, row);
        const at = isMany ? size : placeOf(order, size, outline.from ?? "", outline.id);
        order.copyWithin(at + 1, at, size++);
        order[at] = row;
      }
      if (isMany) isSorted = false;
    },
    remove(gone) {
      forget();
      for (const id of gone) {
        const row = rowOf.get(id);
        if (row === undefined) continue;
        takeOut(row);
        rowOf.delete(id);
        free.push(row);
      }
    },
    find(query) {
      const found = matches(query);
      const cursor = readCursor(query.cursor);
      const isOldest = query.order === "oldest";
      const at = cursor === null ? null : placeOf(found, found.length, cursor.key, cursor.id);
      const isThere = at !== null && at < found.length && ids[found[at]!] === cursor!.id;
      const start = isOldest ? (at === null ? 0 : at + (isThere ? 1 : 0)) : (at ?? found.length);
      const [from, to] = isOldest
        ? [start, Math.min(found.length, start + query.limit)]
        : [Math.max(0, start - query.limit), start];
      const page = [...found.subarray(from, to)];
      if (!isOldest) page.reverse();
      const last = page.at(-1);
      const hasMore = isOldest ? to < found.length : from > 0;
      return {
        rows: page.map((row) => ids[row]!),
        next: hasMore && last !== undefined ? cursorOf(days[last]!, ids[last]!) : null,
      };
    },
    count: (query) => matches(query).length,
    facets(query, field, limit) {
      const key = `facet ${field} ${limit} ${keyOf(query)}`;
      return keptCounts.get(key, () => facetsOf(columns, matches(query), field, limit)) as readonly FacetCount[];
    },
    tally(query, unit) {
      const key = `tally ${unit} ${keyOf(query)}`;
      return keptCounts.get(key, () => tallyOf(columns, matches(query), unit)) as readonly EventTally[];
    },
  };
}

/** What a query asks, apart from which page of it. */
function keyOf({ cursor: _cursor, limit: _limit, order: _order, ...asked }: EventQuery): string {
  return JSON.stringify(asked);
}
