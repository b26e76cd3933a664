import type { RecordEvent } from "../model/record-event.ts";
import { sidesOf } from "../model/record-event.ts";
import type { Holder } from "../ontology/actors/holders.ts";

/** An office with the days it was held, as the facts have it, or on which it was told, as articles do. */
export interface OfficeTerm {
  readonly office: string;
  /** ISO day, month or year; null where it is not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** `facts`: from a table of office-holders. `reports`: the first and last day on which an article gives the office. */
  readonly by: "facts" | "reports";
  readonly source: string;
  /** In how many events, and the first of them; of facts none. */
  readonly events: number;
  readonly event: string | null;
}

/** The offices of an actor, those that begin first on top; what is told as well as known stands beside it. */
export function officesOverTime(
  holders: readonly Holder[],
  events: readonly RecordEvent[],
  actor: string,
): readonly OfficeTerm[] {
  const known = holders.map(
    ({ office, from, to, source }): OfficeTerm => ({ office, from, to, by: "facts", source, events: 0, event: null }),
  );
  const told = new Map<string, OfficeTerm>();
  const dated = events
    .flatMap((event) => (event.firstReported === null ? [] : [{ event, day: event.firstReported }]))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.event.id < b.event.id ? -1 : 1));
  for (const { event, day } of dated) {
    const parties = [...sidesOf(event), ...(event.saidBy === null ? [] : [event.saidBy])];
    const offices = new Set(parties.flatMap((p) => (p.actor === actor && p.office !== null ? [p.office] : [])));
    for (const office of offices) {
      const key = office.toLowerCase();
      const held = told.get(key);
      told.set(
        key,
        held === undefined
          ? { office, from: day, to: day, by: "reports", source: event.claims[0]!.outlet, events: 1, event: event.id }
          : { ...held, to: day, events: held.events + 1 },
      );
    }
  }
  return [...known, ...told.values()].sort(byBeginning);
}

function byBeginning(a: OfficeTerm, b: OfficeTerm): number {
  const [x, y] = [a.from ?? "", b.from ?? ""];
  return x < y ? -1 : x > y ? 1 : a.office < b.office ? -1 : 1;
}

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
