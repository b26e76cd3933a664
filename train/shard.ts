// One shard of a training step: a few sentences forward and back. A step is always cut into the same shards and
// their gradients are added in the same order, so the number of threads does not change a bit of the result.
import type { ModelShape } from "../src/language/network/model-file.ts";
import type { Examples } from "./examples.ts";
import { type HeadScores, headLosses, packHeadWeights, takeHeadWeights } from "./head-losses.ts";
import { embeddingWidth, type ParameterLayout } from "./parameters.ts";
import { mixSeed, type Random, seededRandom } from "./random.ts";
import { backLayer, packLayerWeights, runLayer, type Steps, takeLayerWeights } from "./recurrent-layer.ts";
import { openTrainingMemory } from "./training-memory.ts";

/** How much is left out while learning. */
export interface Dropout {
  readonly slot: number;
  readonly embedding: number;
  readonly between: number;
  readonly recurrent: number;
  readonly head: number;
}

export interface ShardSetup {
  readonly shape: ModelShape;
  readonly layout: ParameterLayout;
  /** Dense parameters and embedding tables, shared by all threads, changed between steps only. */
  readonly values: Float32Array;
  readonly embeddings: Float32Array;
  readonly examples: Examples;
  /** For each word row the chance to be read as the unknown word. */
  readonly unknownChance: Float32Array;
  readonly dropout: Dropout;
  readonly seed: number;
}

export interface ShardTask {
  readonly step: number;
  readonly shard: number;
  readonly sentences: readonly number[];
  /** Words in the whole step. */
  readonly words: number;
}

/** Where a shard's results go. */
export interface ShardResult {
  readonly gradient: Float32Array;
  /** One row a word of the gradient of its embeddings, and the table rows they belong to, -1 where left out. */
  readonly embeddingGradient: Float32Array;
  readonly embeddingRows: Int32Array;
}

