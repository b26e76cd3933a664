import { existingDay, isoDay, weekdayOf } from "../calendar.ts";
import { impliedDay, statedDay } from "../resolved.ts";
import { type Groups, type Resolved, type Scene, shape } from "../shape.ts";
import {
  ANY_WEEKDAY,
  DAY,
  dayOfMonth,
  isCapital,
  MONTH,
  MONTH_STARTS,
  monthOf,
  SHORT_WEEKDAY_STARTS,
  WEEKDAY,
  WEEKDAY_STARTS,
  weekdayIndex,
} from "../words.ts";
import { dayNear, hasStatedYear, YEAR_TAIL, yearOfTail } from "../year-tail.ts";

const NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const BEFORE = `(?:(?<weekday>${ANY_WEEKDAY}),?\\s+(?:the\\s+)?)?`;
const BEHIND = `(?:,?\\s*\\((?<weekday2>${WEEKDAY})\\)|,\\s+a\\s+(?<weekday3>${WEEKDAY}))?`;
const STARTS = [...WEEKDAY_STARTS, ...SHORT_WEEKDAY_STARTS];

/** "April 6, 2023", "Thursday, Apr. 6", "April 6 last year", "April 6 (Thursday)". */
export const monthDay = shape(
  "calendar-day",
  [...MONTH_STARTS, ...STARTS],
  `${BEFORE}(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})${YEAR_TAIL}${BEHIND}`,
  (groups, scene, words) => resolveDay(groups, scene, words),
);

/** "6 April 2023", "Thursday the 6th of April", "09:45 of 6 April". */
export const dayMonth = shape(
  "calendar-day",
  ["#", "the", ...STARTS],
  `${BEFORE}(?:the\\s+)?(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})${YEAR_TAIL}${BEHIND}`,
  (groups, scene, words) => resolveDay(groups, scene, words),
);

function resolveDay(groups: Groups, scene: Scene, words: string): Resolved | null {
  const name = groups.month ?? "";
  // "6 may follow" and "the second march of 3 April": a month is written with a capital.
  if (!isCapital(name)) return null;
  const month = monthOf(name);
  const day = dayOfMonth(groups.day ?? "");
  const year = yearOfTail(groups, scene);
  const number = year === null ? dayNear(month, day, scene) : existingDay(year, month, day);
  if (number === null) return null;
  const found = hasStatedYear(groups)
    ? statedDay(number)
    : impliedDay(number, { rule: year === null ? "calendar-day-nearest-year" : "calendar-day-year-word" });
  const weekday = groups.weekday ?? groups.weekday2 ?? groups.weekday3;
  if (weekday === undefined || weekdayIndex(weekday) === weekdayOf(number)) return found;
  const actual = NAMES[weekdayOf(number)];
  return {
    ...found,
    notice: {
      rule: "dates/weekday-disagrees",
      message: `"${words}": ${isoDay(number)} was a ${actual}, not a ${NAMES[weekdayIndex(weekday)]}. The date is taken; check which of the two the source means.`,
    },
  };
}
