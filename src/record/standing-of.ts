import type { Review } from "../model/review.ts";
import type { Story } from "../model/story.ts";
import type { Telling } from "../model/telling.ts";
import { pairsOf } from "./apartness.ts";
import { printedIn } from "./printed-in.ts";
import { anchorsOf, type Rulings, rulingsOf, rulingsOn, tellingFor } from "./rulings.ts";
import { meantBy, settledKey, toldIn } from "./voice.ts";

/**
 * How a decision stands today: in force; undone; `orphaned` when the words it
 * rests on are no longer read, or a later edition has taken them away; `overruled`
 * when a later decision on the same words says otherwise.
 */
export type ReviewStanding = "in force" | "undone" | "orphaned" | "overruled";

/** What the standing of decisions is told from. */
export interface Grounds {
  readonly reviews: readonly Review[];
  /** The stories of all articles that decisions rest on. */
  readonly stories: readonly Story[];
  /** What is told in those articles and in the later editions of them. */
  readonly tellings: readonly Telling[];
  /** Ids of merged actors that articles are still read with. */
  readonly named: ReadonlySet<string>;
}

/** The standing of every decision, by id. */
export function standingsOf(grounds: Grounds): ReadonlyMap<string, ReviewStanding> {
  const { reviews } = grounds;
  const rulings = rulingsOf(reviews);
  const standing = new Map<string, ReviewStanding>(reviews.map((r) => [r.id, "undone"]));
  const footholds = footholdsOf(rulings, grounds);
  const takers = new Map<string, { readonly review: string; readonly says: string }>();
  for (const review of rulings.reviews) {
    const found = footholds.get(review.id);
    standing.set(review.id, isOrphan(review, found, grounds.named) ? "orphaned" : "in force");
    for (const { key, says } of answersOf(review, found?.all ?? [], grounds.tellings)) {
      const earlier = takers.get(key);
      const isOverruled = earlier !== undefined && earlier.says !== says && earlier.review !== review.id;
      if (isOverruled && standing.get(earlier.review) === "in force") standing.set(earlier.review, "overruled");
      takers.set(key, { review: review.id, says });
    }
  }
  for (const review of reviews) {
    if (review.decision.type === "undo") standing.set(review.id, isUndone(review, reviews) ? "undone" : "in force");
  }
  return standing;
}

/** The tellings that a decision means. */
interface Footholds {
  readonly all: Telling[];
  /** Whether one of them is in an article that no later edition replaces. */
  counts: boolean;
}

function footholdsOf(rulings: Rulings, { stories, tellings }: Grounds): ReadonlyMap<string, Footholds> {
  const told = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const list = told.get(telling.article);
    if (list === undefined) told.set(telling.article, [telling]);
    else list.push(telling);
  }
  const found = new Map<string, Footholds>();
  for (const place of stories.flatMap((story) => printedIn(story, rulings))) {
    const { article, supersededBy } = place.member;
    const all = toldIn(article, told.get(article) ?? [], rulings);
    for (const review of rulingsOn(rulings, [article, ...place.earlier])) {
      const meant = meantBy(review, all, place);
      if (meant.size === 0) continue;
      const held = found.get(review.id) ?? { all: [], counts: false };
      held.all.push(...all.filter((telling) => meant.has(telling.id)));
      held.counts ||= supersededBy === null;
      found.set(review.id, held);
    }
  }
  return found;
}

function isOrphan({ decision }: Review, found: Footholds | undefined, named: ReadonlySet<string>): boolean {
  if (decision.type === "merge-actors") return decision.actors.filter((id) => named.has(id)).length < 2;
  return found?.counts !== true;
}

/** What a decision answers, and how: two that answer one question otherwise contradict each other. */
function answersOf(
  review: Review,
  meant: readonly Telling[],
  tellings: readonly Telling[],
): { readonly key: string; readonly says: string }[] {
  const { decision } = review;
  switch (decision.type) {
    case "accept":
    case "reject":
      return meant.map(({ id }) => ({ key: `verdict of ${id}`, says: decision.type }));
    case "correct": {
      const says = decision.correction.value.trim();
      return meant.map(({ id }) => ({ key: `${settledKey(decision.correction)} of ${id}`, says }));
    }
    case "same":
    case "different": {
      const ids = anchorsOf(review).flatMap((anchor) => tellingFor(anchor, tellings)?.id ?? []);
      return pairsOf({ tellings: ids }).map((pair) => ({ key: `tie of ${pair}`, says: decision.type }));
    }
    case "merge-actors": {
      const [kept = ""] = decision.actors;
      return pairsOf({ tellings: decision.actors }).map((pair) => ({ key: `name of ${pair}`, says: kept }));
    }
    case "split-actor": {
      const articles = new Set(meant.map((telling) => telling.article));
      return [...articles].map((article) => ({ key: `${decision.actor} in ${article}`, says: decision.as.actor }));
    }
    default:
      return [];
  }
}

function isUndone(review: Review, reviews: readonly Review[]): boolean {
  return reviews.some((r) => r.decision.type === "undo" && r.decision.review === review.id && !isUndone(r, reviews));
}
