import type { Sketch } from "../../model/sketch.ts";
import type { Story } from "../../model/story.ts";
import { essentialRelations } from "../../record/essential-relations.ts";
import { findRelatives } from "../../record/find-relatives.ts";
import { storyIdOf, storyOf } from "../../record/group-stories.ts";
import { linkArticles } from "../../record/link-articles.ts";
import { byPublication } from "../../record/order.ts";
import { isNearer, type Parent, parentsOf, rootOf } from "../../record/place-in-story.ts";
import type { Relation } from "../../record/sketch-index.ts";
import type { Store, StoryPlace } from "../../store/store.ts";
import type { AtHand } from "./at-hand.ts";

export interface Regrouped {
  /** The stories of the articles and those that change, as they stood. */
  readonly before: readonly Story[];
  /** The same articles' stories now. */
  readonly after: readonly Story[];
}

/**
 * Finds the stories that these articles belong to. A new article can only give
 * a place to itself, to newer ones that are more like it than like what they hung
 * on, and to those that hang on them; all others stay where they are.
 */
export async function regroupStories(
  store: Store,
  atHand: AtHand,
  articles: readonly string[],
  sketches: readonly Sketch[],
): Promise<Regrouped> {
  const standing = await atHand.placesOf(store, articles);
  const fresh = sketches.filter((sketch) => !standing.has(sketch.article));
  const relations = await atHand.window.relationsOf(store, fresh);
  const places = await placeAnew(store, atHand, fresh, relations);
  const affected = new Set([...standing.values()].map((place) => place.root));
  for (const [article, { root }] of places) {
    affected.add(root);
    const was = atHand.places.get(article);
    if (was !== undefined) affected.add(was.root);
  }
  const regrouped = await arrange(store, atHand, { places, affected, fresh, relations });
  for (const place of places.values()) atHand.places.set(place.article, place);
  return regrouped;
}

/** The new places of new articles and of those that they move. */
async function placeAnew(
  store: Store,
  atHand: AtHand,
  fresh: readonly Sketch[],
  relations: readonly Relation[],
): Promise<Map<string, StoryPlace>> {
  const isFresh = new Set(fresh.map((sketch) => sketch.article));
  const related = new Map(relations.flatMap(({ a, b }) => [a, b]).map((sketch) => [sketch.article, sketch]));
  const known = await atHand.placesOf(
    store,
    [...related.keys()].filter((id) => !isFresh.has(id)),
  );
  const parents = new Map<string, Parent>();
  const due = [...fresh];
  const held = await atHand.window.sketches(
    store,
    [...known.values()].flatMap((place) => place.parent ?? []),
  );
  for (const [article, parent] of parentsOf(relations)) {
    const was = known.get(article)?.parent ?? null;
    const sketch = related.get(article)!;
    if (was !== null && !isNearer(parent, parentAt(sketch, held.get(was)!)!)) continue;
    parents.set(article, parent);
    if (!isFresh.has(article)) due.push(sketch);
  }

  const places = new Map<string, StoryPlace>();
  // Oldest first: a place depends on those of older articles only.
  due.sort(byPublication);
  for (let at = 0; at < due.length; at++) {
    const sketch = due[at]!;
    const was = isFresh.has(sketch.article)
      ? undefined
      : (await atHand.placesOf(store, [sketch.article])).get(sketch.article);
    const near = parents.get(sketch.article) ?? (await parentOf(store, atHand, sketch, was?.parent ?? null));
    const root = near === null ? null : await rootAbove(store, atHand, places, near.parent.article);
    const place = {
      article: sketch.article,
      parent: near?.parent.article ?? null,
      root: rootOf(sketch, near?.link ?? null, root),
    };
    places.set(sketch.article, place);
    if (was === undefined || was.root === place.root) continue;
    // What hangs on it moves along.
    const children = (await store.childrenOf(sketch.article)).filter((id) => !due.some((d) => d.article === id));
    due.push(...(await atHand.window.sketches(store, children)).values());
    const rest = due.splice(at + 1).sort(byPublication);
    due.push(...rest);
  }
  return places;
}

/** The parent that an article hangs on already. */
async function parentOf(store: Store, atHand: AtHand, sketch: Sketch, id: string | null): Promise<Parent | null> {
  if (id === null) return null;
  const parent = (await atHand.window.sketches(store, [id])).get(id);
  return parent === undefined ? null : parentAt(sketch, parent);
}

