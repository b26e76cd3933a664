// One recurrent layer, both directions, forward and backward in lockstep, as `src/language/network` runs it:
// f, o gates and candidate g; c = g + f (c' - g); h = o c.
import { type ParameterLayout, placeOf } from "./parameters.ts";
import { pack, packTransposed, type TrainingMemory, transpose } from "./training-memory.ts";

/** Rows of step t are `starts[t]` to `starts[t + 1]`, one a sentence, longest sentences first. */
export interface Steps {
  readonly starts: readonly number[];
  readonly words: number;
  readonly sentences: number;
}

interface LayerWeights {
  readonly input: number;
  readonly inputTransposed: number;
  readonly sides: readonly { readonly weights: number; readonly transposed: number }[];
  readonly inputs: number;
}

/** What the backward pass needs of the forward pass. */
interface LayerTrace {
  readonly from: number;
  readonly sums: number;
  readonly gates: number;
  readonly cells: number;
  readonly previous: number;
  readonly out: number;
}

const names = (layer: number) => ({
  input: `input${layer}`,
  bias: `input${layer}.bias`,
  sides: [`forward${layer}`, `backward${layer}`],
});

/** Room for a layer's packed weights. */
export function takeLayerWeights(memory: TrainingMemory, layout: ParameterLayout, layer: number): LayerWeights {
  const input = placeOf(layout, names(layer).input);
  const size = input.rows * input.columns;
  return {
    inputs: input.rows,
    input: memory.take(size),
    inputTransposed: memory.take(size),
    sides: names(layer).sides.map((name) => {
      const { rows, columns } = placeOf(layout, name);
      return { weights: memory.take(rows * columns), transposed: memory.take(rows * columns) };
    }),
  };
}

/** Packs the present parameters. */
export function packLayerWeights(
  memory: TrainingMemory,
  layout: ParameterLayout,
  values: Float32Array,
  layer: number,
  weights: LayerWeights,
): void {
  const both = (name: string, to: number, transposed: number): void => {
    const { at, rows, columns } = placeOf(layout, name);
    pack(memory, values, at, rows, columns, columns, to);
    packTransposed(memory, values, at, rows, columns, transposed);
  };
  both(names(layer).input, weights.input, weights.inputTransposed);
  weights.sides.forEach((side, index) => {
    both(names(layer).sides[index] as string, side.weights, side.transposed);
  });
}

const squash = (value: number): number => {
  const x = value > 3 ? 3 : Math.max(value, -3);
  const square = x * x;
  return (x * (27 + square)) / (27 + 9 * square);
};

const squashSlope = (value: number): number => {
  if (value > 3 || value < -3) return 0;
  const square = value * value;
  const root = (9 - square) / (9 + 3 * square);
  return root * root;
};

interface Run {
  readonly memory: TrainingMemory;
  readonly layout: ParameterLayout;
  readonly values: Float32Array;
  readonly layer: number;
  readonly weights: LayerWeights;
  readonly steps: Steps;
  readonly hidden: number;
  /** Dropout of the recurrent input, one row a sentence, `2 * hidden` wide. */
  readonly recurrentMask: number;
}

/** Runs the layer over inputs at `from`. */
export function runLayer(run: Run, from: number): LayerTrace {
  const { memory, layout, values, steps, hidden, weights } = run;
  const { f32 } = memory;
  const { words } = steps;
  const width = 6 * hidden;
  const sums = memory.take(words * width);
  const trace: LayerTrace = {
    from,
    sums,
    gates: memory.take(words * width),
    cells: memory.take(words * 2 * hidden),
    previous: memory.take(words * 2 * hidden),
    out: memory.take(words * 2 * hidden),
  };
  const { at } = placeOf(layout, names(run.layer).bias);
  const bias = values.subarray(at, at + width);
  for (let row = 0; row < words; row++) f32.set(bias, sums + row * width);
  memory.multiply(
    { rows: words, columns: width, k: weights.inputs },
    from,
    weights.inputs,
    weights.input,
    sums,
    width,
    true,
  );
  for (const side of [0, 1]) runSide(run, trace, side);
  return trace;
}

