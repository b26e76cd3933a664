import { civilDay, type Days, monthDays, quarterDays, weekAround, yearDays } from "../calendar.ts";
import { implied, impliedDay } from "../resolved.ts";
import { type Resolved, shape } from "../shape.ts";

const PART = "(?:early|mid|late|later|earlier|(?:the\\s+)?(?:beginning|start|middle|end|turn)\\s+of)";
const UNITS = "weekend|week|month|quarter|year|decade";

/**
 * "last week", "next month", "this year", "earlier this week", "early next
 * year": the whole calendar unit, because a part of it would be a guess.
 */
export const relativeUnit = shape(
  "relative-unit",
  "last next this current early mid late later earlier the beginning start middle end that same previous following preceding coming".split(
    " ",
  ),
  `(?:${PART}(?:\\s+|-))?(?:the\\s+)?(?<shift>last|next|this|current|coming|that|same|previous|preceding|following)\\s+(?<unit>${UNITS})`,
  ({ shift = "", unit = "" }, scene, words) => {
    const word = shift.toLowerCase();
    const isAnchored = /that|same|previous|preceding|following/.test(word);
    const base = isAnchored ? (scene.focus ?? scene.today) : scene.today;
    // "over the last year" is a window that ends today, and "the same week" needs its article.
    if (base === null || (/^the\s+last/i.test(words) && /\b(?:over|in|during|within|for)\s+$/i.test(scene.before())))
      return null;
    const offset = /last|previous|preceding/.test(word) ? -1 : /next|coming|following/.test(word) ? 1 : 0;
    return unitAt(base, unit.toLowerCase(), offset);
  },
);

/** "later in the month", "at the end of the year": the unit that holds the day of issue. */
export const withinUnit = shape(
  "within-unit",
  "early mid late later earlier the beginning start middle end".split(" "),
  `${PART}\\s+(?:in\\s+)?the\\s+(?<unit>${UNITS})`,
  ({ unit = "" }, scene) => (scene.today === null ? null : unitAt(scene.today, unit.toLowerCase(), 0)),
);

function unitAt(base: number, unit: string, offset: number): Resolved {
  const { year, month } = civilDay(base);
  switch (unit) {
    case "weekend":
      return implied(weekend(base, offset), "day");
    case "week":
      return implied(weekAround(base + offset * 7), "week");
    case "month":
      return implied(monthDays(year, month + offset), "month");
    case "quarter":
      return implied(quarterDays(year, Math.floor((month - 1) / 3) + 1 + offset), "quarter");
    case "year":
      return implied(yearDays(year + offset), "year");
    case "decade": {
      const first = Math.floor(year / 10) * 10 + offset * 10;
      return implied(yearDays(first, first + 9), "year");
    }
    default:
      return impliedDay(base + offset);
  }
}

// "last weekend" said on a Sunday is still the one before; "this weekend" is the one of this week.
function weekend(base: number, offset: number): Days {
  const { to } = weekAround(base + offset * 7);
  return { from: to - 1, to };
}

/** "over the weekend", "at the weekend": the last one to have begun, or the next in a future clause. */
export const theWeekend = shape("weekend", ["the"], "the\\s+weekend", (_groups, scene) => {
  if (scene.today === null || !/\b(?:over|at|during|on|for)\s+$/i.test(scene.before())) return null;
  const ahead = weekend(scene.today, 0);
  return implied(scene.direction() === "future" || ahead.from <= scene.today ? ahead : weekend(scene.today, -1), "day");
});
