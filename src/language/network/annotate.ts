// Sentences of words in, tags, trees and names out.
import { encode, lockstep } from "./encode.ts";
import { applyHeads, headsOf, relationScores } from "./heads.ts";
import { batchSentences, batchWords, type LanguageModel, longestPiece } from "./load-model.ts";
import { bestLabels, type NameSpan, nameSpans } from "./name-labels.ts";
import { settleFeatures } from "./settle-features.ts";
import { normalizeForm } from "./word-features.ts";

/** What the network says of one sentence, one entry a word. */
export interface Annotation {
  readonly upos: string[];
  readonly xpos: string[];
  readonly feats: string[];
  /** Index of the head, -1 for the root; exactly one root in a sentence that has words. */
  readonly head: number[];
  readonly deprel: string[];
  readonly names: NameSpan[];
}

/**
 * Tags, parses and finds names in sentences already cut into words. A sentence gets the same answer
 * alone and in company.
 */
export function annotate(model: LanguageModel, sentences: readonly (readonly string[])[]): Annotation[] {
  // Nothing a person wrote is longer; the pieces of such a list are chained at their roots.
  const pieces: { readonly words: readonly string[]; readonly sentence: number }[] = [];
  sentences.forEach((words, sentence) => {
    for (let start = 0; start < words.length; start += longestPiece) {
      pieces.push({ words: words.slice(start, start + longestPiece), sentence });
    }
  });
  const order = pieces.map((_, index) => index).sort((a, b) => piece(b).words.length - piece(a).words.length || a - b);
  const results: Annotation[] = [];
  for (let first = 0; first < order.length; ) {
    let last = first;
    let words = 0;
    while (last < order.length && last - first < batchSentences) {
      words += piece(order[last] as number).words.length;
      if (words > batchWords) break;
      last++;
    }
    const members = order.slice(first, last);
    const answers = annotateBatch(
      model,
      members.map((index) => piece(index).words),
    );
    members.forEach((index, at) => {
      results[index] = answers[at] as Annotation;
    });
    first = last;
  }
  const annotations = sentences.map(empty);
  pieces.forEach(({ sentence }, index) => {
    append(annotations[sentence] as Annotation, results[index] as Annotation);
  });
  return annotations;

  function piece(index: number) {
    return pieces[index] as (typeof pieces)[number];
  }
}

const empty = (): Annotation => ({ upos: [], xpos: [], feats: [], head: [], deprel: [], names: [] });

function append(whole: Annotation, part: Annotation): void {
  const offset = whole.upos.length;
  const root = whole.head.indexOf(-1);
  part.head.forEach((head, word) => {
    const isLaterRoot = head === -1 && root >= 0;
    whole.head.push(head >= 0 ? head + offset : root);
    whole.deprel.push(isLaterRoot ? "parataxis" : (part.deprel[word] as string));
  });
  for (const layer of ["upos", "xpos", "feats"] as const) whole[layer].push(...part[layer]);
  for (const name of part.names) {
    whole.names.push({ ...name, first: name.first + offset, last: name.last + offset });
  }
}

function annotateBatch(model: LanguageModel, sentences: readonly (readonly string[])[]): Annotation[] {
  const batch = lockstep(sentences);
  encode(model, batch);
  applyHeads(model, batch);
  const rows = sentences.map((words, place) =>
    Int32Array.from(words, (_, time) => (batch.starts[time] as number) + place),
  );
  const heads = rows.map((places) => headsOf(model, places));
  relationScores(model, rows, heads);
  let start = 0;
  return sentences.map((words, index) => {
    const places = rows[index] as Int32Array;
    const governors = heads[index] as Int32Array;
    const first = start;
    start += words.length;
    const tags = tagged(model, words, places);
    const head = Array.from(governors, (governor) => governor - 1);
    const deprel = bestRelations(model, first, governors);
    const feats = settleFeatures({ ...tags, words, head, deprel });
    return { ...tags, feats, head, deprel, names: findNames(model, places) };
  });
}

/** Tags, and the morphology usual for tag and word. */
function tagged({ memory, work, tag, shape, upos, xpos }: LanguageModel, words: readonly string[], rows: Int32Array) {
  const tags = Array.from(rows, (row) =>
    highest(memory.f32, (work.tagOut >> 2) + row * tag.outputs, shape.tags.length),
  );
  return {
    upos: tags.map((best) => upos[best] as string),
    xpos: tags.map((best) => xpos[best] as string),
    feats: tags.map((best, word) => {
      const name = shape.tags[best] as string;
      const known = shape.wordFeatures[`${normalizeForm(words[word] as string)} ${name}`];
      return known ?? shape.tagFeatures[name] ?? "";
    }),
  };
}

function highest(values: Float32Array, from: number, count: number): number {
  let best = 0;
  let bestValue = values[from] as number;
  for (let index = 1; index < count; index++) {
    const value = values[from + index] as number;
    if (value > bestValue) {
      bestValue = value;
      best = index;
    }
  }
  return best;
}

function bestRelations({ memory, work, relation, shape }: LanguageModel, start: number, heads: Int32Array): string[] {
  const root = shape.relations.indexOf("root");
  return Array.from(heads, (head, word) => {
    if (head === 0) return "root";
    const from = (work.relationOut >> 2) + (start + word) * relation.outputs;
    // Only the root's relation is "root", whatever the scores say.
    memory.f32[from + root] = -Infinity;
    return shape.relations[highest(memory.f32, from, shape.relations.length)] as string;
  });
}

function findNames({ memory, work, name, shape, transitions }: LanguageModel, rows: Int32Array): NameSpan[] {
  const starts = rows.map((row) => (work.nameOut >> 2) + row * name.outputs);
  const path = bestLabels(memory.f32, starts, shape.nameLabels, transitions);
  return nameSpans(path, shape.nameLabels, memory.f32, starts);
}
