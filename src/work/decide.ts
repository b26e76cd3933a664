import { contentId } from "../model/id.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Anchor, Decision, Review } from "../model/review.ts";
import { rulingsOf } from "../record/rulings.ts";
import type { Store } from "../store/store.ts";
import { affectedBy } from "./affected-articles.ts";
import { inTurn } from "./fold/in-turn.ts";
import { refold } from "./refold.ts";

export interface Author {
  readonly by: string;
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** So many articles are folded again at once. */
const BATCH = 500;

/** Appends a decision and brings the record in line with it, as one. */
export async function decide(store: Store, decision: Decision, author: Author): Promise<Review> {
  const review: Review = {
    id: contentId("review", author.by, author.at, JSON.stringify(decision)),
    ...author,
    decision,
  };
  await inTurn(store, async (inside, atHand) => {
    const before = await inside.reviews();
    const { articles, areActors } = await affectedBy(inside, decision, before);
    await inside.addReviews([review]);
    if (areActors) await noteAliases(inside);
    // What is at hand was folded without it.
    atHand.forget();
    for (let i = 0; i < articles.length; i += BATCH) {
      await refold(inside, atHand, articles.slice(i, i + BATCH), { at: author.at });
    }
  });
  return review;
}

/** Writes down which ids go by another under the decisions that there are. */
export async function noteAliases(store: Store): Promise<void> {
  await store.replaceAliases(rulingsOf(await store.reviews()).identities.aliases);
}

/** The words of an event that decisions rest on: those of every claim, replaced ones too, or these would begin an event of their own. */
export async function anchorsFor(store: Store, event: RecordEvent): Promise<Anchor[]> {
  const claims = new Map((await store.claimsById(event.claims.map((c) => c.claim))).map((c) => [c.id, c]));
  return event.claims.map((told) => {
    const claim = claims.get(told.claim);
    const { start, end } = told.trigger;
    const words = told.text.slice(start - told.start, end - told.start);
    return { article: told.article, start, end, words, kind: claim?.kind ?? event.kind, sentence: told.text };
  });
}
