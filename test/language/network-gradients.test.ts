import { expect, test } from "vitest";
import type { ModelShape } from "../../src/language/network/model-file.ts";
import { crossEntropy } from "../../train/cross-entropy.ts";
import { exponential } from "../../train/exponential.ts";
import { initializeParameters, layOutParameters, placeOf } from "../../train/parameters.ts";
import { seededRandom } from "../../train/random.ts";
import { backLayer, packLayerWeights, runLayer, takeLayerWeights } from "../../train/recurrent-layer.ts";
import { openTrainingMemory } from "../../train/training-memory.ts";

const hidden = 8;
const inputs = 16;
const shape: ModelShape = {
  hidden,
  arcWidth: 8,
  relationWidth: 8,
  nameWidth: 8,
  slots: [{ kind: "shape", length: 0, rows: 4, width: inputs }],
  tags: ["X X"],
  relations: ["root"],
  nameLabels: ["O"],
  words: [],
  vectorWords: [],
  listedWords: [],
  listedClasses: [],
  tagFeatures: {},
  wordFeatures: {},
};

// Three sentences of three, two and one words.
const steps = { starts: [0, 3, 5, 6], words: 6, sentences: 3 };

test("the recurrent layer's gradients agree with differences of its output", () => {
  const layout = layOutParameters(shape);
  const values = new Float32Array(layout.size);
  initializeParameters(shape, layout, values, 9);
  const random = seededRandom(4);
  const given = Float32Array.from({ length: steps.words * inputs }, () => random.next() - 0.5);
  const wanted = Float32Array.from({ length: steps.words * 2 * hidden }, () => random.next() - 0.5);
  const mask = Float32Array.from({ length: steps.sentences * 2 * hidden }, () => (random.next() < 0.3 ? 0 : 1.25));

  const run = (withGradient: boolean) => {
    const memory = openTrainingMemory(hidden, 40_000);
    const weights = takeLayerWeights(memory, layout, 1);
    packLayerWeights(memory, layout, values, 1, weights);
    const place = (numbers: Float32Array): number => {
      const at = memory.take(numbers.length);
      memory.f32.set(numbers, at);
      return at;
    };
    const recurrentMask = place(mask);
    const from = place(given);
    const whole = { memory, layout, values, layer: 1, weights, steps, hidden, recurrentMask };
    const trace = runLayer(whole, from);
    const loss = wanted.reduce((sum, weight, at) => sum + weight * (memory.f32[trace.out + at] as number), 0);
    const gradient = memory.take(layout.size);
    const inputGradient = memory.take(given.length);
    if (withGradient) backLayer(whole, trace, place(wanted), gradient, inputGradient);
    return {
      loss,
      gradient: memory.f32.slice(gradient, gradient + layout.size),
      inputGradient: memory.f32.slice(inputGradient, inputGradient + given.length),
    };
  };

  const exact = run(true);
  const step = 0.01;
  const difference = (array: Float32Array, at: number): number => {
    const before = array[at] as number;
    array[at] = before + step;
    const above = run(false).loss;
    array[at] = before - step;
    const below = run(false).loss;
    array[at] = before;
    return (above - below) / (2 * step);
  };
  for (const name of ["input1", "input1.bias", "forward1", "backward1"]) {
    const { at, rows, columns } = placeOf(layout, name);
    for (let probe = 0; probe < 6; probe++) {
      const index = at + random.below(rows * columns);
      expect(exact.gradient[index], `${name} ${index - at}`).toBeCloseTo(difference(values, index), 3);
    }
  }
  for (let probe = 0; probe < 6; probe++) {
    const index = random.below(given.length);
    expect(exact.inputGradient[index]).toBeCloseTo(difference(given, index), 3);
  }
});

test("cross-entropy leaves the difference between the shares found and wanted", () => {
  const scores = Float32Array.of(0, 1, 2);
  const total = 1 + Math.E + Math.E ** 2;
  expect(crossEntropy(scores, 0, 3, 1, 2, 0)).toBe(false);
  expect(scores[0]).toBeCloseTo(2 / total, 6);
  expect(scores[1]).toBeCloseTo((2 * Math.E) / total - 2, 6);
});

test("our exponential is the exponential", () => {
  for (const x of [0, -1e-9, -0.3, -1, -7.7, -33, -79]) {
    expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
  }
  expect(exponential(-100)).toBe(0);
});
