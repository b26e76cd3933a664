// The kernels compiled over one memory, and the places handed out in it.
import { cellKernels } from "./cell-kernels.ts";
import { matrixKernels } from "./matrix-kernels.ts";
import { assembleModule } from "./wasm-assembler.ts";

// The core compiles without DOM and Node types; this is the part of WebAssembly it uses.
declare const WebAssembly: {
  Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: object };
};

type Product = (
  rows: number,
  columns: number,
  k: number,
  left: number,
  leftStride: number,
  right: number,
  out: number,
  outStride: number,
) => void;

export interface Kernels {
  /** out = left x right; pointers and strides in bytes, columns a multiple of 8, k of 4 elements of 32 bits. */
  readonly multiply: Product;
  readonly multiplyAdd: Product;
  readonly multiplyI16: Product;
  readonly cell: (
    rows: number,
    sums: number,
    inputs: number,
    scales: number,
    state: number,
    out: number,
    outStride: number,
  ) => void;
  readonly dequantise: (rows: number, columns: number, values: number, scales: number, biases: number) => void;
}

export interface KernelMemory {
  readonly kernels: Kernels;
  readonly f32: Float32Array;
  readonly i32: Int32Array;
  readonly i16: Int16Array;
  /** Byte address of the n-th region asked for. */
  readonly regions: readonly number[];
}

/** Compiles the kernels over a memory that holds regions of these sizes in bytes. */
export function openKernelMemory(hidden: number, sizes: readonly number[]): KernelMemory {
  let end = 64;
  const regions = sizes.map((size) => {
    const start = end;
    end += (size + 63) & ~63;
    return start;
  });
  const memory = new WebAssembly.Memory({ initial: (end + 65535) >>> 16 });
  const module = new WebAssembly.Module(assembleModule([...matrixKernels, ...cellKernels(hidden)]));
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  return {
    kernels: instance.exports as Kernels,
    f32: new Float32Array(memory.buffer),
    i32: new Int32Array(memory.buffer),
    i16: new Int16Array(memory.buffer),
    regions,
  };
}
