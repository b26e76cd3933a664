import { daysBetween } from "../model/day.ts";
import type { Kind } from "../model/kind.ts";
import { detailOf, type RecordEvent, sidesOf } from "../model/record-event.ts";

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

/** A provocation with its particulars and the answers to it. */
export interface ProvocationEntry {
  readonly event: RecordEvent;
  readonly weapon: string | null;
  readonly number: string | null;
  readonly range: string | null;
  readonly from: string | null;
  readonly toward: string | null;
  /** Days since the same state's last one in the log; null for its first, and where no day is told. */
  readonly daysSinceLast: number | null;
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
  const last = new Map<string, string>();
  return events
    .filter(isOneOf("launch", "nuclear-test", "assault"))
    .filter((e) => e.status === "happened" && dayOf(e) !== null)
    .sort(byDay)
    .map((event) => {
      const doer = event.sources[0]?.country ?? "";
      const day = event.when?.from;
      const before = last.get(doer);
      if (day !== undefined) last.set(doer, day);
      return {
        event,
        weapon: detailOf(event, "weapon"),
        number: detailOf(event, "number"),
        range: detailOf(event, "range"),
        from: detailOf(event, "from") ?? event.where?.name ?? null,
        toward: detailOf(event, "toward"),
        daysSinceLast: before === undefined || day === undefined ? null : daysBetween(before, day),
        condemned: condemnationsOf(event, charges),
      };
    });
}

function condemnationsOf(event: RecordEvent, charges: readonly RecordEvent[]): Condemnation[] {
  const doers = new Set(event.sources.flatMap((p) => p.country ?? []));
  return charges
    .flatMap((charge): Condemnation[] => {
      const day = dayOf(charge);
      if (day === null || !charge.targets.some((p) => p.country !== null && doers.has(p.country))) return [];
      const days = daysBetween(dayOf(event)!, day);
      const countries = [...new Set(charge.sources.map((p) => p.country))];
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
    const who =
      event.sources.map((p) => (p.country === null ? p.name : `${p.name} (${p.country})`)).join(", ") ||
      "somebody unnamed";
    const verb = event.sources.length > 1 ? "claim" : "claims";
    return { event, wording: `${who} ${verb}: ${event.claims[0]!.text}` };
  });
}

/** A resolution and what has been said in its name. */
export interface ResolutionPage {
  /** As the articles name it: `1718`, `Security Council resolutions`. */
  readonly resolution: string;
  /** Charges that it was broken. */
  readonly charges: readonly RecordEvent[];
  /** Calls to carry it out. */
  readonly calls: readonly RecordEvent[];
  /** Whatever else names it. */
  readonly others: readonly RecordEvent[];
}

/** The resolutions that events name, those named most first. A number is worth a page of its own; the rest share one. */
export function resolutionPages(events: readonly RecordEvent[]): ResolutionPage[] {
  const byName = new Map<string, RecordEvent[]>();
  for (const event of events) {
    for (const { role, value } of event.details) {
      if (role !== "resolution") continue;
      const numbers = value.match(/\b\d{3,4}\b/g) ?? ["without a number"];
      for (const number of new Set(numbers)) byName.set(number, [...(byName.get(number) ?? []), event]);
    }
  }
  return [...byName]
    .map(([resolution, named]) => ({
      resolution,
      charges: named.filter(isOneOf("accuse")),
      calls: named.filter(isOneOf("request")),
      others: named.filter((e) => e.kind !== "accuse" && e.kind !== "request"),
    }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.resolution < b.resolution ? -1 : 1));
}

function sizeOf({ charges, calls, others }: ResolutionPage): number {
  return charges.length + calls.length + others.length;
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
