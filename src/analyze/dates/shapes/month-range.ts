import { civilDay, monthDays } from "../calendar.ts";
import { implied, stated } from "../resolved.ts";
import { type Groups, type Resolved, type Scene, shape } from "../shape.ts";
import { isCapital, MONTH, MONTH_STARTS, monthOf, TO, YEAR } from "../words.ts";
import { hasStatedYear, monthNear, YEAR_TAIL, yearOfTail } from "../year-tail.ts";

/** "from March to May 2022", "October 2021-March 2022", "between June and August". */
export const monthRange = shape(
  "month-range",
  MONTH_STARTS,
  `(?<month1>${MONTH})(?:,?\\s+(?<year1>${YEAR}))?(?<joint>${TO}|\\s+and\\s+)(?<month2>${MONTH})${YEAR_TAIL}`,
  resolveMonths,
);

function resolveMonths(groups: Groups, scene: Scene): Resolved | null {
  const { month1 = "", month2 = "", joint = "" } = groups;
  if (!isCapital(month1) || !isCapital(month2)) return null;
  const before = scene.before();
  if (/and/i.test(joint) && !/\bbetween\s+$/i.test(before)) return null;
  // "May to March": with no year and no "from", it can be a name and a verb.
  const year = yearOfTail(groups, scene);
  const last = year === null ? monthNear(monthOf(month2), scene) : monthDays(year, monthOf(month2));
  if (last === null) return null;
  const end = civilDay(last.from);
  const year1 = groups.year1 === undefined ? end.year - (monthOf(month1) > end.month ? 1 : 0) : Number(groups.year1);
  const first = monthDays(year1, monthOf(month1));
  if (first.from > last.from) return null;
  const days = { from: first.from, to: last.to };
  return hasStatedYear(groups) ? stated(days, "month") : implied(days, "month");
}
