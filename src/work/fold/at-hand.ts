import type { Strand } from "../../model/account.ts";
import type { Sketch } from "../../model/sketch.ts";
import type { Story } from "../../model/story.ts";
import type { Clustering } from "../../record/clustering.ts";
import { type Rulings, rulingsOf } from "../../record/rulings.ts";
import type { Relation } from "../../record/sketch-index.ts";
import type { StoryFold } from "../../record/story-fold.ts";
import type { Store, StoryPlace } from "../../store/store.ts";
import { type TiesInForce, tiesInForce } from "../ties-in-force.ts";
import { Recent } from "./recent.ts";
import { SketchWindow } from "./sketch-window.ts";

const MOST_PLACES = 20_000;
const MOST_TELLINGS = 6_000;
const MOST_STRANDS = 8_000;

/** A story with what it takes to put another article into it. */
export interface StoryAtHand {
  readonly story: Story;
  readonly sketches: ReadonlyMap<string, Sketch>;
  readonly relations: readonly Relation[];
  /** Null until its tellings have been asked for. */
  readonly fold: StoryFold | null;
}

/** A block with the events that its strands are part of. */
export interface BlockAtHand {
  readonly clustering: Clustering<Strand>;
  readonly eventOf: Map<string, string>;
}

/**
 * What folding keeps at hand from one batch to the next: news comes day by day,
 * so the stories and blocks of a batch are mostly those of the one before. All of
 * it can be had from the store again, and nothing of it outlives the moment in
 * which somebody else writes there.
 */
export class AtHand {
  window = new SketchWindow();
  readonly places = new Recent<StoryPlace>();
  readonly stories = new Recent<StoryAtHand>(({ story, fold }) => fold?.size ?? story.members.length);
  readonly blocks = new Recent<BlockAtHand>(({ clustering }) => clustering.size);
  /** The blocks of tellings that decisions tie together; null until asked for. */
  tiedBlocks: Map<string, string> | null = null;
  private decided: { readonly rulings: Rulings; readonly ties: TiesInForce } | null = null;

  /** The decisions in force, and what they tie. */
  async decisions(store: Store): Promise<{ readonly rulings: Rulings; readonly ties: TiesInForce }> {
    if (this.decided === null) {
      const rulings = rulingsOf(await store.reviews());
      this.decided = { rulings, ties: await tiesInForce(store, rulings) };
    }
    return this.decided;
  }

  /** Where articles stand; those that are new to the record stand nowhere. */
  async placesOf(store: Store, articles: Iterable<string>): Promise<Map<string, StoryPlace>> {
    const found = new Map<string, StoryPlace>();
    const missing: string[] = [];
    for (const article of articles) {
      const place = this.places.get(article);
      if (place === undefined) missing.push(article);
      else found.set(article, place);
    }
    for (const place of await store.placesOf(missing)) {
      found.set(place.article, place);
      this.places.set(place.article, place);
    }
    return found;
  }

  /**
   * To be called when articles are read: where people tied tellings of theirs to others, or kept them apart,
   * the ties come of what is read there, and everything at hand was folded without them.
   */
  async heed(store: Store, articles: readonly string[]): Promise<void> {
    const tied = new Set((await this.decisions(store)).ties.articles);
    if (articles.some((article) => tied.has(article))) this.forget();
  }

  /** Lets go of everything. */
  forget(): void {
    this.window = new SketchWindow();
    for (const held of [this.places, this.stories, this.blocks]) held.clear();
    this.tiedBlocks = null;
    this.decided = null;
  }

  /** Lets go of what has not been used for longest. */
  trim(): void {
    this.places.trim(MOST_PLACES);
    this.stories.trim(MOST_TELLINGS);
    this.blocks.trim(MOST_STRANDS);
  }
}
