import { daysBetween } from "../model/day.ts";
import type { Kind } from "../model/kind.ts";
import { detailOf, type RecordEvent, sidesOf } from "../model/record-event.ts";
import type { When } from "../model/when.ts";
import { claimVerb, speakersOf } from "./charge-words.ts";

/** A meeting: who, where, when, in what form. */
export interface MeetingEntry {
  readonly event: RecordEvent;
  /** How many states or bodies took part. */
  readonly form: "one-sided" | "bilateral" | "trilateral" | "multilateral";
  readonly countries: readonly string[];
  readonly topic: string | null;
}

/** Meetings and calls with their form, in the order of the events given. */
export function meetingLog(events: readonly RecordEvent[]): MeetingEntry[] {
  return events.filter(isOneOf("meet", "call")).map((event) => {
    const countries = [...new Set(sidesOf(event).flatMap((p) => p.country ?? []))].sort();
    const form = (["one-sided", "one-sided", "bilateral", "trilateral"] as const)[countries.length] ?? "multilateral";
    return { event, form, countries, topic: detailOf(event, "topic") };
  });
}

/** Who condemned a provocation, and how many days later. */
export interface Condemnation {
  readonly event: RecordEvent;
  readonly country: string | null;
  readonly days: number;
}

/** So many days at least and at most: the same number where both days are told to the day. */
export interface DaySpan {
  readonly least: number;
  readonly most: number;
}

/** `71`, or `41 to 71` where a day is only told as a month. */
export function daySpanText({ least, most }: DaySpan): string {
  return least === most ? String(least) : `${least} to ${most}`;
}

/** The days that lie between two times told. */
export function daysApart(before: Days, after: Days): DaySpan {
  return {
    least: Math.max(0, daysBetween(before.to, after.from)),
    most: Math.max(0, daysBetween(before.from, after.to)),
  };
}

type Days = Pick<When, "from" | "to">;

/** A provocation with its particulars and the answers to it. */
export interface ProvocationEntry {
  readonly event: RecordEvent;
  readonly weapon: string | null;
  readonly number: string | null;
  readonly range: string | null;
  /** Where a launch or test set out from; an attack has none. */
  readonly from: string | null;
  readonly toward: string | null;
  /** Days since the same state's last one in the log; null for its first, and where no day is told. */
  readonly daysSinceLast: DaySpan | null;
  readonly condemned: readonly Condemnation[];
}

/** So many days after a provocation a condemnation of the state is taken for one of it. */
export const ANSWER_DAYS = 7;

/**
 * Launches, nuclear tests and attacks with who condemned them within a week.
 * The events may come in any order; the log is oldest first, one without a day
 * of its own at the day it was first reported.
 */
export function provocationLog(events: readonly RecordEvent[]): ProvocationEntry[] {
  const charges = events.filter((e) => e.kind === "accuse" && e.status === "happened");
  const last = new Map<string, Days>();
  return events
    .filter(isOneOf("launch", "nuclear-test", "assault"))
    .filter((e) => e.status === "happened" && dayOf(e) !== null)
    .sort(byDay)
    .map((event) => {
      const doer = event.sources[0]?.country ?? "";
      const { when } = event;
      const before = last.get(doer);
      if (when !== null) last.set(doer, when);
      return {
        event,
        weapon: detailOf(event, "weapon"),
        number: detailOf(event, "number"),
        range: detailOf(event, "range"),
        from: detailOf(event, "from") ?? (event.kind === "assault" ? null : (event.where?.name ?? null)),
        toward: detailOf(event, "toward"),
        daysSinceLast: before === undefined || when === null ? null : daysApart(before, when),
        condemned: condemnationsOf(event, charges),
      };
    });
}

/** The weapon with its number, unless the weapon's own words have it: "three short-range missiles". */
export function weaponText({ number, weapon }: Pick<ProvocationEntry, "number" | "weapon">): string {
  if (weapon === null) return number ?? "";
  return number === null || weapon.includes(number) ? weapon : `${number} × ${weapon}`;
}

function condemnationsOf(event: RecordEvent, charges: readonly RecordEvent[]): Condemnation[] {
  const doers = new Set(event.sources.flatMap((p) => p.country ?? []));
  return charges
    .flatMap((charge): Condemnation[] => {
      const day = dayOf(charge);
      if (day === null || !charge.targets.some((p) => p.country !== null && doers.has(p.country))) return [];
      const days = daysBetween(dayOf(event)!, day);
      // A state that is said to accuse itself was read wrongly, or speaks of its own past.
      const countries = [...new Set(charge.sources.map((p) => p.country))].filter((c) => c === null || !doers.has(c));
      return days >= 0 && days <= ANSWER_DAYS ? countries.map((country) => ({ event: charge, country, days })) : [];
    })
    .sort((a, b) => a.days - b.days || (a.event.id < b.event.id ? -1 : 1));
}

/** A commitment: who bound themselves to what, until when. */
export interface CommitmentEntry {
  readonly event: RecordEvent;
  readonly content: string | null;
  readonly deadline: string | null;
}

/** Pledges and agreements. */
export function commitmentLog(events: readonly RecordEvent[]): CommitmentEntry[] {
  return events
    .filter(isOneOf("agree"))
    .map((event) => ({ event, content: detailOf(event, "content"), deadline: detailOf(event, "deadline") }));
}

/** A charge: worded as a claim of whoever makes it, never as a verdict. */
export interface AccusationEntry {
  readonly event: RecordEvent;
  /** `Ana Ruiz (ANS) claims: ...` */
  readonly wording: string;
}

/** Charges, each as a claim of its speaker. */
export function accusationLog(events: readonly RecordEvent[]): AccusationEntry[] {
  return events.filter(isOneOf("accuse")).map((event) => {
    return { event, wording: `${speakersOf(event)} ${claimVerb(event)}: ${event.claims[0]!.text}` };
  });
}

function isOneOf(...kinds: readonly Kind[]): (event: RecordEvent) => boolean {
  return (event) => kinds.includes(event.kind);
}

/** The day of an event, or the one it was first reported on. */
function dayOf(event: RecordEvent): string | null {
  return event.when?.from ?? event.firstReported;
}

function byDay(a: RecordEvent, b: RecordEvent): number {
  const [x, y] = [dayOf(a) ?? "", dayOf(b) ?? ""];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}
