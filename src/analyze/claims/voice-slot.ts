import type { Party } from "../../model/claim.ts";
import type { Layers } from "./layers.ts";

/** Who speaks a clause: the one it is attributed to, else the issuer of a statement. Empty where an outlet reports. */
export function speakersOf(layers: Layers, sentence: number, head: number): readonly Party[] {
  const told = layers.voiceOf(sentence, head).value;
  return told === null ? layers.issuers : [told];
}
