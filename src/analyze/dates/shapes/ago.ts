import { addMonths, civilDay, monthDays, weekAround, yearDays } from "../calendar.ts";
import { implied, impliedDay } from "../resolved.ts";
import { type Resolved, type Scene, shape } from "../shape.ts";
import { COUNT, COUNT_STARTS, countOf, UNIT, type Unit, unitOf } from "../words.ts";

const HOURS = "(?:hours?|minutes?)";

/** "three days ago", "a week earlier", "two years later": as exact as the unit, a day for days and a year for years. */
export const ago = shape(
  "ago",
  ["#", ...COUNT_STARTS],
  `(?<count>${COUNT})\\s+(?:and\\s+a\\s+half\\s+)?(?<unit>${UNIT}s?|${HOURS})\\s+(?<way>ago|earlier|later|previously|prior|from\\s+now)`,
  ({ count = "", unit = "", way = "" }, scene) => {
    const word = way.toLowerCase();
    // "ago" counts from the day of issue, "earlier" and "later" from the day the story has reached.
    const base = word === "ago" || word.startsWith("from") ? scene.today : (scene.focus ?? scene.today);
    const sign = word === "later" || word.startsWith("from") ? 1 : -1;
    const found = base === null ? null : away(base, count, unit, sign);
    // "21 years later" told of the past cannot lie ahead: it counts from a day that the text did not give.
    const isAhead = found !== null && scene.today !== null && found.from > scene.today;
    return isAhead && sign === 1 && word === "later" && scene.direction() !== "future" ? null : found;
  },
);

/** "in three days", "within two weeks": ahead of the day of issue, when the clause looks ahead. */
export const inTime = shape(
  "in-time",
  ["in", "within"],
  `(?<within>in|within)\\s+(?:the\\s+next\\s+)?(?<count>${COUNT})\\s+(?<unit>${UNIT}s?|${HOURS})(?:['’]?\\s+time)?`,
  ({ within = "", count = "", unit = "" }, scene: Scene) => {
    const { today } = scene;
    // "in two years" after a past verb is a length: "doubled its stock in two years", "the first visit in ten years".
    if (
      today === null ||
      scene.direction() !== "future" ||
      /\b(?:first|largest|biggest|time)\b[^.]*$/i.test(scene.before())
    )
      return null;
    const end = away(today, count, unit, 1);
    if (end === null || within.toLowerCase() === "in") return end;
    return { ...end, from: today };
  },
);

/** The day, week, month or year that lies so far from a day; vague where the count is ("several years"). */
export function away(base: number, count: string, unit: string, sign: 1 | -1): Resolved | null {
  if (/^(?:hour|minute)/i.test(unit)) return impliedDay(base, { rule: "hours-away" });
  const number = countOf(count);
  // "several years ago" says no year.
  if (number === null) return vagueAway(base, unitOf(unit), sign);
  const kind = unitOf(unit);
  // "a decade ago", "two centuries ago" are round figures.
  if (kind === "decade" || kind === "century")
    return roughlyAway(base, number * (kind === "decade" ? 3652 : 36524), sign);
  switch (kind) {
    case "day":
      return impliedDay(base + sign * number);
    case "fortnight":
    case "week":
      return implied(weekAround(base + sign * number * (kind === "week" ? 7 : 14)), "week");
    case "quarter":
    case "month": {
      const { year, month } = civilDay(addMonths(base, sign * number * (kind === "month" ? 1 : 3)));
      return implied(monthDays(year, month), "month");
    }
    default: {
      return implied(yearDays(civilDay(base).year + sign * number), "year");
    }
  }
}

function roughlyAway(base: number, days: number, sign: 1 | -1): Resolved {
  const [near, far] = [base + sign * Math.round(days / 2), base + sign * Math.round(days * 1.5)];
  return implied({ from: Math.min(near, far), to: Math.max(near, far) }, "vague");
}

const SEVERAL: Readonly<Record<Unit, number>> = {
  day: 7,
  week: 42,
  fortnight: 60,
  month: 180,
  quarter: 540,
  year: 2000,
  decade: 15000,
  century: 150000,
};

function vagueAway(base: number, unit: Unit, sign: 1 | -1): Resolved {
  const far = base + sign * SEVERAL[unit];
  return implied({ from: Math.min(base, far), to: Math.max(base, far) }, "vague");
}
