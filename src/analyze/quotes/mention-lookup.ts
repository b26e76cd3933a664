import type { Mention } from "../../model/mention.ts";

/** What quotations and voices ask of the mentions: who stands at a word. */
export interface MentionLookup {
  at(sentence: number, token: number): Mention | undefined;
}
