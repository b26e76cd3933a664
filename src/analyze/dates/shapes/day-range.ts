import { civilDay, existingDay } from "../calendar.ts";
import { implied, stated } from "../resolved.ts";
import { type Groups, type Resolved, type Scene, shape } from "../shape.ts";
import { DAY, dayOfMonth, isCapital, MONTH, MONTH_STARTS, monthOf, TO, WEEKDAY, WEEKDAY_STARTS } from "../words.ts";
import { dayNear, hasStatedYear, YEAR_TAIL, yearOfTail } from "../year-tail.ts";

const MAYBE_WEEKDAY = `(?:${WEEKDAY},?\\s+)?`;
// "and" makes a range only after "between"; alone it lists two days.
const JOINT = `(?<joint>${TO}|,?\\s+and\\s+)`;
const FIRST_YEAR = "(?:,?\\s+(?<year1>(?:19|20)\\d\\d),?)?";

/** "June 5 to 14", "from May 25, 2021, to June 4", "between Monday, June 5 and Friday, June 9". */
export const monthDayRange = shape(
  "day-range",
  [...MONTH_STARTS, ...WEEKDAY_STARTS],
  `${MAYBE_WEEKDAY}(?<month1>${MONTH})\\s+(?<day1>${DAY})${FIRST_YEAR}${JOINT}${MAYBE_WEEKDAY}(?:(?<month2>${MONTH})\\s+)?(?<day2>${DAY})${YEAR_TAIL}`,
  resolveRange,
);

/** "5-14 June 2023", "25 May to 4 June". */
export const dayMonthRange = shape(
  "day-range",
  ["#", ...WEEKDAY_STARTS],
  `${MAYBE_WEEKDAY}(?<day1>${DAY})(?:\\s+(?<month1>${MONTH}))?${FIRST_YEAR}${JOINT}${MAYBE_WEEKDAY}(?<day2>${DAY})\\s+(?<month2>${MONTH})${YEAR_TAIL}`,
  resolveRange,
);

function resolveRange(groups: Groups, scene: Scene): Resolved | null {
  const first = groups.month1 ?? groups.month2 ?? "";
  const last = groups.month2 ?? groups.month1 ?? "";
  if (!isCapital(first) || !isCapital(last)) return null;
  if (/and/i.test(groups.joint ?? "") && !/\bbetween\s+$/i.test(scene.before())) return null;
  const [month1, month2] = [monthOf(first), monthOf(last)];
  const [day1, day2] = [dayOfMonth(groups.day1 ?? ""), dayOfMonth(groups.day2 ?? "")];
  const given = yearOfTail(groups, scene);
  const to = given === null ? dayNear(month2, day2, scene) : existingDay(given, month2, day2);
  if (to === null) return null;
  const from = dayBefore(to, month1, day1, groups.year1, given, scene);
  if (from === null || from > to) return null;
  const days = { from, to };
  return hasStatedYear(groups) ? stated(days, "day") : implied(days, "day");
}

// A range that crosses New Year names its later year only: "December 28 to January 3, 2024".
function dayBefore(
  to: number,
  month: number,
  day: number,
  year1: string | undefined,
  given: number | null,
  scene: Scene,
) {
  if (year1 !== undefined) return existingDay(Number(year1), month, day);
  const near = given === null ? dayNear(month, day, scene) : existingDay(given, month, day);
  if (near !== null && near <= to && to - near < 366) return near;
  const { year } = civilDay(to);
  const same = existingDay(year, month, day);
  return same !== null && same <= to ? same : existingDay(year - 1, month, day);
}
