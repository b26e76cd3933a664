import { civilDay, type Days, dayNumber, quarterDays } from "../calendar.ts";
import { implied, stated } from "../resolved.ts";
import { type Groups, type Resolved, type Scene, shape } from "../shape.ts";
import { ORDINAL, ordinalOf, YEAR } from "../words.ts";

const OF_YEAR = `(?:\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?<word>this|last|next|the)\\s+year))?`;

/** "the second quarter of 2023", "the first half of the year", "Q3 2022", "the third quarter". */
export const quarter = shape(
  "quarter",
  [
    "the",
    "first",
    "second",
    "third",
    "fourth",
    "final",
    "last",
    "1st",
    "2nd",
    "3rd",
    "4th",
    "q1",
    "q2",
    "q3",
    "q4",
    "h1",
    "h2",
    "#",
  ],
  `(?:the\\s+)?(?:(?<ordinal>${ORDINAL})\\s+(?<part>quarter|half)|(?<letter>[QH])(?<digit>[1-4]))${OF_YEAR}`,
  resolveQuarter,
);

function resolveQuarter(groups: Groups, scene: Scene): Resolved | null {
  const isHalf = groups.part?.toLowerCase() === "half" || groups.letter?.toLowerCase() === "h";
  const index = groups.digit === undefined ? ordinalOf(groups.ordinal ?? "") : Number(groups.digit);
  if (isHalf && /last|final/i.test(groups.ordinal ?? "")) return halfResolved(2, groups, scene);
  return isHalf ? halfResolved(index, groups, scene) : quarterResolved(index, groups, scene);
}

function halfResolved(half: number, groups: Groups, scene: Scene): Resolved | null {
  const year = yearIn(groups, scene);
  // "the second half" alone is a match, not a year.
  if (year === null || half > 2) return null;
  const days = { from: dayNumber(year, half * 6 - 5, 1), to: dayNumber(year, half * 6 + 1, 1) - 1 };
  return groups.year === undefined ? implied(days, "month") : stated(days, "month");
}

function quarterResolved(index: number, groups: Groups, scene: Scene): Resolved | null {
  const year = yearIn(groups, scene);
  if (year !== null) {
    const days = quarterDays(year, index);
    return groups.year === undefined ? implied(days, "quarter") : stated(days, "quarter");
  }
  const days = nearest(index, scene);
  return days === null ? null : implied(days, "quarter");
}

function yearIn({ year, word }: Groups, scene: Scene): number | null {
  if (year !== undefined) return Number(year);
  if (word === undefined || scene.today === null) return null;
  const now = civilDay(scene.today).year;
  return /last/i.test(word) ? now - 1 : /next/i.test(word) ? now + 1 : now;
}

// Figures of a quarter come out after it; only a future clause looks ahead.
function nearest(index: number, scene: Scene): Days | null {
  if (scene.today === null || !/\b(?:in|during|for|since|by|of)\s+$/i.test(scene.before())) return null;
  const { today } = scene;
  const { year } = civilDay(today);
  const all = [year - 1, year, year + 1].map((y) => quarterDays(y, index));
  const found = scene.direction() === "future" ? all.find((d) => d.to >= today) : all.findLast((d) => d.from <= today);
  return found ?? null;
}
