import type { Span } from "../model/span.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

/** A sentence before anyone looks at its grammar: its words, and the block it stands in. */
export interface Segment {
  readonly block: number;
  readonly tokens: readonly Span[];
}

/** Cuts a text into sentences and words; no sentence crosses the border of a block. */
export function segment(text: string, blocks: readonly Span[]): Segment[] {
  return blocks.flatMap((block, index) => {
    const tokens = tokenize(text, block);
    return splitSentences(text, block, tokens).map(({ first, last }) => ({
      block: index,
      tokens: tokens.slice(first, last),
    }));
  });
}
