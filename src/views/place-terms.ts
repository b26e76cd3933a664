import type { OfficeTerm } from "../model/office-term.ts";

/** Where a term lies on a scale of days, as shares of its width; an open end reaches to the edge. */
export interface TermPlace {
  readonly term: OfficeTerm;
  readonly start: number;
  readonly end: number;
}

/** Lays terms out between the first and last day that any of them names; `today` closes the scale. */
export function placeTerms(
  terms: readonly OfficeTerm[],
  today: string,
): { readonly from: number; readonly to: number; readonly places: readonly TermPlace[] } {
  const years = terms
    .flatMap(({ from, to }) => [from, to])
    .flatMap((day) => (day === null ? [] : [yearOf(day, "start")]));
  const last = yearOf(today, "start");
  const from = Math.floor(Math.min(last, ...years));
  const to = Math.max(from + 1, Math.ceil(Math.max(last, ...years)));
  const share = (year: number): number => Math.max(0, Math.min(1, (year - from) / (to - from)));
  return {
    from,
    to,
    places: terms.map((term) => ({
      term,
      start: share(term.from === null ? from : yearOf(term.from, "start")),
      end: share(term.to === null ? (term.by === "facts" ? last : to) : yearOf(term.to, "end")),
    })),
  };
}

/** A day, month or year as a fraction of years; the end of a year is the beginning of the next. */
function yearOf(day: string, edge: "start" | "end"): number {
  const [year = 0, month, date] = day.split("-").map(Number);
  if (month === undefined) return edge === "start" ? year : year + 1;
  if (date === undefined) return year + (edge === "start" ? month - 1 : month) / 12;
  return year + (month - 1) / 12 + (edge === "start" ? date - 1 : date) / 372;
}
