import type { Telling } from "../model/telling.ts";
import { type Rulings, tellingFor } from "./rulings.ts";

/** True when a person said that the happenings of these tellings are not the same. */
export type Apartness = (a: readonly string[], b: readonly string[]) => boolean;

/** The anchors of a decision that ties tellings together or keeps them apart, as telling ids. */
export interface Tie {
  readonly review: string;
  readonly tellings: readonly string[];
}

/** What "same" or "different" decisions say about these tellings. */
export function tiesOf(type: "same" | "different", tellings: readonly Telling[], rulings: Rulings): Tie[] {
  return rulings.reviews.flatMap(({ id, decision }): Tie[] => {
    if (decision.type !== type) return [];
    const found = decision.on.flatMap((anchor) => tellingFor(anchor, tellings)?.id ?? []);
    return found.length > 1 ? [{ review: id, tellings: found }] : [];
  });
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
