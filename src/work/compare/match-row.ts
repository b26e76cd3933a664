import type { Party } from "../../model/claim.ts";
import { daysBetween } from "../../model/day.ts";
import type { Kind } from "../../model/kind.ts";
import { type RecordEvent, sidesOf } from "../../model/record-event.ts";
import { canBeOneName, nameWords } from "../../record/compare-names.ts";
import type { TableRow, TableSide } from "./table-row.ts";

/** One field on which the table and the record do not say the same. */
export interface Difference {
  readonly field: "day" | "kind" | "source" | "target" | "place";
  readonly theirs: string;
  readonly ours: string;
}

export interface RowMatch {
  readonly event: RecordEvent;
  readonly differences: readonly Difference[];
}

/** Acts that both sides do together: which is written first is chance. */
const MUTUAL = new Set<Kind>(["meet", "call", "agree", "cooperate", "exercise"]);

/** "In June" is a time to find an event by; "in 2023" is none. */
const LONGEST_EVENT_DAYS = 31;

/**
 * The event that a row tells, with what the two say differently; null where the record has none like it.
 * Of events alike, one that no earlier row has told is taken: `told` holds the ids of the others.
 */
export function matchRow(
  row: TableRow,
  events: readonly RecordEvent[],
  toleranceDays: number,
  told: ReadonlySet<string>,
): RowMatch | null {
  let best: RowMatch | null = null;
  let bestScore = 0;
  for (const event of events) {
    const apart = daysApart(row, event);
    if (apart === null || apart > toleranceDays) continue;
    const [source, target] = sidesShared(row, event);
    const isKind =
      row.kinds === null || row.kinds.includes(event.kind) || (row.cameo !== null && event.cameo.startsWith(row.cameo));
    // Another kind of act between both the same sides on the same day may be another word for it; less than that is chance.
    if (!(source === "shared" || target === "shared")) continue;
    if (!isKind && !(source === "shared" && target === "shared" && apart === 0)) continue;
    const days = daysOf(event);
    const isExact = days?.from === row.from && days.to === row.to;
    const score = [isKind ? 4 : 0, 2 - Math.min(2, apart), points(source), points(target)];
    const signs = [isExact, isPlace(row, event), !told.has(event.id)].filter(Boolean);
    const sum = score.reduce((a, b) => a + b, signs.length);
    if (sum <= bestScore) continue;
    bestScore = sum;
    best = { event, differences: differencesOf(row, event, { apart, isKind, source, target }) };
  }
  return best;
}

type Shared = "shared" | "unsaid" | "other";

const points = (shared: Shared): number => (shared === "shared" ? 2 : shared === "unsaid" ? 1 : 0);

/** Days between the two; 0 where they overlap, null where the event's time is so vague that it fits every row. */
function daysApart(row: TableRow, event: RecordEvent): number | null {
  const days = daysOf(event);
  if (days === null || daysBetween(days.from, days.to) > LONGEST_EVENT_DAYS) return null;
  if (row.to < days.from) return daysBetween(row.to, days.from);
  return row.from > days.to ? daysBetween(days.to, row.from) : 0;
}

/** The days of an event; where none is told, the one on which it was first reported, as most tables have it. */
export function daysOf({ when, firstReported }: RecordEvent): { readonly from: string; readonly to: string } | null {
  if (when !== null) return when;
  return firstReported === null ? null : { from: firstReported, to: firstReported };
}

function sidesShared(row: TableRow, event: RecordEvent): readonly [Shared, Shared] {
  if (MUTUAL.has(event.kind)) {
    const all = sidesOf(event);
    return [shared(row.source, all), shared(row.target, all)];
  }
  return [shared(row.source, event.sources), shared(row.target, event.targets)];
}

function shared(side: TableSide, parties: readonly Party[]): Shared {
  if (side.names.length + side.countries.length === 0 || parties.length === 0) return "unsaid";
  const isShared = parties.some(
    ({ name, country }) =>
      (country !== null && side.countries.includes(country)) || side.names.some((n) => canBeOneName(n, name)),
  );
  return isShared ? "shared" : "other";
}

function isPlace({ place, country }: TableRow, { where }: RecordEvent): boolean {
  if (where === null) return false;
  return place === null ? country !== null && country === where.country : sharesWord(place, where.name);
}

/** "Seoul, South Korea" and "Seoul" are one place. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(nameWords(a));
  return nameWords(b).every((word) => words.has(word)) || canBeOneName(a, b);
}

function differencesOf(
  row: TableRow,
  event: RecordEvent,
  found: { readonly apart: number; readonly isKind: boolean; readonly source: Shared; readonly target: Shared },
): Difference[] {
  const differences: Difference[] = [];
  const add = (field: Difference["field"], theirs: string, ours: string): void => {
    differences.push({ field, theirs, ours });
  };
  if (found.apart > 0) add("day", row.from, daysOf(event)!.from);
  if (!found.isKind) add("kind", (row.kinds ?? []).join(" or "), event.kind);
  if (found.source === "other") add("source", sideText(row.source), partyText(event.sources));
  if (found.target === "other") add("target", sideText(row.target), partyText(event.targets));
  const isTold = event.where !== null && (row.place !== null || row.country !== null);
  if (isTold && !isPlace(row, event) && !(row.place === null && event.where.country === null)) {
    add("place", row.place ?? row.country ?? "", event.where.name);
  }
  return differences;
}

function sideText({ names, countries }: TableSide): string {
  return (names.length > 0 ? names : countries).join("; ");
}

function partyText(parties: readonly Party[]): string {
  return parties.map((p) => p.name).join("; ");
}
