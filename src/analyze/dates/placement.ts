import { treeOf } from "../../language/tree.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { When } from "../../model/when.ts";

/** A date where it stands in its sentence's tree. */
export interface Placement {
  readonly when: When;
  readonly sentence: number;
  /** The expression's highest word. */
  readonly top: number;
  /** The word that the expression hangs on; -1 where it is the root itself. */
  readonly governor: number;
  /** False for what sets a limit ("before Friday") or dates no single act ("every year", "for two hours"). */
  readonly placesActs: boolean;
}

const LIMITS = /\b(?:before|after|until|till|prior\s+to|following|ahead\s+of|beyond)\s+(?:the\s+)?$/i;
const NO_ACTS = new Set(["dates/habit", "dates/duration"]);

/** The dates of each sentence, hung on their trees. */
export function placementsOf(
  text: string,
  sentences: readonly Sentence[],
  whens: readonly When[],
): readonly (readonly Placement[])[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    const placed: Placement[] = [];
    while (next < whens.length && whens[next]!.end <= sentence.start) next++;
    for (let k = next; k < whens.length && whens[k]!.start < sentence.end; k++) {
      const when = whens[k]!;
      const top = topOf(sentence.tokens, when);
      if (top < 0) continue;
      const { head } = treeOf(sentence).tokens[top]!;
      const isLimit = when.rule !== "dates/deadline" && LIMITS.test(text.slice(sentence.start, when.start));
      placed.push({ when, sentence: index, top, governor: head, placesActs: !isLimit && !NO_ACTS.has(when.rule) });
    }
    return placed;
  });
}

// The word of the expression whose head lies outside it; an inner head would make the date hang on itself.
function topOf(tokens: readonly Token[], when: When): number {
  let first = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.end <= when.start) continue;
    if (token.start >= when.end) break;
    if (first < 0) first = i;
    const head = tokens[token.head];
    const isInside = head !== undefined && head.start < when.end && when.start < head.end;
    if (!isInside && token.upos !== "PUNCT" && token.upos !== "ADP") return i;
  }
  return first;
}