function order(steps: Steps, side: number): number[] {
  const times = Array.from({ length: steps.starts.length - 1 }, (_, time) => time);
  return side === 0 ? times : times.reverse();
}

function stepRows(steps: Steps, time: number, side: number) {
  const start = steps.starts[time] as number;
  const rows = (steps.starts[time + 1] as number) - start;
  const before = side === 0 ? time - 1 : time + 1;
  const from = steps.starts[before];
  const to = steps.starts[before + 1];
  if (from === undefined || to === undefined) return { start, rows, from: 0, known: 0 };
  return { start, rows, from, known: Math.min(rows, to - from) };
}

function runSide(run: Run, trace: LayerTrace, side: number): void {
  const { memory, steps, hidden, weights, recurrentMask } = run;
  const { f32 } = memory;
  const width = 6 * hidden;
  const { sums, gates, cells, previous, out } = trace;
  for (const time of order(steps, side)) {
    const { start, rows, from, known } = stepRows(steps, time, side);
    for (let row = 0; row < rows; row++) {
      const to = previous + (start + row) * 2 * hidden + side * hidden;
      const source = out + (from + row) * 2 * hidden + side * hidden;
      const mask = recurrentMask + row * 2 * hidden + side * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        f32[to + unit] = row < known ? (f32[source + unit] as number) * (f32[mask + unit] as number) : 0;
      }
    }
    memory.multiply(
      { rows: known, columns: 3 * hidden, k: hidden },
      previous + start * 2 * hidden + side * hidden,
      2 * hidden,
      (weights.sides[side] as LayerWeights["sides"][number]).weights,
      sums + start * width + side * 3 * hidden,
      width,
      true,
    );
    for (let row = 0; row < rows; row++) {
      const at = (start + row) * width + side * 3 * hidden;
      const cellAt = (start + row) * 2 * hidden + side * hidden;
      const before = cells + (from + row) * 2 * hidden + side * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const f = 0.5 + 0.5 * squash(0.5 * (f32[sums + at + unit] as number));
        const o = 0.5 + 0.5 * squash(0.5 * (f32[sums + at + hidden + unit] as number));
        const g = squash(f32[sums + at + 2 * hidden + unit] as number);
        const last = row < known ? (f32[before + unit] as number) : 0;
        const c = g + f * (last - g);
        f32[gates + at + unit] = f;
        f32[gates + at + hidden + unit] = o;
        f32[gates + at + 2 * hidden + unit] = g;
        f32[cells + cellAt + unit] = c;
        f32[out + cellAt + unit] = o * c;
      }
    }
  }
}

/**
 * The way back: from the gradient of the outputs to those of the parameters (at `gradient`, laid out alike) and of the
 * inputs (written to `inputGradient`). `outGradient` is used up; the sums' place takes their own gradient.
 */
export function backLayer(
  run: Run,
  trace: LayerTrace,
  outGradient: number,
  gradient: number,
  inputGradient: number,
): void {
  const { memory, layout, steps, hidden, weights } = run;
  const { f32 } = memory;
  const width = 6 * hidden;
  const { words } = steps;
  for (const side of [0, 1]) backSide(run, trace, side, outGradient);
  const name = names(run.layer);
  memory.multiply(
    { rows: words, columns: weights.inputs, k: width },
    trace.sums,
    width,
    weights.inputTransposed,
    inputGradient,
    weights.inputs,
    false,
  );
  putProductGradient(memory, gradient + placeOf(layout, name.input).at, {
    words,
    left: trace.from,
    leftStride: weights.inputs,
    inputs: weights.inputs,
    right: trace.sums,
    rightStride: width,
    outputs: width,
  });
  const bias = placeOf(layout, name.bias).at;
  addColumnSums(f32, trace.sums, words, width, gradient + bias);
  name.sides.forEach((sideName, side) => {
    putProductGradient(memory, gradient + placeOf(layout, sideName).at, {
      words,
      left: trace.previous + side * hidden,
      leftStride: 2 * hidden,
      inputs: hidden,
      right: trace.sums + side * 3 * hidden,
      rightStride: width,
      outputs: 3 * hidden,
    });
  });
}

