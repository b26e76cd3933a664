import type { Telling } from "../model/telling.ts";
import { type Rulings, tellingFor } from "./rulings.ts";

/** True when a person said that the happenings of these tellings are not the same. */
export type Apartness = (a: readonly string[], b: readonly string[]) => boolean;

/** The anchors of a decision that ties tellings together or keeps them apart, as telling ids. */
export interface Tie {
  readonly review: string;
  readonly tellings: readonly string[];
}

/**
 * What "same" or "different" decisions say about these tellings. Each ties its
 * first telling to the others; of two decisions on one pair the later counts.
 */
export function tiesOf(type: "same" | "different", tellings: readonly Telling[], rulings: Rulings): Tie[] {
  const ties = rulings.reviews.flatMap(({ id, decision }) => {
    if (decision.type !== "same" && decision.type !== "different") return [];
    const found = decision.on.flatMap((anchor) => tellingFor(anchor, tellings)?.id ?? []);
    return [{ review: id, type: decision.type, tellings: found }];
  });
  const last = new Map(ties.flatMap((tie) => pairsOf(tie).map((pair) => [pair, tie.review] as const)));
  return ties.flatMap((tie) => {
    const [first, ...others] = tie.tellings;
    if (tie.type !== type || first === undefined) return [];
    const pairs = pairsOf(tie);
    const kept = others.filter((_, i) => last.get(pairs[i]!) === tie.review);
    return kept.length === 0 ? [] : [{ review: tie.review, tellings: [first, ...kept] }];
  });
}

/** The pairs that a tie is about, one for each telling after the first. */
export function pairsOf({ tellings }: Pick<Tie, "tellings">): string[] {
  const [first = "", ...others] = tellings;
  return others.map((other) => (first < other ? `${first} ${other}` : `${other} ${first}`));
}

/** A lookup over "different" decisions. */
export function apartnessOf(ties: readonly Tie[]): Apartness {
  if (ties.length === 0) return () => false;
  const pairs = new Set<string>();
  for (const { tellings } of ties) {
    for (const other of tellings.slice(1)) {
      pairs.add(`${tellings[0]} ${other}`);
      pairs.add(`${other} ${tellings[0]}`);
    }
  }
  return (a, b) => a.some((x) => b.some((y) => pairs.has(`${x} ${y}`)));
}
