import type { EventClaim } from "../model/record-event.ts";

/** A sentence of an article, with all claims of an event that it carries. */
export interface ToldSentence extends EventClaim {
  readonly claims: readonly string[];
}

/** The sentences of an event, each once, in the order in which its claims tell most. */
export function toldSentences(claims: readonly EventClaim[]): readonly ToldSentence[] {
  const sentences = new Map<string, ToldSentence>();
  for (const claim of claims) {
    const key = `${claim.article} ${claim.start} ${claim.end} ${claim.standing}`;
    const known = sentences.get(key);
    sentences.set(
      key,
      known === undefined ? { ...claim, claims: [claim.claim] } : { ...known, claims: [...known.claims, claim.claim] },
    );
  }
  return [...sentences.values()];
}
