import { existingDay } from "../calendar.ts";
import { impliedDay, statedDay } from "../resolved.ts";
import { shape } from "../shape.ts";
import { dayNear, hasStatedYear, YEAR_TAIL, yearOfTail } from "../year-tail.ts";

/** Holidays that fall on the same day every year, by the words that name them. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  christmas: [12, 25],
  "boxing day": [12, 26],
  "valentine's day": [2, 14],
  "day of the shining star": [2, 16],
  "march first": [3, 1],
  "international women's day": [3, 8],
  "april fools' day": [4, 1],
  "day of the sun": [4, 15],
  "may day": [5, 1],
  "victory day": [5, 9],
  "bastille day": [7, 14],
  halloween: [10, 31],
};

const NAMES = Object.keys(FIXED)
  .sort((a, b) => b.length - a.length)
  .map((n) => n.replaceAll("'", "['’]").replaceAll(" ", "\\s+"))
  .join("|");

/** "New Year's Day", "Christmas Eve 2022", "the Day of the Sun". */
export const holiday = shape(
  "holiday",
  [
    "new",
    "christmas",
    "boxing",
    "valentine",
    "the",
    "day",
    "march",
    "international",
    "april",
    "may",
    "victory",
    "bastille",
    "halloween",
  ],
  `(?:the\\s+)?(?<name>${NAMES})${YEAR_TAIL}`,
  (groups, scene) => {
    const fixed = FIXED[(groups.name ?? "").toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ")];
    if (fixed === undefined) return null;
    const [month, day] = fixed;
    const year = yearOfTail(groups, scene);
    const number = year === null ? dayNear(month, day, scene) : existingDay(year, month, day);
    if (number === null) return null;
    // A bare "Christmas" is a season as often as a day: only with "on" or "at" it dates anything.
    if (/^christmas$/i.test(groups.name ?? "") && !/\b(?:on|at|before|after|by|since|until)\s+$/i.test(scene.before()))
      return null;
    return hasStatedYear(groups) ? statedDay(number) : impliedDay(number);
  },
);
