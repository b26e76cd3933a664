import type { Sketch } from "../model/sketch.ts";
import { type ArticleLink, linkArticles } from "./link-articles.ts";
import { BINS } from "./shingles.ts";

const BAND = 2;
/** Two articles about one thing share several of their heaviest words. */
const KEY_TERMS = 12;
const SHARED_TERMS = 3;

export interface Relation {
  readonly a: Sketch;
  readonly b: Sketch;
  readonly link: ArticleLink;
}

/**
 * Every pair with at least one of `fresh` that belongs to one story. Only pairs
 * that share a band of shingle bins or several key terms are compared, which
 * itself is a matter of the two alone: the answer does not depend on who else is there.
 */
export function findRelatives(fresh: readonly Sketch[], all: readonly Sketch[]): Relation[] {
  const isFresh = new Set(fresh.map((s) => s.article));
  const others = all.filter((s) => !isFresh.has(s.article));
  const everyone = [...fresh, ...others];
  const bands = indexBy(everyone, bandsOf);
  const terms = indexBy(everyone, (s) => s.terms.slice(0, KEY_TERMS));
  const found: Relation[] = [];
  fresh.forEach((a, at) => {
    const shared = new Map<number, number>();
    for (const band of bandsOf(a)) for (const i of bands.get(band) ?? []) shared.set(i, SHARED_TERMS);
    for (const term of a.terms.slice(0, KEY_TERMS)) {
      for (const i of terms.get(term) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    for (const [i, count] of shared) {
      // A pair of fresh articles is met twice; the first of them reports it.
      if (count < SHARED_TERMS || i === at || (i < at && i < fresh.length)) continue;
      const b = everyone[i]!;
      const link = linkArticles(a, b);
      if (link !== null) found.push({ a, b, link });
    }
  });
  return found;
}

function indexBy(sketches: readonly Sketch[], keysOf: (sketch: Sketch) => readonly number[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  sketches.forEach((sketch, i) => {
    for (const key of keysOf(sketch)) {
      const at = index.get(key);
      if (at === undefined) index.set(key, [i]);
      else at.push(i);
    }
  });
  return index;
}

function bandsOf(sketch: Sketch): number[] {
  const bands: number[] = [];
  for (let i = 0; i < BINS; i += BAND) {
    const x = sketch.mins[i] ?? -1;
    const y = sketch.mins[i + 1] ?? -1;
    // Mins have 24 bits; band and both fit a double's 53 when folded to 23 each.
    if (x >= 0 && y >= 0) bands.push((i / BAND) * 2 ** 46 + (x % 2 ** 23) * 2 ** 23 + (y % 2 ** 23));
  }
  return bands;
}
