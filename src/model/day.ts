const MS_PER_DAY = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO day. Counted, not parsed: it is asked millions
 * of times when articles are compared.
 */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  // Years that begin in March, so that the leap day comes last.
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + dayOfYear - 719_468;
}

/** The ISO day so many days later; negative counts go back. */
export function addDays(day: string, count: number): string {
  return new Date((dayNumber(day) + count) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days `b` comes after `a`. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** True for `2023-04-06` and no other way of writing a day. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text
  );
}

/** The earlier of two ISO days. */
export function earlierDay(a: string, b: string): string {
  return a < b ? a : b;
}

/** The later of two ISO days. */
export function laterDay(a: string, b: string): string {
  return a < b ? b : a;
}
