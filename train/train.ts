// The training run: epochs of shuffled batches, a learning rate that falls to nothing, scores along the way.
import { type Annotation, annotate } from "../src/language/network/annotate.ts";
import { loadModel } from "../src/language/network/load-model.ts";
import { type ModelShape, writeModelFile } from "../src/language/network/model-file.ts";
import { normalizeForm } from "../src/language/network/word-features.ts";
import { adamOver } from "./adam.ts";
import type { Corpus } from "./corpus.ts";
import { type Examples, encodeExamples } from "./examples.ts";
import { shapeFrom } from "./model-shape.ts";
import { embeddingWidth, fillUniform, initializeParameters, layOutParameters } from "./parameters.ts";
import { quantise } from "./quantise.ts";
import { mixSeed, type Random, seededRandom, shuffle } from "./random.ts";
import { type NameScores, type Scores, scoreNames, scoreTrees } from "./score.ts";
import type { ShardResult, ShardTask } from "./shard.ts";
import { openThreadPool } from "./thread-pool.ts";
import type { WordVectors } from "./word-vectors.ts";

const seed = 20240229;
const shardsPerStep = 3;
const wordsPerStep = 1100;
const peakRate = 0.005;
// Most rows of the tables are met rarely, so they start near zero and move faster.
const tableRate = 3;
const warmUpSteps = 50;
const clipNorm = 1;

interface TrainOptions {
  readonly epochs: number;
  readonly threads: number;
  readonly log: (line: string) => void;
  /** Receives the model's bytes whenever it has been scored. */
  readonly checkpoint: (bytes: Uint8Array) => void;
}

/** One line of the learning curve. */
interface CurvePoint {
  readonly epoch: number;
  readonly trainTags: number;
  readonly trainArcs: number;
  readonly ewt: Scores;
  readonly gum: Scores;
  readonly ewtNames: NameScores;
  readonly gumNames: NameScores;
}

export interface Outcome {
  readonly shape: ModelShape;
  readonly parameters: number;
  readonly embeddings: number;
  readonly bytes: Uint8Array;
  readonly curve: readonly CurvePoint[];
  readonly options: Pick<TrainOptions, "epochs">;
}

const sharedFloats = (count: number): Float32Array => new Float32Array(new SharedArrayBuffer(count * 4));

