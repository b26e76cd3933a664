// Sentences of words in, tags, trees and names out.
import { encode, type Lockstep, lockstep } from "./encode.ts";
import { batchSentences, batchWords, type LanguageModel, longestPiece } from "./load-model.ts";
import { bestLabels, type NameSpan, nameSpans } from "./name-labels.ts";
import { bestTree } from "./spanning-tree.ts";
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
  for (const { first, last, type } of part.names) {
    whole.names.push({ first: first + offset, last: last + offset, type });
  }
}

function annotateBatch(model: LanguageModel, sentences: readonly (readonly string[])[]): Annotation[] {
  const batch = lockstep(sentences);
  encode(model, batch);
  runHeads(model, batch);
  return sentences.map((words, place) => {
    const rows = Int32Array.from(words, (_, time) => (batch.starts[time] as number) + place);
    return decode(model, words, rows);
  });
}

/** Applies the shared part of the heads to all words at once. */
function runHeads({ memory, work, shape, tag, heads }: LanguageModel, batch: Lockstep): void {
  const { kernels } = memory;
  for (const [product, out] of [
    [tag, work.tagOut],
    [heads, work.headOut],
  ] as const) {
    kernels.multiplyI16(
      batch.words,
      product.outputs,
      product.inputs >> 1,
      work.high,
      2 * shape.hidden * 2,
      product.weights,
      out,
      product.outputs * 4,
    );
    kernels.dequantise(batch.words, product.outputs, out, product.scales, product.biases);
  }
}

/** A tenth of what is below zero passes, as in training. */
const leaky = (value: number): number => (value > 0 ? value : value * 0.1);

/** `rows` are the places of the sentence's words in the batch. */
function decode(model: LanguageModel, words: readonly string[], rows: Int32Array): Annotation {
  const tags = bestTags(model, rows);
  const heads = bestHeads(model, rows);
  const relations = bestRelations(model, rows, heads);
  const { shape, upos, xpos } = model;
  return {
    upos: tags.map((tag) => upos[tag] as string),
    xpos: tags.map((tag) => xpos[tag] as string),
    feats: tags.map((tag, word) => {
      const name = shape.tags[tag] as string;
      const known = shape.wordFeatures[`${normalizeForm(words[word] as string)} ${name}`];
      return known ?? shape.tagFeatures[name] ?? "";
    }),
    head: Array.from(heads, (head) => head - 1),
    deprel: relations.map((relation) => shape.relations[relation] as string),
    names: findNames(model, rows),
  };
}

function bestTags(model: LanguageModel, rows: Int32Array): number[] {
  const { f32 } = model.memory;
  const width = model.tag.outputs;
  return Array.from(rows, (row) => highest(f32, (model.work.tagOut >> 2) + row * width, model.shape.tags.length));
}

function highest(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++) {
    if ((values[from + index] as number) > (values[from + best] as number)) best = index;
  }
  return best;
}

/** Head of each word, 1 for the first word, 0 for the root. */
function bestHeads(model: LanguageModel, rows: Int32Array): Int32Array {
  const { memory, work, shape, arc, heads, rootArc } = model;
  const { f32, kernels } = memory;
  const { arcWidth } = shape;
  const count = rows.length;
  const out = work.headOut >> 2;
  const left = work.left >> 2;
  for (let word = 0; word < count; word++) {
    const from = out + (rows[word] as number) * heads.outputs;
    for (let unit = 0; unit < arcWidth; unit++) {
      f32[left + word * arcWidth + unit] = leaky(f32[from + unit] as number);
    }
  }
  // The dependents go through the bilinear form; their places are then free for nothing else, so scores take them.
  const queries = work.scores >> 2;
  for (let word = 0; word < count; word++) f32.set(arc.biases, queries + word * arcWidth);
  kernels.multiplyAdd(count, arcWidth, arcWidth, work.left, arcWidth * 4, arc.weights, work.scores, arcWidth * 4);
  f32.copyWithin(left, queries, queries + count * arcWidth);
  const width = (count + 8) & ~7;
  const right = work.right >> 2;
  f32.fill(0, right, right + width * arcWidth);
  for (let head = 0; head <= count; head++) {
    const to = right + (head >> 3) * 8 * arcWidth + (head & 7);
    const from = out + (rows[head - 1] as number) * heads.outputs + arcWidth;
    for (let unit = 0; unit < arcWidth; unit++) {
      f32[to + unit * 8] = head === 0 ? (rootArc[unit] as number) : leaky(f32[from + unit] as number);
    }
  }
  kernels.multiply(count, width, arcWidth, work.left, arcWidth * 4, work.right, work.scores, width * 4);
  return bestTree(f32.subarray(queries, queries + count * width), width, count);
}

function bestRelations(model: LanguageModel, rows: Int32Array, heads: Int32Array): number[] {
  const { memory, work, shape, relation, rootRelation } = model;
  const { f32, kernels } = memory;
  const { arcWidth, relationWidth } = shape;
  const dependentAt = (work.headOut >> 2) + 2 * arcWidth;
  const headAt = dependentAt + relationWidth;
  const stride = model.heads.outputs;
  const left = work.left >> 2;
  const scores = work.scores >> 2;
  heads.forEach((head, word) => {
    const dependent = dependentAt + (rows[word] as number) * stride;
    const of = headAt + (rows[head - 1] as number) * stride;
    for (let unit = 0; unit < relationWidth; unit++) {
      const share = head === 0 ? (rootRelation[unit] as number) : (f32[of + unit] as number);
      f32[left + word * relationWidth + unit] = leaky((f32[dependent + unit] as number) + share);
    }
    f32.set(relation.biases, scores + word * relation.outputs);
  });
  kernels.multiplyAdd(
    heads.length,
    relation.outputs,
    relationWidth,
    work.left,
    relationWidth * 4,
    relation.weights,
    work.scores,
    relation.outputs * 4,
  );
  const root = shape.relations.indexOf("root");
  return Array.from(heads, (head, word) => {
    if (head === 0) return root;
    const from = scores + word * relation.outputs;
    // Only the root's relation is "root", whatever the scores say.
    f32[from + root] = -Infinity;
    return highest(f32, from, shape.relations.length);
  });
}

function findNames(model: LanguageModel, rows: Int32Array): NameSpan[] {
  const { memory, work, shape, name, transitions } = model;
  const { f32, kernels } = memory;
  const { nameWidth } = shape;
  const count = rows.length;
  const offset = 2 * shape.arcWidth + 2 * shape.relationWidth;
  const left = work.left >> 2;
  const scores = work.scores >> 2;
  for (let word = 0; word < count; word++) {
    const from = (work.headOut >> 2) + (rows[word] as number) * model.heads.outputs + offset;
    for (let unit = 0; unit < nameWidth; unit++) {
      f32[left + word * nameWidth + unit] = leaky(f32[from + unit] as number);
    }
    f32.set(name.biases, scores + word * name.outputs);
  }
  kernels.multiplyAdd(
    count,
    name.outputs,
    nameWidth,
    work.left,
    nameWidth * 4,
    name.weights,
    work.scores,
    name.outputs * 4,
  );
  const path = bestLabels(f32, scores, name.outputs, count, shape.nameLabels, transitions);
  return nameSpans(path, shape.nameLabels);
}
