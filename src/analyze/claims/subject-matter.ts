import type { Sentence } from "../../model/sentence.ts";
import { FICTIONAL, PRIVATE_STRONG, PRIVATE_WEAK, PUBLIC_STRONG, PUBLIC_WEAK } from "./subject-words.ts";

/** What a text is about. */
export interface SubjectMatter {
  /** True where the text is about sport, weather, cooking and the like. */
  readonly isPrivate: boolean;
  /** True where it speaks of states and their offices so often that unnamed people in it act in public matters. */
  readonly isPublic: boolean;
}

/** A text shorter than this, in words, says too little of its own subject: a headline, a single sentence. */
const SHORT = 30;

/**
 * Weighs what a text is about by its different words, so that length does not
 * matter. Sport, markets and kitchens borrow the words of war ("attack",
 * "defend", "launch"), so those weigh nothing; what remains tells.
 */
export function subjectMatter(sentences: readonly Sentence[]): SubjectMatter {
  const { ours, theirs, length } = weigh(sentences);
  // Long reports of public matters come by school, hospital and market, too.
  const isForeign = theirs >= 3 && theirs > ours * (ours >= 8 ? 2 : 1.25);
  const isAbout = ours === 0 && length >= SHORT;
  return { isPrivate: isForeign || isAbout, isPublic: ours >= Math.min(5, Math.ceil(length / 30)) };
}

/** How much a text's words speak for dealings of states (`ours`) and for anything else (`theirs`). */
export function weigh(sentences: readonly Sentence[]): {
  readonly ours: number;
  readonly theirs: number;
  readonly length: number;
} {
  const seen = new Set<string>();
  let ours = 0;
  let theirs = 0;
  let length = 0;
  for (const { tokens } of sentences) {
    length += tokens.length;
    for (const { lemma } of tokens) {
      const word = lemma.toLowerCase();
      if (seen.has(word)) continue;
      seen.add(word);
      if (PUBLIC_STRONG.has(word)) ours += 2;
      else if (PUBLIC_WEAK.has(word)) ours += 1;
      else if (FICTIONAL.has(word)) theirs += 4;
      else if (PRIVATE_STRONG.has(word)) theirs += 2;
      else if (PRIVATE_WEAK.has(word)) theirs += 1;
    }
  }
  return { ours, theirs, length };
}
