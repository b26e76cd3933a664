// The CoNLL 2018 way to score raw text: words and sentences are ranges of characters with the white space taken out;
// a word is right when the other side has the same range, its head when the heads' ranges agree too.
import type { Sentence } from "../../src/model/sentence.ts";

/** A word with its range of characters other than white space. */
export interface RangedWord {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly deprel: string;
  /** Index of the head within the sentence, -1 for the root. */
  readonly head: number;
}

export type RangedSentence = readonly RangedWord[];

/** How many agree, of how many gold and how many found. */
export interface Agreement {
  right: number;
  gold: number;
  found: number;
}

export interface RawScores {
  readonly sentences: Agreement;
  readonly words: Agreement;
  readonly upos: Agreement;
  readonly las: Agreement;
}

export function noScores(): RawScores {
  const none = (): Agreement => ({ right: 0, gold: 0, found: 0 });
  return { sentences: none(), words: none(), upos: none(), las: none() };
}

export const f1 = ({ right, gold, found }: Agreement): number => (200 * right) / (gold + found);

/** The program's sentences of a text as ranges of its characters other than white space. */
export function rangesOf(text: string, sentences: readonly Sentence[]): RangedSentence[] {
  const solid = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    solid[at + 1] = (solid[at] as number) + (/\s/.test(text.charAt(at)) ? 0 : 1);
  }
  return sentences.map(({ tokens }) =>
    tokens.map(({ start, end, upos, deprel, head }) => {
      return { start: solid[start] as number, end: solid[end] as number, upos, deprel, head };
    }),
  );
}

const universal = (relation: string): string => relation.split(":")[0] as string;
const key = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

function headKey(sentence: RangedSentence, word: RangedWord): string {
  const head = sentence[word.head];
  return head === undefined ? "root" : key(head);
}

/** Adds one text's agreement to the scores. */
export function addScores(scores: RawScores, gold: readonly RangedSentence[], found: readonly RangedSentence[]): void {
  const whole = (sentence: RangedSentence): string => `${sentence[0]?.start}-${sentence.at(-1)?.end}`;
  const goldSentences = new Set(gold.map(whole));
  scores.sentences.gold += gold.length;
  scores.sentences.found += found.length;
  scores.sentences.right += found.filter((sentence) => goldSentences.has(whole(sentence))).length;
  const goldWords = new Map(
    gold.flatMap((sentence) => sentence.map((word) => [key(word), { word, sentence }] as const)),
  );
  for (const layer of ["words", "upos", "las"] as const) {
    scores[layer].gold += gold.reduce((sum, sentence) => sum + sentence.length, 0);
    scores[layer].found += found.reduce((sum, sentence) => sum + sentence.length, 0);
  }
  for (const sentence of found) {
    for (const word of sentence) {
      const match = goldWords.get(key(word));
      if (match === undefined) continue;
      scores.words.right++;
      if (match.word.upos === word.upos) scores.upos.right++;
      const isAttached = headKey(sentence, word) === headKey(match.sentence, match.word);
      if (isAttached && universal(match.word.deprel) === universal(word.deprel)) scores.las.right++;
    }
  }
}
