import type { ArticleTally, TallyUnit } from "../../model/tally.ts";

/** How many articles each day has: what counts of events rest on. */
export interface ArticleDays {
  /** Sets the counts of these days. */
  set(tallies: readonly ArticleTally[]): void;
  tally(unit: TallyUnit, from: string, to: string): readonly ArticleTally[];
}

const UNIT_LENGTHS: Readonly<Record<TallyUnit, number>> = { day: 10, month: 7, year: 4 };

/** No articles yet. */
export function articleDays(): ArticleDays {
  const counts = new Map<string, number>();
  let days: string[] = [];
  return {
    set(tallies) {
      const isNew = tallies.some(({ unit }) => !counts.has(unit));
      for (const { unit, count } of tallies) counts.set(unit, count);
      if (isNew) days = [...counts.keys()].sort();
    },
    tally(unit, from, to) {
      const found: { unit: string; count: number }[] = [];
      for (const day of days) {
        if (day < from || day > to) continue;
        const name = day.slice(0, UNIT_LENGTHS[unit]);
        const last = found.at(-1);
        if (last?.unit === name) last.count += counts.get(day)!;
        else found.push({ unit: name, count: counts.get(day)! });
      }
      return found;
    },
  };
}
