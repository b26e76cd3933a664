import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import { lasting } from "./fetch-failure.ts";

export interface SizeCaps {
  readonly wireBytes: number;
  readonly unpackedBytes: number;
}

/** A body as far as it came. */
export interface Body {
  readonly bytes: Uint8Array;
  /** Why it is not whole; null when it is. */
  readonly cut: "too-big" | "broken-off" | null;
  /** What broke it off. */
  readonly cause: unknown;
}

/** Text packs ten to one, repetitive pages thirty; a bomb packs a thousand. */
const MAX_RATIO = 200;
const RATIO_COUNTS_FROM = 4 * 1024 * 1024;
const MAX_LAYERS = 2;

/** Collects a body and undoes its content encodings within the caps; never holds more than the cap. */
export async function unpack(wire: AsyncIterable<Uint8Array>, encoding: string, caps: SizeCaps): Promise<Body> {
  let cut: Body["cut"] = null;
  let cause: unknown = null;
  let wireBytes = 0;
  let unpackedBytes = 0;
  const chunks: Uint8Array[] = [];
  const iterator = wire[Symbol.asyncIterator]();
  let first: IteratorResult<Uint8Array> = { done: true, value: undefined };
  try {
    first = await iterator.next();
  } catch (error) {
    [cut, cause] = ["broken-off", error];
  }

  // A connection that breaks ends the stream like any other end, so that the unpackers give out what they hold.
  const readable = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (let next = first; !next.done; next = await iterator.next()) {
        wireBytes += next.value.length;
        if (wireBytes > caps.wireBytes) {
          cut = "too-big";
          return;
        }
        yield next.value;
      }
    } catch (error) {
      [cut, cause] = ["broken-off", error];
    } finally {
      await iterator.return?.();
    }
  };
  const collect = async (chunk: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const part of chunk) {
      unpackedBytes += part.length;
      if (unpackedBytes > RATIO_COUNTS_FROM && unpackedBytes > wireBytes * MAX_RATIO) {
        throw lasting("fetch/bomb", `The answer unpacks to more than ${MAX_RATIO} times its size; it was dropped.`);
      }
      if (unpackedBytes > caps.unpackedBytes) {
        cut = "too-big";
        return;
      }
      chunks.push(part);
    }
  };
  const layers = unpackers(encoding, first.done ? undefined : first.value);
  try {
    await (pipeline as (steps: readonly unknown[]) => Promise<void>)([readable, ...layers, collect]);
  } catch (error) {
    if (cut === null && isDataError(error)) [cut, cause] = ["broken-off", error];
    else if (cut === null || !isDataError(error)) throw error;
  }
  return { bytes: Buffer.concat(chunks), cut, cause };
}

/** Last encoding first, as they were laid on. */
function unpackers(encoding: string, first: Uint8Array | undefined): NodeJS.ReadWriteStream[] {
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > MAX_LAYERS) {
    throw lasting("fetch/bomb", `The answer is packed ${names.length} times over; at most ${MAX_LAYERS} are undone.`);
  }
  return names.reverse().flatMap((name, layer) => unpacker(name, layer === 0 ? first : undefined));
}

function unpacker(name: string, first: Uint8Array | undefined): NodeJS.ReadWriteStream[] {
  if (name === "gzip" || name === "x-gzip") {
    // Some servers say gzip and send plain text; the magic number tells.
    if (first !== undefined && first.length >= 2 && (first[0] !== 0x1f || first[1] !== 0x8b)) return [];
    return [zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH })];
  }
  if (name === "deflate") {
    // "deflate" means zlib by the standard and raw deflate by habit.
    const isRaw = first !== undefined && (first[0]! & 0x0f) !== 8;
    const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
    return [isRaw ? zlib.createInflateRaw(options) : zlib.createInflate(options)];
  }
  if (name === "br") return [zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH })];
  throw lasting("fetch/unknown-encoding", `The answer is packed as "${name}"; asked for was gzip, deflate or br.`);
}

/** True for faults in the packed bytes themselves. */
function isDataError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^Z_|^ERR_|^ABORT_ERR$/.test(code);
}
