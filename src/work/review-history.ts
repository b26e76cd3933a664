import type { RecordEvent } from "../model/record-event.ts";
import type { Review } from "../model/review.ts";
import { anchorsOf } from "../record/rulings.ts";
import { type ReviewStanding, standingsOf } from "../record/standing-of.ts";
import type { Store } from "../store/store.ts";

export interface HistoryEntry {
  readonly review: Review;
  readonly standing: ReviewStanding;
}

/** All decisions with how they stand, oldest first; or those that rest on the articles of one event, and their undoing. */
export async function reviewHistory(store: Store, event: RecordEvent | null): Promise<HistoryEntry[]> {
  const reviews = await store.reviews();
  const articles = [...new Set(reviews.flatMap((r) => anchorsOf(r).map((a) => a.article)))];
  const tellings = await store.tellingsOf(articles);
  const stories = await store.stories(await store.storyIdsOf(articles));
  const standings = standingsOf(
    reviews,
    tellings,
    stories.flatMap((s) => s.members),
  );
  const entries = reviews.map((review) => ({ review, standing: standings.get(review.id)! }));
  if (event === null) return entries;
  const words = event.claims.map((c) => ({ article: c.article, start: c.start, end: c.end }));
  const about = new Set<string>();
  for (const { review } of entries) {
    const rests = anchorsOf(review).some((a) =>
      words.some((w) => w.article === a.article && a.start < w.end && w.start < a.end),
    );
    const undoes = review.decision.type === "undo" && about.has(review.decision.review);
    if (rests || undoes) about.add(review.id);
  }
  return entries.filter(({ review }) => about.has(review.id));
}
