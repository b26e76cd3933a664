// Working memory of one training thread: the shipped kernels' float products, and packing for them.
import { type Kernels, openKernelMemory } from "../src/language/network/kernel-memory.ts";

export interface TrainingMemory {
  readonly f32: Float32Array;
  /** Hands out floats; the address is an index into `f32`, a multiple of four. */
  take(floats: number): number;
  /** Marks the present end; `release` frees everything taken after it. */
  mark(): number;
  release(mark: number): void;
  /** out[rows x columns] (+)= left[rows x k] * packed; strides in floats. */
  multiply(
    size: { rows: number; columns: number; k: number },
    left: number,
    leftStride: number,
    packed: number,
    out: number,
    outStride: number,
    adds: boolean,
  ): void;
}

/** Opens memory for this many floats. */
export function openTrainingMemory(hidden: number, floats: number): TrainingMemory {
  const { kernels, f32, areas } = openKernelMemory(hidden, { all: floats * 4 });
  const end = areas.all / 4 + floats;
  let next = areas.all / 4;
  return {
    f32,
    take(count) {
      const at = next;
      next += (count + 3) & ~3;
      if (next > end) throw new Error("training memory is full: raise its size");
      return at;
    },
    mark: () => next,
    release(mark) {
      next = mark;
    },
    multiply(size, left, leftStride, packed, out, outStride, adds) {
      const kernel: Kernels["multiply"] = adds ? kernels.multiplyAdd : kernels.multiply;
      kernel(size.rows, size.columns, size.k, left * 4, leftStride * 4, packed * 4, out * 4, outStride * 4);
    },
  };
}

/** Packs a row-major matrix as the right side of a product; `k` beyond its rows is filled with zeros. */
export function pack(
  memory: TrainingMemory,
  source: Float32Array,
  at: number,
  rows: number,
  columns: number,
  stride: number,
  to: number,
  k = rows,
): void {
  const { f32 } = memory;
  for (let panel = 0; panel < columns; panel += 8) {
    for (let row = 0; row < rows; row++) {
      const from = at + row * stride + panel;
      const target = to + panel * k + row * 8;
      for (let column = 0; column < 8; column++) f32[target + column] = source[from + column] as number;
    }
    f32.fill(0, to + panel * k + rows * 8, to + panel * k + k * 8);
  }
}

/** Packs the transpose of a row-major matrix as the right side of a product. */
export function packTransposed(
  memory: TrainingMemory,
  source: Float32Array,
  at: number,
  rows: number,
  columns: number,
  to: number,
): void {
  const { f32 } = memory;
  for (let row = 0; row < rows; row++) {
    const target = to + (row >> 3) * 8 * columns + (row & 7);
    const from = at + row * columns;
    for (let column = 0; column < columns; column++) {
      f32[target + column * 8] = source[from + column] as number;
    }
  }
}

/** Writes the transpose of `rows` x `columns` to `to`, its rows `width` floats long, padded with zeros. */
export function transpose(
  { f32 }: TrainingMemory,
  at: number,
  stride: number,
  rows: number,
  columns: number,
  to: number,
  width: number,
): void {
  for (let column = 0; column < columns; column++) {
    const target = to + column * width;
    for (let row = 0; row < rows; row++) {
      f32[target + row] = f32[at + row * stride + column] as number;
    }
    f32.fill(0, target + rows, target + width);
  }
}
