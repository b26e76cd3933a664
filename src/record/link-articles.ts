import { dayNumber } from "../model/day.ts";
import type { Sketch } from "../model/sketch.ts";
import { overlapOf } from "./shingles.ts";

/** Articles further apart than this are linked only through others between them: anniversaries do not join. */
export const WINDOW_DAYS = 4;

const FOLLOW_UP = 0.35;
const PER_DAY = 0.02;

export type LinkType = "same-text" | "edition" | "follow-up";

export interface ArticleLink {
  readonly type: LinkType;
  /** 0 to 1. */
  readonly score: number;
  readonly jaccard: number;
}

/** How two articles of about one time belong together, or null. A matter of the two alone, whichever is given first. */
export function linkArticles(a: Sketch, b: Sketch): ArticleLink | null {
  const [x, y] = [vectorOf(a).day, vectorOf(b).day];
  const apart = x === null || y === null ? null : Math.abs(x - y);
  if (apart === null ? a.published !== b.published : apart > WINDOW_DAYS) return null;
  const { jaccard, containment } = overlapOf(a, b);
  const topic = topicOf(a, b);
  if (jaccard >= 0.5 || (containment >= 0.6 && jaccard >= 0.08 && topic >= 0.3)) {
    return { type: "same-text", score: Math.max(jaccard, containment), jaccard };
  }
  // Without a day nothing says that the two are of one time; only the text itself can.
  if (apart === null) return null;
  const isLabelled = a.editionNumber > 0 || b.editionNumber > 0 || (a.url !== null && a.url === b.url);
  if (isLabelled && apart <= 1 && sameTeller(a, b) && (containment >= 0.3 || titleOverlap(a, b) >= 0.6)) {
    return { type: "edition", score: Math.max(containment, topic), jaccard };
  }
  // The further apart, the more alike they must be.
  return topic >= FOLLOW_UP + PER_DAY * apart ? { type: "follow-up", score: topic, jaccard } : null;
}

/** True when one house tells both. */
export function sameTeller(a: Sketch, b: Sketch): boolean {
  return a.outlet === b.outlet;
}

interface Vector {
  /** Days since 1970. */
  readonly day: number | null;
  /** Terms in ascending order, so that two vectors meet in one pass and always sum up in the same order. */
  readonly terms: Float64Array;
  readonly weights: Float64Array;
  readonly length: number;
}

// An article is compared with hundreds of others; its vector is made once for all of them.
const vectors = new WeakMap<Sketch, Vector>();

function vectorOf(sketch: Sketch): Vector {
  const known = vectors.get(sketch);
  if (known !== undefined) return known;
  const order = sketch.terms.map((_, i) => i).sort((i, j) => sketch.terms[i]! - sketch.terms[j]!);
  const vector = {
    day: sketch.published === null ? null : dayNumber(sketch.published),
    terms: Float64Array.from(order, (i) => sketch.terms[i]!),
    weights: Float64Array.from(order, (i) => sketch.weights[i]!),
    length: Math.sqrt(sketch.weights.reduce((sum, w) => sum + w * w, 0)),
  };
  vectors.set(sketch, vector);
  return vector;
}

/** How far two articles are about the same, 0 to 1: the cosine of their term vectors. */
export function topicOf(a: Sketch, b: Sketch): number {
  const [x, y] = [vectorOf(a), vectorOf(b)];
  const length = x.length * y.length;
  if (length === 0) return 0;
  let dot = 0;
  for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length; ) {
    const order = x.terms[i]! - y.terms[j]!;
    if (order === 0) dot += x.weights[i++]! * y.weights[j++]!;
    else if (order < 0) i++;
    else j++;
  }
  return dot / length;
}

function titleOverlap(a: Sketch, b: Sketch): number {
  const x = titleWords(a);
  const y = titleWords(b);
  const shared = [...x].filter((word) => y.has(word)).length;
  const least = Math.min(x.size, y.size);
  return least < 3 ? 0 : shared / least;
}

function titleWords(sketch: Sketch): ReadonlySet<string> {
  return new Set((sketch.title ?? "").toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
