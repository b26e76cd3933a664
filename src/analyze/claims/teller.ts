import type { Party } from "../../model/claim.ts";
import { type Voice, voiceOf } from "../voice/voice-of.ts";
import type { Act } from "./act.ts";
import type { Layers } from "./layers.ts";

/** Who speaks the clause at a word: the one it is attributed to, else the issuer of a statement; nobody where an outlet reports. */
export function speakersOf(layers: Layers, sentence: number, head: number): readonly Party[] {
  // Any act but one of speech: the question is who tells it, also where the teller is its doer.
  const told = { sentence, trigger: head, kind: "launch", sources: [] } as const;
  const { saidBy, tellers } = voiceOf(voiceLayers(layers), told);
  return saidBy === null ? signersOf(layers.speakersAt(sentence)) : (tellers ?? [saidBy]);
}

// What a paper says without a "we" its signer says; the state he signs for is a party where the words name it.
function signersOf(issuers: readonly Party[]): readonly Party[] {
  const [signer, state] = issuers;
  const isForState = issuers.length === 2 && signer!.office !== null && state!.office === null;
  return isForState && signer!.country === state!.country ? [signer!] : issuers;
}

/** To whom the article attributes the report of an act; null in its own voice. */
export function tellerOf(layers: Layers, act: Act, sources: readonly Party[]): Voice {
  const told = { sentence: act.sentence, trigger: act.head, kind: act.rule.kind, sources };
  return voiceOf({ ...voiceLayers(layers), issuers: layers.issuers }, told);
}

function voiceLayers({ article, sentences, mentions, quotes }: Layers) {
  return { text: article.text, sentences, mentions, quotes, outlet: article.outlet?.value ?? null };
}
