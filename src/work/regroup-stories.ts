import { addDays } from "../model/day.ts";
import type { Sketch } from "../model/sketch.ts";
import type { Story } from "../model/story.ts";
import { findRelatives } from "../record/find-relatives.ts";
import { storyIdOf, storyOf } from "../record/group-stories.ts";
import { WINDOW_DAYS } from "../record/link-articles.ts";
import { byPublication } from "../record/order.ts";
import { type Place, parentsOf, rootOf } from "../record/place-in-story.ts";
import type { Store } from "../store/store.ts";

export interface Regrouped {
  /** Stories that change, as they stood. */
  readonly before: readonly Story[];
  /** The stories of the same articles and the new ones. */
  readonly after: readonly Story[];
}

/**
 * Finds the stories that these articles belong to. An article can only give a
 * new place to itself, to newer articles within the window that are most like
 * it, and to those that hang on them; all others stay where they are.
 */
export async function regroupStories(store: Store, articles: readonly string[]): Promise<Regrouped> {
  const fresh = await store.sketchesOf(articles);
  const book = new SketchBook(store);
  book.note(fresh);
  const first = findRelatives(fresh, await book.around(fresh));
  const newer = first.flatMap(({ a, b }) => {
    const [, later] = byPublication(a, b) < 0 ? [a, b] : [b, a];
    return later;
  });
  const asked = [...new Map([...fresh, ...newer].map((s) => [s.article, s])).values()];
  // What is newer may have had a better parent all along, outside the window of the new article.
  const isAsked = new Set(asked.map((s) => s.article));
  const found = parentsOf(findRelatives(asked, await book.around(asked)));
  const parents = new Map([...found].filter(([article]) => isAsked.has(article)));

  const places = new Map<string, Place>();
  const known = new Map((await store.placesOf(asked.map((s) => s.article))).map((p) => [p.article, p]));
  const due = new Map(
    asked
      .filter(
        (s) =>
          known.get(s.article) === undefined ||
          known.get(s.article)!.parent !== (parents.get(s.article)?.parent.article ?? null),
      )
      .map((s) => [s.article, s]),
  );
  const affected = new Set<string>();
  while (due.size > 0) {
    // Oldest first: a place depends on those of older articles only.
    const sketch = [...due.values()].sort(byPublication)[0]!;
    due.delete(sketch.article);
    const was = known.get(sketch.article) ?? (await store.placesOf([sketch.article]))[0];
    const near = isAsked.has(sketch.article)
      ? parents.get(sketch.article)
      : await book.link(sketch, was?.parent ?? null);
    const above = near === undefined ? null : await placeOf(store, places, near.parent.article);
    const root = rootOf(sketch, near?.link ?? null, above === null ? null : await book.get(above.root));
    places.set(sketch.article, { article: sketch.article, parent: near?.parent.article ?? null, root });
    if (was !== undefined) affected.add(was.root);
    affected.add(root);
    if (was === undefined || was.root === root) continue;
    const children = await store.childrenOf(sketch.article);
    for (const child of await store.sketchesOf(children.filter((id) => !places.has(id)))) due.set(child.article, child);
  }
  for (const { root } of await store.placesOf(articles)) affected.add(root);
  return arrange(store, book, places, affected);
}

async function placeOf(store: Store, places: ReadonlyMap<string, Place>, article: string): Promise<Place | null> {
  return places.get(article) ?? (await store.placesOf([article]))[0] ?? null;
}

/** The affected stories as they stood, and with every article in its new place. */
async function arrange(
  store: Store,
  book: SketchBook,
  places: ReadonlyMap<string, Place>,
  affected: ReadonlySet<string>,
): Promise<Regrouped> {
  const before = await store.stories([...affected].map(storyIdOf));
  const stay = before.flatMap((story) =>
    story.members
      .filter((m) => !places.has(m.article))
      .map(({ article, parent }): Place => ({ article, parent, root: story.members[0]!.article })),
  );
  const byRoot = new Map<string, Place[]>();
  for (const place of [...stay, ...places.values()]) {
    const list = byRoot.get(place.root);
    if (list === undefined) byRoot.set(place.root, [place]);
    else list.push(place);
  }
  await book.load([...byRoot.values()].flat().map((p) => p.article));
  const after: Story[] = [];
  for (const members of byRoot.values()) {
    const sketches = await Promise.all(members.map((p) => book.get(p.article)));
    after.push(storyOf(sketches, members, findRelatives(sketches, sketches)));
  }
  return { before, after };
}

/** Sketches at hand, so that none is asked for twice in one go. */
class SketchBook {
  private readonly store: Store;
  private readonly held = new Map<string, Sketch>();

  constructor(store: Store) {
    this.store = store;
  }

  note(sketches: readonly Sketch[]): void {
    for (const sketch of sketches) this.held.set(sketch.article, sketch);
  }

  async load(ids: readonly string[]): Promise<void> {
    this.note(await this.store.sketchesOf(ids.filter((id) => !this.held.has(id))));
  }

  async get(id: string): Promise<Sketch> {
    if (!this.held.has(id)) await this.load([id]);
    return this.held.get(id)!;
  }

  /** Sketches that can be relatives of the given ones. */
  async around(sketches: readonly Sketch[]): Promise<readonly Sketch[]> {
    const found: Sketch[] = [];
    for (const [from, to] of windowsAround(sketches)) found.push(...(await this.store.sketchesBetween(from, to)));
    this.note(found);
    return found;
  }

  /** The link to a parent that is already known. */
  async link(sketch: Sketch, parent: string | null): Promise<ReturnType<ReturnType<typeof parentsOf>["get"]>> {
    return parent === null
      ? undefined
      : parentsOf(findRelatives([sketch], [await this.get(parent)])).get(sketch.article);
  }
}

/** Stretches of days in which relatives of the sketches can lie. */
function windowsAround(sketches: readonly Sketch[]): [string, string][] {
  const days = [...new Set(sketches.flatMap((s) => s.published ?? []))].sort();
  const windows: [string, string][] = [];
  for (const day of days) {
    const from = addDays(day, -WINDOW_DAYS);
    const last = windows.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = addDays(day, WINDOW_DAYS);
    else windows.push([from, addDays(day, WINDOW_DAYS)]);
  }
  // Articles without a day are only asked for by an empty stretch.
  return windows.length > 0 ? windows : [["9999-12-31", "0000-01-01"]];
}
