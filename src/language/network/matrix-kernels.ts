// Matrix product kernels. The right-hand side is packed in panels of eight columns, so that the innermost loop
// reads both sides in order; each element of the result is summed in the order of k whatever the number of rows,
// so a sentence gets the same bits alone and in a batch.
import {
  advance,
  type Code,
  f32x4,
  get,
  i32,
  i32x4,
  seq,
  set,
  v128,
  type WasmFunction,
  whileLess,
} from "./wasm-assembler.ts";

const rowsAtOnce = 4;

// Locals of a product. `k` counts what one 32-bit element of the left side holds: a float, or a pair of int16.
const [rows, columns, k, left, leftStride, right, out, outStride] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const [column, row, outAt, rightAt, kEnd] = [8, 9, 10, 11, 12] as const;
const leftAt = (r: number) => 13 + r;
const panelOut = 13 + rowsAtOnce;
const panelLeft = panelOut + 1;
const b0 = panelLeft + 1;
const b1 = b0 + 1;
const splat = b1 + 1;
const sum = (r: number, half: number) => splat + 1 + r * 2 + half;

type MultiplyAdd = (sum: Code, a: Code, b: Code) => Code;

function block(count: number, multiplyAdd: MultiplyAdd, fromZero: boolean): Code {
  const range = Array.from({ length: count }, (_, r) => r);
  const step = (unroll: number): Code =>
    seq(
      set(b0, v128.load(get(rightAt), unroll * 32)),
      set(b1, v128.load(get(rightAt), unroll * 32 + 16)),
      ...range.map((r) =>
        seq(
          set(splat, v128.loadSplat32(get(leftAt(r)), unroll * 4)),
          set(sum(r, 0), multiplyAdd(get(sum(r, 0)), get(splat), get(b0))),
          set(sum(r, 1), multiplyAdd(get(sum(r, 1)), get(splat), get(b1))),
        ),
      ),
    );
  const outPointer = (r: number): Code =>
    r === 0 ? get(outAt) : i32.add(get(outAt), i32.mul(get(outStride), i32.const(r)));
  return seq(
    ...range.map((r) =>
      seq(
        set(leftAt(r), i32.add(get(panelLeft), i32.mul(get(leftStride), i32.const(r)))),
        set(sum(r, 0), fromZero ? v128.zero() : v128.load(outPointer(r))),
        set(sum(r, 1), fromZero ? v128.zero() : v128.load(outPointer(r), 16)),
      ),
    ),
    set(rightAt, get(right)),
    // k is a multiple of four: all widths of the network are.
    set(kEnd, i32.add(get(right), i32.mul(get(k), i32.const(32)))),
    whileLess(
      rightAt,
      get(kEnd),
      seq(
        ...[0, 1, 2, 3].map(step),
        ...range.map((r) => advance(leftAt(r), i32.const(16))),
        advance(rightAt, i32.const(128)),
      ),
    ),
    ...range.map((r) => seq(v128.store(outPointer(r), get(sum(r, 0))), v128.store(outPointer(r), get(sum(r, 1)), 16))),
    advance(panelLeft, i32.mul(get(leftStride), i32.const(count))),
    advance(outAt, i32.mul(get(outStride), i32.const(count))),
    advance(row, i32.const(count)),
  );
}

function product(name: string, multiplyAdd: MultiplyAdd, fromZero: boolean): WasmFunction {
  const panel = seq(
    set(row, i32.const(0)),
    set(outAt, get(panelOut)),
    set(panelLeft, get(left)),
    whileLess(row, i32.and(get(rows), i32.const(-rowsAtOnce)), block(rowsAtOnce, multiplyAdd, fromZero)),
    whileLess(row, get(rows), block(1, multiplyAdd, fromZero)),
    set(right, i32.add(get(right), i32.mul(get(k), i32.const(32)))),
    advance(panelOut, i32.const(32)),
    advance(column, i32.const(8)),
  );
  return {
    name,
    params: ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32"],
    locals: [
      ...(new Array(5 + rowsAtOnce + 2).fill("i32") as "i32"[]),
      ...(new Array(3 + rowsAtOnce * 2).fill("v128") as "v128"[]),
    ],
    body: seq(set(column, i32.const(0)), set(panelOut, get(out)), whileLess(column, get(columns), panel)),
  };
}

const floatMultiplyAdd: MultiplyAdd = (acc, a, b) => f32x4.add(acc, f32x4.mul(a, b));
const integerMultiplyAdd: MultiplyAdd = (acc, a, b) => i32x4.add(acc, i32x4.dotI16(a, b));

/** Products of matrices: `(rows, columns, k, left, leftStride, right, out, outStride)`, pointers and strides in bytes. */
export const matrixKernels: readonly WasmFunction[] = [
  product("multiply", floatMultiplyAdd, true),
  product("multiplyAdd", floatMultiplyAdd, false),
  product("multiplyI16", integerMultiplyAdd, true),
];
