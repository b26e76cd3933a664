import { civilDay, monthDays } from "../calendar.ts";
import { implied, stated } from "../resolved.ts";
import { type Groups, type Resolved, type Scene, shape } from "../shape.ts";
import { isCapital, MONTH, MONTH_STARTS, monthOf } from "../words.ts";
import { hasStatedYear, monthNear, YEAR_TAIL, yearOfTail } from "../year-tail.ts";

const PART =
  "(?:(?:early|mid|late)(?:\\s+|-)|(?:the\\s+)?(?:beginning|start|middle|end|first\\s+half|second\\s+half)\\s+of\\s+)?";
const SHIFT = "(?:(?<shift>last|next|this|past|coming)\\s+)?";

// "May" and "March" begin sentences as verbs, "April" and "June" as people: something has to say that a month is meant.
const SAYS_MONTH =
  /\b(?:in|since|until|till|by|from|of|for|through|during|before|after|between|around|throughout|and|to|as of|beginning|starting|early|late|mid|that|the|a|an|its|his|her|their|our|upcoming|every|each|'s|’s)[\s-]+$/i;
const NOUN_BEHIND = /^\s+(?:\p{Ll}|\d+(?:st|nd|rd|th))/u;
const DETERMINER = /\b(?:the|a|an|its|his|her|their|our|that|upcoming|every|each|'s|’s)\s+$/i;

/**
 * "in November", "last June", "mid-April 2022", "the April summit". A part of a
 * month stands for the whole of it, because its days would be a guess.
 */
export const month = shape(
  "month",
  [
    ...MONTH_STARTS,
    "early",
    "mid",
    "late",
    "the",
    "beginning",
    "start",
    "middle",
    "end",
    "last",
    "next",
    "this",
    "past",
    "coming",
  ],
  `${PART}${SHIFT}(?<month>${MONTH})${YEAR_TAIL}`,
  resolveMonth,
);

function resolveMonth(groups: Groups, scene: Scene, words: string): Resolved | null {
  const name = groups.month ?? "";
  if (!isCapital(name)) return null;
  const number = monthOf(name);
  const year = yearOfTail(groups, scene);
  if (year !== null) {
    const days = monthDays(year, number);
    return hasStatedYear(groups) ? stated(days, "month") : implied(days, "month");
  }
  // "this July 9" is a day.
  if (/^\s+\d/.test(scene.after())) return null;
  if (groups.shift !== undefined) return shifted(number, groups.shift.toLowerCase(), scene);
  const isAlone = words === name;
  if (isAlone && !saysMonth(scene)) return null;
  const days = monthNear(number, scene);
  return days === null ? null : implied(days, "month", { rule: "month-nearest-year" });
}

function saysMonth(scene: Scene): boolean {
  const before = scene.before();
  if (!SAYS_MONTH.test(before)) return false;
  // After an article it takes a noun: "the April summit"; "the May" alone is a person or a ship.
  return !DETERMINER.test(before) || NOUN_BEHIND.test(scene.after());
}

function shifted(number: number, shift: string, scene: Scene): Resolved | null {
  if (scene.today === null) return null;
  const now = civilDay(scene.today);
  const isAhead = shift === "next" || shift === "coming";
  const thisYear = shift === "this" ? 0 : isAhead ? (number > now.month ? 0 : 1) : number < now.month ? 0 : -1;
  return implied(monthDays(now.year + thisYear, number), "month", {
    rule: `month-${isAhead ? "next" : shift === "this" ? "this" : "last"}`,
  });
}
