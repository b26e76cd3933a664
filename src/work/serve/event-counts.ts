import type { Kind } from "../../model/kind.ts";
import type { EventTally, TallyUnit } from "../../model/tally.ts";
import type { FacetCount, FacetField } from "../../store/queries.ts";
import { type EventColumns, NONE } from "./event-columns.ts";

/** The values of a field among these rows, the commonest first. */
export function facetsOf(columns: EventColumns, rows: Int32Array, field: FacetField, limit: number): FacetCount[] {
  const { texts } = columns.texts[field];
  const counts = new Uint32Array(texts.length);
  // Those that occur, in the order in which they are met: of a hundred thousand actors most are in few answers.
  const met: number[] = [];
  if (field === "actor" || field === "country") {
    (field === "actor" ? columns.actors : columns.countries).countInto(rows, counts, met);
  } else countColumn(columns.numbers[field], rows, counts, met);
  const isBefore = (a: number, b: number): boolean =>
    counts[a]! > counts[b]! || (counts[a] === counts[b] && texts[a]! < texts[b]!);
  return firstOf(met, limit, isBefore).map((number) => ({ value: texts[number]!, count: counts[number]! }));
}

function countColumn(column: Int32Array, rows: Int32Array, counts: Uint32Array, met: number[]): void {
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i]!]!;
    if (value >= 0 && counts[value]!++ === 0) met.push(value);
  }
}

/** So many of the numbers that come first, in order. Nearly all of many are told apart from the last of them at a glance. */
function firstOf(numbers: readonly number[], most: number, isBefore: (a: number, b: number) => boolean): number[] {
  const first: number[] = [];
  for (const number of numbers) {
    if (first.length === most && !isBefore(number, first[most - 1]!)) continue;
    let at = first.length;
    while (at > 0 && isBefore(number, first[at - 1]!)) at--;
    first.splice(at, 0, number);
    if (first.length > most) first.pop();
  }
  return first;
}

/** How much of an ISO day tells the unit. */
const UNIT_LENGTHS: Readonly<Record<TallyUnit, number>> = { day: 10, month: 7, year: 4 };

/** How many of these rows begin in each unit, kind by kind. The rows come by day, so a unit is over when the next begins. */
export function tallyOf({ numbers, texts }: EventColumns, rows: Int32Array, unit: TallyUnit): EventTally[] {
  const kinds = texts.kind.texts;
  const days = texts.day.texts;
  const tallies: EventTally[] = [];
  const counts = new Uint32Array(kinds.length);
  let now = "";
  const close = (): void => {
    const ofUnit: EventTally[] = [];
    counts.forEach((count, kind) => {
      if (count > 0) ofUnit.push({ unit: now, kind: kinds[kind] as Kind, count });
    });
    tallies.push(...ofUnit.sort((a, b) => (a.kind < b.kind ? -1 : 1)));
    counts.fill(0);
  };
  let before = NONE;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const day = numbers.day[row]!;
    if (day !== before) {
      before = day;
      const next = days[day]!.slice(0, UNIT_LENGTHS[unit]);
      if (next !== now) close();
      now = next;
    }
    // A day that is not told is in no unit.
    if (now !== "") counts[numbers.kind[row]!]!++;
  }
  close();
  return tallies;
}
