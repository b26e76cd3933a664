import { addDays } from "../model/day.ts";
import type { Sketch } from "../model/sketch.ts";
import { type ArticleLink, linkOutlines, type Outline, outlineOf, topicProbe, WINDOW_DAYS } from "./link-articles.ts";
import { BINS } from "./shingles.ts";

const BAND = 2;
/** Two articles about one thing share several of their heaviest words. */
const KEY_TERMS = 12;
const SHARED_TERMS = 3;
/** ... and those make up so much of how far they are about the same. */
const KEY_TOPIC = 0.12;
/** Shared words: surely worth comparing. */
const SURELY = 100;

/** Two articles of one story, and how they belong together. */
export interface Relation {
  readonly a: Sketch;
  readonly b: Sketch;
  readonly link: ArticleLink;
}

/** The sketches of one day, found by what they share. */
export interface DayOfSketches {
  readonly outlines: Outline[];
  readonly articles: Set<string>;
  /** By term, the number of each sketch and the weight that the term has there. */
  readonly byTerm: Map<number, number[]>;
  readonly byBand: Map<number, number[]>;
}

/**
 * Sketches by day, for finding an article's relatives among those of about its
 * time. Only pairs that share a band of shingle bins or several key terms are
 * compared, which itself is a matter of the two alone: the answer does not depend
 * on who else is there. Articles without a day are kept as one day of their own.
 */
export class SketchIndex {
  private readonly days = new Map<string | null, DayOfSketches>();
  private shared = new Uint8Array(1024);
  private dots = new Float64Array(1024);

  add(sketch: Sketch): void {
    const day = this.open(sketch.published);
    if (day.articles.has(sketch.article)) return;
    const at = day.outlines.push(outlineOf(sketch)) - 1;
    day.articles.add(sketch.article);
    for (const { term, weight } of keyTermsOf(sketch)) put(day.byTerm, term, at, weight);
    for (const band of bandsOf(sketch)) put(day.byBand, band, at);
  }

  /** All that belong to one story with the sketch, itself left out. */
  relativesOf(sketch: Sketch): Relation[] {
    const found: Relation[] = [];
    const keyTerms = keyTermsOf(sketch);
    const bands = bandsOf(sketch);
    const outline = outlineOf(sketch);
    const topicWith = topicProbe(outline);
    for (const name of daysAround(sketch.published)) {
      const day = this.days.get(name);
      if (day === undefined) continue;
      const { shared, dots } = this.countersFor(day.outlines.length);
      for (const { term, weight } of keyTerms) {
        const places = day.byTerm.get(term) ?? [];
        for (let i = 0; i < places.length; i += 2) {
          const at = places[i]!;
          shared[at] = shared[at]! + 1;
          dots[at] = dots[at]! + weight * places[i + 1]!;
        }
      }
      for (const band of bands) for (const at of day.byBand.get(band) ?? []) shared[at] = SURELY;
      for (let at = 0; at < day.outlines.length; at++) {
        if (shared[at]! < SHARED_TERMS) continue;
        const other = day.outlines[at]!;
        const isLikely = shared[at]! >= SURELY || dots[at]! >= KEY_TOPIC * outline.length * other.length;
        if (!isLikely || other.sketch.article === sketch.article) continue;
        const link = linkOutlines(outline, other, topicWith);
        if (link !== null) found.push({ a: sketch, b: other.sketch, link });
      }
    }
    return found;
  }

  /** Counters at zero: one set for all questions. */
  private countersFor(count: number): { readonly shared: Uint8Array; readonly dots: Float64Array } {
    if (this.shared.length < count) {
      this.shared = new Uint8Array(2 * count);
      this.dots = new Float64Array(2 * count);
    } else {
      this.shared.fill(0, 0, count);
      this.dots.fill(0, 0, count);
    }
    return { shared: this.shared, dots: this.dots };
  }

  has(day: string | null): boolean {
    return this.days.has(day);
  }

  /** Notes a day as known although nothing may have been published on it. */
  open(name: string | null): DayOfSketches {
    const known = this.days.get(name);
    if (known !== undefined) return known;
    const day: DayOfSketches = { outlines: [], articles: new Set(), byTerm: new Map(), byBand: new Map() };
    this.days.set(name, day);
    return day;
  }

  /** Lets go of a day and gives what it held. */
  drop(name: string | null): readonly Sketch[] {
    const day = this.days.get(name);
    this.days.delete(name);
    return (day?.outlines ?? []).map((outline) => outline.sketch);
  }

  /** The days at hand with how many sketches they hold, the one noted first before the others. */
  *sizes(): Iterable<readonly [day: string | null, size: number]> {
    for (const [day, { outlines }] of this.days) yield [day, outlines.length];
  }
}

/** The days on which relatives of an article of this day can have come out. */
export function daysAround(day: string | null): (string | null)[] {
  if (day === null) return [null];
  return Array.from({ length: 2 * WINDOW_DAYS + 1 }, (_, i) => addDays(day, i - WINDOW_DAYS));
}

function put(index: Map<number, number[]>, key: number, ...values: readonly number[]): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [...values]);
  else list.push(...values);
}

/** An article's heaviest terms, in ascending order: whoever asks, what two share sums up the same. */
function keyTermsOf({ terms, weights }: Sketch): readonly { readonly term: number; readonly weight: number }[] {
  return terms
    .slice(0, KEY_TERMS)
    .map((term, i) => ({ term, weight: weights[i]! }))
    .sort((a, b) => a.term - b.term);
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
