import { addDays, daysBetween, earlierDay, laterDay } from "../model/day.ts";

/** Days between two rows of a list on which nothing matched. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** How many of them have an article in the record at all; on the others silence says nothing. */
  readonly covered: number;
}

/** A shorter gap is no news. */
const SHORTEST = 5;
/** A gap is told where it is so many times longer than is usual in the list. */
const TIMES_USUAL = 4;

/**
 * The gaps of a list in day order, each by the index of the row it stands
 * before. Rows without a day of their own are passed over.
 */
export function gapsBetween(
  days: readonly (string | null)[],
  coveredDays: ReadonlySet<string>,
): ReadonlyMap<number, Gap> {
  const steps: { readonly index: number; readonly a: string; readonly b: string; readonly free: number }[] = [];
  let last: string | null = null;
  for (const [index, day] of days.entries()) {
    if (day === null) continue;
    if (last !== null) {
      const [a, b] = [earlierDay(last, day), laterDay(last, day)];
      steps.push({ index, a, b, free: daysBetween(a, b) - 1 });
    }
    last = day;
  }
  const sorted = steps.map((s) => s.free).sort((x, y) => x - y);
  const usual = Math.max(0, sorted[Math.floor(sorted.length / 2)] ?? 0);
  const least = Math.max(SHORTEST, usual * TIMES_USUAL);
  return new Map(
    steps
      .filter((s) => s.free >= least)
      .map(({ index, a, b, free }) => {
        const [from, to] = [addDays(a, 1), addDays(b, -1)];
        let covered = 0;
        for (let i = 0; i < free; i++) if (coveredDays.has(addDays(from, i))) covered++;
        return [index, { from, to, days: free, covered }] as const;
      }),
  );
}
