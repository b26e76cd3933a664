/** Civil calendar arithmetic on whole days, counted from 1970-01-01. No time zones and no clock: a day is an integer. */

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The number of a civil day; months beyond 1 to 12 run over into the neighbouring years. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day last, which makes month lengths a linear formula.
  const shifted = month - 3;
  const y = year + Math.floor(shifted / 12);
  const m = ((shifted % 12) + 12) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((m * 153 + 2) / 5) + day - 1 - 719468;
}

/** Year, month and day of a day number. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const m = Math.floor((5 * doy + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * m + 2) / 5) + 1 };
}

/** `2023-04-06` for a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day number of an ISO day or of an instant that begins with one; null for anything else. */
export function parseIsoDay(text: string | null): number | null {
  const found = text === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return found === null ? null : existingDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** How many days a month has. */
function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The day number, or null when the calendar has no such day: "February 30". */
export function existingDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** Monday to Sunday of the week that holds the day. */
export function weekAround(number: number): Days {
  const from = number - weekdayOf(number);
  return { from, to: from + 6 };
}

/** First to last day of a month; months beyond 1 to 12 run over. */
export function monthDays(year: number, month: number): Days {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
}

/** The three months of a quarter, 1 to 4; others run over. */
export function quarterDays(year: number, quarter: number): Days {
  const first = (quarter - 1) * 3 + 1;
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + 3, 1) - 1 };
}

/** January 1 of `first` to December 31 of `last`. */
export function yearDays(first: number, last = first): Days {
  return { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) - 1 };
}

/** The same day `months` later or earlier, or the last day of a shorter month. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilDay(number);
  const { from, to } = monthDays(year, month + months);
  return Math.min(from + day - 1, to);
}