/** Prepares a thread's memory; the returned function runs one shard. */
export function openShard(setup: ShardSetup) {
  const { shape, layout, values, embeddings, examples } = setup;
  const { hidden, slots } = shape;
  const memory = openTrainingMemory(hidden, 24_000_000);
  const { f32 } = memory;
  const layers = [1, 2].map((layer) => ({ layer, weights: takeLayerWeights(memory, layout, layer) }));
  const headWeights = takeHeadWeights(memory, layout);
  const gradient = memory.take(layout.size);
  const empty = memory.mark();
  const width = embeddingWidth(shape);
  const tableStarts = slots.map((_, slot) =>
    slots.slice(0, slot).reduce((sum, before) => sum + before.rows * before.width, 0),
  );
  let packedStep = -1;

  const lengthOf = (sentence: number): number =>
    (examples.starts[sentence + 1] as number) - (examples.starts[sentence] as number);

  return function runShard(task: ShardTask, result: ShardResult): HeadScores {
    if (packedStep !== task.step) {
      for (const { layer, weights } of layers) packLayerWeights(memory, layout, values, layer, weights);
      packHeadWeights(memory, layout, values, headWeights);
      packedStep = task.step;
    }
    memory.release(empty);
    const random = seededRandom(mixSeed(setup.seed, task.step, task.shard));
    const sentences = [...task.sentences].sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
    const steps = stepsOf(sentences);
    const targets = targetsOf(sentences, steps);
    const embedded = embed(sentences, steps, random, result.embeddingRows);
    const run = layers.map(({ layer, weights }) => ({
      memory,
      layout,
      values,
      layer,
      weights,
      steps,
      hidden,
      recurrentMask: sentenceMask(steps, setup.dropout.recurrent, random),
    }));
    const [first, second] = run as [(typeof run)[number], (typeof run)[number]];
    const low = runLayer(first, embedded.values);
    const lowMask = sentenceMask(steps, setup.dropout.between, random);
    const middle = masked(steps, low.out, lowMask, memory.take(steps.words * 2 * hidden));
    const high = runLayer(second, middle);
    const highMask = sentenceMask(steps, setup.dropout.between, random);
    const features = masked(steps, high.out, highMask, memory.take(steps.words * 2 * hidden));
    const featureGradient = memory.take(steps.words * 2 * hidden);
    f32.fill(0, gradient, gradient + layout.size);
    const scores = headLosses(
      {
        memory,
        layout,
        values,
        shape,
        weights: headWeights,
        gradient,
        words: steps.words,
        targets,
        random,
        dropout: setup.dropout.head,
        weight: 1 / task.words,
      },
      features,
      featureGradient,
    );
    masked(steps, featureGradient, highMask, featureGradient);
    const middleGradient = memory.take(steps.words * 2 * hidden);
    backLayer(second, high, featureGradient, gradient, middleGradient);
    masked(steps, middleGradient, lowMask, middleGradient);
    const inputGradient = memory.take(steps.words * width);
    backLayer(first, low, middleGradient, gradient, inputGradient);
    for (let index = 0; index < steps.words * width; index++) {
      result.embeddingGradient[index] = (f32[inputGradient + index] as number) * (f32[embedded.mask + index] as number);
    }
    result.gradient.set(f32.subarray(gradient, gradient + layout.size));
    return scores;
  };

  function stepsOf(sentences: readonly number[]): Steps {
    const starts = [0];
    let active = sentences.length;
    let words = 0;
    for (let time = 0; active > 0; time++) {
      while (active > 0 && lengthOf(sentences[active - 1] as number) <= time) active--;
      if (active === 0) break;
      words += active;
      starts.push(words);
    }
    return { starts, words, sentences: sentences.length };
  }

  function targetsOf(sentences: readonly number[], steps: Steps) {
    const layer = (): Int32Array => new Int32Array(steps.words);
    const targets = { tag: layer(), head: layer(), relation: layer(), name: layer() };
    const rows = sentences.map((sentence, place) =>
      Array.from({ length: lengthOf(sentence) }, (_, time) => (steps.starts[time] as number) + place),
    );
    sentences.forEach((sentence, place) => {
      (rows[place] as number[]).forEach((row, time) => {
        const at = ((examples.starts[sentence] as number) + time) * examples.recordSize + slots.length;
        targets.tag[row] = examples.records[at] as number;
        targets.head[row] = examples.records[at + 1] as number;
        targets.relation[row] = examples.records[at + 2] as number;
        targets.name[row] = examples.records[at + 3] as number;
      });
    });
    return { sentences: rows, ...targets };
  }

  function embed(sentences: readonly number[], steps: Steps, random: Random, rowsOut: Int32Array) {
    const { slot: slotDrop, embedding: drop } = setup.dropout;
    const out = memory.take(steps.words * width);
    const mask = memory.take(steps.words * width);
    const keep = 1 / (1 - drop);
    sentences.forEach((sentence, place) => {
      for (let time = 0; time < lengthOf(sentence); time++) {
        const row = (steps.starts[time] as number) + place;
        const record = ((examples.starts[sentence] as number) + time) * examples.recordSize;
        let at = row * width;
        slots.forEach((slot, index) => {
          let tableRow = examples.records[record + index] as number;
          if (slot.kind === "word" && random.next() < (setup.unknownChance[tableRow] as number)) {
            tableRow = 0;
          }
          const isLeftOut = random.next() < slotDrop;
          rowsOut[row * slots.length + index] = isLeftOut ? -1 : tableRow;
          const from = (tableStarts[index] as number) + tableRow * slot.width;
          for (let unit = 0; unit < slot.width; unit++, at++) {
            const kept = isLeftOut || random.next() < drop ? 0 : keep;
            f32[mask + at] = kept;
            f32[out + at] = (embeddings[from + unit] as number) * kept;
          }
        });
      }
    });
    return { values: out, mask };
  }

  /** One dropout row a sentence, the same at all its words. */
  function sentenceMask(steps: Steps, drop: number, random: Random): number {
    const count = steps.sentences * 2 * hidden;
    const mask = memory.take(count);
    const keep = 1 / (1 - drop);
    for (let index = mask; index < mask + count; index++) {
      f32[index] = random.next() < drop ? 0 : keep;
    }
    return mask;
  }

  function masked(steps: Steps, from: number, mask: number, to: number): number {
    for (let time = 0; time + 1 < steps.starts.length; time++) {
      const start = steps.starts[time] as number;
      const count = ((steps.starts[time + 1] as number) - start) * 2 * hidden;
      for (let index = 0; index < count; index++) {
        const at = start * 2 * hidden + index;
        f32[to + at] = (f32[from + at] as number) * (f32[mask + index] as number);
      }
    }
    return to;
  }
}
