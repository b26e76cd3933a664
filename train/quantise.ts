// From trained floats to the tensors of the model file.
import type { ModelShape, Tensor } from "../src/language/network/model-file.ts";
import type { ParameterLayout, ParameterPlace } from "./parameters.ts";

const floatTensor = (name: string, values: Float32Array): Tensor => ({
  name,
  kind: "float",
  rows: 1,
  columns: values.length,
  scales: values.slice(),
  values: new Int8Array(0),
});

function byteTensor(
  name: string,
  kind: "rows" | "columns",
  rows: number,
  columns: number,
  source: Float32Array,
): Tensor {
  const scales = new Float32Array(kind === "rows" ? rows : columns);
  const group = (index: number): number => (kind === "rows" ? Math.floor(index / columns) : index % columns);
  for (let index = 0; index < source.length; index++) {
    const size = Math.abs(source[index] as number) / 127;
    if (size > (scales[group(index)] as number)) scales[group(index)] = size;
  }
  const values = new Int8Array(source.length);
  for (let index = 0; index < source.length; index++) {
    const scale = scales[group(index)] as number;
    values[index] = scale === 0 ? 0 : Math.round((source[index] as number) / scale);
  }
  return { name, kind, rows, columns, scales, values };
}

/** All tensors of a trained network, one byte a weight. */
export function quantise(
  shape: ModelShape,
  layout: ParameterLayout,
  values: Float32Array,
  embeddings: Float32Array,
): Tensor[] {
  let at = 0;
  const tables = shape.slots.map(({ rows, width }, slot) => {
    const part = embeddings.subarray(at, at + rows * width);
    at += rows * width;
    return byteTensor(`embedding${slot}`, "rows", rows, width, part);
  });
  const dense = [...layout.places.values()].map((place: ParameterPlace) => {
    const part = values.subarray(place.at, place.at + place.rows * place.columns);
    return place.rows === 1
      ? floatTensor(place.name, part)
      : byteTensor(place.name, "columns", place.rows, place.columns, part);
  });
  return [...tables, ...dense];
}
