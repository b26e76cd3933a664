// The heads over the encoder's outputs: tags, arcs, relations, names; their losses and the way back.
import type { ModelShape } from "../src/language/network/model-file.ts";
import { crossEntropy } from "./cross-entropy.ts";
import { headWidth, type ParameterLayout, padded, placeOf } from "./parameters.ts";
import type { Random } from "./random.ts";
import { addColumnSums, putProductGradient } from "./recurrent-layer.ts";
import { pack, packTransposed, type TrainingMemory } from "./training-memory.ts";

const smoothing = 0.03;

interface PackedProduct {
  readonly name: string;
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly transposed: number;
}

type HeadWeights = Readonly<Record<"tag" | "heads" | "arc" | "relation" | "name", PackedProduct>>;

/** Room for the heads' packed weights. */
export function takeHeadWeights(memory: TrainingMemory, layout: ParameterLayout): HeadWeights {
  const take = (name: string): PackedProduct => {
    const { rows, columns } = placeOf(layout, name);
    const size = rows * columns;
    return { name, inputs: rows, outputs: columns, weights: memory.take(size), transposed: memory.take(size) };
  };
  return {
    tag: take("tag"),
    heads: take("heads"),
    arc: take("arc"),
    relation: take("relation"),
    name: take("name"),
  };
}

export function packHeadWeights(
  memory: TrainingMemory,
  layout: ParameterLayout,
  values: Float32Array,
  weights: HeadWeights,
): void {
  for (const product of Object.values(weights)) {
    const { at, rows, columns } = placeOf(layout, product.name);
    pack(memory, values, at, rows, columns, columns, product.weights);
    packTransposed(memory, values, at, rows, columns, product.transposed);
  }
}

/** What the heads are to answer: for each sentence its rows, and for each row the gold answers. */
interface Targets {
  readonly sentences: readonly (readonly number[])[];
  readonly tag: Int32Array;
  /** Place of the head in its sentence counted from 1, 0 for the root. */
  readonly head: Int32Array;
  readonly relation: Int32Array;
  readonly name: Int32Array;
}

/** Right answers, for the learning curve. */
export interface HeadScores {
  tags: number;
  arcs: number;
  relations: number;
}

interface HeadRun {
  readonly memory: TrainingMemory;
  readonly layout: ParameterLayout;
  readonly values: Float32Array;
  readonly shape: ModelShape;
  readonly weights: HeadWeights;
  /** Where the parameters' gradient lies in memory, zeros at first. */
  readonly gradient: number;
  readonly words: number;
  readonly targets: Targets;
  readonly random: Random;
  readonly dropout: number;
  /** Share of one word in the batch's mean loss. */
  readonly weight: number;
}

/** Losses of all heads over `features` (2 * hidden wide); writes the gradient of the features. */
export function headLosses(run: HeadRun, features: number, featureGradient: number): HeadScores {
  const { memory, shape, weights, words, targets, weight } = run;
  const { f32 } = memory;
  const mark = memory.mark();
  const inputs = 2 * shape.hidden;
  const tags = apply(run, weights.tag, features, inputs);
  let tagsRight = 0;
  for (let row = 0; row < words; row++) {
    const at = tags + row * weights.tag.outputs;
    const right = crossEntropy(f32, at, shape.tags.length, targets.tag[row] as number, weight, smoothing);
    if (right) tagsRight++;
    f32.fill(0, at + shape.tags.length, at + weights.tag.outputs);
  }
  backProduct(run, weights.tag, features, inputs, tags, featureGradient, false);
  const width = headWidth(shape);
  const hidden = apply(run, weights.heads, features, inputs);
  const hiddenGradient = memory.take(words * width);
  f32.fill(0, hiddenGradient, hiddenGradient + words * width);
  const arcs = arcLoss(run, hidden, hiddenGradient);
  const relations = relationLoss(run, hidden, hiddenGradient);
  nameLoss(run, hidden, hiddenGradient);
  backProduct(run, weights.heads, features, inputs, hiddenGradient, featureGradient, true);
  memory.release(mark);
  return { tags: tagsRight, arcs, relations };
}

