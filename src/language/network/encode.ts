// The encoder: what each word means in its sentence, as the outputs of two recurrent layers read both ways.
import { cachedForms, embeddingUnit, type LanguageModel, type RecurrentLayer } from "./load-model.ts";
import { wordRows } from "./word-features.ts";

/**
 * Sentences side by side, longest first: time step t holds the t-th word of every sentence that long,
 * so each step is one contiguous block of rows.
 */
export interface Lockstep {
  readonly sentences: readonly (readonly string[])[];
  readonly words: number;
  /** Row of the first sentence's word at time t; one more entry at the end. */
  readonly starts: readonly number[];
}

/** Lays out sentences that are sorted by falling length and have at least one word each. */
export function lockstep(sentences: readonly (readonly string[])[]): Lockstep {
  const starts = [0];
  const longest = sentences[0]?.length ?? 0;
  let active = sentences.length;
  let words = 0;
  for (let time = 0; time < longest; time++) {
    while (active > 0 && (sentences[active - 1] as readonly string[]).length <= time) active--;
    words += active;
    starts.push(words);
  }
  return { sentences, words, starts };
}

/** Runs both layers; their outputs lie in the `low` and `high` work areas, in lockstep order. */
export function encode(model: LanguageModel, batch: Lockstep): void {
  const { memory, work, shape } = model;
  const { i32, kernels } = memory;
  pointAtForms(model, batch);
  recur(model, model.layers[0], batch, work.low);
  const { input } = model.layers[1];
  const bytes = 6 * shape.hidden * 4;
  kernels.multiplyI16(
    batch.words,
    input.outputs,
    input.inputs >> 1,
    work.low,
    input.inputs * 2,
    input.weights,
    work.inputs,
    bytes,
  );
  kernels.dequantise(batch.words, input.outputs, work.inputs, input.scales, input.biases);
  for (let row = 0; row < batch.words; row++) {
    i32[(work.pointers >> 2) + row] = work.inputs + row * bytes;
  }
  recur(model, model.layers[1], batch, work.high);
}

/** Looks every word's form up, computing the first layer's share of new forms together. */
function pointAtForms(model: LanguageModel, batch: Lockstep): void {
  const { memory, work, formPlaces, shape } = model;
  const bytes = 6 * shape.hidden * 4;
  if (formPlaces.size + batch.words > cachedForms) formPlaces.clear();
  const firstNew = formPlaces.size;
  const newForms: string[] = [];
  const pointers = work.pointers >> 2;
  for (let time = 0; time + 1 < batch.starts.length; time++) {
    const start = batch.starts[time] as number;
    const end = batch.starts[time + 1] as number;
    for (let row = start; row < end; row++) {
      const form = (batch.sentences[row - start] as readonly string[])[time] as string;
      let place = formPlaces.get(form);
      if (place === undefined) {
        place = firstNew + newForms.length;
        newForms.push(form);
        formPlaces.set(form, place);
      }
      memory.i32[pointers + row] = work.forms + place * bytes;
    }
  }
  if (newForms.length > 0) embedForms(model, newForms, work.forms + firstNew * bytes);
}

function embedForms(model: LanguageModel, forms: readonly string[], out: number): void {
  const { memory, work, embeddings, embeddingWidth, shape, vocabularies } = model;
  let at = work.embedded >> 1;
  for (const form of forms) {
    const rows = wordRows(form, shape.slots, vocabularies);
    for (let slot = 0; slot < embeddings.length; slot++) {
      const table = embeddings[slot] as LanguageModel["embeddings"][number];
      const row = rows[slot] as number;
      const scale = (table.scales[row] as number) * embeddingUnit;
      for (let from = row * table.columns; from < (row + 1) * table.columns; from++) {
        const value = (table.values[from] as number) * scale;
        memory.i16[at++] = value > 32767 ? 32767 : Math.max(value, -32767);
      }
    }
  }
  const { input } = model.layers[0];
  const { kernels } = memory;
  kernels.multiplyI16(
    forms.length,
    input.outputs,
    embeddingWidth >> 1,
    work.embedded,
    embeddingWidth * 2,
    input.weights,
    out,
    input.outputs * 4,
  );
  kernels.dequantise(forms.length, input.outputs, out, input.scales, input.biases);
}

/** Both directions of a layer over inputs that the pointer table names; outputs side by side in `out`. */
function recur(model: LanguageModel, layer: RecurrentLayer, batch: Lockstep, out: number): void {
  const { memory, work, shape } = model;
  const { hidden } = shape;
  const steps = batch.starts.length - 1;
  const outStride = 2 * hidden * 2;
  const { kernels, f32, i32 } = memory;
  const state = work.state >> 2;
  f32.fill(0, state, state + batch.sentences.length * hidden);
  for (let time = 0; time < steps; time++) step(time, time - 1, layer.forward, 0);
  const toBackward = 3 * hidden * 4;
  const pointers = work.pointers >> 2;
  for (let row = 0; row < batch.words; row++) {
    i32[pointers + row] = (i32[pointers + row] as number) + toBackward;
  }
  f32.fill(0, state, state + batch.sentences.length * hidden);
  // From the end: a sentence joins at its own last word, with nothing before it.
  for (let time = steps - 1; time >= 0; time--) step(time, time + 1, layer.backward, hidden * 2);

  function step(time: number, previous: number, weights: RecurrentLayer["forward"], side: number): void {
    const start = batch.starts[time] as number;
    const rows = (batch.starts[time + 1] as number) - start;
    let known = 0;
    if (previous >= 0 && previous < steps) {
      const from = batch.starts[previous] as number;
      known = Math.min(rows, (batch.starts[previous + 1] as number) - from);
      kernels.multiplyI16(
        known,
        weights.outputs,
        weights.inputs >> 1,
        out + side + from * outStride,
        outStride,
        weights.weights,
        work.sums,
        weights.outputs * 4,
      );
    }
    const sums = work.sums >> 2;
    if (known < rows) i32.fill(0, sums + known * weights.outputs, sums + rows * weights.outputs);
    kernels.cell(
      rows,
      work.sums,
      work.pointers + start * 4,
      weights.scales,
      work.state,
      out + side + start * outStride,
      outStride,
    );
  }
}
