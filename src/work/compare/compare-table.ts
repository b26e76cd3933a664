import { addDays, earlierDay, laterDay } from "../../model/day.ts";
import type { Kind } from "../../model/kind.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import type { EventQuery } from "../../store/queries.ts";
import type { Store } from "../../store/store.ts";
import { pagesOf } from "../pages-of.ts";
import { type Difference, daysOf, matchRow } from "./match-row.ts";
import type { TableRow } from "./table-row.ts";

/** What comparing one row, or one event that no row tells, comes to. */
export type Comparison =
  | { readonly verdict: "agrees"; readonly row: TableRow; readonly event: RecordEvent }
  | {
      readonly verdict: "differs";
      readonly row: TableRow;
      readonly event: RecordEvent;
      readonly differences: readonly Difference[];
    }
  | { readonly verdict: "missing-here"; readonly row: TableRow }
  | { readonly verdict: "missing-there"; readonly event: RecordEvent };

export interface CompareOptions {
  /** Days that the two may lie apart and still be one event. */
  readonly toleranceDays: number;
  /** Which of our events the table is expected to have. */
  readonly query: Omit<EventQuery, "from" | "to" | "order" | "limit" | "cursor">;
}

const PAGE = 500;

/**
 * Compares a table with the record: first its rows by day, then the events of its period that
 * none of them tells. Only kinds that the table has are missed in it. A month is held at a time.
 */
export async function* compareTable(
  store: Store,
  rows: readonly TableRow[],
  { toleranceDays, query }: CompareOptions,
): AsyncGenerator<Comparison> {
  const sorted = rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.line - b.line));
  const [first] = sorted;
  if (first === undefined) return;
  const told = new Set<string>();
  for (const month of monthsOf(sorted)) {
    const from = addDays(month[0]!.from, -toleranceDays);
    const to = addDays(month.map((row) => row.to).reduce(laterDay), toleranceDays);
    const events: RecordEvent[] = [];
    for await (const event of eventsOf(store, { ...query, from, to })) events.push(event);
    for (const row of month) {
      const match = matchRow(row, events, toleranceDays, told);
      if (match === null) {
        yield { verdict: "missing-here", row };
        continue;
      }
      told.add(match.event.id);
      const { event, differences } = match;
      yield differences.length === 0
        ? { verdict: "agrees", row, event }
        : { verdict: "differs", row, event, differences };
    }
  }
  const from = sorted.map((row) => row.from).reduce(earlierDay);
  const to = sorted.map((row) => row.to).reduce(laterDay);
  const kinds = kindsOf(sorted);
  for await (const event of eventsOf(store, { ...query, from, to })) {
    const days = daysOf(event);
    const isWithin = days !== null && days.from >= from && days.to <= to;
    if (isWithin && isDone(event) && !told.has(event.id) && (kinds === null || kinds.has(event.kind))) {
      yield { verdict: "missing-there", event };
    }
  }
}

// Tables log what happened; plans are told apart from it here, and would be missed in most of them.
function isDone({ status }: RecordEvent): boolean {
  return status === "happened" || status === "ongoing";
}

/** Rows in the order of their days, those of one month together. */
function monthsOf(sorted: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const months = new Map<string, TableRow[]>();
  for (const row of sorted) {
    const month = row.from.slice(0, 7);
    const rows = months.get(month);
    if (rows === undefined) months.set(month, [row]);
    else rows.push(row);
  }
  return [...months.values()];
}

function kindsOf(rows: readonly TableRow[]): ReadonlySet<Kind> | null {
  return rows.some((row) => row.kinds === null) ? null : new Set(rows.flatMap((row) => row.kinds!));
}

async function* eventsOf(
  store: Store,
  query: Omit<EventQuery, "limit" | "cursor" | "order">,
): AsyncGenerator<RecordEvent> {
  for await (const events of pagesOf((cursor) =>
    store.findEvents({ ...query, order: "oldest", cursor, limit: PAGE }),
  )) {
    yield* events;
  }
}
