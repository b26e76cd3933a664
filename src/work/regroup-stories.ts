import { addDays } from "../model/day.ts";
import type { Sketch } from "../model/sketch.ts";
import type { Story } from "../model/story.ts";
import { findRelatives } from "../record/find-relatives.ts";
import { storiesOf } from "../record/group-stories.ts";
import { WINDOW_DAYS } from "../record/link-articles.ts";
import type { Store } from "../store/store.ts";

export interface Regrouped {
  /** Stories as they stood, which may now be parts of others. */
  readonly before: readonly Story[];
  /** The stories of the same articles and the new ones. */
  readonly after: readonly Story[];
}

/**
 * Finds the stories that these articles belong to. Only articles within the
 * window can be related, and a story is all that hangs together, so nothing
 * outside the stories they touch can change.
 */
export async function regroupStories(store: Store, articles: readonly string[]): Promise<Regrouped> {
  const fresh = await store.sketchesOf(articles);
  const near = new Map<string, Sketch>();
  for (const [from, to] of windowsAround(fresh)) {
    for (const sketch of await store.sketchesBetween(from, to)) near.set(sketch.article, sketch);
  }
  const touched = new Set(articles);
  for (const { a, b } of findRelatives(fresh, [...near.values()])) {
    touched.add(a.article);
    touched.add(b.article);
  }
  const before = await store.stories(await store.storyIdsOf([...touched]));
  const members = new Set([...articles, ...before.flatMap((s) => s.members.map((m) => m.article))]);
  const sketches = await store.sketchesOf([...members]);
  return { before, after: storiesOf(sketches, findRelatives(sketches, sketches)) };
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
