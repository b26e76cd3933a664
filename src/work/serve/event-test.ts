import { dayNumber } from "../../model/day.ts";
import type { EventQuery } from "../../store/queries.ts";
import { type EventColumns, NONE, type NumberColumn } from "./event-columns.ts";
import type { Interned } from "./interned.ts";

export type RowTest = (row: number) => boolean;

/**
 * What a query asks of a row; the same conditions that the store puts in SQL.
 * Words and stories are the store's to find.
 */
export function eventTests(query: EventQuery, columns: EventColumns): readonly RowTest[] {
  const { numbers, texts } = columns;
  const tests: RowTest[] = [];
  if (query.withHidden !== true) tests.push((row) => numbers.isHidden[row] === 0);
  if (query.from !== undefined) {
    const from = dayNumber(query.from);
    tests.push((row) => numbers.to[row]! >= from);
  }
  if (query.to !== undefined) {
    const to = dayNumber(query.to);
    tests.push((row) => numbers.from[row] !== NONE && numbers.from[row]! <= to);
  }
  const oneOf = (values: readonly string[] | undefined, known: Interned, column: NumberColumn): void => {
    if (values === undefined || values.length === 0) return;
    const wanted = new Uint8Array(known.texts.length);
    for (const value of values) {
      const number = known.find(value);
      if (number !== null) wanted[number] = 1;
    }
    tests.push((row) => wanted[numbers[column][row]!] === 1);
  };
  oneOf(query.kinds, texts.kind, "kind");
  oneOf(query.statuses, texts.status, "status");
  oneOf(query.certainties, texts.certainty, "certainty");
  for (const actor of query.actors ?? []) tests.push(actorTest(actor, columns));
  if (query.place !== undefined) tests.push(placeTest(query.place, columns));
  if (query.saidBy !== undefined) {
    const speakers = texts.saidBy.containing(query.saidBy);
    tests.push((row) => speakers[numbers.saidBy[row]!] === 1);
  }
  return tests;
}

const isCountry = (text: string): boolean => /^[A-Z]{3}$/.test(text);

function actorTest(actor: string, { texts, actors, countries, names }: EventColumns): RowTest {
  if (isCountry(actor)) {
    const country = texts.country.find(actor);
    return (row) => country !== null && countries.has(row, country);
  }
  if (actor.startsWith("actor:")) {
    const wanted = texts.actor.find(actor);
    return (row) => wanted !== null && actors.has(row, wanted);
  }
  const marks = texts.name.containing(actor);
  return (row) => names.hasMarked(row, marks);
}

function placeTest(place: string, { texts, numbers }: EventColumns): RowTest {
  if (isCountry(place)) {
    const country = texts.country.find(place);
    return (row) => country !== null && numbers.placeCountry[row] === country;
  }
  const places = texts.place.containing(place);
  return (row) => places[numbers.place[row]!] === 1;
}
