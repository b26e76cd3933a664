import { isoDay, MONTH_PATTERN, monthNumber } from "./calendar.ts";

const SHAPES: readonly [RegExp, (match: RegExpExecArray) => string | null][] = [
  // 2024-02-29, 2024.2.29, 2024/02/29: year first is never ambiguous.
  [/(?<!\d)((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g, (m) => isoDay(+m[1]!, +m[2]!, +m[3]!)],
  [/((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, (m) => isoDay(+m[1]!, +m[2]!, +m[3]!)],
  // February 29, 2024
  [
    new RegExp(`\\b(${MONTH_PATTERN})\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)\\d\\d)(?!\\d)`, "gi"),
    (m) => isoDay(+m[3]!, monthNumber(m[1]!), +m[2]!),
  ],
  // 29 February 2024, 29-Feb-2024
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}(?:of\\s)?|-)(${MONTH_PATTERN}),?(?:\\s{1,3}|-)((?:19|20)\\d\\d)(?!\\d)`,
      "gi",
    ),
    (m) => isoDay(+m[3]!, monthNumber(m[2]!), +m[1]!),
  ],
  // 29.02.2024 is day first everywhere; with slashes or hyphens only a number above twelve tells.
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/g, (m) => isoDay(+m[3]!, +m[2]!, +m[1]!)],
  [/(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]((?:19|20)\d\d)(?!\d)/g, (m) => slashedDay(+m[1]!, +m[2]!, +m[3]!)],
];

/** A full calendar day written out in a text. */
export interface FoundDay {
  readonly day: string;
  readonly index: number;
  readonly length: number;
}

/** The full days (with their year) written in a text, in the order they stand. */
export function findDays(text: string): readonly FoundDay[] {
  const found: FoundDay[] = [];
  for (const [shape, read] of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const day = read(match);
      if (day !== null) found.push({ day, index: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The first full day written in a text, or null. */
export function findDay(text: string): string | null {
  return findDays(text)[0]?.day ?? null;
}

function slashedDay(first: number, second: number, year: number): string | null {
  if (first > 12) return isoDay(year, second, first);
  if (second > 12 || first === second) return isoDay(year, first, second);
  return null;
}
