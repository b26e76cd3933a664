import { weekAround, weekdayOf } from "../calendar.ts";
import { impliedDay } from "../resolved.ts";
import { type Groups, type Resolved, type Scene, shape } from "../shape.ts";
import { isCapital, WEEKDAY, WEEKDAY_STARTS, weekdayIndex } from "../words.ts";

const SHIFT =
  "(?:(?<shift>this\\s+past|this\\s+coming|last|next|this|past|coming|the\\s+following|the\\s+previous)\\s+)?";
const WEEK = "(?:,?\\s+(?:of\\s+)?(?<week>last|next|this|that)\\s+week)?";
const PART = "(?:\\s+(?:morning|afternoon|evening|night))?";
const NAMED = /\b(?:bloody|black|palm|easter|good|super|cyber|ash|holy|maundy|the sun on)\s+$/i;
const NEWSPAPER = /^\s+(?:Times|Telegraph|Mail|Express|Mirror|World|School|Mosque|Group)\b/;

/**
 * "Thursday", "last Friday", "Monday next week", "early Tuesday". Wire copy
 * names the day of issue by its weekday, so a weekday equal to that day means
 * it, not a week earlier; otherwise the clause's tense points back or ahead.
 */
export const weekday = shape(
  "weekday",
  [...WEEKDAY_STARTS, "this", "last", "next", "past", "coming", "the", "early", "late"],
  `(?:(?:early|late)\\s+(?:on\\s+)?)?${SHIFT}(?<weekday>${WEEKDAY})${PART}${WEEK}`,
  resolveWeekday,
);

function resolveWeekday(groups: Groups, scene: Scene): Resolved | null {
  const name = groups.weekday ?? "";
  const { today } = scene;
  if (today === null || !isCapital(name) || NAMED.test(scene.before()) || NEWSPAPER.test(scene.after())) return null;
  const index = weekdayIndex(name);
  const week = groups.week?.toLowerCase();
  const shift = groups.shift?.toLowerCase().replace(/\s+/g, " ");
  if (week !== undefined) {
    const base = week === "that" ? (scene.focus ?? today) : today;
    const offset = week === "last" ? -7 : week === "next" ? 7 : 0;
    return impliedDay(weekAround(base).from + index + offset, { rule: "weekday-of-week" });
  }
  if (shift !== undefined) return impliedDay(shifted(index, shift, scene, today), { rule: "weekday-shifted" });
  if (index === weekdayOf(today)) return impliedDay(today, { rule: "weekday-of-issue" });
  return scene.direction() === "future"
    ? impliedDay(following(index, today), { rule: "weekday-ahead" })
    : impliedDay(preceding(index, today), { rule: "weekday-behind" });
}

function shifted(index: number, shift: string, scene: Scene, today: number): number {
  switch (shift) {
    case "this":
      return weekAround(today).from + index;
    case "last":
      // "last Friday" on a Monday and on a Saturday both mean the week before, as "Friday" alone is the nearest one.
      return weekAround(today).from + index - 7;
    case "next":
      return weekAround(today).from + index + 7;
    case "coming":
    case "this coming":
      return following(index, today);
    case "the following":
      return following(index, scene.focus ?? today);
    case "the previous":
      return preceding(index, scene.focus ?? today);
    default:
      return preceding(index, today);
  }
}

function preceding(index: number, day: number): number {
  return day - ((weekdayOf(day) - index + 6) % 7) - 1;
}

function following(index: number, day: number): number {
  return day + ((index - weekdayOf(day) + 6) % 7) + 1;
}