function apply(run: HeadRun, product: PackedProduct, from: number, stride: number): number {
  const { memory, layout, values, words } = run;
  const { outputs } = product;
  const out = memory.take(words * outputs);
  const { at } = placeOf(layout, `${product.name}.bias`);
  const bias = values.subarray(at, at + outputs);
  for (let row = 0; row < words; row++) memory.f32.set(bias, out + row * outputs);
  memory.multiply(
    { rows: words, columns: outputs, k: product.inputs },
    from,
    stride,
    product.weights,
    out,
    outputs,
    true,
  );
  return out;
}

function backProduct(
  run: HeadRun,
  product: PackedProduct,
  from: number,
  stride: number,
  outGradient: number,
  inGradient: number,
  adds: boolean,
): void {
  const { memory, layout, words, gradient } = run;
  const { inputs, outputs } = product;
  memory.multiply(
    { rows: words, columns: inputs, k: outputs },
    outGradient,
    outputs,
    product.transposed,
    inGradient,
    inputs,
    adds,
  );
  putProductGradient(memory, gradient + placeOf(layout, product.name).at, {
    words,
    left: from,
    leftStride: stride,
    inputs,
    right: outGradient,
    rightStride: outputs,
    outputs,
  });
  addColumnSums(memory.f32, outGradient, words, outputs, gradient + placeOf(layout, `${product.name}.bias`).at);
}

/** Activates `width` columns of the hidden part with dropout; `slopes` keeps each one's derivative. */
function activate(run: HeadRun, hidden: number, column: number, width: number) {
  const { memory, words, random, dropout, shape } = run;
  const { f32 } = memory;
  const stride = headWidth(shape);
  const out = memory.take(words * width);
  const slopes = memory.take(words * width);
  const keep = 1 / (1 - dropout);
  for (let row = 0; row < words; row++) {
    for (let unit = 0; unit < width; unit++) {
      const value = f32[hidden + row * stride + column + unit] as number;
      const slope = random.next() < dropout ? 0 : value > 0 ? keep : 0.1 * keep;
      f32[out + row * width + unit] = value * slope;
      f32[slopes + row * width + unit] = slope;
    }
  }
  return { out, slopes };
}

function backActivation(
  run: HeadRun,
  slopes: number,
  outGradient: number,
  hiddenGradient: number,
  column: number,
  width: number,
): void {
  const { f32 } = run.memory;
  const stride = headWidth(run.shape);
  for (let row = 0; row < run.words; row++) {
    for (let unit = 0; unit < width; unit++) {
      const at = row * width + unit;
      f32[hiddenGradient + row * stride + column + unit] =
        (f32[outGradient + at] as number) * (f32[slopes + at] as number);
    }
  }
}

function arcLoss(run: HeadRun, hidden: number, hiddenGradient: number): number {
  const { memory, layout, values, shape, weights, words, targets, gradient, weight } = run;
  const { f32 } = memory;
  const width = shape.arcWidth;
  const mark = memory.mark();
  const dependents = activate(run, hidden, 0, width);
  const heads = activate(run, hidden, width, width);
  const queries = apply(run, weights.arc, dependents.out, width);
  const queryGradient = memory.take(words * width);
  const headGradient = memory.take(words * width);
  f32.fill(0, queryGradient, queryGradient + words * width);
  f32.fill(0, headGradient, headGradient + words * width);
  const root = placeOf(layout, "rootArc").at;
  const rootVector = values.subarray(root, root + width);
  let right = 0;
  for (const rows of targets.sentences) {
    const scores = new Float32Array(rows.length + 1);
    for (let word = 0; word < rows.length; word++) {
      const row = rows[word] as number;
      const query = queries + row * width;
      for (let head = 0; head <= rows.length; head++) {
        if (head === word + 1) {
          scores[head] = -1e9;
          continue;
        }
        const key = head === 0 ? rootVector : f32;
        const keyAt = head === 0 ? 0 : heads.out + (rows[head - 1] as number) * width;
        let sum = 0;
        for (let unit = 0; unit < width; unit++) {
          sum += (f32[query + unit] as number) * (key[keyAt + unit] as number);
        }
        scores[head] = sum;
      }
      if (crossEntropy(scores, 0, scores.length, targets.head[row] as number, weight, 0)) right++;
      for (let head = 0; head <= rows.length; head++) {
        const slope = scores[head] as number;
        if (head === word + 1 || slope === 0) continue;
        const key = head === 0 ? rootVector : f32;
        const keyRow = head === 0 ? 0 : (rows[head - 1] as number) * width;
        const keyAt = head === 0 ? 0 : heads.out + keyRow;
        const gradientAt = head === 0 ? gradient + root : headGradient + keyRow;
        for (let unit = 0; unit < width; unit++) {
          const q = queryGradient + row * width + unit;
          f32[q] = (f32[q] as number) + slope * (key[keyAt + unit] as number);
          f32[gradientAt + unit] = (f32[gradientAt + unit] as number) + slope * (f32[query + unit] as number);
        }
      }
    }
  }
  const dependentGradient = memory.take(words * width);
  backProduct(run, weights.arc, dependents.out, width, queryGradient, dependentGradient, false);
  backActivation(run, dependents.slopes, dependentGradient, hiddenGradient, 0, width);
  backActivation(run, heads.slopes, headGradient, hiddenGradient, width, width);
  memory.release(mark);
  return right;
}

