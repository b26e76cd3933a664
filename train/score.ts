// Scores of the network on gold words, as the CoNLL 2018 script counts them: every word, punctuation too;
// labelled attachment compares the universal part of the relation.
import type { NameSpan } from "../src/language/network/name-labels.ts";
import type { GoldSentence } from "./gold.ts";

export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly feats: number;
  readonly uas: number;
  readonly las: number;
  /** With the relation's subtype. */
  readonly lasFull: number;
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 10000) / 100;
const universal = (relation: string): string => relation.split(":")[0] as string;

/** What was answered for a sentence, one entry a word. */
export interface Answer {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  readonly names: readonly Pick<NameSpan, "first" | "last" | "type">[];
}

/** Scores tags and trees over the gold words. */
export function scoreTrees(sentences: readonly GoldSentence[], answers: readonly Answer[]): Scores {
  const right = { upos: 0, xpos: 0, feats: 0, uas: 0, las: 0, lasFull: 0 };
  let words = 0;
  sentences.forEach((gold, index) => {
    const answer = answers[index] as Answer;
    gold.forms.forEach((_, word) => {
      words++;
      if (answer.upos[word] === gold.upos[word]) right.upos++;
      if (answer.xpos[word] === gold.xpos[word]) right.xpos++;
      if (answer.feats[word] === gold.feats[word]) right.feats++;
      if (answer.head[word] !== gold.head[word]) return;
      right.uas++;
      if (universal(answer.deprel[word] as string) === universal(gold.deprel[word] as string)) right.las++;
      if (answer.deprel[word] === gold.deprel[word]) right.lasFull++;
    });
  });
  return {
    words,
    upos: percent(right.upos, words),
    xpos: percent(right.xpos, words),
    feats: percent(right.feats, words),
    uas: percent(right.uas, words),
    las: percent(right.las, words),
    lasFull: percent(right.lasFull, words),
  };
}

export interface NameScores {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Exact spans and types of PER, ORG and LOC, where a sentence has gold names. */
export function scoreNames(sentences: readonly GoldSentence[], answers: readonly Answer[]): NameScores {
  let gold = 0;
  let found = 0;
  let right = 0;
  sentences.forEach(({ names }, index) => {
    if (names === undefined) return;
    const spans = new Set(spansOf(names));
    gold += spans.size;
    for (const { first, last, type } of (answers[index] as Answer).names) {
      if (type === "NORP") continue;
      found++;
      if (spans.has(`${first} ${last} ${type}`)) right++;
    }
  });
  return {
    gold,
    precision: percent(right, found),
    recall: percent(right, gold),
    f1: percent(2 * right, gold + found),
  };
}

function spansOf(labels: readonly string[]): string[] {
  const spans: string[] = [];
  labels.forEach((label, first) => {
    if (!label.startsWith("B-")) return;
    let last = first + 1;
    while (labels[last] === `I-${label.slice(2)}`) last++;
    spans.push(`${first} ${last} ${label.slice(2)}`);
  });
  return spans;
}
