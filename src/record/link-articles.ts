import { dayNumber } from "../model/day.ts";
import type { Sketch } from "../model/sketch.ts";
import { overlapOf } from "./shingles.ts";

/** Articles further apart than this are linked only through others between them: anniversaries do not join. */
export const WINDOW_DAYS = 4;

/** Above so great a share of common shingles the words are the same, whatever the two are about. */
const COPIED = 0.5;
/** Below, a text that is found in the other only shares its background. */
const COPIED_TOPIC = 0.3;
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
  const x = outlineOf(a);
  return linkOutlines(x, outlineOf(b), topicProbe(x));
}

/** The same in outline, where the first is compared with many. */
export function linkOutlines(x: Outline, y: Outline, topicWith: (other: Outline) => number): ArticleLink | null {
  const [a, b] = [x.sketch, y.sketch];
  const apart = x.day === null || y.day === null ? null : Math.abs(x.day - y.day);
  if (apart === null ? a.published !== b.published : apart > WINDOW_DAYS) return null;
  const topic = topicWith(y);
  // An address is put to use again: on another day only the words can tell that it is still the same page.
  const isSamePage = a.url !== null && a.url === b.url && apart === 0;
  const isLabelled = a.editionNumber > 0 || b.editionNumber > 0 || isSamePage;
  // Most pairs share a few names and no more: for them only copied words could count.
  if (topic < COPIED_TOPIC && !isLabelled && !isMostlyCopied(x, y)) return null;
  const { jaccard, containment } = overlapOf(x, y);
  if (jaccard >= COPIED || (containment >= 0.6 && jaccard >= 0.08 && topic >= COPIED_TOPIC)) {
    return { type: "same-text", score: Math.max(jaccard, containment), jaccard };
  }
  // Without a day nothing says that the two are of one time; only the text itself can.
  if (apart === null) return null;
  if (isLabelled && apart <= 1 && sameTeller(a, b) && (containment >= 0.3 || titleOverlap(a, b) >= 0.6)) {
    return { type: "edition", score: Math.max(containment, topic), jaccard };
  }
  // The further apart, the more alike they must be.
  return topic >= FOLLOW_UP + PER_DAY * apart ? { type: "follow-up", score: topic, jaccard } : null;
}

/** Whether the words of the two are the same for the greater part; says no as soon as they cannot be. */
function isMostlyCopied({ mins: x }: Outline, { mins: y }: Outline): boolean {
  // What each differing bin takes away, an equal one has to bring back.
  let spare = x.length;
  for (let i = 0; i < x.length; i++) {
    const isSame = x[i] === y[i];
    if (!isSame) spare -= 2;
    else if (x[i]! < 0) spare -= 1;
    if (spare < 0) return false;
  }
  return spare >= 0;
}

/** True when one house tells both. */
export function sameTeller(a: Sketch, b: Sketch): boolean {
  return a.outlet === b.outlet;
}

/** A sketch made ready for being compared with thousands of others. */
export interface Outline {
  readonly sketch: Sketch;
  /** Days since 1970. */
  readonly day: number | null;
  readonly size: number;
  readonly mins: Int32Array;
  /** Terms in ascending order, so that what two share always sums up in the same order. */
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

// Made once for all comparisons of an article.
const outlines = new WeakMap<Sketch, Outline>();

/** The outline of a sketch. */
export function outlineOf(sketch: Sketch): Outline {
  const known = outlines.get(sketch);
  if (known !== undefined) return known;
  const order = sketch.terms.map((_, i) => i).sort((i, j) => sketch.terms[i]! - sketch.terms[j]!);
  const outline = {
    sketch,
    day: sketch.published === null ? null : dayNumber(sketch.published),
    size: sketch.size,
    mins: Int32Array.from(sketch.mins),
    terms: Uint32Array.from(order, (i) => sketch.terms[i]!),
    weights: Float64Array.from(order, (i) => sketch.weights[i]!),
    length: Math.sqrt(sketch.weights.reduce((sum, w) => sum + w * w, 0)),
  };
  outlines.set(sketch, outline);
  return outline;
}

/** How far two articles are about the same, 0 to 1: the cosine of their term vectors. */
export function topicOf(a: Sketch, b: Sketch): number {
  return topicProbe(outlineOf(a))(outlineOf(b));
}

const SLOTS = 256;

/** How far one article is about the same as each of many. */
export function topicProbe(one: Outline): (other: Outline) => number {
  // The terms by their last bits: looking forty up is then cheaper than walking along both lists.
  const slots = new Int16Array(SLOTS).fill(-1);
  for (let i = 0; i < one.terms.length; i++) {
    let at = one.terms[i]! % SLOTS;
    while (slots[at]! >= 0) at = (at + 1) % SLOTS;
    slots[at] = i;
  }
  return ({ terms, weights, length }) => {
    const lengths = one.length * length;
    if (lengths === 0) return 0;
    let dot = 0;
    for (let j = 0; j < terms.length; j++) {
      const term = terms[j]!;
      for (let at = term % SLOTS; slots[at]! >= 0; at = (at + 1) % SLOTS) {
        if (one.terms[slots[at]!]! !== term) continue;
        dot += one.weights[slots[at]!]! * weights[j]!;
        break;
      }
    }
    return dot / lengths;
  };
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
