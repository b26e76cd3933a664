// The kernels compiled over one memory, and the places handed out in it.
import { cellKernels } from "./cell-kernels.ts";
import { matrixKernels } from "./matrix-kernels.ts";
import { rowKernels } from "./row-kernels.ts";
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
  readonly leaky: (rows: number, columns: number, values: number, stride: number) => void;
  readonly leakyPairs: (rows: number, columns: number, left: number, right: number, out: number) => void;
  readonly gatherRows: (rows: number, columns: number, table: number, out: number) => void;
  readonly gatherPanels: (rows: number, columns: number, table: number, out: number) => void;
  readonly repeatRow: (rows: number, columns: number, row: number, out: number) => void;
}

export interface KernelMemory<Area extends string = string> {
  readonly kernels: Kernels;
  readonly f32: Float32Array;
  readonly i32: Int32Array;
  readonly i16: Int16Array;
  /** Byte address of each area asked for. */
  readonly areas: Readonly<Record<Area, number>>;
}

/** Compiles the kernels over a memory that holds areas of these sizes in bytes. */
export function openKernelMemory<Area extends string>(
  hidden: number,
  sizes: Readonly<Record<Area, number>>,
): KernelMemory<Area> {
  let end = 64;
  const areas = {} as Record<Area, number>;
  for (const [area, size] of Object.entries(sizes) as [Area, number][]) {
    areas[area] = end;
    end += (size + 63) & ~63;
  }
  const memory = new WebAssembly.Memory({ initial: (end + 65535) >>> 16 });
  const functions = [...matrixKernels, ...cellKernels(hidden), ...rowKernels];
  const module = new WebAssembly.Module(assembleModule(functions));
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  return {
    kernels: instance.exports as Kernels,
    f32: new Float32Array(memory.buffer),
    i32: new Int32Array(memory.buffer),
    i16: new Int16Array(memory.buffer),
    areas,
  };
}
