import type { Review } from "../model/review.ts";
import type { StoryMember } from "../model/story.ts";
import type { Telling } from "../model/telling.ts";
import { anchorsOf, rulingsOf, tellingFor } from "./rulings.ts";

/**
 * How a decision stands today: in force; undone; `orphaned` when the words it
 * rests on are no longer read, or a later edition has taken their place; `overruled`
 * when a later decision on the same words sets the same field otherwise.
 */
export type ReviewStanding = "in force" | "undone" | "orphaned" | "overruled";

/** The standing of every decision, by id. */
export function standingsOf(
  reviews: readonly Review[],
  tellings: readonly Telling[],
  members: readonly StoryMember[],
): ReadonlyMap<string, ReviewStanding> {
  const inForce = rulingsOf(reviews).reviews;
  const replaced = new Set(members.filter((m) => m.supersededBy !== null).map((m) => m.article));
  const standing = new Map<string, ReviewStanding>(reviews.map((r) => [r.id, "undone"]));
  const takers = new Map<string, string>();
  for (const review of inForce) {
    const meant = anchorsOf(review).flatMap((anchor) => tellingFor(anchor, tellings) ?? []);
    const isAdded = review.decision.type === "add";
    const isOrphan = !isAdded && (meant.length === 0 || meant.every((t) => replaced.has(t.article)));
    standing.set(review.id, isOrphan ? "orphaned" : "in force");
    for (const telling of meant) {
      const key = `${fieldOf(review)} of ${telling.id}`;
      const earlier = takers.get(key);
      if (earlier !== undefined && standing.get(earlier) === "in force") standing.set(earlier, "overruled");
      takers.set(key, review.id);
    }
  }
  for (const review of reviews) {
    if (review.decision.type === "undo") standing.set(review.id, isUndone(review, reviews) ? "undone" : "in force");
  }
  return standing;
}

function fieldOf({ id, decision }: Review): string {
  if (decision.type === "correct") return decision.correction.field;
  // Accepting and rejecting answer one question.
  return decision.type === "accept" || decision.type === "reject" ? "verdict" : id;
}

function isUndone(review: Review, reviews: readonly Review[]): boolean {
  return reviews.some((r) => r.decision.type === "undo" && r.decision.review === review.id && !isUndone(r, reviews));
}
