import { addDays } from "../model/day.ts";
import type { Sketch } from "../model/sketch.ts";
import { type ArticleLink, linkArticles, WINDOW_DAYS } from "./link-articles.ts";
import { BINS } from "./shingles.ts";

const BAND = 2;
/** Two articles about one thing share several of their heaviest words. */
const KEY_TERMS = 12;
const SHARED_TERMS = 3;

/** Two articles of one story, and how they belong together. */
export interface Relation {
  readonly a: Sketch;
  readonly b: Sketch;
  readonly link: ArticleLink;
}

/** The sketches of one day, found by what they share. */
export interface DayOfSketches {
  readonly sketches: Sketch[];
  readonly articles: Set<string>;
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

  add(sketch: Sketch): void {
    const day = this.open(sketch.published);
    if (day.articles.has(sketch.article)) return;
    const at = day.sketches.push(sketch) - 1;
    day.articles.add(sketch.article);
    for (const term of keyTermsOf(sketch)) put(day.byTerm, term, at);
    for (const band of bandsOf(sketch)) put(day.byBand, band, at);
  }

  /** All that belong to one story with the sketch, itself left out. */
  relativesOf(sketch: Sketch): Relation[] {
    const found: Relation[] = [];
    const terms = keyTermsOf(sketch);
    const bands = bandsOf(sketch);
    for (const name of daysAround(sketch.published)) {
      const day = this.days.get(name);
      if (day === undefined) continue;
      const shared = new Uint8Array(day.sketches.length);
      const likely: number[] = [];
      const count = (at: number, by: number): void => {
        const before = shared[at]!;
        shared[at] = Math.min(SHARED_TERMS, before + by);
        if (before < SHARED_TERMS && shared[at]! === SHARED_TERMS) likely.push(at);
      };
      for (const band of bands) for (const at of day.byBand.get(band) ?? []) count(at, SHARED_TERMS);
      for (const term of terms) for (const at of day.byTerm.get(term) ?? []) count(at, 1);
      for (const at of likely) {
        const other = day.sketches[at]!;
        if (other.article === sketch.article) continue;
        const link = linkArticles(sketch, other);
        if (link !== null) found.push({ a: sketch, b: other, link });
      }
    }
    return found;
  }

  has(day: string | null): boolean {
    return this.days.has(day);
  }

  /** Notes a day as known although nothing may have been published on it. */
  open(name: string | null): DayOfSketches {
    const known = this.days.get(name);
    if (known !== undefined) return known;
    const day: DayOfSketches = { sketches: [], articles: new Set(), byTerm: new Map(), byBand: new Map() };
    this.days.set(name, day);
    return day;
  }

  /** Lets go of a day and gives what it held. */
  drop(name: string | null): readonly Sketch[] {
    const day = this.days.get(name);
    this.days.delete(name);
    return day?.sketches ?? [];
  }

  /** The days at hand with how many sketches they hold, the one noted first before the others. */
  *sizes(): Iterable<readonly [day: string | null, size: number]> {
    for (const [day, { sketches }] of this.days) yield [day, sketches.length];
  }
}

/** The days on which relatives of an article of this day can have come out. */
export function daysAround(day: string | null): (string | null)[] {
  if (day === null) return [null];
  return Array.from({ length: 2 * WINDOW_DAYS + 1 }, (_, i) => addDays(day, i - WINDOW_DAYS));
}

function put(index: Map<number, number[]>, key: number, at: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [at]);
  else list.push(at);
}

function keyTermsOf(sketch: Sketch): readonly number[] {
  return sketch.terms.slice(0, KEY_TERMS);
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
