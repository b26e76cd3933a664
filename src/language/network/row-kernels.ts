// Kernels that move and combine rows of floats between the products of the heads. Rows are named by tables of
// pointers, because the words of one sentence do not lie side by side in a lockstep batch.
import { advance, type Code, f32x4, get, i32, seq, set, v128, type WasmFunction, whileLess } from "./wasm-assembler.ts";

const i32s = (count: number): "i32"[] => new Array<"i32">(count).fill("i32");

/** A tenth of what is below zero passes, as in training. */
const leaky = (value: Code): Code => f32x4.max(value, f32x4.mul(value, v128.splat(0.1)));

/** `leaky(rows, columns, values, stride)`: in place. */
function leakyRows(): WasmFunction {
  const [rows, columns, values, stride, row, at, end] = [0, 1, 2, 3, 4, 5, 6] as const;
  return {
    name: "leaky",
    params: i32s(4),
    locals: i32s(3),
    body: seq(
      set(row, i32.const(0)),
      whileLess(
        row,
        get(rows),
        seq(
          set(at, get(values)),
          set(end, i32.add(get(values), i32.mul(get(columns), i32.const(4)))),
          whileLess(at, get(end), seq(v128.store(get(at), leaky(v128.load(get(at)))), advance(at, i32.const(16)))),
          advance(values, get(stride)),
          advance(row, i32.const(1)),
        ),
      ),
    ),
  };
}

/** `leakyPairs(rows, columns, left, right, out)`: leaky sums of two rows each, from two tables of pointers. */
function leakyPairs(): WasmFunction {
  const [rows, columns, left, right, out, row, a, b, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  return {
    name: "leakyPairs",
    params: i32s(5),
    locals: i32s(4),
    body: seq(
      set(row, i32.const(0)),
      whileLess(
        row,
        get(rows),
        seq(
          set(a, i32.load(get(left))),
          set(b, i32.load(get(right))),
          set(end, i32.add(get(a), i32.mul(get(columns), i32.const(4)))),
          whileLess(
            a,
            get(end),
            seq(
              v128.store(get(out), leaky(f32x4.add(v128.load(get(a)), v128.load(get(b))))),
              ...[a, b, out].map((pointer) => advance(pointer, i32.const(16))),
            ),
          ),
          ...[left, right].map((table) => advance(table, i32.const(4))),
          advance(row, i32.const(1)),
        ),
      ),
    ),
  };
}

/** `gatherRows(rows, columns, table, out)`: the named rows side by side. */
function gatherRows(): WasmFunction {
  const [rows, columns, table, out, row, from, end] = [0, 1, 2, 3, 4, 5, 6] as const;
  return {
    name: "gatherRows",
    params: i32s(4),
    locals: i32s(3),
    body: seq(
      set(row, i32.const(0)),
      whileLess(
        row,
        get(rows),
        seq(
          set(from, i32.load(get(table))),
          set(end, i32.add(get(from), i32.mul(get(columns), i32.const(4)))),
          whileLess(
            from,
            get(end),
            seq(
              v128.store(get(out), v128.load(get(from))),
              ...[from, out].map((pointer) => advance(pointer, i32.const(16))),
            ),
          ),
          advance(table, i32.const(4)),
          advance(row, i32.const(1)),
        ),
      ),
    ),
  };
}

/** `gatherPanels(rows, columns, table, out)`: the transpose of the named rows, packed as a product's right side. */
function gatherPanels(): WasmFunction {
  const [rows, columns, table, out, row, from, end, to] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  return {
    name: "gatherPanels",
    params: i32s(4),
    locals: i32s(4),
    body: seq(
      set(row, i32.const(0)),
      whileLess(
        row,
        get(rows),
        seq(
          set(from, i32.load(get(table))),
          set(end, i32.add(get(from), i32.mul(get(columns), i32.const(4)))),
          // Panel row / 8, lane row mod 8.
          set(
            to,
            i32.add(
              get(out),
              i32.add(
                i32.mul(i32.and(get(row), i32.const(-8)), i32.mul(get(columns), i32.const(4))),
                i32.mul(i32.and(get(row), i32.const(7)), i32.const(4)),
              ),
            ),
          ),
          whileLess(
            from,
            get(end),
            seq(i32.store(get(to), i32.load(get(from))), advance(from, i32.const(4)), advance(to, i32.const(32))),
          ),
          advance(table, i32.const(4)),
          advance(row, i32.const(1)),
        ),
      ),
    ),
  };
}

/** `repeatRow(rows, columns, row, out)`: one row again and again, for products that add to a bias. */
function repeatRow(): WasmFunction {
  const [rows, columns, source, out, row, from, end] = [0, 1, 2, 3, 4, 5, 6] as const;
  return {
    name: "repeatRow",
    params: i32s(4),
    locals: i32s(3),
    body: seq(
      set(row, i32.const(0)),
      set(end, i32.add(get(source), i32.mul(get(columns), i32.const(4)))),
      whileLess(
        row,
        get(rows),
        seq(
          set(from, get(source)),
          whileLess(
            from,
            get(end),
            seq(
              v128.store(get(out), v128.load(get(from))),
              ...[from, out].map((pointer) => advance(pointer, i32.const(16))),
            ),
          ),
          advance(row, i32.const(1)),
        ),
      ),
    ),
  };
}

/** All row kernels; counts of columns are multiples of four, pointers and strides in bytes. */
export const rowKernels: readonly WasmFunction[] = [
  leakyRows(),
  leakyPairs(),
  gatherRows(),
  gatherPanels(),
  repeatRow(),
];
