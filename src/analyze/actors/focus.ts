import type { Sentence } from "../../model/sentence.ts";
import type { Entity } from "./entities.ts";

/** Where an actor last stood, and how prominently. */
interface Trace {
  sentence: number;
  token: number;
  weight: number;
  count: number;
}

/** Actors that the article has put side by side: the two who met, the three who called. */
export interface Group {
  readonly members: readonly Entity[];
  readonly sentence: number;
  /** True when it was the subject of its sentence, as one phrase or a coordination. */
  readonly isSubject: boolean;
}

/** What the reader has in mind at one point of the article. */
export interface Focus {
  readonly traces: Map<number, Trace>;
  readonly groups: Group[];
}

/** A reader who has read nothing yet. */
export function emptyFocus(): Focus {
  return { traces: new Map(), groups: [] };
}

/** Notes that an actor was mentioned. */
export function touch(focus: Focus, entity: Entity, sentence: number, token: number, weight: number): void {
  const trace = focus.traces.get(entity.index);
  if (trace === undefined) {
    focus.traces.set(entity.index, { sentence, token, weight, count: 1 });
    return;
  }
  // A weaker mention in the same sentence does not hide the subject's.
  trace.weight = trace.sentence === sentence ? Math.max(trace.weight, weight) : weight;
  trace.sentence = sentence;
  trace.token = token;
  trace.count++;
}

/** What is left of an actor's weight one sentence later. */
export const FADE = 0.6;

/** How present an actor is when sentence `now` is read: 0 for one not yet named, about 3 for the last subject. */
export function salience(focus: Focus, entity: Entity, now: number): number {
  const trace = focus.traces.get(entity.index);
  if (trace === undefined) return 0;
  return trace.weight * FADE ** Math.max(0, now - trace.sentence) + 0.15 * Math.min(trace.count, 6);
}

/** How many sentences ago an actor was named; Infinity when never. */
export function distance(focus: Focus, entity: Entity, now: number): number {
  const trace = focus.traces.get(entity.index);
  return trace === undefined ? Number.POSITIVE_INFINITY : now - trace.sentence;
}

/** Weight of a phrase by its place in the clause. */
export function weightOf(sentence: Sentence, head: number): number {
  const { tokens } = sentence;
  let at = head;
  for (let steps = 0; steps < 12; steps++) {
    const { deprel, head: up } = tokens[at]!;
    if (up < 0) return 2;
    const relation = deprel.split(":", 1)[0]!;
    switch (relation) {
      case "conj":
      case "appos":
      case "flat":
      case "compound":
        at = up;
        continue;
      case "nsubj":
        return deprel === "nsubj:pass" ? 2.5 : 3;
      case "obj":
      case "iobj":
        return 2;
      case "obl":
        return 1.2;
      case "nmod":
        return deprel === "nmod:poss" ? 1.5 : 1;
      default:
        return 0.8;
    }
  }
  return 0.8;
}
