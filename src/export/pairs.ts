import type { Party } from "../model/claim.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { ExportedEvent } from "../views/exported-event.ts";

/** One source with one target, as dyadic event data wants them; null where that side is empty. */
export interface Pair {
  readonly exported: ExportedEvent;
  readonly source: Party | null;
  readonly target: Party | null;
}

/** True for acts; what is only in the calendar has no code in any ontology of acts. */
export function isCoded({ plover }: Pick<RecordEvent, "plover">): boolean {
  return plover.type !== "";
}

/** Every source of an act with every target. */
export function pairsOf(exported: ExportedEvent): readonly Pair[] {
  const { sources, targets } = exported.event;
  if (!isCoded(exported.event)) return [];
  const orNone = (parties: readonly Party[]): readonly (Party | null)[] => (parties.length > 0 ? parties : [null]);
  return orNone(sources).flatMap((source) => orNone(targets).map((target) => ({ exported, source, target })));
}
