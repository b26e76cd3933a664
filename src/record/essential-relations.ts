import { areEditions } from "./fold-editions.ts";
import { byPublication } from "./order.ts";
import type { Relation } from "./sketch-index.ts";
import { UnionFind } from "./union-find.ts";

/**
 * The few of a story's relations that make the same story as all of them: for
 * each article the one with the older article it is most like, and as many as hold
 * copies of one text, and editions of one telling, together. A thousand copies have
 * half a million relations.
 */
export function essentialRelations(relations: readonly Relation[]): Relation[] {
  const texts = new UnionFind<string>();
  const editions = new UnionFind<string>();
  const essential = new Set<Relation>(nearestOlder(relations).values());
  for (const relation of relations) {
    const { a, b, link } = relation;
    if (link.type !== "follow-up" && texts.join(a.article, b.article)) essential.add(relation);
    if (areEditions(relation) && editions.join(a.article, b.article)) essential.add(relation);
  }
  return [...essential];
}

/** For each article the relation with the older article it is most like. */
export function nearestOlder(relations: readonly Relation[]): ReadonlyMap<string, Relation> {
  const best = new Map<string, { readonly relation: Relation; readonly older: string }>();
  for (const relation of relations) {
    const { a, b, link } = relation;
    const [older, newer] = byPublication(a, b) < 0 ? [a, b] : [b, a];
    const known = best.get(newer.article);
    const isBetter =
      known === undefined ||
      link.score > known.relation.link.score ||
      (link.score === known.relation.link.score && older.article < known.older);
    if (isBetter) best.set(newer.article, { relation, older: older.article });
  }
  return new Map([...best].map(([article, { relation }]) => [article, relation]));
}
