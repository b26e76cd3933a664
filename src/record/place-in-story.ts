import type { Sketch } from "../model/sketch.ts";
import { type ArticleLink, topicOf } from "./link-articles.ts";
import { byPublication, byText } from "./order.ts";
import type { Relation } from "./sketch-index.ts";

/** An article's place: the older article it is most like, and the one that began its story. */
export interface Place {
  readonly article: string;
  readonly parent: string | null;
  readonly root: string;
}

/** A follow-up has to be about what began the story too, or the subject drifts away from link to link. */
const STAYS_ON_SUBJECT = 0.2;

/** An article's older relative, and how they belong together. */
export interface Parent {
  readonly parent: Sketch;
  readonly link: ArticleLink;
}

/** Of the relations of an article, the one with the older article it is most like. */
export function parentsOf(relations: readonly Relation[]): ReadonlyMap<string, Parent> {
  const best = new Map<string, Parent>();
  for (const { a, b, link } of relations) {
    const [parent, newer] = byPublication(a, b) < 0 ? [a, b] : [b, a];
    const known = best.get(newer.article);
    if (known === undefined || isNearer({ parent, link }, known)) best.set(newer.article, { parent, link });
  }
  return best;
}

/** True when an article hangs rather on the one than on the other. */
export function isNearer({ parent, link }: Parent, known: Parent): boolean {
  const rank = Number(link.type === "follow-up") - Number(known.link.type === "follow-up");
  const order = rank || known.link.score - link.score || byText(parent.article, known.parent.article);
  return order < 0;
}

/** The root of an article, given its parent's. */
export function rootOf(article: Sketch, link: ArticleLink | null, root: Sketch | null): string {
  if (link === null || root === null) return article.article;
  // The same words are the same story, whatever it is about.
  if (link.type !== "follow-up") return root.article;
  return topicOf(article, root) >= STAYS_ON_SUBJECT ? root.article : article.article;
}

/** The places of all articles. */
export function placeInStories(sketches: readonly Sketch[], relations: readonly Relation[]): Place[] {
  const parents = parentsOf(relations);
  const byId = new Map(sketches.map((s) => [s.article, s]));
  const roots = new Map<string, string>();
  return [...byId.values()].sort(byPublication).map((sketch) => {
    const found = parents.get(sketch.article);
    const parentRoot = found === undefined ? null : byId.get(roots.get(found.parent.article)!)!;
    const root = rootOf(sketch, found?.link ?? null, parentRoot);
    roots.set(sketch.article, root);
    return { article: sketch.article, parent: found?.parent.article ?? null, root };
  });
}
