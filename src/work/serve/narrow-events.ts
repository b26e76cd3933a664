import { dayNumber } from "../../model/day.ts";
import type { EventQuery } from "../../store/queries.ts";
import { type EventColumns, NONE, type NumberColumn } from "./event-columns.ts";
import type { Interned } from "./interned.ts";

/** Puts those of so many rows that a condition holds for into `kept`, which may be the rows themselves; gives how many they are. */
type Narrowing = (rows: Int32Array, count: number, kept: Int32Array) => number;

/**
 * The rows that a query asks for, of those given: the same conditions that the
 * store puts in SQL, one column after another. Words and stories are the
 * store's to find; hidden events have been left out by whoever gives the rows.
 * `room` has place for all of them.
 */
export function narrowEvents(rows: Int32Array, query: EventQuery, columns: EventColumns, room: Int32Array): Int32Array {
  let left = rows;
  let count = rows.length;
  for (const narrow of narrowingsOf(query, columns)) {
    count = narrow(left, count, room);
    left = room;
  }
  return left === rows ? rows : left.slice(0, count);
}

function narrowingsOf(query: EventQuery, columns: EventColumns): Narrowing[] {
  const { numbers, texts } = columns;
  const narrowings: Narrowing[] = [];
  const oneOf = (values: readonly string[] | undefined, known: Interned, column: NumberColumn): void => {
    if (values === undefined || values.length === 0) return;
    narrowings.push(keepMarked(numbers[column], marked(known, values)));
  };
  if (query.from !== undefined)
    narrowings.push(keepBetween(numbers.to, dayNumber(query.from), Number.MAX_SAFE_INTEGER));
  // A day that is not told is before all days, and is left out too.
  if (query.to !== undefined) narrowings.push(keepBetween(numbers.from, NONE + 1, dayNumber(query.to)));
  oneOf(query.kinds, texts.kind, "kind");
  oneOf(query.statuses, texts.status, "status");
  oneOf(query.certainties, texts.certainty, "certainty");
  for (const actor of query.actors ?? []) narrowings.push(keepActor(actor, columns));
  if (query.place !== undefined) {
    narrowings.push(
      isCountry(query.place)
        ? keepMarked(numbers.placeCountry, marked(texts.country, [query.place]))
        : keepMarked(numbers.place, texts.place.containing(query.place)),
    );
  }
  if (query.saidBy !== undefined) narrowings.push(keepMarked(numbers.saidBy, texts.saidBy.containing(query.saidBy)));
  return narrowings;
}

const isCountry = (text: string): boolean => /^[A-Z]{3}$/.test(text);

function keepActor(actor: string, { texts, actors, countries, names }: EventColumns): Narrowing {
  const [lists, marks] = isCountry(actor)
    ? [countries, marked(texts.country, [actor])]
    : actor.startsWith("actor:")
      ? [actors, marked(texts.actor, [actor])]
      : [names, texts.name.containing(actor)];
  return (rows, count, kept) => lists.keepMarked(rows, count, kept, marks);
}

function keepMarked(column: Int32Array, marks: Uint8Array): Narrowing {
  return (rows, count, kept) => {
    let left = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      if (marks[column[row]!] === 1) kept[left++] = row;
    }
    return left;
  };
}

function keepBetween(column: Int32Array, least: number, most: number): Narrowing {
  return (rows, count, kept) => {
    let left = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      const value = column[row]!;
      if (value >= least && value <= most) kept[left++] = row;
    }
    return left;
  };
}

/** For each number whether its text is one of these. */
function marked(known: Interned, values: readonly string[]): Uint8Array {
  const marks = new Uint8Array(known.texts.length);
  for (const value of values) {
    const number = known.find(value);
    if (number !== null) marks[number] = 1;
  }
  return marks;
}
