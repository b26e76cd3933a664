// Element-wise kernels of the encoder. The squashing function is a ratio of two small polynomials, used in training
// as well: it reaches one exactly at three, needs no table and gives the same bits on every machine.
import {
  advance,
  type Code,
  f32x4,
  get,
  i32,
  i32x4,
  narrowI32,
  seq,
  set,
  v128,
  type WasmFunction,
  whileLess,
} from "./wasm-assembler.ts";

/** Activations between -1 and 1 travel between layers as int16 in units of 1/8192. */
export const activationUnit = 8192;

const x = 20;
const square = 21;

/** Leaves `x * (27 + x^2) / (27 + 9 x^2)`, x held to [-3, 3]: close to tanh(x). */
function squash(value: Code): Code {
  return seq(
    set(x, f32x4.min(v128.splat(3), f32x4.max(v128.splat(-3), value))),
    set(square, f32x4.mul(get(x), get(x))),
    f32x4.div(
      f32x4.mul(get(x), f32x4.add(v128.splat(27), get(square))),
      f32x4.add(v128.splat(27), f32x4.mul(v128.splat(9), get(square))),
    ),
  );
}

const gate = (value: Code): Code =>
  f32x4.add(v128.splat(0.5), f32x4.mul(v128.splat(0.5), squash(f32x4.mul(v128.splat(0.5), value))));

/**
 * One time step of the recurrent layer for several sentences in lockstep:
 * `cell(rows, sums, inputs, scales, state, out, outStride)`. `sums` are the integer products of the previous
 * outputs, `inputs` a table of pointers to each row's float share from the layer below (bias included).
 */
function cell(hidden: number): WasmFunction {
  const [rows, sums, inputs, scales, state, out, outStride] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [row, input, end, scale, outAt] = [7, 8, 9, 10, 11] as const;
  const [forget, open, candidate, low, high] = [22, 23, 24, 25, 26] as const;
  const part = (which: number, half: number): Code => {
    const offset = which * hidden * 4 + half * 16;
    return f32x4.add(
      v128.load(get(input), offset),
      f32x4.mul(f32x4.fromI32(v128.load(get(sums), offset)), v128.load(get(scale), offset)),
    );
  };
  // c = g + f (c' - g); h = o c
  const four = (half: number, target: number): Code =>
    seq(
      set(forget, gate(part(0, half))),
      set(open, gate(part(1, half))),
      set(candidate, squash(part(2, half))),
      set(
        candidate,
        f32x4.add(get(candidate), f32x4.mul(get(forget), f32x4.sub(v128.load(get(state), half * 16), get(candidate)))),
      ),
      v128.store(get(state), get(candidate), half * 16),
      set(
        target,
        i32x4.fromF32(f32x4.nearest(f32x4.mul(v128.splat(activationUnit), f32x4.mul(get(open), get(candidate))))),
      ),
    );
  return {
    name: "cell",
    params: ["i32", "i32", "i32", "i32", "i32", "i32", "i32"],
    locals: [...(new Array(13).fill("i32") as "i32"[]), ...(new Array(7).fill("v128") as "v128"[])],
    body: seq(
      set(row, i32.const(0)),
      whileLess(
        row,
        get(rows),
        seq(
          set(input, i32.load(get(inputs))),
          set(scale, get(scales)),
          set(end, i32.add(get(scale), i32.const(hidden * 4))),
          set(outAt, get(out)),
          whileLess(
            scale,
            get(end),
            seq(
              four(0, low),
              four(1, high),
              v128.store(get(outAt), narrowI32(get(low), get(high))),
              advance(outAt, i32.const(16)),
              ...[input, sums, scale, state].map((pointer) => advance(pointer, i32.const(32))),
            ),
          ),
          advance(sums, i32.const(2 * hidden * 4)),
          advance(inputs, i32.const(4)),
          advance(out, get(outStride)),
          advance(row, i32.const(1)),
        ),
      ),
    ),
  };
}

/** `dequantise(rows, columns, values, scales, biases)`: integer sums to floats, in place. */
function dequantise(): WasmFunction {
  const [rows, columns, values, scales, biases] = [0, 1, 2, 3, 4] as const;
  const [row, scale, bias, end] = [5, 6, 7, 8] as const;
  return {
    name: "dequantise",
    params: ["i32", "i32", "i32", "i32", "i32"],
    locals: ["i32", "i32", "i32", "i32"],
    body: seq(
      set(row, i32.const(0)),
      whileLess(
        row,
        get(rows),
        seq(
          set(scale, get(scales)),
          set(bias, get(biases)),
          set(end, i32.add(get(scale), i32.mul(get(columns), i32.const(4)))),
          whileLess(
            scale,
            get(end),
            seq(
              v128.store(
                get(values),
                f32x4.add(
                  v128.load(get(bias)),
                  f32x4.mul(f32x4.fromI32(v128.load(get(values))), v128.load(get(scale))),
                ),
              ),
              ...[values, scale, bias].map((pointer) => advance(pointer, i32.const(16))),
            ),
          ),
          advance(row, i32.const(1)),
        ),
      ),
    ),
  };
}

/** The element-wise kernels for a layer of `hidden` units a direction. */
export function cellKernels(hidden: number): readonly WasmFunction[] {
  return [cell(hidden), dequantise()];
}
