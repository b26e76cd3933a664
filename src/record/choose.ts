import type { EventField, FieldValues } from "../model/record-event.ts";
import { nearnessOf } from "./nearness.ts";
import { byText } from "./order.ts";
import { byReport, isSettledBy, lastSettled, type Settled, type Voice } from "./voice.ts";

/** The rule of a value that a person set. */
export const SETTLED = "consensus/settled-by-a-person";

/** A field's shown value and what else was told. */
export interface Choice<T> {
  readonly value: T | null;
  /** The voice it is taken from. */
  readonly voice: Voice | null;
  readonly rule: string;
  readonly values: FieldValues["values"];
}

interface Option<T> {
  readonly key: string;
  readonly value: T;
  readonly voice: Voice;
  readonly voices: readonly Voice[];
  /** Set by the last decision on the field. */
  readonly isSettled: boolean;
  readonly exactness: number;
  readonly nearness: number;
  readonly origins: number;
}

export interface Question<T> {
  readonly field: EventField;
  /** Of a detail: which. */
  readonly role?: string;
  readonly tells: (voice: Voice) => T | null;
  /** Values of one key are the same value. */
  readonly keyOf: (value: T) => string;
  /** Higher is more exact. */
  readonly exactnessOf: (value: T) => number;
}

/**
 * Chooses the value to show: one that a person set last, else the more exact, else
 * the one that the nearer source tells, else the one of more independent origins,
 * else the later report. Replaced editions are no voices here.
 */
export function choose<T>(voices: readonly Voice[], question: Question<T>): Choice<T> {
  const { field, role } = question;
  const last = lastSettled(voices, role === undefined ? field : `${field} ${role}`);
  const options = optionsOf(voices, question, last).sort(byRank);
  const values = options.map((option) => ({
    value: option.key,
    claims: option.voices.map((v) => v.telling.claims[0]!),
    origins: option.origins,
  }));
  const [first, second] = options;
  // Who cleared a field said that no value is right.
  if (last !== null && first?.isSettled !== true) return { value: null, voice: null, rule: SETTLED, values };
  if (first === undefined) return { value: null, voice: null, rule: "consensus/not-told", values };
  return { value: first.value, voice: first.voice, rule: ruleOf(first, second), values };
}

function optionsOf<T>(
  voices: readonly Voice[],
  { tells, keyOf, exactnessOf }: Question<T>,
  last: Settled | null,
): Option<T>[] {
  const isSet = (voice: Voice): boolean => last !== null && isSettledBy(voice, last);
  const byKey = new Map<string, { value: T; voice: Voice }[]>();
  for (const voice of [...voices].sort(byReport)) {
    const value = tells(voice);
    if (value === null) continue;
    const key = keyOf(value);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [{ value, voice }]);
    else list.push({ value, voice });
  }
  return [...byKey].map(([key, told]): Option<T> => {
    // Of equal values the latest report's is kept, for its span.
    const shown = told.findLast(({ voice }) => isSet(voice)) ?? told.at(-1)!;
    return {
      key,
      value: shown.value,
      voice: shown.voice,
      voices: told.map(({ voice }) => voice),
      isSettled: told.some(({ voice }) => isSet(voice)),
      exactness: Math.max(...told.map(({ value }) => exactnessOf(value))),
      nearness: Math.max(...told.map(({ voice }) => nearnessOf(voice.telling))),
      origins: new Set(told.map(({ voice }) => voice.member.origin)).size,
    };
  });
}

function byRank<T>(a: Option<T>, b: Option<T>): number {
  return (
    Number(b.isSettled) - Number(a.isSettled) ||
    b.exactness - a.exactness ||
    b.nearness - a.nearness ||
    b.origins - a.origins ||
    byReport(b.voice, a.voice) ||
    byText(a.key, b.key)
  );
}

function ruleOf<T>(first: Option<T>, second: Option<T> | undefined): string {
  if (first.isSettled) return SETTLED;
  if (second === undefined) return "consensus/only-value";
  if (first.exactness > second.exactness) return "consensus/more-exact";
  if (first.nearness > second.nearness) return "consensus/nearer-source";
  if (first.origins > second.origins) return "consensus/more-origins";
  return "consensus/later-report";
}