/** Trains a model on a corpus. */
export async function train(corpus: Corpus, options: TrainOptions): Promise<Outcome> {
  const { vectors, lists } = corpus;
  const shape = shapeFrom(corpus.train, vectors, lists);
  const layout = layOutParameters(shape);
  const values = sharedFloats(layout.size);
  initializeParameters(shape, layout, values, mixSeed(seed, 1));
  const width = embeddingWidth(shape);
  const tables = sharedFloats(shape.slots.reduce((sum, slot) => sum + slot.rows * slot.width, 0));
  fillUniform(tables, 0, tables.length, 0.1, seededRandom(mixSeed(seed, 2)));
  placeVectors(shape, tables, vectors);
  const sentences = [...corpus.train, ...corpus.copies];
  const vocabulary = new Map(shape.words.map((word, index) => [word, index + 1]));
  const vocabularies = {
    word: vocabulary,
    vector: new Map(vectors.words.map((word, index) => [word, index + 1])),
    list: lists,
  };
  const examples = encodeExamples(sentences, shape, vocabularies);
  const results = Array.from({ length: shardsPerStep }, (): ShardResult => {
    const words = 1500;
    return {
      gradient: sharedFloats(layout.size),
      embeddingGradient: sharedFloats(words * width),
      embeddingRows: new Int32Array(new SharedArrayBuffer(words * shape.slots.length * 4)),
    };
  });
  const setup = {
    shape,
    layout,
    values,
    embeddings: tables,
    examples,
    unknownChance: unknownChances(corpus, vocabulary),
    dropout: { slot: 0.05, embedding: 0.15, between: 0.25, recurrent: 0.2, head: 0.25 },
    seed,
  };
  const pool = openThreadPool({ setup, results }, options.threads);
  const dense = adamOver(values);
  const sparse = adamOver(tables);
  const total = new Float32Array(layout.size);
  const random = seededRandom(mixSeed(seed, 3));
  const epochs = Array.from({ length: options.epochs }, () => batches(examples, random));
  const lastStep = epochs.reduce((sum, epoch) => sum + epoch.length, 0);
  const curve: CurvePoint[] = [];
  let bytes: Uint8Array = new Uint8Array();
  let step = 0;
  for (const [index, epoch] of epochs.entries()) {
    const right = { tags: 0, arcs: 0, words: 0 };
    for (const batch of epoch) {
      const words = batch.reduce((sum, sentence) => sum + lengthOf(examples, sentence), 0);
      const tasks = Array.from(
        { length: shardsPerStep },
        (_, shard): ShardTask => ({
          step,
          shard,
          words,
          sentences: batch.filter((_, place) => place % shardsPerStep === shard),
        }),
      );
      const scores = await pool.run(tasks);
      const rate = peakRate * Math.min(1, (step + 1) / warmUpSteps) * (1 - step / lastStep);
      applyStep(tasks, rate);
      step++;
      right.words += words;
      for (const { tags, arcs } of scores) {
        right.tags += tags;
        right.arcs += arcs;
      }
    }
    const number = index + 1;
    const share = (count: number): number => Math.round((count / right.words) * 10000) / 100;
    options.log(`epoch ${number}: training tags ${share(right.tags)} arcs ${share(right.arcs)}`);
    if (number % 2 !== 0 && number !== options.epochs) continue;
    bytes = writeModelFile(shape, quantise(shape, layout, values, tables));
    options.checkpoint(bytes);
    const model = loadModel(bytes);
    const [ewt, gum] = [corpus.ewtDev, corpus.gumDev].map((dev) =>
      annotate(
        model,
        dev.map(({ forms }) => forms),
      ),
    ) as [Annotation[], Annotation[]];
    const point: CurvePoint = {
      epoch: number,
      trainTags: share(right.tags),
      trainArcs: share(right.arcs),
      ewt: scoreTrees(corpus.ewtDev, ewt),
      gum: scoreTrees(corpus.gumDev, gum),
      ewtNames: scoreNames(corpus.ewtDev, ewt),
      gumNames: scoreNames(corpus.gumDev, gum),
    };
    curve.push(point);
    options.log(
      `  EWT upos ${point.ewt.upos} las ${point.ewt.las} (${point.ewt.lasFull}) names ${point.ewtNames.f1}` +
        `  GUM upos ${point.gum.upos} las ${point.gum.las} (${point.gum.lasFull}) names ${point.gumNames.f1}`,
    );
  }
  await pool.close();
  return { shape, parameters: layout.size, embeddings: tables.length, bytes, curve, options };

  function applyStep(tasks: readonly ShardTask[], rate: number): void {
    total.fill(0);
    for (const { gradient } of results) {
      for (let at = 0; at < total.length; at++) total[at] = (total[at] as number) + (gradient[at] as number);
    }
    let squares = 0;
    for (let at = 0; at < total.length; at++) squares += (total[at] as number) ** 2;
    const norm = Math.sqrt(squares);
    if (norm > clipNorm) {
      const factor = clipNorm / norm;
      for (let at = 0; at < total.length; at++) total[at] = (total[at] as number) * factor;
    }
    dense.begin();
    dense.update(0, total.length, total, 0, rate);
    sparse.begin();
    applyEmbeddings(tasks, rate);
  }

  function applyEmbeddings(tasks: readonly ShardTask[], rate: number): void {
    let tableStart = 0;
    let column = 0;
    shape.slots.forEach((slot, slotIndex) => {
      const sums = new Map<number, Float32Array>();
      for (const { shard, sentences: members } of tasks) {
        const { embeddingGradient, embeddingRows } = results[shard] as ShardResult;
        const words = members.reduce((sum, sentence) => sum + lengthOf(examples, sentence), 0);
        for (let word = 0; word < words; word++) {
          const row = embeddingRows[word * shape.slots.length + slotIndex] as number;
          if (row < 0) continue;
          let sum = sums.get(row);
          if (sum === undefined) {
            sum = new Float32Array(slot.width);
            sums.set(row, sum);
          }
          const from = word * width + column;
          for (let unit = 0; unit < slot.width; unit++) {
            sum[unit] = (sum[unit] as number) + (embeddingGradient[from + unit] as number);
          }
        }
      }
      // Vectors stay as they are, so that words the treebanks lack keep their place among those they have.
      if (slot.kind === "vector") sums.clear();
      for (const [row, sum] of sums) {
        sparse.update(tableStart + row * slot.width, slot.width, sum, 0, rate * tableRate);
      }
      tableStart += slot.rows * slot.width;
      column += slot.width;
    });
  }
}

/** Word vectors enter at about the size that learnt rows reach; unknown words have none. */
function placeVectors(shape: ModelShape, tables: Float32Array, vectors: WordVectors): void {
  let at = 0;
  for (const { kind, rows, width } of shape.slots) {
    if (kind === "vector") {
      tables.fill(0, at, at + width);
      vectors.values.forEach((value, index) => {
        tables[at + width + index] = value * 0.3;
      });
    }
    at += rows * width;
  }
}

const lengthOf = (examples: Examples, sentence: number): number =>
  (examples.starts[sentence + 1] as number) - (examples.starts[sentence] as number);

/** Sentences of like length together, so that lockstep wastes little; the order of batches is random. */
function batches(examples: Examples, random: Random): number[][] {
  const keyed = Array.from({ length: examples.starts.length - 1 }, (_, sentence) => ({
    sentence,
    key: lengthOf(examples, sentence) * (0.9 + 0.2 * random.next()) + random.next(),
  })).sort((a, b) => a.key - b.key || a.sentence - b.sentence);
  const all: number[][] = [];
  let batch: number[] = [];
  let words = 0;
  for (const { sentence } of keyed) {
    batch.push(sentence);
    words += lengthOf(examples, sentence);
    if (words < wordsPerStep || batch.length % shardsPerStep !== 0) continue;
    all.push(batch);
    batch = [];
    words = 0;
  }
  if (batch.length > 0) all.push(batch);
  shuffle(all, random);
  return all;
}

/** Rare words are now and then read as unknown, so that the unknown word's row learns what rare words do. */
function unknownChances(corpus: Corpus, vocabulary: ReadonlyMap<string, number>): Float32Array {
  const counts = new Float64Array(vocabulary.size + 1);
  for (const { forms } of corpus.train) {
    for (const form of forms) {
      const row = vocabulary.get(normalizeForm(form));
      if (row !== undefined) counts[row] = (counts[row] as number) + 1;
    }
  }
  const chances = new Float32Array(new SharedArrayBuffer(counts.length * 4));
  counts.forEach((count, row) => {
    chances[row] = row === 0 ? 0 : 0.25 / (0.25 + count);
  });
  return chances;
}
