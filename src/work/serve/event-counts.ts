import type { Kind } from "../../model/kind.ts";
import type { EventTally, PlaceTally, TallyUnit } from "../../model/tally.ts";
import type { FacetCount, FacetField } from "../../store/queries.ts";
import { type EventColumns, NONE } from "./event-columns.ts";

/** Counts by field among rows. */
export interface EventCounts {
  /** The values of a field, the commonest first. */
  facets(rows: Int32Array, field: FacetField, limit: number): FacetCount[];
}

/** Counts over these columns, in the same room each time. */
export function eventCounts(columns: EventColumns): EventCounts {
  /** All zero between two counts. */
  let counts = new Uint32Array(0);
  /** Numbers that occur, in the order in which they are met: of a hundred thousand actors most are in few answers. */
  let met = new Int32Array(0);
  return {
    facets(rows, field, limit) {
      const { texts } = columns.texts[field];
      if (counts.length < texts.length) {
        counts = new Uint32Array(Math.ceil(1.5 * texts.length));
        met = new Int32Array(counts.length);
      }
      const found = met.subarray(0, countField(columns, field, rows, counts, met));
      const isBefore = (a: number, b: number): boolean =>
        counts[a]! > counts[b]! || (counts[a] === counts[b] && texts[a]! < texts[b]!);
      const first = firstOf(found, limit, isBefore).map((n) => ({ value: texts[n]!, count: counts[n]! }));
      for (let i = 0; i < found.length; i++) counts[found[i]!] = 0;
      return first;
    },
  };
}

/** Counts the numbers of a field; gives how many were met. */
function countField(
  { actors, countries, numbers }: EventColumns,
  field: FacetField,
  rows: Int32Array,
  counts: Uint32Array,
  met: Int32Array,
): number {
  if (field === "actor") return actors.countInto(rows, counts, met);
  if (field === "country") return countries.countInto(rows, counts, met);
  const column = numbers[field];
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i]!]!;
    if (value >= 0 && counts[value]!++ === 0) met[count++] = value;
  }
  return count;
}

/** So many of the numbers that come first, in order. Nearly all of many are told apart from the last of them at a glance. */
function firstOf(numbers: Int32Array, most: number, isBefore: (a: number, b: number) => boolean): number[] {
  const first: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
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

/** The named places of these rows, those of most events first. */
export function placesOf({ ids, numbers, texts }: EventColumns, rows: Int32Array, limit: number): PlaceTally[] {
  const { place: places, placeCountry: countries } = numbers;
  const found = new Map<number, { count: number; readonly row: number; event: string }>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const place = places[row]!;
    if (place === NONE) continue;
    const country = Math.max(-1, countries[row]!);
    const key = place * (texts.country.texts.length + 1) + country + 1;
    const event = ids[row]!;
    const known = found.get(key);
    if (known === undefined) found.set(key, { count: 1, row, event });
    else {
      known.count++;
      if (event < known.event) known.event = event;
    }
  }
  const tallies = [...found.values()].map(
    ({ count, row, event }): PlaceTally => ({
      place: texts.place.texts[places[row]!]!,
      country: texts.country.texts[countries[row]!] ?? null,
      count,
      event,
    }),
  );
  return tallies.sort((a, b) => b.count - a.count || byName(a, b)).slice(0, limit);
}

function byName(a: PlaceTally, b: PlaceTally): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return (a.country ?? "") < (b.country ?? "") ? -1 : 1;
}
