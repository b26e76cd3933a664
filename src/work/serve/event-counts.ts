import type { Kind } from "../../model/kind.ts";
import type { EventTally, TallyUnit } from "../../model/tally.ts";
import type { FacetCount, FacetField } from "../../store/queries.ts";
import type { EventColumns } from "./event-columns.ts";

/** The values of a field among these rows, the commonest first. */
export function facetsOf(columns: EventColumns, rows: Int32Array, field: FacetField, limit: number): FacetCount[] {
  const { texts } = columns.texts[field];
  const counts = new Uint32Array(texts.length);
  // Those that occur, in the order in which they are met: of a hundred thousand actors most are in few answers.
  const met: number[] = [];
  if (field === "actor" || field === "country") {
    (field === "actor" ? columns.actors : columns.countries).countInto(rows, counts, met);
  } else countColumn(columns.numbers[field], rows, counts, met);
  const least = countAt(counts, met, limit);
  return met
    .filter((number) => counts[number]! >= least)
    .map((number) => ({ value: texts[number]!, count: counts[number]! }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit);
}

function countColumn(column: Int32Array, rows: Int32Array, counts: Uint32Array, met: number[]): void {
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i]!]!;
    if (value >= 0 && counts[value]!++ === 0) met.push(value);
  }
}

/** The count that the last of so many commonest values has: only those need sorting by name. */
function countAt(counts: Uint32Array, met: readonly number[], limit: number): number {
  if (met.length <= limit) return 1;
  const sorted = Uint32Array.from(met, (number) => counts[number]!).sort();
  return sorted[sorted.length - limit]!;
}

/** How much of an ISO day tells the unit. */
const UNIT_LENGTHS: Readonly<Record<TallyUnit, number>> = { day: 10, month: 7, year: 4 };

/** How many of these rows begin in each unit, kind by kind. The rows come by day, so a unit is over when the next begins. */
export function tallyOf({ days, numbers, texts }: EventColumns, rows: Int32Array, unit: TallyUnit): EventTally[] {
  const kinds = texts.kind.texts;
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
  let before: number | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const text = days[row];
    if (text === null || text === undefined) continue;
    const day = numbers.from[row]!;
    if (day !== before) {
      before = day;
      const next = text.slice(0, UNIT_LENGTHS[unit]);
      if (next !== now) close();
      now = next;
    }
    counts[numbers.kind[row]!]!++;
  }
  close();
  return tallies;
}