function relationLoss(run: HeadRun, hidden: number, hiddenGradient: number): number {
  const { memory, layout, values, shape, weights, words, targets, gradient, weight, random, dropout } = run;
  const { f32 } = memory;
  const width = shape.relationWidth;
  const stride = headWidth(shape);
  const dependentColumn = 2 * shape.arcWidth;
  const headColumn = dependentColumn + width;
  const mark = memory.mark();
  const root = placeOf(layout, "rootRelation").at;
  const pairs = memory.take(words * width);
  const slopes = memory.take(words * width);
  const keep = 1 / (1 - dropout);
  for (const rows of targets.sentences) {
    for (const row of rows) {
      const head = targets.head[row] as number;
      const headAt = head === 0 ? -1 : hidden + (rows[head - 1] as number) * stride + headColumn;
      for (let unit = 0; unit < width; unit++) {
        const share = (headAt < 0 ? values[root + unit] : f32[headAt + unit]) as number;
        const value = (f32[hidden + row * stride + dependentColumn + unit] as number) + share;
        const slope = random.next() < dropout ? 0 : value > 0 ? keep : 0.1 * keep;
        f32[pairs + row * width + unit] = value * slope;
        f32[slopes + row * width + unit] = slope;
      }
    }
  }
  const { outputs } = weights.relation;
  const scores = apply(run, weights.relation, pairs, width);
  let right = 0;
  for (let row = 0; row < words; row++) {
    const at = scores + row * outputs;
    const target = targets.relation[row] as number;
    if (crossEntropy(f32, at, shape.relations.length, target, weight, smoothing)) right++;
    f32.fill(0, at + shape.relations.length, at + outputs);
  }
  const pairGradient = memory.take(words * width);
  backProduct(run, weights.relation, pairs, width, scores, pairGradient, false);
  for (const rows of targets.sentences) {
    for (const row of rows) {
      const head = targets.head[row] as number;
      const headAt = head === 0 ? gradient + root : hiddenGradient + (rows[head - 1] as number) * stride + headColumn;
      for (let unit = 0; unit < width; unit++) {
        const at = row * width + unit;
        const slope = (f32[pairGradient + at] as number) * (f32[slopes + at] as number);
        f32[hiddenGradient + row * stride + dependentColumn + unit] = slope;
        f32[headAt + unit] = (f32[headAt + unit] as number) + slope;
      }
    }
  }
  memory.release(mark);
  return right;
}

function nameLoss(run: HeadRun, hidden: number, hiddenGradient: number): void {
  const { memory, shape, weights, words, targets, weight } = run;
  const { f32 } = memory;
  const width = shape.nameWidth;
  const column = 2 * shape.arcWidth + 2 * shape.relationWidth;
  const mark = memory.mark();
  const units = activate(run, hidden, column, width);
  const scores = apply(run, weights.name, units.out, width);
  const outputs = padded(shape.nameLabels.length);
  for (let row = 0; row < words; row++) {
    const at = scores + row * outputs;
    const target = targets.name[row] as number;
    if (target >= 0) crossEntropy(f32, at, shape.nameLabels.length, target, weight, 0);
    else f32.fill(0, at, at + outputs);
    f32.fill(0, at + shape.nameLabels.length, at + outputs);
  }
  const unitGradient = memory.take(words * width);
  backProduct(run, weights.name, units.out, width, scores, unitGradient, false);
  backActivation(run, units.slopes, unitGradient, hiddenGradient, column, width);
  memory.release(mark);
}
