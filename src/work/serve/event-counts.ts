import type { Kind } from "../../model/kind.ts";
import type { EventTally, TallyUnit } from "../../model/tally.ts";
import type { FacetCount, FacetField } from "../../store/queries.ts";
import type { EventColumns } from "./event-columns.ts";

/** The values of a field among these rows, the commonest first. */
export function facetsOf(columns: EventColumns, rows: Int32Array, field: FacetField, limit: number): FacetCount[] {
  const { texts } = columns.texts[field];
  const counts = new Uint32Array(texts.length);
  countInto(columns, rows, field, counts);
  const least = countAt(counts, limit);
  const found: FacetCount[] = [];
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number]!;
    if (count >= least) found.push({ value: texts[number]!, count });
  }
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, limit);
}

function countInto(columns: EventColumns, rows: Int32Array, field: FacetField, counts: Uint32Array): void {
  if (field === "actor" || field === "country") {
    (field === "actor" ? columns.actors : columns.countries).countInto(rows, counts);
    return;
  }
  const column = columns.numbers[field];
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i]!]!;
    if (value >= 0) counts[value]!++;
  }
}

/** The count that the last of so many commonest values has, so that only those need sorting; at least one. */
function countAt(counts: Uint32Array, limit: number): number {
  const top = counts.filter((count) => count > 0).sort();
  return top.length <= limit ? 1 : top[top.length - limit]!;
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
