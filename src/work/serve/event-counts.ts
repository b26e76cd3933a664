import type { Kind } from "../../model/kind.ts";
import type { EventTally, TallyUnit } from "../../model/tally.ts";
import type { FacetCount, FacetField } from "../../store/queries.ts";
import type { EventColumns } from "./event-columns.ts";

/** The values of a field among these rows, the commonest first. */
export function facetsOf(columns: EventColumns, rows: Int32Array, field: FacetField): FacetCount[] {
  const { texts } = columns.texts[field];
  const counts = new Uint32Array(texts.length);
  countInto(columns, rows, field, counts);
  const found: FacetCount[] = [];
  counts.forEach((count, number) => {
    if (count > 0) found.push({ value: texts[number]!, count });
  });
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function countInto(columns: EventColumns, rows: Int32Array, field: FacetField, counts: Uint32Array): void {
  if (field === "actor" || field === "country") {
    const lists = field === "actor" ? columns.actors : columns.countries;
    for (const row of rows) lists.countInto(row, counts);
    return;
  }
  const column = columns.numbers[field];
  for (const row of rows) {
    const value = column[row]!;
    if (value >= 0) counts[value]!++;
  }
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
  for (const row of rows) {
    const text = days[row]!;
    if (text === null) continue;
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
