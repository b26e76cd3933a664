import { yearDays } from "../calendar.ts";
import { stated } from "../resolved.ts";
import { shape } from "../shape.ts";
import { TO, YEAR } from "../words.ts";

/** "2011-2015", "from 2011 to 2015", "between 2011 and 2015", "2011-15". */
export const yearRange = shape(
  "year-range",
  ["#"],
  `(?<first>${YEAR})(?<joint>${TO}|\\s+and\\s+)(?<last>${YEAR}|\\d\\d(?![\\d:.]))`,
  ({ first = "", joint = "", last = "" }, scene) => {
    const isWordy = /and/i.test(joint);
    if (isWordy && !/\bbetween\s+$/i.test(scene.before())) return null;
    const from = Number(first);
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    // "2023-04" is a month, not the years to 1904 or 2004.
    return to > from ? stated(yearDays(from, to), "year") : null;
  },
);
