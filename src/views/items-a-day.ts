import { addDays } from "../model/day.ts";

/** How many items of a source came out on a day; null where that is not known. */
export interface ItemDay {
  readonly day: string;
  readonly count: number | null;
}

const MS_PER_DAY = 86_400_000;

/**
 * The items of the last days, oldest day first. Only the latest times are
 * remembered: days before the first of them are not known, and are no silence.
 */
export function itemsADay(times: readonly number[], today: string, days: number): ItemDay[] {
  const counts = new Map<string, number>();
  for (const time of times) {
    const day = new Date(Math.floor(time / MS_PER_DAY) * MS_PER_DAY).toISOString().slice(0, 10);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort()[0];
  return Array.from({ length: days }, (_, i) => {
    const day = addDays(today, i - days + 1);
    return { day, count: known === undefined || day < known ? null : (counts.get(day) ?? 0) };
  });
}
