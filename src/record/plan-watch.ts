import { addDays, daysBetween, earlierDay } from "../model/day.ts";
import { KINDS, type Kind } from "../model/kind.ts";
import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import { phaseOf } from "./account-of.ts";
import { byText } from "./order.ts";

/** So many days after its window a plan still counts as met, only late. */
export const LATE_DAYS = 60;
/** A meeting put off by more is another meeting. */
export const LATE_MEETING_DAYS = 7;
/** An act told with less exact a time ("this year") shows neither that a plan was kept nor that it was not. */
export const VAGUE_DAYS = 31;

/** A visit is met by the talks it was for; an announced call may become a meeting. */
const OUTCOMES: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  visit: ["visit", "meet"],
  meet: ["meet"],
  call: ["call", "meet"],
};

/** Who meets whom: another such meeting of the same two soon follows, so a late one is hardly the one that was planned. */
export function isEncounter(kind: Kind): boolean {
  return OUTCOMES[kind] !== undefined;
}

/** The kinds of event that can settle a plan of this kind. */
export function settlingKinds(kind: Kind): readonly Kind[] {
  return OUTCOMES[kind] ?? [kind];
}

/** The kinds of plan that an event of this kind can settle. */
export function settledKinds(kind: Kind): readonly Kind[] {
  return KINDS.filter((plan) => settlingKinds(plan).includes(kind));
}

/** True for events that raise an expectation. */
export function isExpected(event: RecordEvent): boolean {
  return phaseOf(event.status) === "plan" && event.standing === "counts";
}

/** The states that take part, in order. */
export function statesOf(event: RecordEvent): string[] {
  return [...new Set(sidesOf(event).flatMap((p) => p.country ?? []))].sort(byText);
}

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** From the report of a plan until nothing told can settle it any more; null when neither plan nor report has a day. */
export function watchDays(plan: RecordEvent): Days | null {
  const from = plan.when?.from ?? plan.firstReported;
  const to = plan.when?.to ?? plan.firstReported;
  if (from === null || to === null) return null;
  return { from: earlierDay(from, plan.firstReported ?? from), to: addDays(to, LATE_DAYS) };
}

/** The days on which an event can settle plans: an act's own, those of the report for plans and denials. Null for never. */
export function bearingDays(event: RecordEvent): Days | null {
  if (event.standing !== "counts") return null;
  const { when, firstReported } = event;
  const isTold = phaseOf(event.status) === "plan" || (event.status === "denied" && when === null);
  if (isTold) return firstReported === null ? null : { from: firstReported, to: firstReported };
  return when === null || daysBetween(when.from, when.to) > VAGUE_DAYS ? null : when;
}

/**
 * Whether an event can have a say in a plan: its kind and its days allow it, and the
 * plan's states all take part. Somebody may join; nobody may be missing.
 */
export function bearsOn(event: RecordEvent, plan: RecordEvent): boolean {
  if (event.id === plan.id || !settlingKinds(plan.kind).includes(event.kind)) return false;
  const [days, watch] = [bearingDays(event), watchDays(plan)];
  if (days === null || watch === null || days.from > watch.to || days.to < watch.from) return false;
  const states = statesOf(plan);
  const present = new Set(statesOf(event));
  return states.length > 0 && states.every((state) => present.has(state));
}
