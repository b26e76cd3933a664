import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import { phraseTable } from "../../ontology/actors/phrases.ts";
import { type Chunk, findChunks } from "./chunks.ts";
import { findHits, type Hit } from "./hits.ts";
import { nameParts, wholeNames, withKnownNames, withWholeNames } from "./known-names.ts";
import { learnAbbreviations } from "./learn-abbreviations.ts";
import { learnFirms } from "./learn-firms.ts";
import { findNameRuns, type NameRun } from "./name-runs.ts";
import { roleAt } from "./role-spans.ts";

/** What stands where in one sentence: known names, personal names, noun chunks, each findable by token. */
export interface Layout {
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly hitAt: readonly (Hit | undefined)[];
  readonly runs: readonly NameRun[];
  /** Run by each of its tokens. */
  readonly runOver: readonly (NameRun | undefined)[];
  readonly chunks: readonly Chunk[];
  /** Chunk index by each of its tokens, or -1. */
  readonly chunkOver: Int16Array;
}

/**
 * Lays out all sentences of a text. `closed` spans are places whose words name
 * no actor ("East Sea"). Names given in full anywhere make their parts known
 * everywhere: "Cho said" after, or before, "Cho Tae-yul".
 */
export function layOutAll(
  text: string,
  sentences: readonly Sentence[],
  facts: ActorFacts,
  closed: readonly Span[],
): readonly Layout[] {
  const learned = [...learnAbbreviations(text, sentences, facts.phrases), ...learnFirms(text, sentences)];
  const tables = [phraseTable(learned), facts.phrases];
  const hits = sentences.map((s) => findHits(text, s, tables, closed));
  const found = sentences.map((s, i) => findNameRuns(s, spread(hits[i]!, s.tokens.length), facts));
  const names = wholeNames(text, sentences, found);
  const runs = sentences.map((s, i) => withWholeNames(text, s, found[i]!, names));
  const known = new Set<string>();
  runs.forEach((list, i) => {
    for (const run of list) for (const word of nameParts(sentences[i]!, run)) known.add(word);
  });
  return sentences.map((sentence, i) => {
    const all = withKnownNames(sentence, runs[i]!, spread(hits[i]!, sentence.tokens.length), known);
    return layOut(i, text, sentence, hits[i]!, all, facts);
  });
}

function layOut(
  index: number,
  text: string,
  sentence: Sentence,
  found: readonly Hit[],
  runs: readonly NameRun[],
  facts: ActorFacts,
): Layout {
  const size = sentence.tokens.length;
  const runOver = spread(runs, size);
  // A name's words are not read again as states, bodies or places.
  const hits = found.filter((h) => runOver[h.first] === undefined || h.phrases.some((p) => p.kind === "person"));
  const chunks = findChunks(
    sentence,
    starts(hits, size),
    starts(runs, size),
    (i) => roleAt(sentence.tokens, i, facts) !== undefined,
  );
  const chunkOver = new Int16Array(size).fill(-1);
  for (const [k, c] of chunks.entries()) chunkOver.fill(k, c.first, c.last);
  return { index, sentence, text, hits, hitAt: spread(hits, size), runs, runOver, chunks, chunkOver };
}

function spread<T extends { first: number; last: number }>(items: readonly T[], size: number): (T | undefined)[] {
  const over = new Array<T | undefined>(size).fill(undefined);
  for (const item of items) over.fill(item, item.first, item.last);
  return over;
}

function starts<T extends { first: number }>(items: readonly T[], size: number): (T | undefined)[] {
  const at = new Array<T | undefined>(size).fill(undefined);
  for (const item of items) at[item.first] = item;
  return at;
}

/** The chunk that begins at token `i`, or -1. */
export function chunkFrom(layout: Layout, i: number): number {
  if (i >= layout.chunkOver.length) return -1;
  const k = layout.chunkOver[i]!;
  return k >= 0 && layout.chunks[k]!.first === i ? k : -1;
}

/** The chunk that ends right before token `i`, or -1. */
export function chunkUpTo(layout: Layout, i: number): number {
  const k = i > 0 ? layout.chunkOver[i - 1]! : -1;
  return k >= 0 && layout.chunks[k]!.last === i ? k : -1;
}
