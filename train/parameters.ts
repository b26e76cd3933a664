// The dense parameters in one array: which tensor lies where.
import type { ModelShape } from "../src/language/network/model-file.ts";
import { type Random, seededRandom } from "./random.ts";

export interface ParameterPlace {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
}

/** Names and places of all dense tensors. */
export interface ParameterLayout {
  readonly places: ReadonlyMap<string, ParameterPlace>;
  readonly size: number;
}

export const padded = (count: number): number => (count + 7) & ~7;

/** Widths that follow from a shape. */
export function embeddingWidth(shape: ModelShape): number {
  return shape.slots.reduce((sum, slot) => sum + slot.width, 0);
}

export function headWidth(shape: ModelShape): number {
  return 2 * shape.arcWidth + 2 * shape.relationWidth + shape.nameWidth;
}

/** Lays out the parameters of a shape. */
export function layOutParameters(shape: ModelShape): ParameterLayout {
  const { hidden, arcWidth, relationWidth, nameWidth } = shape;
  const tensors: [string, number, number][] = [];
  const layer = (number: number, inputs: number): void => {
    tensors.push([`input${number}`, inputs, 6 * hidden], [`input${number}.bias`, 1, 6 * hidden]);
    tensors.push([`forward${number}`, hidden, 3 * hidden], [`backward${number}`, hidden, 3 * hidden]);
  };
  layer(1, embeddingWidth(shape));
  layer(2, 2 * hidden);
  const product = (name: string, inputs: number, outputs: number): void => {
    tensors.push([name, inputs, padded(outputs)], [`${name}.bias`, 1, padded(outputs)]);
  };
  product("tag", 2 * hidden, shape.tags.length);
  product("heads", 2 * hidden, headWidth(shape));
  product("arc", arcWidth, arcWidth);
  product("relation", relationWidth, shape.relations.length);
  product("name", nameWidth, shape.nameLabels.length);
  tensors.push(["rootArc", 1, arcWidth], ["rootRelation", 1, relationWidth]);
  const places = new Map<string, ParameterPlace>();
  let at = 0;
  for (const [name, rows, columns] of tensors) {
    places.set(name, { name, rows, columns, at });
    at += rows * columns;
  }
  return { places, size: at };
}

export function placeOf(layout: ParameterLayout, name: string): ParameterPlace {
  const place = layout.places.get(name);
  if (place === undefined) throw new Error(`no parameter "${name}"`);
  return place;
}

// Outputs of the recurrent layers are small at first (a gate times a running mean), so what reads them starts larger.
const gains: Readonly<Record<string, number>> = {
  input1: 3,
  input2: 2.5,
  tag: 2.5,
  heads: 2.5,
  relation: 1.5,
  name: 1.5,
};

/** First values: Glorot for matrices, zero for biases, a forget gate half open. */
export function initializeParameters(
  shape: ModelShape,
  layout: ParameterLayout,
  values: Float32Array,
  seed: number,
): void {
  const random = seededRandom(seed);
  for (const { name, rows, columns, at } of layout.places.values()) {
    // Gates side by side are products of their own.
    const outputs = /^(?:input|forward|backward)/.test(name) ? shape.hidden : columns;
    const range = name.endsWith(".bias") ? 0 : (gains[name] ?? 1) * Math.sqrt(6 / (rows + outputs));
    fillUniform(values, at, rows * columns, range, random);
    if (!/^input\d\.bias$/.test(name)) continue;
    for (const side of [0, 3 * shape.hidden]) values.fill(0.5, at + side, at + side + shape.hidden);
  }
}

export function fillUniform(values: Float32Array, at: number, count: number, range: number, random: Random): void {
  for (let index = at; index < at + count; index++) values[index] = (random.next() * 2 - 1) * range;
}
