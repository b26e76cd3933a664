import type { BriefFact } from "../model/brief.ts";
import type { RecordEvent } from "../model/record-event.ts";

/** How a fact that was collected stands in the record now. */
export interface FactState {
  readonly key: string;
  readonly isSound: boolean;
  /** What changed since, in a few words; empty while it stands. */
  readonly words: string;
  /** The event that its claim is part of now. */
  readonly event: string | null;
}

/** Compares a collected fact with the record: a citation that no longer holds must not stand unseen. */
export function factState(fact: BriefFact, event: RecordEvent | null): FactState {
  const { key } = fact;
  if (event === null) return { key, isSound: false, words: "no longer read from its article", event: null };
  const told = event.claims.find((c) => c.claim === fact.claim);
  const of = (words: string): FactState => ({ key, isSound: words === "", words, event: event.id });
  if (told === undefined) return of("its sentence is no longer read as this event");
  if (told.standing === "superseded") return of("a later edition has replaced it");
  if (told.standing === "rejected" || event.standing === "rejected") return of("a person has rejected it");
  if (event.certainty === "disputed") return of("accounts of it differ");
  return of("");
}
