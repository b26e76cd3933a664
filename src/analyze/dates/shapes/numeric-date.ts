import { civilDay, existingDay, isoDay } from "../calendar.ts";
import { impliedDay, statedDay } from "../resolved.ts";
import { type Scene, shape } from "../shape.ts";
import { dayNear } from "../year-tail.ts";

// Without a year, "6/4" is a score or a fraction unless a word says that a day follows.
const SAYS_DAY = /\b(?:on|dated|since|until|by|from|day),?\s+$/i;

/**
 * "4/6/2023", "6.4.2023", "on 6/4". Both orders are in use; where both give a
 * day, the one nearer to the day of issue is taken and a notice says so.
 */
export const numericDate = shape(
  "numeric-date",
  ["#"],
  "(?<a>\\d\\d?)(?<mark>[/.-])(?<b>\\d\\d?)(?:\\k<mark>(?<year>\\d{4}|\\d\\d))?",
  ({ a, b, mark, year }, scene, words) => {
    if (year === undefined && (mark !== "/" || !SAYS_DAY.test(scene.before()))) return null;
    if (year?.length === 2 && mark !== "/") return null;
    const [first, second] = [Number(a), Number(b)];
    const monthFirst = dayIn(year, first, second, scene);
    const dayFirst = dayIn(year, second, first, scene);
    const one = monthFirst ?? dayFirst;
    if (one === null) return null;
    if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) return statedDay(one);
    const today = scene.today ?? monthFirst;
    const day = Math.abs(dayFirst - today) < Math.abs(monthFirst - today) ? dayFirst : monthFirst;
    const other = day === dayFirst ? monthFirst : dayFirst;
    return impliedDay(day, {
      rule: "numeric-date-nearest",
      notice: {
        rule: "dates/ambiguous-order",
        message: `"${words}" can be ${isoDay(day)} or ${isoDay(other)}; the day nearer to the day of issue is taken. Write the month as a word to settle it.`,
      },
    });
  },
);

function dayIn(year: string | undefined, month: number, day: number, scene: Scene): number | null {
  if (year === undefined) return month > 12 ? null : dayNear(month, day, scene);
  if (year.length === 4) return existingDay(Number(year), month, day);
  // Two digits mean the century of the day of issue.
  const century = scene.today === null ? 2000 : Math.floor(civilDay(scene.today).year / 100) * 100;
  return existingDay(century + Number(year), month, day);
}
