import { addDays, dayNumber, earlierDay, laterDay } from "../model/day.ts";
import type { ArticleTally, EventTally, TallyUnit } from "../model/tally.ts";
import { FAMILIES, type FamilyId, familyOf } from "./kind-family.ts";

export interface HistogramBin {
  readonly unit: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly byFamily: Readonly<Partial<Record<FamilyId, number>>>;
  /** Articles of these days in the record; without any, no event says nothing. */
  readonly articles: number;
}

export interface Histogram {
  readonly unit: TallyUnit;
  readonly bins: readonly HistogramBin[];
  /** Events before the first and after the last bin, which are far from the others. */
  readonly before: number;
  readonly after: number;
  readonly highest: number;
  readonly total: number;
  readonly families: readonly { readonly id: FamilyId; readonly label: string; readonly count: number }[];
}

export const MOST_BINS = 100;
/** A few events of long ago would press all others into one bar: up to this share at each end only the number is told. */
const FAR_SHARES = [0, 0.015, 0.05, 0.1];
/** To see days instead of months, fewer are left out. */
const FAR_SHARES_FOR_DAYS = [0, 0.015, 0.05];

/** The smallest unit in which a period has no more than the most bins. */
export function unitFor(from: string, to: string): TallyUnit {
  if (dayNumber(to) - dayNumber(from) < MOST_BINS) return "day";
  return monthNumber(to) - monthNumber(from) < MOST_BINS ? "month" : "year";
}

/** The first and last day that the chart of these months should show: all of them if they fit, else where nearly all events lie. */
export function extentOf(months: readonly { readonly unit: string; readonly count: number }[]): {
  readonly from: string;
  readonly to: string;
} | null {
  const sorted = [...months].sort((a, b) => (a.unit < b.unit ? -1 : 1));
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const edge = (list: readonly { readonly unit: string; readonly count: number }[], far: number): string => {
    let passed = 0;
    return list.find(({ count }) => {
      passed += count;
      return passed > far;
    })!.unit;
  };
  const extentAt = (share: number) => {
    const far = Math.floor(total * share);
    return { from: firstDay(edge(sorted, far)), to: lastDay(edge([...sorted].reverse(), far)) };
  };
  const extents = FAR_SHARES.map(extentAt);
  return (
    FAR_SHARES_FOR_DAYS.map(extentAt).find(({ from, to }) => unitFor(from, to) === "day") ??
    extents.find(({ from, to }) => unitFor(from, to) !== "year") ??
    extents.at(-1)!
  );
}

/** Bins from one day to another, the empty ones among them, with what falls outside counted. */
export function histogramOf(
  tallies: readonly EventTally[],
  articles: readonly ArticleTally[],
  period: { readonly from: string; readonly to: string; readonly unit: TallyUnit },
): Histogram {
  const { from, to, unit } = period;
  const [first, last] = [unitOf(from, unit), unitOf(to, unit)];
  const covered = new Map(articles.map((a) => [a.unit, a.count]));
  const counts = new Map<string, Map<FamilyId, number>>();
  const families = new Map<FamilyId, number>();
  let [before, after, total] = [0, 0, 0];
  for (const { unit: at, kind, count } of tallies) {
    total += count;
    const family = familyOf(kind).id;
    if (at < first) before += count;
    else if (at > last) after += count;
    else {
      const bin = counts.get(at) ?? new Map<FamilyId, number>();
      bin.set(family, (bin.get(family) ?? 0) + count);
      counts.set(at, bin);
      families.set(family, (families.get(family) ?? 0) + count);
    }
  }
  const bins = unitsBetween(first, last).map((at): HistogramBin => {
    const byFamily = counts.get(at) ?? new Map<FamilyId, number>();
    return {
      unit: at,
      from: laterDay(firstDay(at), from),
      to: earlierDay(lastDay(at), to),
      count: [...byFamily.values()].reduce((sum, n) => sum + n, 0),
      byFamily: Object.fromEntries(byFamily),
      articles: covered.get(at) ?? 0,
    };
  });
  return {
    unit,
    bins,
    before,
    after,
    highest: Math.max(0, ...bins.map((b) => b.count)),
    total,
    families: FAMILIES.map(({ id, label }) => ({ id, label, count: families.get(id) ?? 0 })),
  };
}

function unitOf(day: string, unit: TallyUnit): string {
  return day.slice(0, unit === "day" ? 10 : unit === "month" ? 7 : 4);
}

function firstDay(unit: string): string {
  return `${unit}-01-01`.slice(0, 10);
}

function lastDay(unit: string): string {
  if (unit.length === 10) return unit;
  if (unit.length === 4) return `${unit}-12-31`;
  return addDays(`${nextMonth(unit)}-01`, -1);
}

function unitsBetween(first: string, last: string): string[] {
  const units: string[] = [];
  for (let at = first; at <= last && units.length < MOST_BINS; at = nextUnit(at)) units.push(at);
  return units;
}

function nextUnit(unit: string): string {
  if (unit.length === 10) return addDays(unit, 1);
  return unit.length === 7 ? nextMonth(unit) : String(Number(unit) + 1).padStart(4, "0");
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, "0")}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, "0")}`;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
