import type { Precision } from "../../../model/when.ts";
import { addMonths, type Days } from "../calendar.ts";
import { implied } from "../resolved.ts";
import { shape } from "../shape.ts";
import { COUNT, countOf, UNIT, type Unit, unitOf } from "../words.ts";

const PRECISION: Readonly<Record<Unit, Precision>> = {
  day: "day",
  week: "week",
  fortnight: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "year",
  century: "year",
};

/** "the past two weeks", "the last 24 hours", "the next three days", "the past year": a window that ends or begins at the day of issue. */
export const countedWindow = shape(
  "window",
  ["the", "past", "last", "next", "coming", "previous"],
  `(?:the\\s+)?(?<side>past|last|previous|next|coming)\\s+(?<count>${COUNT}\\s+)?(?<unit>${UNIT}s?|hours)`,
  ({ side = "", count, unit = "" }, scene, words) => {
    const { today } = scene;
    if (today === null) return null;
    const isAhead = /next|coming/i.test(side);
    // "one of his last days" is no window.
    if (count === undefined && /^(?:last|next)/i.test(words)) return null;
    // "likely to last 15 years": the verb.
    if (
      /^last/i.test(words) &&
      !/\b(?:in|over|for|within|during|these|his|her|its|their|our)\s+$/i.test(scene.before())
    )
      return null;
    const number = count === undefined ? 1 : countOf(count.trim());
    // "the coming weeks", "the past few months": a window without an end.
    if (number === null || (count === undefined && /s$/i.test(unit))) {
      return implied(window(today, 3, unit, isAhead), "vague", { rule: "window-open" });
    }
    return implied(window(today, number, unit, isAhead), /hours/i.test(unit) ? "day" : PRECISION[unitOf(unit)]);
  },
);

/** "in recent months", "recent years": vague by nature. */
export const recentWindow = shape(
  "recent-window",
  ["recent", "the"],
  `(?:the\\s+)?(?:most\\s+)?recent\\s+(?<unit>${UNIT}s)`,
  ({ unit = "" }, scene) => (scene.today === null ? null : implied(window(scene.today, 3, unit, false), "vague")),
);

function window(today: number, count: number, unit: string, isAhead: boolean): Days {
  const far = reach(today, isAhead ? count : -count, unit);
  return isAhead ? { from: today, to: far } : { from: far, to: today };
}

function reach(today: number, count: number, unit: string): number {
  if (/^hours/i.test(unit)) return today + Math.sign(count) * Math.ceil(Math.abs(count) / 24);
  switch (unitOf(unit)) {
    case "day":
      return today + count;
    case "week":
      return today + count * 7;
    case "fortnight":
      return today + count * 14;
    case "month":
      return addMonths(today, count);
    case "quarter":
      return addMonths(today, count * 3);
    case "year":
      return addMonths(today, count * 12);
    case "decade":
      return addMonths(today, count * 120);
    default:
      return addMonths(today, count * 1200);
  }
}
