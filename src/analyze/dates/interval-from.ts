import type { When } from "../../model/when.ts";
import { isoDay, parseIsoDay } from "./calendar.ts";
import { COUNT, countOf } from "./words.ts";

const INTERVAL = new RegExp(
  `\\b(?:(?<count>${COUNT})\\s+(?<unit>days?|weeks?)|the\\s+day)\\s+(?<way>after|before|following)\\b`,
  "giu",
);
/** How far behind the interval the date may stand that it counts from. */
const REACH = 90;

/**
 * "Two days after the ceasefire collapsed on April 20": the interval with the
 * day that it comes to. The date inside is the other happening's.
 */
export function intervalsFrom(text: string, start: number, end: number, found: readonly When[]): readonly When[] {
  if (found.length === 0) return [];
  const added: When[] = [];
  for (const match of text.slice(start, end).matchAll(INTERVAL)) {
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    if (found.some((w) => w.start < at.end && at.start < w.end)) continue;
    const from = found.find((w) => w.start >= at.end);
    if (from === undefined || from.precision !== "day" || from.from !== from.to || from.start - at.end > REACH)
      continue;
    // A comma ends the clause that the interval introduces.
    if (/[,;:.]\s/.test(text.slice(at.end, from.start))) continue;
    const days = stepOf(match.groups ?? {});
    const day = parseIsoDay(from.from);
    if (days === null || day === null) continue;
    const moved = isoDay(day + days);
    added.push({
      ...at,
      text: text.slice(at.start, at.end),
      from: moved,
      to: moved,
      precision: "day",
      certainty: "implied",
      rule: "dates/interval-from",
      timex: moved,
    });
  }
  return added;
}

function stepOf({ count, unit, way }: Readonly<Record<string, string | undefined>>): number | null {
  const number = count === undefined ? 1 : countOf(count);
  if (number === null) return null;
  return number * (unit?.toLowerCase().startsWith("week") ? 7 : 1) * (way?.toLowerCase() === "before" ? -1 : 1);
}