function parentAt(sketch: Sketch, parent: Sketch): Parent | null {
  const link = linkArticles(sketch, parent);
  return link === null ? null : { parent, link };
}

/** The article that began the story of this one. */
async function rootAbove(
  store: Store,
  atHand: AtHand,
  places: ReadonlyMap<string, StoryPlace>,
  article: string,
): Promise<Sketch | null> {
  const place = places.get(article) ?? (await atHand.placesOf(store, [article])).get(article);
  if (place === undefined) return null;
  return (await atHand.window.sketches(store, [place.root])).get(place.root) ?? null;
}

interface Arrangement {
  readonly places: ReadonlyMap<string, StoryPlace>;
  /** The articles that began the stories concerned. */
  readonly affected: ReadonlySet<string>;
  readonly fresh: readonly Sketch[];
  readonly relations: readonly Relation[];
}

/** The affected stories as they stood, and with every article in its new place. */
async function arrange(
  store: Store,
  atHand: AtHand,
  { places, affected, fresh, relations }: Arrangement,
): Promise<Regrouped> {
  const before = await storiesAtHand(store, atHand, [...affected].map(storyIdOf));
  const byRoot = new Map<string, StoryPlace[]>();
  const put = (place: StoryPlace): void => {
    const list = byRoot.get(place.root);
    if (list === undefined) byRoot.set(place.root, [place]);
    else list.push(place);
  };
  for (const story of before.values()) {
    const root = story.members[0]!.article;
    for (const { article, parent } of story.members) if (!places.has(article)) put({ article, parent, root });
  }
  for (const place of places.values()) put(place);
  const within = relationsWithin(relations, places, before);
  const added = new Map(fresh.map((sketch) => [sketch.article, sketch]));
  const after: Story[] = [];
  for (const [root, members] of byRoot) {
    const id = storyIdOf(root);
    const was = before.get(id);
    if (was !== undefined && !members.some((m) => places.has(m.article)) && members.length === was.members.length) {
      after.push(was);
      continue;
    }
    const held = atHand.stories.get(id);
    const stays = new Set(members.map((m) => m.article));
    const isWhole = (held?.story.members ?? []).every((m) => stays.has(m.article));
    const joined = members.filter((m) => held?.sketches.has(m.article) !== true);
    const isKnown = (held !== undefined || was === undefined) && isWhole && joined.every((m) => added.has(m.article));
    const sketches = isKnown
      ? new Map([...(held?.sketches ?? []), ...joined.map((m) => [m.article, added.get(m.article)!] as const)])
      : await atHand.window.sketches(store, [...stays]);
    const all = isKnown
      ? [...(held?.relations ?? []), ...(within.get(root) ?? [])]
      : findRelatives([...sketches.values()]);
    const kept = essentialRelations(all);
    const story = storyOf([...sketches.values()], members, kept);
    atHand.stories.set(id, { story, sketches, relations: kept, fold: held?.fold ?? null });
    after.push(story);
  }
  return { before: [...before.values()], after };
}

/** Stories by id: those at hand, and the others from the store. */
async function storiesAtHand(store: Store, atHand: AtHand, ids: readonly string[]): Promise<Map<string, Story>> {
  const found = new Map<string, Story>();
  const missing: string[] = [];
  for (const id of ids) {
    const held = atHand.stories.get(id);
    if (held === undefined) missing.push(id);
    else found.set(id, held.story);
  }
  for (const story of await store.stories(missing)) found.set(story.id, story);
  return found;
}

/** The relations that lie within one story, by the article that began it. */
function relationsWithin(
  relations: readonly Relation[],
  places: ReadonlyMap<string, StoryPlace>,
  before: ReadonlyMap<string, Story>,
): ReadonlyMap<string, readonly Relation[]> {
  const roots = new Map<string, string>();
  for (const story of before.values()) {
    for (const { article } of story.members) roots.set(article, story.members[0]!.article);
  }
  for (const { article, root } of places.values()) roots.set(article, root);
  const within = new Map<string, Relation[]>();
  for (const relation of relations) {
    const root = roots.get(relation.a.article);
    if (root === undefined || root !== roots.get(relation.b.article)) continue;
    const list = within.get(root);
    if (list === undefined) within.set(root, [relation]);
    else list.push(relation);
  }
  return within;
}
