import { hash32, mix32 } from "./hash.ts";

const WIDTH = 5;
/** A power of two: the bin is the hash's low bits. */
export const BINS = 64;

export interface Shingles {
  readonly size: number;
  readonly mins: ArrayLike<number>;
}

/**
 * Min-hash of the text's 5-word shingles by one permutation: each shingle is
 * hashed once, its bin kept if it is the least there. Bins that no shingle of
 * either text fell into say nothing and are left out of the comparison.
 */
export function shinglesOf(words: readonly string[]): Shingles & { readonly mins: readonly number[] } {
  const hashes = words.map((word) => hash32(word));
  const mins = new Array<number>(BINS).fill(-1);
  const seen = new Set<number>();
  const count = Math.max(1, hashes.length - WIDTH + 1);
  for (let i = 0; hashes.length > 0 && i < count; i++) {
    let h = 0;
    for (let j = i; j < Math.min(i + WIDTH, hashes.length); j++) h = mix32(Math.imul(h, 31) + hashes[j]!);
    if (seen.has(h)) continue;
    seen.add(h);
    const bin = h % BINS;
    // Half the range is enough, and small numbers keep the stored sketch short.
    const value = h >>> 8;
    if (mins[bin]! < 0 || value < mins[bin]!) mins[bin] = value;
  }
  return { size: seen.size, mins };
}

export interface TextOverlap {
  /** Estimated Jaccard similarity of the shingle sets. */
  readonly jaccard: number;
  /** Estimated share of the smaller text found in the larger. */
  readonly containment: number;
}

/** How much text two articles share. */
export function overlapOf(a: Shingles, b: Shingles): TextOverlap {
  let same = 0;
  let filled = 0;
  for (let i = 0; i < BINS; i++) {
    const x = a.mins[i] ?? -1;
    const y = b.mins[i] ?? -1;
    if (x < 0 && y < 0) continue;
    filled++;
    if (x === y) same++;
  }
  const jaccard = filled === 0 ? 0 : same / filled;
  const shared = (jaccard * (a.size + b.size)) / (1 + jaccard);
  const least = Math.min(a.size, b.size);
  return { jaccard, containment: least === 0 ? 0 : Math.min(1, shared / least) };
}
