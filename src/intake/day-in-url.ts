import { isoDay, monthNumber } from "./calendar.ts";

const SHAPES: readonly [RegExp, (m: RegExpExecArray) => string | null][] = [
  [/(?<!\d)((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?![\d])/, (m) => isoDay(+m[1]!, +m[2]!, +m[3]!)],
  [/\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?!\d)/i, (m) => isoDay(+m[1]!, monthNumber(m[2]!), +m[3]!)],
  [/[/_.-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{1,3}(?!\d))/, (m) => isoDay(+m[1]!, +m[2]!, +m[3]!)],
  [/[/_.-](\d{2})[-_.](\d{2})[-_.]((?:19|20)\d\d)(?!\d)/, (m) => isoDay(+m[3]!, +m[2]!, +m[1]!)],
];

/** The day an address carries in its path (`/2024/02/29/`, `-20240229`), or null. */
export function dayInUrl(url: string): string | null {
  // An archive's address holds the page's own behind the day it was saved.
  const own = url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//i, "");
  const path = own
    .replace(/^(?!\w+:)/, "http://")
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "");
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(path);
    const day = match && read(match);
    if (day) return day;
  }
  return null;
}