function backSide(run: Run, trace: LayerTrace, side: number, outGradient: number): void {
  const { memory, steps, hidden, weights, recurrentMask } = run;
  const { f32 } = memory;
  const width = 6 * hidden;
  const mark = memory.mark();
  const recurrent = memory.take(steps.sentences * hidden);
  const carried = memory.take(steps.sentences * hidden);
  f32.fill(0, recurrent, recurrent + steps.sentences * hidden);
  f32.fill(0, carried, carried + steps.sentences * hidden);
  for (const time of order(steps, side).reverse()) {
    const { start, rows, from, known } = stepRows(steps, time, side);
    for (let row = 0; row < rows; row++) {
      const sums = trace.sums + (start + row) * width + side * 3 * hidden;
      const gates = trace.gates + (start + row) * width + side * 3 * hidden;
      const cell = trace.cells + (start + row) * 2 * hidden + side * hidden;
      const before = trace.cells + (from + row) * 2 * hidden + side * hidden;
      const upper = outGradient + (start + row) * 2 * hidden + side * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const f = f32[gates + unit] as number;
        const o = f32[gates + hidden + unit] as number;
        const g = f32[gates + 2 * hidden + unit] as number;
        const last = row < known ? (f32[before + unit] as number) : 0;
        const carry = row * hidden + unit;
        const dh = (f32[upper + unit] as number) + (f32[recurrent + carry] as number);
        const dc = dh * o + (f32[carried + carry] as number);
        const slopeF = 0.25 * squashSlope(0.5 * (f32[sums + unit] as number));
        const slopeO = 0.25 * squashSlope(0.5 * (f32[sums + hidden + unit] as number));
        const slopeG = squashSlope(f32[sums + 2 * hidden + unit] as number);
        f32[sums + unit] = dc * (last - g) * slopeF;
        f32[sums + hidden + unit] = dh * (f32[cell + unit] as number) * slopeO;
        f32[sums + 2 * hidden + unit] = dc * (1 - f) * slopeG;
        f32[carried + carry] = dc * f;
      }
    }
    memory.multiply(
      { rows: known, columns: hidden, k: 3 * hidden },
      trace.sums + start * width + side * 3 * hidden,
      width,
      (weights.sides[side] as LayerWeights["sides"][number]).transposed,
      recurrent,
      hidden,
      false,
    );
    for (let row = 0; row < known; row++) {
      const mask = recurrentMask + row * 2 * hidden + side * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const at = recurrent + row * hidden + unit;
        f32[at] = (f32[at] as number) * (f32[mask + unit] as number);
      }
    }
  }
  memory.release(mark);
}

/** Writes left^T right, `inputs` x `outputs`, at `out`. */
export function putProductGradient(
  memory: TrainingMemory,
  out: number,
  product: {
    words: number;
    left: number;
    leftStride: number;
    inputs: number;
    right: number;
    rightStride: number;
    outputs: number;
  },
): void {
  const mark = memory.mark();
  const { words, inputs, outputs } = product;
  const k = (words + 3) & ~3;
  const left = memory.take(inputs * k);
  transpose(memory, product.left, product.leftStride, words, inputs, left, k);
  const right = memory.take(outputs * k);
  pack(memory, memory.f32, product.right, words, outputs, product.rightStride, right, k);
  memory.multiply({ rows: inputs, columns: outputs, k }, left, k, right, out, outputs, false);
  memory.release(mark);
}

/** Adds the sums over rows to the `columns` values at `to`. */
export function addColumnSums(f32: Float32Array, from: number, rows: number, columns: number, to: number): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      f32[to + column] = (f32[to + column] as number) + (f32[from + row * columns + column] as number);
    }
  }
}
