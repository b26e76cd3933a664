import type { Mention } from "../../model/mention.ts";

/** Finds the mention over a token. */
export interface MentionIndex {
  /**
   * The actor that the token names: the innermost mention over it, its own
   * head's first. Undefined where the token belongs to no actor's phrase.
   */
  at(sentence: number, token: number): Mention | undefined;
  /** All mentions of a sentence, in text order. */
  in(sentence: number): readonly Mention[];
}

/** A mention with the tokens that it covers, as the resolver knows them. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
  /** True where the mention is part of a longer one's phrase: "Russian" in "Russian envoy". */
  readonly isModifier: boolean;
}

/** Builds the index: where mentions are nested ("Russian" in "Russian envoy"), the shorter one answers for its tokens. */
export function mentionIndex(placed: readonly PlacedMention[]): MentionIndex {
  const bySentence = new Map<number, { mentions: Mention[]; over: Map<number, Mention> }>();
  const longestFirst = [...placed].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { mention, first, last } of longestFirst) {
    const entry = bySentence.get(mention.sentence) ?? { mentions: [], over: new Map<number, Mention>() };
    bySentence.set(mention.sentence, entry);
    entry.mentions.push(mention);
    for (let i = first; i < last; i++) entry.over.set(i, mention);
  }
  // A head always answers for its own mention, also where a name inside it covers the token; the longest has the last word.
  for (const { mention, isModifier } of longestFirst.toReversed()) {
    if (!isModifier) bySentence.get(mention.sentence)!.over.set(mention.head, mention);
  }
  for (const entry of bySentence.values()) entry.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    at: (sentence, token) => bySentence.get(sentence)?.over.get(token),
    in: (sentence) => bySentence.get(sentence)?.mentions ?? [],
  };
}
