import type { UnpackBudget } from "../reader.ts";

/** A kilobyte of good data never unpacks to this many; a bomb does. */
const HIGHEST_RATIO = 200;
/** Below this much output no ratio is looked at: short texts repeat themselves. */
const FREE = 16 << 20;

/** Counts compressed bytes going in. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count.bytes += chunk.length;
    yield chunk;
  }
}

/** Passes unpacked bytes on until they exceed the budget or an honest ratio, then throws. */
export async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  packed: { readonly bytes: number },
  budget: UnpackBudget,
): AsyncGenerator<Uint8Array> {
  let out = 0;
  for await (const chunk of chunks) {
    out += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0)
      throw new Error("it unpacks to more than the limit allows; unpack it by hand and read the parts");
    if (out > FREE && out > packed.bytes * HIGHEST_RATIO) {
      throw new Error(
        `${packed.bytes} bytes unpacked to more than ${out}, which no text does; the archive is a trap or broken`,
      );
    }
    yield chunk;
  }
}
