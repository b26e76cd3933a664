import type { When } from "../model/when.ts";

/** A time as short as it can be told without saying more than is known: `2023-04-06`, `2023-03`, `~2023`. */
export function dayText(when: When | null): string {
  if (when === null) return "undated";
  const { from, to, precision } = when;
  if (precision === "year" && isWholeYears(from, to)) return spanText(from.slice(0, 4), to.slice(0, 4));
  if (precision === "month" && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  if (precision === "vague")
    return `~${from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : spanText(from.slice(0, 4), to.slice(0, 4))}`;
  return from === to ? from : `${from}/${shortened(from, to)}`;
}

function isWholeYears(from: string, to: string): boolean {
  return from.endsWith("-01-01") && (to.endsWith("-12-31") || to > from);
}

function spanText(a: string, b: string): string {
  return a === b ? a : `${a}/${b}`;
}

/** The end of a range without what it shares with the beginning: `06-05/06-14` in one year. */
function shortened(from: string, to: string): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return to.slice(8);
  return from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to;
}
