import type { Kind } from "../../model/kind.ts";
import type { EventTally, TallyUnit } from "../../model/tally.ts";
import { cursorOf, readCursor } from "../../store/cursor.ts";
import type { EventOutline, EventQuery, FacetCount, FacetField, Page } from "../../store/queries.ts";
import { type EventRowOfNumbers, emptyTexts, numbered } from "./event-columns.ts";
import { eventTest } from "./event-test.ts";
import { keptResults } from "./kept-results.ts";

/** All events in outline, in memory: lists, counts and facets of a hundred thousand take a thousandth of a second. */
export interface EventIndex {
  readonly size: number;
  /** Puts events in, or in place of what was there under their ids. */
  put(outlines: readonly EventOutline[]): void;
  remove(ids: readonly string[]): void;
  clear(): void;
  /** One page of ids. */
  find(query: EventQuery): Page<string>;
  count(query: EventQuery): number;
  facets(query: EventQuery, field: FacetField, limit: number): readonly FacetCount[];
  tally(query: EventQuery, unit: TallyUnit): readonly EventTally[];
}

/** So many questions are remembered, as the rows that answer them, until the record changes. */
const QUERIES_KEPT = 48;

/** An empty index. */
export function eventIndex(): EventIndex {
  const texts = emptyTexts();
  const rows = new Map<string, EventRowOfNumbers>();
  /** By day and id, the oldest first. */
  let order: EventRowOfNumbers[] = [];
  const kept = keptResults<readonly EventRowOfNumbers[]>(QUERIES_KEPT);
  const matches = (query: EventQuery): readonly EventRowOfNumbers[] => {
    const { cursor: _cursor, limit: _limit, order: _order, ...asked } = query;
    return kept.get(JSON.stringify(asked), () => order.filter(eventTest(query, texts)));
  };
  const drop = (id: string): void => {
    const row = rows.get(id);
    if (row === undefined) return;
    rows.delete(id);
    order.splice(placeOf(order, row.from ?? "", id), 1);
  };

  return {
    get size() {
      return rows.size;
    },
    put(outlines) {
      kept.clear();
      // Many at once are sorted once; few are put where they belong.
      const isMany = outlines.length > 1000;
      if (isMany) {
        const ids = new Set(outlines.map((outline) => outline.id));
        order = order.filter((row) => !ids.has(row.id));
      }
      for (const outline of outlines) {
        const row = numbered(outline, texts);
        if (isMany) order.push(row);
        else {
          drop(row.id);
          order.splice(placeOf(order, row.from ?? "", row.id), 0, row);
        }
        rows.set(row.id, row);
      }
      if (isMany) order.sort((a, b) => compare(a, b.from ?? "", b.id));
    },
    remove(ids) {
      kept.clear();
      for (const id of ids) drop(id);
    },
    clear() {
      kept.clear();
      rows.clear();
      order = [];
    },
    find(query) {
      const found = matches(query);
      const cursor = readCursor(query.cursor);
      const isOldest = query.order === "oldest";
      const at = cursor === null ? null : placeOf(found, cursor.key, cursor.id);
      const isThere = at !== null && found[at]?.id === cursor!.id;
      const start = isOldest ? (at === null ? 0 : at + (isThere ? 1 : 0)) : (at ?? found.length);
      const [from, to] = isOldest
        ? [start, Math.min(found.length, start + query.limit)]
        : [Math.max(0, start - query.limit), start];
      const page = found.slice(from, to);
      if (!isOldest) page.reverse();
      const last = page.at(-1);
      const hasMore = isOldest ? to < found.length : from > 0;
      return {
        rows: page.map((row) => row.id),
        next: hasMore && last !== undefined ? cursorOf(last.from, last.id) : null,
      };
    },
    count: (query) => matches(query).length,
    facets(query, field, limit) {
      const column = texts[field];
      const counts = new Uint32Array(column.texts.length);
      const read = FACETS[field];
      for (const row of matches(query)) {
        const value = read(row);
        if (typeof value === "number") {
          if (value >= 0) counts[value]!++;
        } else for (const one of value) counts[one]!++;
      }
      const found: FacetCount[] = [];
      counts.forEach((count, number) => {
        if (count > 0) found.push({ value: column.texts[number]!, count });
      });
      return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, limit);
    },
    tally(query, unit) {
      const tallies: EventTally[] = [];
      let now = "";
      let counts = new Uint32Array(texts.kind.texts.length);
      const close = (): void => {
        const ofUnit: EventTally[] = [];
        counts.forEach((count, kind) => {
          if (count > 0) ofUnit.push({ unit: now, kind: texts.kind.texts[kind] as Kind, count });
        });
        tallies.push(...ofUnit.sort((a, b) => (a.kind < b.kind ? -1 : 1)));
        counts = new Uint32Array(counts.length);
      };
      // The rows come by day, so a unit is over when the next begins.
      for (const { from, kind } of matches(query)) {
        if (from === null) continue;
        if (now === "" || !from.startsWith(now)) {
          close();
          now = from.slice(0, UNIT_LENGTHS[unit]);
        }
        counts[kind]!++;
      }
      close();
      return tallies;
    },
  };
}

/** How much of an ISO day tells the unit. */
const UNIT_LENGTHS: Readonly<Record<TallyUnit, number>> = { day: 10, month: 7, year: 4 };

const FACETS: Readonly<Record<FacetField, (row: EventRowOfNumbers) => number | readonly number[]>> = {
  kind: (row) => row.kind,
  status: (row) => row.status,
  certainty: (row) => row.certainty,
  place: (row) => row.place,
  month: (row) => row.month,
  country: (row) => row.countries,
  actor: (row) => row.actors,
};

/** Negative where the row comes before this day and id. */
function compare(row: EventRowOfNumbers, day: string, id: string): number {
  const from = row.from ?? "";
  return from < day ? -1 : from > day ? 1 : row.id < id ? -1 : row.id > id ? 1 : 0;
}

/** Where a row of this day and id stands, or would. */
function placeOf(rows: readonly EventRowOfNumbers[], day: string, id: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(rows[middle]!, day, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
