import { dayNumber } from "../../model/day.ts";
import type { EventQuery } from "../../store/queries.ts";
import { type EventRowOfNumbers, type EventTexts, NO_DAY } from "./event-columns.ts";
import type { Interned } from "./interned.ts";

type RowTest = (row: EventRowOfNumbers) => boolean;

/**
 * What a query asks of a row, as one function; the same conditions that the
 * store puts in SQL. Words and stories are the store's to find.
 */
export function eventTest(query: EventQuery, texts: EventTexts): RowTest {
  const tests: RowTest[] = [];
  if (query.withHidden !== true) tests.push((row) => !row.isHidden);
  if (query.from !== undefined) {
    const from = dayNumber(query.from);
    tests.push((row) => row.toDay >= from);
  }
  if (query.to !== undefined) {
    const to = dayNumber(query.to);
    tests.push((row) => row.fromDay !== NO_DAY && row.fromDay <= to);
  }
  const oneOf = (values: readonly string[] | undefined, column: Interned, read: (row: EventRowOfNumbers) => number) => {
    if (values === undefined || values.length === 0) return;
    const wanted = new Set(values.map((value) => column.find(value)));
    tests.push((row) => wanted.has(read(row)));
  };
  oneOf(query.kinds, texts.kind, (row) => row.kind);
  oneOf(query.statuses, texts.status, (row) => row.status);
  oneOf(query.certainties, texts.certainty, (row) => row.certainty);
  for (const actor of query.actors ?? []) tests.push(actorTest(actor, texts));
  if (query.place !== undefined) tests.push(placeTest(query.place, texts));
  if (query.saidBy !== undefined) {
    const speakers = texts.saidBy.containing(query.saidBy);
    tests.push((row) => row.saidBy >= 0 && speakers[row.saidBy] === 1);
  }
  return (row) => tests.every((test) => test(row));
}

const isCountry = (text: string): boolean => /^[A-Z]{3}$/.test(text);

function actorTest(actor: string, texts: EventTexts): RowTest {
  if (isCountry(actor)) {
    const country = texts.country.find(actor);
    return (row) => country !== null && row.countries.includes(country);
  }
  if (actor.startsWith("actor:")) {
    const wanted = texts.actor.find(actor);
    return (row) => wanted !== null && row.actors.includes(wanted);
  }
  const names = texts.name.containing(actor);
  return (row) => row.names.some((name) => names[name] === 1);
}

function placeTest(place: string, texts: EventTexts): RowTest {
  if (isCountry(place)) {
    const country = texts.country.find(place);
    return (row) => country !== null && row.placeCountry === country;
  }
  const places = texts.place.containing(place);
  return (row) => row.place >= 0 && places[row.place] === 1;
}
