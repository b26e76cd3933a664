import { existingDay } from "../calendar.ts";
import { implied, stated } from "../resolved.ts";
import { type Groups, type Resolved, type Scene, shape } from "../shape.ts";
import { DAY, dayOfMonth, isCapital, MONTH, MONTH_STARTS, monthOf } from "../words.ts";
import { dayNear, hasStatedYear, YEAR_TAIL, yearOfTail } from "../year-tail.ts";

const DAYS = `${DAY}(?:\\s*,\\s*${DAY})*\\s*,?\\s+(?:and|or|&)\\s+${DAY}`;
// "on May 4 and 7 soldiers": the last number belongs to a noun unless the phrase ends with it.
const PHRASE_ENDS =
  '(?=\\s*(?:$|[.,;:)\\]"”\\u2010-\\u2015-]|\\b(?:in|at|on|with|to|by|for|from|and|of|as|but|when|after|before|while|during|that|which|respectively|this|last|next|near|over|against|toward|towards)\\b))';

/** "May 4, 7 and 12": one day each. */
export const monthDayList = shape(
  "day-list",
  MONTH_STARTS,
  `(?<month>${MONTH})\\s+(?<days>${DAYS})${YEAR_TAIL}${PHRASE_ENDS}`,
  resolveList,
);

/** "4, 7 and 12 May". */
export const dayListMonth = shape("day-list", ["#"], `(?<days>${DAYS})\\s+(?<month>${MONTH})${YEAR_TAIL}`, resolveList);

function resolveList(groups: Groups, scene: Scene, words: string): readonly Resolved[] | null {
  const name = groups.month ?? "";
  if (!isCapital(name)) return null;
  const month = monthOf(name);
  const year = yearOfTail(groups, scene);
  const found: Resolved[] = [];
  const offset = words.indexOf(groups.days ?? "");
  for (const item of (groups.days ?? "").matchAll(/\d+(?:st|nd|rd|th)?/gi)) {
    const day = dayOfMonth(item[0]);
    const number = year === null ? dayNear(month, day, scene) : existingDay(year, month, day);
    if (number === null) return null;
    const part = { start: offset + item.index, end: offset + item.index + item[0].length };
    const days = { from: number, to: number };
    found.push(hasStatedYear(groups) ? stated(days, "day", { part }) : implied(days, "day", { part }));
  }
  return found;
}
