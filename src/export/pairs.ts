import type { Party } from "../model/claim.ts";
import type { ExportedEvent } from "../views/exported-event.ts";

/** One source with one target, as dyadic event data wants them; null where that side is empty. */
export interface Pair {
  readonly exported: ExportedEvent;
  readonly source: Party | null;
  readonly target: Party | null;
}

/** Every source of an event with every target. */
export function pairsOf(exported: ExportedEvent): readonly Pair[] {
  const { sources, targets } = exported.event;
  const orNone = (parties: readonly Party[]): readonly (Party | null)[] => (parties.length > 0 ? parties : [null]);
  return orNone(sources).flatMap((source) => orNone(targets).map((target) => ({ exported, source, target })));
}
