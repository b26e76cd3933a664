// What the heads make of the encoder's outputs: scores of tags, arcs, relations and name labels.
import type { Lockstep } from "./encode.ts";
import type { LanguageModel, Product } from "./load-model.ts";
import { bestTree } from "./spanning-tree.ts";

/** Scores tags and names of a whole batch, and prepares its arcs and relations; all in lockstep order. */
export function applyHeads(model: LanguageModel, { words }: Lockstep): void {
  const { memory, work, shape, tag, heads, arc, name } = model;
  const { kernels } = memory;
  for (const [product, out] of [
    [tag, work.tagOut],
    [heads, work.headOut],
  ] as const) {
    const bytes = product.outputs * 4;
    kernels.multiplyI16(
      words,
      product.outputs,
      product.inputs >> 1,
      work.high,
      product.inputs * 2,
      product.weights,
      out,
      bytes,
    );
    kernels.dequantise(words, product.outputs, out, product.scales, product.biases);
  }
  const stride = heads.outputs * 4;
  const names = work.headOut + (2 * shape.arcWidth + 2 * shape.relationWidth) * 4;
  kernels.leaky(words, 2 * shape.arcWidth, work.headOut, stride);
  kernels.leaky(words, shape.nameWidth, names, stride);
  multiplyFloats(model, arc, words, work.headOut, stride, work.arcOut);
  multiplyFloats(model, name, words, names, stride, work.nameOut);
}

function multiplyFloats(
  { memory }: LanguageModel,
  product: Product,
  words: number,
  from: number,
  stride: number,
  out: number,
): void {
  const { inputs, outputs, weights, biases } = product;
  memory.kernels.repeatRow(words, outputs, biases, out);
  memory.kernels.multiplyAdd(words, outputs, inputs, from, stride, weights, out, outputs * 4);
}

/** Head of each word of a sentence at these rows of the batch: 1 for the first word, 0 for the root. */
export function headsOf(model: LanguageModel, rows: Int32Array): Int32Array {
  const { memory, work, shape, heads, rootArc } = model;
  const { f32, i32, kernels } = memory;
  const { arcWidth } = shape;
  const count = rows.length;
  const dependents = work.pointers >> 2;
  const governors = work.otherPointers >> 2;
  i32[governors] = rootArc;
  for (let word = 0; word < count; word++) {
    const row = rows[word] as number;
    i32[dependents + word] = work.arcOut + row * arcWidth * 4;
    i32[governors + word + 1] = work.headOut + (row * heads.outputs + arcWidth) * 4;
  }
  const width = (count + 8) & ~7;
  kernels.gatherRows(count, arcWidth, work.pointers, work.dependents);
  kernels.gatherPanels(count + 1, arcWidth, work.otherPointers, work.governors);
  kernels.multiply(count, width, arcWidth, work.dependents, arcWidth * 4, work.governors, work.scores, width * 4);
  const scores = work.scores >> 2;
  return bestTree(f32.subarray(scores, scores + count * width), width, count);
}

/** Scores the relations of all words of a batch to their heads, sentence after sentence. */
export function relationScores(model: LanguageModel, rows: readonly Int32Array[], heads: readonly Int32Array[]): void {
  const { memory, work, shape, relation, rootRelation } = model;
  const { i32, kernels } = memory;
  const { relationWidth } = shape;
  const dependentAt = work.headOut + 2 * shape.arcWidth * 4;
  const headAt = dependentAt + relationWidth * 4;
  const stride = model.heads.outputs * 4;
  let words = 0;
  rows.forEach((places, sentence) => {
    const governors = heads[sentence] as Int32Array;
    for (let word = 0; word < places.length; word++, words++) {
      const head = governors[word] as number;
      i32[(work.pointers >> 2) + words] = dependentAt + (places[word] as number) * stride;
      i32[(work.otherPointers >> 2) + words] =
        head === 0 ? rootRelation : headAt + (places[head - 1] as number) * stride;
    }
  });
  kernels.leakyPairs(words, relationWidth, work.pointers, work.otherPointers, work.pairs);
  multiplyFloats(model, relation, words, work.pairs, relationWidth * 4, work.relationOut);
}
