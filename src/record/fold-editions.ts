import { daysBetween } from "../model/day.ts";
import type { Sketch } from "../model/sketch.ts";
import { sameTeller, topicOf } from "./link-articles.ts";
import { byPublication } from "./order.ts";
import type { Relation } from "./sketch-index.ts";
import { UnionFind } from "./union-find.ts";

/** So many of the shingles are the same in a text that was only moved. */
const MOVED = 0.9;
/** How far two texts of one telling are about the same. */
const SAME_TOPIC = 0.75;

export interface Editions {
  /** Each replaced article with the edition that replaces it. */
  readonly by: ReadonlyMap<string, string>;
  /** Articles that are a later edition of another. */
  readonly chains: ReadonlySet<string>;
}

/** Which articles of a story are editions of one telling by one house; each is replaced by the next. */
export function foldEditions(sketches: readonly Sketch[], relations: readonly Relation[]): Editions {
  const groups = new UnionFind<string>();
  for (const relation of relations) {
    if (areEditions(relation)) groups.join(relation.a.article, relation.b.article);
  }
  const byId = new Map(sketches.map((s) => [s.article, s]));
  const by = new Map<string, string>();
  const chains = new Set<string>();
  for (const group of groups.groups(sketches.map((s) => s.article))) {
    const editions = group.map((id) => byId.get(id)!).sort(byEdition);
    for (let i = 1; i < editions.length; i++) {
      by.set(editions[i - 1]!.article, editions[i]!.article);
      chains.add(editions[i]!.article);
    }
  }
  return { by, chains };
}

/** Whether two articles are editions of one telling by one house. */
export function areEditions({ a, b, link }: Relation): boolean {
  if (!sameTeller(a, b) || link.type === "follow-up") return false;
  if (link.type === "edition") return true;
  const isLabelled = a.editionNumber !== b.editionNumber || a.isCorrection !== b.isCorrection;
  const isSamePage = a.url !== null && a.url === b.url;
  const apart = a.published === null || b.published === null ? 0 : Math.abs(daysBetween(a.published, b.published));
  if (isSamePage || (isLabelled && apart <= 1)) return true;
  // A page whose headline is put right may move to a new address: its words and its moment stay.
  const isSameMoment = a.publishedAt !== null && a.publishedAt === b.publishedAt;
  if (isSameMoment && link.jaccard >= MOVED && topicOf(a, b) >= SAME_TOPIC) return true;
  // Two pages of one house are two publications, however alike: statements of a kind are written alike.
  if (a.url !== null && b.url !== null) return false;
  // Unlabelled, a house's two texts of a day are one telling only when words and names are mostly the same:
  // background is reused from story to story, and statements of a kind differ in their names alone.
  return apart === 0 && link.jaccard >= 0.5 && topicOf(a, b) >= SAME_TOPIC;
}

/** A correction comes after what it corrects; then the label's number, then time. */
function byEdition(a: Sketch, b: Sketch): number {
  return Number(a.isCorrection) - Number(b.isCorrection) || a.editionNumber - b.editionNumber || byPublication(a, b);
}
