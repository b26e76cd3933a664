import { civilDay, type Days, existingDay, monthDays } from "./calendar.ts";
import type { Groups, Scene } from "./shape.ts";
import { OLD_YEAR } from "./words.ts";

/** ", 2023", " of 2023", " last year": what may follow a month or a day. */
export const YEAR_TAIL = `(?:,?\\s+(?:of\\s+)?(?:(?<year>${OLD_YEAR})|(?<yearword>this|last|next|that|the\\s+same|the\\s+previous|the\\s+following)\\s+year))?`;

/** The year that the tail gives, counted from the day of issue where it is a word; null when there is none. */
export function yearOfTail(groups: Groups, scene: Scene): number | null {
  if (groups.year !== undefined) return Number(groups.year);
  const word = groups.yearword?.toLowerCase();
  if (word === undefined) return null;
  const isAnchored = /that|same|previous|following/.test(word);
  const told = isAnchored ? (scene.toldYear ?? (scene.focus === null ? null : civilDay(scene.focus).year)) : null;
  const base = told ?? (scene.today === null ? null : civilDay(scene.today).year);
  if (base === null) return null;
  return base + (/last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0);
}

/** True when year and day stand in the text, rather than being worked out. */
export function hasStatedYear(groups: Groups): boolean {
  return groups.year !== undefined;
}

// A month named without a year is seldom far ahead: "in November" written in May, with nothing to tell, leans to the past.
const AHEAD_COST = 1.5;

/**
 * The day that a month and day without a year mean: past clauses take the
 * latest not after the day of issue, future ones the earliest not before it,
 * and the rest the nearest. A year given earlier in the sentence wins.
 */
export function dayNear(month: number, day: number, scene: Scene): number | null {
  const inYear = (year: number) => {
    const number = existingDay(year, month, day);
    return number === null ? null : { from: number, to: number };
  };
  // The other side of the date line, and copy released ahead of its day, are no reason to go back a year.
  return near(scene, inYear, 2)?.from ?? null;
}

/** The month that a bare "November" means, by the same rule. */
export function monthNear(month: number, scene: Scene): Days | null {
  return near(scene, (year) => monthDays(year, month), 0);
}

function near(scene: Scene, inYear: (year: number) => Days | null, slack: number): Days | null {
  if (scene.year !== null) return inYear(scene.year);
  const { today } = scene;
  if (today === null) return null;
  const { year } = civilDay(today);
  const all = [year - 1, year, year + 1, year + 2].map(inYear).filter((d) => d !== null);
  const direction = scene.direction();
  const behind = all.findLast((d) => d.from <= today + slack);
  const ahead = all.find((d) => d.to >= today - slack);
  // Nobody names a day eleven months off without its year when the same day is a month away on the other side.
  if (direction === "past" && behind !== undefined)
    return isFarther(today - behind.to, (ahead?.from ?? 0) - today, 14) ? (ahead ?? null) : behind;
  if (direction === "future" && ahead !== undefined)
    return isFarther(ahead.from - today, today - (behind?.to ?? 0), 45) ? (behind ?? null) : ahead;
  const cost = (d: Days) => (d.from > today ? (d.from - today) * AHEAD_COST : Math.max(0, today - d.to));
  return all.reduce<Days | null>((best, d) => (best === null || cost(d) < cost(best) ? d : best), null);
}

function isFarther(distance: number, other: number, near: number): boolean {
  return distance > 300 && other >= 0 && other <= near;
}
