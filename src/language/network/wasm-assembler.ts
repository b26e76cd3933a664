// A very small WebAssembly assembler: just enough to write numeric loops over one linear memory.
// Code is a flat list of bytes; every helper returns the bytes that leave its value on the stack.

export type Code = readonly number[];

type ValueType = "i32" | "f32" | "v128";

const valueTypeByte: Record<ValueType, number> = { i32: 0x7f, f32: 0x7d, v128: 0x7b };

/** One function of a module: its parameters, then further locals, and the code of its body. */
export interface WasmFunction {
  readonly name: string;
  readonly params: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly body: Code;
}

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

function float32Bytes(value: number): number[] {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value, true);
  return [0, 1, 2, 3].map((at) => view.getUint8(at));
}

const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];

/** Joins pieces of code in order. */
export function seq(...parts: readonly Code[]): Code {
  return parts.flat();
}

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  add: (a: Code, b: Code): Code => [...a, ...b, 0x6a],
  mul: (a: Code, b: Code): Code => [...a, ...b, 0x6c],
  and: (a: Code, b: Code): Code => [...a, ...b, 0x71],
  load: (at: Code, offset = 0): Code => [...at, 0x28, 2, ...unsigned(offset)],
  store: (at: Code, value: Code, offset = 0): Code => [...at, ...value, 0x36, 2, ...unsigned(offset)],
  lessThan: (a: Code, b: Code): Code => [...a, ...b, 0x49],
};

/** Adds a constant number of bytes to a pointer local. */
export const advance = (local: number, by: Code): Code => set(local, i32.add(get(local), by));

/** `while (i < end) body`, with unsigned comparison. */
export function whileLess(counter: number, end: Code, body: Code): Code {
  return [
    ...[0x02, 0x40, 0x03, 0x40],
    ...i32.lessThan(get(counter), end),
    ...[0x45, 0x0d, 0x01],
    ...body,
    ...[0x0c, 0x00, 0x0b, 0x0b],
  ];
}

const memory = (opcode: number, align: number, offset: number): number[] => [
  ...simd(opcode),
  align,
  ...unsigned(offset),
];
const unary =
  (opcode: number) =>
  (a: Code): Code => [...a, ...simd(opcode)];
const binary =
  (opcode: number) =>
  (a: Code, b: Code): Code => [...a, ...b, ...simd(opcode)];

/** Vector instructions of the WebAssembly SIMD proposal, none of them relaxed: the same bits everywhere. */
export const v128 = {
  load: (at: Code, offset = 0): Code => [...at, ...memory(0, 2, offset)],
  loadSplat32: (at: Code, offset = 0): Code => [...at, ...memory(9, 2, offset)],
  store: (at: Code, value: Code, offset = 0): Code => [...at, ...value, ...memory(11, 2, offset)],
  store64: (at: Code, value: Code, offset = 0): Code => [...at, ...value, ...simd(0x5b), 2, ...unsigned(offset), 0],
  zero: (): Code => [...simd(12), ...new Array<number>(16).fill(0)],
  splat: (value: number): Code => {
    const lane = float32Bytes(value);
    return [...simd(12), ...lane, ...lane, ...lane, ...lane];
  },
};

export const f32x4 = {
  add: binary(0xe4),
  sub: binary(0xe5),
  mul: binary(0xe6),
  div: binary(0xe7),
  min: binary(0xe8),
  max: binary(0xe9),
  nearest: unary(0x6a),
  fromI32: unary(0xfa),
};

export const i32x4 = {
  add: binary(0xae),
  dotI16: binary(0xba),
  fromF32: unary(0xf8),
};

/** Two vectors of i32 to one of i16, saturating. */
export const narrowI32: (a: Code, b: Code) => Code = binary(0x85);

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

const vector = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];

const text = (value: string): number[] => [...unsigned(value.length), ...[...value].map((char) => char.charCodeAt(0))];

/** The bytes of a module with these functions, all exported, over a memory imported as `env.memory`. */
export function assembleModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map((fn) => [0x60, ...vector(fn.params.map((param) => [valueTypeByte[param]])), 0]);
  const bodies = functions.map((fn) => {
    const locals = vector(fn.locals.map((local) => [1, valueTypeByte[local]]));
    const body = [...locals, ...fn.body, 0x0b];
    return [...unsigned(body.length), ...body];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(2, vector([[...text("env"), ...text("memory"), 0x02, 0x00, 0x01]])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(functions.map((fn, index) => [...text(fn.name), 0x00, ...unsigned(index)]))),
    ...section(10, vector(bodies)),
  ]);
}
