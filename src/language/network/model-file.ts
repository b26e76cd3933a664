// The model file: "RDLM", version, a header in ASCII JSON, then the tensors in the header's order. Matrices hold one
// signed byte a weight and one float scale for each column (products) or each row (embeddings).
import type { Slot } from "./word-features.ts";

/** What the network looks like and the words of its answers. */
export interface ModelShape {
  readonly hidden: number;
  /** Widths of the hidden parts of the heads; the order is that of the columns of the tensor `heads`. */
  readonly arcWidth: number;
  readonly relationWidth: number;
  readonly nameWidth: number;
  readonly slots: readonly Slot[];
  /** "UPOS XPOS" */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** O, B-PER, I-PER, ... */
  readonly nameLabels: readonly string[];
  readonly words: readonly string[];
  readonly vectorWords: readonly string[];
  /** Words of name lists and the class of each. */
  readonly listedWords: readonly string[];
  readonly listedClasses: readonly number[];
  /** Morphology of a tag, and of words that differ from their tag's usual one: "word UPOS XPOS". */
  readonly tagFeatures: Readonly<Record<string, string>>;
  readonly wordFeatures: Readonly<Record<string, string>>;
}

/** A tensor as kept: floats as they are, or bytes with a scale per column or per row. */
export interface Tensor {
  readonly name: string;
  readonly kind: "float" | "columns" | "rows";
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

export interface ModelFile {
  readonly shape: ModelShape;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

interface Header {
  readonly shape: ModelShape;
  readonly tensors: readonly Pick<Tensor, "name" | "kind" | "rows" | "columns">[];
}

const magic = [0x52, 0x44, 0x4c, 0x4d];
const version = 1;

function scaleCount(tensor: Pick<Tensor, "kind" | "rows" | "columns">): number {
  if (tensor.kind === "float") return tensor.rows * tensor.columns;
  return tensor.kind === "columns" ? tensor.columns : tensor.rows;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The bytes of a model. */
export function writeModelFile(shape: ModelShape, tensors: readonly Tensor[]): Uint8Array {
  const header = asciiJson({
    shape,
    tensors: tensors.map(({ name, kind, rows, columns }) => ({ name, kind, rows, columns })),
  } satisfies Header);
  const sizes = tensors.map((tensor) => tensor.scales.byteLength + tensor.values.byteLength);
  const bytes = new Uint8Array(12 + header.length + sizes.reduce((a, b) => a + b, 0));
  bytes.set(magic);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, version, true);
  view.setUint32(8, header.length, true);
  for (let at = 0; at < header.length; at++) bytes[12 + at] = header.charCodeAt(at);
  let at = 12 + header.length;
  for (const { scales, values } of tensors) {
    for (const scale of scales) {
      view.setFloat32(at, scale, true);
      at += 4;
    }
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  }
  return bytes;
}

/** Reads a model's bytes; throws when they are not a model of this version. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = bytes.length > 12 && magic.every((byte, at) => bytes[at] === byte);
  if (!known || view.getUint32(4, true) !== version) {
    throw new Error("not a Readout language model of version 1");
  }
  const headerLength = view.getUint32(8, true);
  const pieces: string[] = [];
  for (let at = 12; at < 12 + headerLength; at += 8192) {
    const piece = bytes.subarray(at, Math.min(at + 8192, 12 + headerLength));
    // `apply` takes the bytes as they are; spreading them would step through an iterator for each.
    pieces.push(String.fromCharCode.apply(null, piece as unknown as number[]));
  }
  const header = JSON.parse(pieces.join("")) as Header;
  let at = 12 + headerLength;
  const tensors = new Map<string, Tensor>();
  for (const entry of header.tensors) {
    // Little-endian, as the memory that the kernels run on is everywhere.
    const scales = new Float32Array(scaleCount(entry));
    new Uint8Array(scales.buffer).set(bytes.subarray(at, at + scales.byteLength));
    at += scales.byteLength;
    const size = entry.kind === "float" ? 0 : entry.rows * entry.columns;
    const values = new Int8Array(view.buffer, view.byteOffset + at, size);
    at += size;
    tensors.set(entry.name, { ...entry, scales, values });
  }
  return { shape: header.shape, tensors };
}
