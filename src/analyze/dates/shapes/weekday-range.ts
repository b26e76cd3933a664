import { weekdayOf } from "../calendar.ts";
import { implied } from "../resolved.ts";
import { shape } from "../shape.ts";
import { isCapital, TO, WEEKDAY, WEEKDAY_STARTS, weekdayIndex } from "../words.ts";

/** "from Monday to Wednesday", "Monday through Friday", "between Tuesday and Thursday". */
export const weekdayRange = shape(
  "weekday-range",
  WEEKDAY_STARTS,
  `(?<first>${WEEKDAY})(?<joint>${TO}|\\s+and\\s+)(?<last>${WEEKDAY})`,
  ({ first = "", joint = "", last = "" }, scene) => {
    const { today } = scene;
    if (today === null || !isCapital(first) || !isCapital(last)) return null;
    if (/and/i.test(joint) && !/\bbetween\s+$/i.test(scene.before())) return null;
    const [a, b] = [weekdayIndex(first), weekdayIndex(last)];
    const length = (b - a + 7) % 7;
    const isAhead = scene.direction() === "future";
    // Ahead: the next one to begin; behind: the last one to have begun.
    const from = isAhead ? today + ((a - weekdayOf(today) + 7) % 7) : today - ((weekdayOf(today) - a + 7) % 7);
    return implied({ from, to: from + length }, "day");
  },
);
