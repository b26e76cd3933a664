import { lastDayOf } from "./month-grid.ts";

/** A month counted from the year 0, so that months can be slid along. */
export function monthNumberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month of a number. */
export function monthOfNumber(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** The days between two slid months, whichever came first; null where either is no month. */
export function daysOfSlide(
  first: string | null,
  last: string | null,
): { readonly from: string; readonly to: string } | null {
  const numbers = [first, last].map((text) => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN));
  if (numbers.some((n) => !(n >= 12 && n < 120_000))) return null;
  const [from = 0, to = 0] = numbers.sort((a, b) => a - b).map(monthOfNumber);
  return { from: `${from}-01`, to: lastDayOf(String(to)) };
}
