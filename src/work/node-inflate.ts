import { once } from "node:events";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import type { Inflate } from "../intake/bytes/inflate.ts";

const OPEN = {
  gzip: createGunzip,
  deflate: createInflate,
  "deflate-raw": createInflateRaw,
  br: createBrotliDecompress,
};
const CHUNK = 256 * 1024;
/** Of a piece everything comes out before anyone can say that it is too much: at worst a thousand times as much. */
const PIECE = 32 * 1024;

/**
 * Decompression by Node's own zlib, twice as fast as the web platform's stream.
 * Data cut off in the middle gives all that could be unpacked, then the error.
 */
export const nodeInflate: Inflate = async function* (chunks, format) {
  const unpacking = OPEN[format]({ chunkSize: CHUNK });
  let ready: Uint8Array[] = [];
  const failed: Error[] = [];
  // Flowing, never paused: a stream that fails drops what it still buffers, so
  // the input is fed piece by piece instead and every output taken at once.
  unpacking.on("data", (chunk: Uint8Array) => ready.push(chunk));
  unpacking.on("error", (error) => failed.push(error));
  const taken = () => {
    const out = ready;
    ready = [];
    return out;
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        await new Promise<void>((resolve) => {
          unpacking.write(chunk.subarray(at, at + PIECE), () => resolve());
        });
        yield* taken();
        if (failed[0]) throw failed[0];
      }
    }
    unpacking.end();
    await once(unpacking, "end").catch(() => {});
    yield* taken();
    if (failed[0]) throw failed[0];
  } finally {
    unpacking.destroy();
  }
};
