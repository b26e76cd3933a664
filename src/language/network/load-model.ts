// From the bytes of a model file to a network ready to run: weights unpacked into the kernels' memory.
import { activationUnit } from "./cell-kernels.ts";
import { type KernelMemory, openKernelMemory } from "./kernel-memory.ts";
import { type ModelFile, type ModelShape, readModelFile, type Tensor } from "./model-file.ts";
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

/** A product with its weights, biases and, when they are integers, scales: places in bytes. */
export interface Product {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly biases: number;
  readonly scales: number;
}

export interface RecurrentLayer {
  readonly input: Product;
  readonly forward: Product;
  readonly backward: Product;
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
  readonly arc: Product;
  readonly relation: Product;
  readonly name: Product;
  /** What stands for the root among the heads, in bytes. */
  readonly rootArc: number;
  readonly rootRelation: number;
  readonly work: WorkAreas;
  /** Place of a form's first-layer share in the `forms` area. */
  readonly formPlaces: Map<string, number>;
}

/** Work areas of the kernels' memory, in bytes. */
type WorkAreas = Readonly<Record<keyof ReturnType<typeof workSizes>, number>>;

const floatProducts = ["arc", "relation", "name"];
const integerProducts = [
  ...["input1", "forward1", "backward1", "input2", "forward2", "backward2"],
  ...["tag", "heads"],
];

/** Reads a model file's bytes and prepares the network. */
export function loadModel(bytes: Uint8Array): LanguageModel {
  const file = readModelFile(bytes);
  const { shape } = file;
  const embeddings = shape.slots.map((_, index) => tensorOf(file, `embedding${index}`));
  const embeddingWidth = shape.slots.reduce((sum, slot) => sum + slot.width, 0);
  const weightSizes: Record<string, number> = {};
  for (const name of [...integerProducts, ...floatProducts]) {
    const { rows, columns } = tensorOf(file, name);
    weightSizes[name] = rows * columns * (integerProducts.includes(name) ? 2 : 4);
    weightSizes[`${name}.scales`] = columns * 4;
    weightSizes[`${name}.bias`] = columns * 4;
  }
  for (const name of ["rootArc", "rootRelation"]) weightSizes[name] = tensorOf(file, name).columns * 4;
  const memory: KernelMemory = openKernelMemory(shape.hidden, {
    ...weightSizes,
    ...workSizes(file, embeddingWidth),
  });
  const place = (name: string): number => memory.areas[name] as number;
  const product = (name: string): Product => {
    const weights = tensorOf(file, name);
    const biases = file.tensors.get(`${name}.bias`)?.scales;
    if (biases !== undefined) memory.f32.set(biases, place(`${name}.bias`) >> 2);
    if (integerProducts.includes(name)) {
      packIntegers(memory, weights, place(name));
      const unit = name === "input1" ? embeddingUnit : activationUnit;
      memory.f32.set(
        weights.scales.map((scale) => scale / unit),
        place(`${name}.scales`) >> 2,
      );
    } else packFloats(memory, weights, place(name));
    return {
      inputs: weights.rows,
      outputs: weights.columns,
      weights: place(name),
      biases: place(`${name}.bias`),
      scales: place(`${name}.scales`),
    };
  };
  const layer = (number: number): RecurrentLayer => ({
    input: product(`input${number}`),
    forward: product(`forward${number}`),
    backward: product(`backward${number}`),
  });
  for (const name of ["rootArc", "rootRelation"]) {
    memory.f32.set(tensorOf(file, name).scales, place(name) >> 2);
  }
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
    layers: [layer(1), layer(2)],
    tag: product("tag"),
    heads: product("heads"),
    arc: product("arc"),
    relation: product("relation"),
    name: product("name"),
    rootArc: place("rootArc"),
    rootRelation: place("rootRelation"),
    work: memory.areas as WorkAreas,
    formPlaces: new Map(),
  };
}

function tensorOf({ tensors }: ModelFile, name: string): Tensor {
  const found = tensors.get(name);
  if (found === undefined) throw new Error(`the language model has no tensor "${name}"`);
  return found;
}

/** What the work areas hold, four bytes an entry but where two are said. */
function workSizes(file: ModelFile, embeddingWidth: number) {
  const { hidden, arcWidth, relationWidth } = file.shape;
  const columns = (name: string): number => tensorOf(file, name).columns;
  const two = 2;
  return {
    forms: cachedForms * 6 * hidden * 4,
    embedded: batchWords * embeddingWidth * two,
    inputs: batchWords * 6 * hidden * 4,
    /** Two tables of pointers to rows, one more for the root. */
    pointers: (batchWords + 1) * 4,
    otherPointers: (batchWords + 1) * 4,
    sums: batchSentences * 3 * hidden * 4,
    state: batchSentences * hidden * 4,
    low: batchWords * 2 * hidden * two,
    high: batchWords * 2 * hidden * two,
    headOut: batchWords * columns("heads") * 4,
    tagOut: batchWords * columns("tag") * 4,
    arcOut: batchWords * arcWidth * 4,
    nameOut: batchWords * columns("name") * 4,
    pairs: batchWords * relationWidth * 4,
    relationOut: batchWords * columns("relation") * 4,
    /** One sentence's arcs: its words as dependents, as heads, and all scores. */
    dependents: longestPiece * arcWidth * 4,
    governors: (longestPiece + 8) * arcWidth * 4,
    scores: longestPiece * (longestPiece + 8) * 4,
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
  for (let panel = 0; panel < tensor.columns; panel += 8) {
    for (let row = 0; row < tensor.rows; row++) {
      for (let column = panel; column < panel + 8; column++) {
        const scale = tensor.scales[column] as number;
        f32[at++] = (tensor.values[row * tensor.columns + column] as number) * scale;
      }
    }
  }
}
