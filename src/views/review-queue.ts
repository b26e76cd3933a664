import type { RecordEvent } from "../model/record-event.ts";
import { isMutual } from "./side-text.ts";

/** A reason to look at an event again, and how much it counts. */
export interface Doubt {
  readonly why: string;
  readonly weight: number;
}

/** An event in the order of doubt. */
export interface Doubted {
  readonly event: RecordEvent;
  readonly doubts: readonly Doubt[];
  readonly weight: number;
}

/** Below this the rule itself says that it is not sure. */
const UNSURE = 0.7;

/** What speaks for looking at an event, the weightiest first. */
export function doubtsOf(event: RecordEvent): Doubt[] {
  const { values, confidence, sources, targets, when, claims, kind, origins } = event;
  const doubts: Doubt[] = values
    .filter((v) => v.isDisputed)
    .map(({ field }) => ({ why: `accounts differ on ${FIELD_WORDS[field]}`, weight: 40 }));
  const add = (is: boolean, why: string, weight: number): void => {
    if (is) doubts.push({ why, weight });
  };
  add(confidence < UNSURE, "the rule that read it is not sure", Math.round((1 - confidence) * 40));
  add(sources.length === 0, "nobody is named as doing it", 14);
  add(isMutual(kind) && sources.length + targets.length === 1, "only one side of it is named", 12);
  add(sidesWithoutState(event) > 0, "a side has no state", 6);
  add(when === null, "no day is told", 8);
  add(when?.precision === "vague", "the day is vague", 6);
  add(when !== null && when.certainty === "implied" && when.from === when.to, "the day was worked out", 3);
  add(claims.length > 6, "many sentences were folded into it", 4);
  add(origins.length === 1, "one origin tells it", 1);
  return doubts.sort((a, b) => b.weight - a.weight || (a.why < b.why ? -1 : 1));
}

const FIELD_WORDS: Readonly<Record<RecordEvent["values"][number]["field"], string>> = {
  kind: "what it is",
  status: "whether it took place",
  sources: "who did it",
  targets: "to whom",
  when: "the day",
  where: "the place",
  saidBy: "who says so",
  detail: "its details",
};

function sidesWithoutState({ sources, targets }: RecordEvent): number {
  return [...sources, ...targets].filter((p) => p.country === null).length;
}

/** Those that nobody has decided on, the most doubtful first; of equal doubt the newest. */
export function reviewQueue(events: readonly RecordEvent[]): Doubted[] {
  return events
    .filter((e) => e.reviews.length === 0)
    .map((event) => {
      const doubts = doubtsOf(event);
      return { event, doubts, weight: doubts.reduce((sum, d) => sum + d.weight, 0) };
    })
    .sort((a, b) => b.weight - a.weight || byNewest(a.event, b.event));
}

function byNewest(a: RecordEvent, b: RecordEvent): number {
  const [x, y] = [a.when?.from ?? a.firstReported ?? "", b.when?.from ?? b.firstReported ?? ""];
  return x > y ? -1 : x < y ? 1 : a.id < b.id ? -1 : 1;
}
