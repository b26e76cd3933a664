import type { Sketch } from "../../model/sketch.ts";
import { daysAround, type Relation, SketchIndex } from "../../record/sketch-index.ts";
import type { Store } from "../../store/store.ts";

/** So many sketches stay at hand; those of the days asked for always do. */
const MOST_SKETCHES = 4_000;

/** The sketches of the days that news has lately come from, so that relatives are found without asking the store again. */
export class SketchWindow {
  private readonly index = new SketchIndex();
  private readonly byArticle = new Map<string, Sketch>();

  /**
   * The relations of articles that are new to the record, among each other and with all others, each once.
   * Their own sketches are in the store already.
   */
  async relationsOf(store: Store, fresh: readonly Sketch[]): Promise<Relation[]> {
    const days = new Set(fresh.flatMap((sketch) => daysAround(sketch.published)));
    const missing = [...days].filter((day) => !this.index.has(day));
    for (const day of missing) this.index.open(day);
    this.note(await store.sketchesOn(missing));
    this.note(fresh);
    const isFresh = new Set(fresh.map((sketch) => sketch.article));
    const relations = fresh.flatMap((sketch) =>
      // Two new articles find each other; one of them reports it.
      this.index.relativesOf(sketch).filter(({ b }) => !isFresh.has(b.article) || b.article < sketch.article),
    );
    this.trim(days);
    return relations;
  }

  /** Sketches by id: those at hand, and the others from the store. */
  async sketches(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Sketch>> {
    const found = new Map<string, Sketch>();
    const missing: string[] = [];
    for (const id of ids) {
      const sketch = this.byArticle.get(id);
      if (sketch === undefined) missing.push(id);
      else found.set(id, sketch);
    }
    for (const sketch of await store.sketchesOf(missing)) found.set(sketch.article, sketch);
    return found;
  }

  private note(sketches: readonly Sketch[]): void {
    for (const sketch of sketches) {
      this.index.add(sketch);
      this.byArticle.set(sketch.article, sketch);
    }
  }

  /** Lets go of the days that were not asked for, the first noted first. */
  private trim(days: ReadonlySet<string | null>): void {
    let excess = this.byArticle.size - MOST_SKETCHES;
    for (const [day, size] of this.index.sizes()) {
      if (excess <= 0) return;
      if (days.has(day)) continue;
      for (const { article } of this.index.drop(day)) this.byArticle.delete(article);
      excess -= size;
    }
  }
}
