import { weekAround } from "./calendar.ts";
import type { Resolved } from "./shape.ts";
import { COUNT, countOf } from "./words.ts";

/** What the words in front of an expression make of it; `issue` is the day of issue, null when unknown. */
type Refiner = (found: Resolved, match: RegExpExecArray, issue: number | null) => Resolved | null;

/** Tried in this order on the text before an expression; the first that fits decides. */
const REFINERS: readonly (readonly [RegExp, Refiner])[] = [
  // "a three-day visit from Monday" has its own noun; only a plain count of days reaches forward.
  [
    new RegExp(
      `\\b(?<count>${COUNT})\\s+(?<unit>days|weeks)\\s+(?:from|starting(?:\\s+(?:on|from))?|beginning(?:\\s+on)?)\\s+$`,
      "i",
    ),
    (found, match) => {
      const count = countOf(match.groups?.count ?? "");
      if (count === null || found.precision !== "day") return null;
      const days = count * (match.groups?.unit === "weeks" ? 7 : 1);
      return { ...found, to: found.from + days - 1, certainty: "implied", rule: "days-from" };
    },
  ],
  // "the week of April 3", "the week beginning Monday".
  [
    /\bweek\s+(?:of|beginning|starting)(?:\s+on)?\s+$/i,
    (found) =>
      found.precision === "day" ? { ...found, ...weekAround(found.from), precision: "week", rule: "week-of" } : null,
  ],
  [
    /\bsince\s+(?:at\s+least\s+|as\s+early\s+as\s+)?(?:(?:the\s+)?(?:beginning|start|turn)\s+of\s+)?$/i,
    (found, _match, issue) => (issue === null || found.from > issue ? null : { ...found, to: issue, rule: "since" }),
  ],
  [
    /\b(?:by|until|till|no\s+later\s+than)\s+(?:the\s+end\s+of\s+)?$/i,
    (found, _match, issue) => (issue === null || found.to < issue ? null : { ...found, from: issue, rule: "deadline" }),
  ],
  [
    /\b(?:on\s+|at\s+)?(?:the\s+)?eve\s+of\s+$/i,
    (found) =>
      found.precision === "day" ? { ...found, from: found.from - 1, to: found.from - 1, rule: "eve-of" } : null,
  ],
];

/** Extends or moves a date by the words before it: "since 2011" runs to the day of issue, "the week of April 3" is a week. */
export function refine(found: Resolved, before: string, issue: number | null): Resolved {
  if (found.precision === "vague") return found;
  // All of these end in a space after a word; most dates follow "on" or "in" and leave early.
  for (const [pattern, apply] of REFINERS) {
    const match = pattern.exec(before);
    if (match === null) continue;
    const refined = apply(found, match, issue);
    if (refined === null) return found;
    const { timex: _dropped, ...rest } = refined;
    return rest;
  }
  return found;
}
