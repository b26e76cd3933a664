// From the bytes of a model file to a network ready to run: weights unpacked into the kernels' memory.
import { activationUnit } from "./cell-kernels.ts";
import { type KernelMemory, openKernelMemory } from "./kernel-memory.ts";
import { type ModelShape, readModelFile, type Tensor } from "./model-file.ts";
import { labelTransitions } from "./name-labels.ts";
import type { Vocabularies } from "./word-features.ts";

/** Words in one lockstep batch; no sentence is parsed in one piece beyond `longestPiece` words. */
export const batchWords = 1024;
export const batchSentences = 64;
export const longestPiece = 400;
/** Forms whose first-layer share is kept. */
export const cachedForms = 6144;
/** Embeddings enter the first product in units of 1/2048, so they may reach 16. */
export const embeddingUnit = 2048;

/** Where a quantised product keeps its weights, scales and biases, in bytes. */
export interface Product {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly scales: number;
  readonly biases: number;
}

export interface RecurrentLayer {
  readonly input: Product;
  readonly forward: Product;
  readonly backward: Product;
}

/** The small products after the heads, in floats. */
export interface FloatProduct {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly biases: Float32Array;
}

/** A language model ready to annotate; holds its own working memory, so one call at a time. */
export interface LanguageModel {
  readonly shape: ModelShape;
  readonly memory: KernelMemory;
  readonly embeddings: readonly Tensor[];
  readonly embeddingWidth: number;
  readonly vocabularies: Vocabularies;
  readonly transitions: readonly (readonly number[])[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly layers: readonly [RecurrentLayer, RecurrentLayer];
  readonly tag: Product;
  readonly heads: Product;
  readonly arc: FloatProduct;
  readonly relation: FloatProduct;
  readonly name: FloatProduct;
  readonly rootArc: Float32Array;
  readonly rootRelation: Float32Array;
  /** Work areas of the kernels' memory, in bytes. */
  readonly work: WorkAreas;
  /** Place of a form's first-layer share in the `forms` area. */
  readonly formPlaces: Map<string, number>;
}

export interface WorkAreas {
  readonly forms: number;
  readonly embedded: number;
  readonly inputs: number;
  readonly pointers: number;
  readonly sums: number;
  readonly state: number;
  readonly low: number;
  readonly high: number;
  readonly headOut: number;
  readonly tagOut: number;
  readonly left: number;
  readonly right: number;
  readonly scores: number;
}

const eight = (value: number): number => (value + 7) & ~7;

/** Reads a model file's bytes and prepares the network. */
export function loadModel(bytes: Uint8Array): LanguageModel {
  const { shape, tensors } = readModelFile(bytes);
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (found === undefined) throw new Error(`the language model has no tensor "${name}"`);
    return found;
  };
  const { hidden } = shape;
  const embeddings = shape.slots.map((_, index) => tensor(`embedding${index}`));
  const embeddingWidth = shape.slots.reduce((sum, slot) => sum + slot.width, 0);
  const products = ["input1", "forward1", "backward1", "input2", "forward2", "backward2", "tag", "heads"];
  const floats = ["arc", "relation", "name"];
  const size = (name: string): number => tensor(name).rows * tensor(name).columns;
  const headColumns = tensor("heads").columns;
  const widest = Math.max(shape.arcWidth, shape.relationWidth, shape.nameWidth);
  const sizes = [
    ...products.flatMap((name) => {
      const { columns } = tensor(name);
      return [size(name) * 2, columns * 4, columns * 4];
    }),
    ...floats.map((name) => size(name) * 4),
    cachedForms * 6 * hidden * 4,
    batchWords * embeddingWidth * 2,
    batchWords * 6 * hidden * 4,
    batchWords * 4,
    batchSentences * 3 * hidden * 4,
    batchSentences * hidden * 4,
    batchWords * 2 * hidden * 2,
    batchWords * 2 * hidden * 2,
    batchWords * headColumns * 4,
    batchWords * tensor("tag").columns * 4,
    batchWords * widest * 4,
    Math.max(longestPiece + 16, batchWords) * widest * 4,
    Math.max(longestPiece * (longestPiece + 16), batchWords * 128) * 4,
  ];
  const memory = openKernelMemory(hidden, sizes);
  const region = (index: number): number => memory.regions[index] as number;
  const packed = products.map((name, index): Product => {
    const weights = tensor(name);
    const place = { weights: region(index * 3), scales: region(index * 3 + 1), biases: region(index * 3 + 2) };
    packIntegers(memory, weights, place.weights);
    const unit = name === "input1" ? embeddingUnit : activationUnit;
    for (let column = 0; column < weights.columns; column++) {
      memory.f32[(place.scales >> 2) + column] = (weights.scales[column] as number) / unit;
    }
    const biases = tensors.get(`${name}.bias`)?.scales;
    if (biases !== undefined) memory.f32.set(biases, place.biases >> 2);
    return { inputs: weights.rows, outputs: weights.columns, ...place };
  });
  const product = (index: number): Product => packed[index] as Product;
  const afterProducts = products.length * 3;
  const small = floats.map((name, index): FloatProduct => {
    const weights = tensor(name);
    packFloats(memory, weights, region(afterProducts + index));
    return {
      inputs: weights.rows,
      outputs: weights.columns,
      weights: region(afterProducts + index),
      biases: tensor(`${name}.bias`).scales,
    };
  });
  const area = (index: number): number => region(afterProducts + floats.length + index);
  const numbered = (words: readonly string[]) => new Map(words.map((word, at) => [word, at + 1]));
  return {
    shape,
    memory,
    embeddings,
    embeddingWidth,
    vocabularies: {
      word: numbered(shape.words),
      vector: numbered(shape.vectorWords),
      list: new Map(shape.listedWords.map((word, at) => [word, shape.listedClasses[at] as number])),
    },
    transitions: labelTransitions(shape.nameLabels),
    upos: shape.tags.map((tag) => tag.split(" ")[0] as string),
    xpos: shape.tags.map((tag) => tag.split(" ")[1] as string),
    layers: [
      { input: product(0), forward: product(1), backward: product(2) },
      { input: product(3), forward: product(4), backward: product(5) },
    ],
    tag: product(6),
    heads: product(7),
    arc: small[0] as FloatProduct,
    relation: small[1] as FloatProduct,
    name: small[2] as FloatProduct,
    rootArc: tensor("rootArc").scales,
    rootRelation: tensor("rootRelation").scales,
    work: {
      forms: area(0),
      embedded: area(1),
      inputs: area(2),
      pointers: area(3),
      sums: area(4),
      state: area(5),
      low: area(6),
      high: area(7),
      headOut: area(8),
      tagOut: area(9),
      left: area(10),
      right: area(11),
      scores: area(12),
    },
    formPlaces: new Map(),
  };
}

/** Panels of eight columns, each element a pair of rows, as the integer product reads them. */
function packIntegers({ i16 }: KernelMemory, tensor: Tensor, place: number): void {
  let at = place >> 1;
  for (let panel = 0; panel < tensor.columns; panel += 8) {
    for (let row = 0; row < tensor.rows; row += 2) {
      for (let column = panel; column < panel + 8; column++) {
        i16[at++] = tensor.values[row * tensor.columns + column] as number;
        i16[at++] = tensor.values[(row + 1) * tensor.columns + column] as number;
      }
    }
  }
}

function packFloats({ f32 }: KernelMemory, tensor: Tensor, place: number): void {
  let at = place >> 2;
  for (let panel = 0; panel < eight(tensor.columns); panel += 8) {
    for (let row = 0; row < tensor.rows; row++) {
      for (let column = panel; column < panel + 8; column++) {
        const scale = tensor.scales[column] as number;
        f32[at++] = (tensor.values[row * tensor.columns + column] as number) * scale;
      }
    }
  }
}
