import { ReadoutError } from "../errors.ts";
import { contentId } from "../model/id.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Anchor, Decision, Review } from "../model/review.ts";
import { anchorsOf } from "../record/rulings.ts";
import type { Store } from "../store/store.ts";
import { inTurn } from "./fold/in-turn.ts";
import { refold } from "./refold.ts";

export interface Author {
  readonly by: string;
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Appends a decision and brings the record in line with it, as one. */
export async function decide(store: Store, decision: Decision, author: Author): Promise<Review> {
  const review: Review = {
    id: contentId("review", author.by, author.at, JSON.stringify(decision)),
    ...author,
    decision,
  };
  await inTurn(store, async (inside, atHand) => {
    const articles = await articlesUnder(inside, decision);
    await inside.addReviews([review]);
    // What is at hand was folded without it.
    atHand.forget();
    await refold(inside, atHand, articles, { at: author.at });
  });
  return review;
}

/** The articles that a decision rests on; for an undo, those of what it takes back, however often that was itself an undo. */
async function articlesUnder(store: Store, decision: Decision): Promise<string[]> {
  if (decision.type !== "undo") return [...new Set(decision.on.map((a) => a.article))];
  const reviews = new Map((await store.reviews()).map((r) => [r.id, r]));
  let at = reviews.get(decision.review);
  if (at === undefined) {
    throw new ReadoutError(
      "reviews/unknown",
      `there is no decision "${decision.review}" to undo. "readout history" lists them.`,
    );
  }
  while (at.decision.type === "undo") {
    const back = reviews.get(at.decision.review);
    if (back === undefined) return [];
    at = back;
  }
  return [...new Set(anchorsOf(at).map((a) => a.article))];
}

/** The words of an event that decisions rest on: those of every claim, replaced ones too, or these would begin an event of their own. */
export async function anchorsFor(store: Store, event: RecordEvent): Promise<Anchor[]> {
  const claims = new Map((await store.claimsById(event.claims.map((c) => c.claim))).map((c) => [c.id, c]));
  return event.claims.map((told) => {
    const claim = claims.get(told.claim);
    const { start, end } = told.trigger;
    const words = told.text.slice(start - told.start, end - told.start);
    return { article: told.article, start, end, words, kind: claim?.kind ?? event.kind };
  });
}
