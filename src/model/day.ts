const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
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
