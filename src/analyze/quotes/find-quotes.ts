import type { Quote } from "../../model/reading.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { findMarks } from "./find-marks.ts";
import { isTitle } from "./is-title.ts";
import type { MentionLookup } from "./mention-lookup.ts";
import { speakerOf } from "./speaker.ts";

/** Shorter stretches are fragments: kept where somebody is told to speak them, dropped as scare quotes otherwise. */
const FULL_WORDS = 5;

/**
 * The direct quotations of a text with their speakers: the words inside the
 * marks, one for each pair of marks. Titles, names and words set in marks for
 * distance are none, nor is a statement printed without marks.
 */
export function findQuotes(text: string, sentences: readonly Sentence[], mentions: MentionLookup): readonly Quote[] {
  const marked = findMarks(text, blocksOf(sentences)).filter((q) => !isTitle(text, q.start));
  const quotes: Quote[] = [];
  for (const [i, quoted] of marked.entries()) {
    const span = { start: quoted.start, end: quoted.end };
    const words = text.slice(span.start, span.end);
    const isFragment = words.trim().split(/\s+/).length < FULL_WORDS;
    const attribution = speakerOf(text, sentences, marked, i, quotes.at(-1) ?? null, mentions);
    if (isFragment && (attribution.speaker === null || attribution.rule === "quotes/continued")) continue;
    quotes.push({
      ...span,
      text: words,
      speaker: attribution.speaker,
      rule: isFragment ? `${attribution.rule}-fragment` : attribution.rule,
    });
  }
  return quotes;
}

function blocksOf(sentences: readonly Sentence[]): readonly Span[] {
  const blocks: { start: number; end: number }[] = [];
  let last = -1;
  for (const { start, end, block } of sentences) {
    if (block === last) blocks.at(-1)!.end = Math.max(blocks.at(-1)!.end, end);
    else blocks.push({ start, end });
    last = block;
  }
  return blocks;
}
