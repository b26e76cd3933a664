import { addDays, dayNumber } from "../model/day.ts";

export interface GridDay {
  readonly day: string;
  readonly isInMonth: boolean;
}

/** The weeks of a month (`2026-05`), Monday first, with the days of its neighbours that fill them. */
export function monthGrid(month: string): readonly (readonly GridDay[])[] {
  const first = `${month}-01`;
  // 1970-01-01 was a Thursday.
  const offset = (((dayNumber(first) + 3) % 7) + 7) % 7;
  const last = lastDayOf(month);
  const weeks: GridDay[][] = [];
  for (let start = addDays(first, -offset); start <= last; start = addDays(start, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const day = addDays(start, i);
        return { day, isInMonth: day.startsWith(month) };
      }),
    );
  }
  return weeks;
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  return addDays(`${monthAfter(month, 1)}-01`, -1);
}

/** The month so many months later; negative counts go back. */
export function monthAfter(month: string, count: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** True for `2026-05` and no other way of writing a month. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

const NAMES = "January February March April May June July August September October November December".split(" ");

/** `May 2026` for `2026-05`. */
export function monthName(month: string): string {
  return `${NAMES[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}
