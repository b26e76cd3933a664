import type { RecordEvent } from "../model/record-event.ts";
import type { Review } from "../model/review.ts";
import { anchorsOf } from "../record/rulings.ts";
import { type ReviewStanding, standingsOf } from "../record/standing-of.ts";
import { UnionFind } from "../record/union-find.ts";
import type { Store } from "../store/store.ts";

export interface HistoryEntry {
  readonly review: Review;
  readonly standing: ReviewStanding;
}

/** All decisions with how they stand, oldest first; or those that shaped one event or rest on its words, and their undoing. */
export async function reviewHistory(store: Store, event: RecordEvent | null): Promise<HistoryEntry[]> {
  const entries = await allHistory(store);
  if (event === null) return entries;
  const words = event.claims.map((c) => ({ article: c.article, start: c.start, end: c.end }));
  return withUndoing(
    entries,
    (review) =>
      event.reviews.includes(review.id) ||
      anchorsOf(review).some((a) => words.some((w) => w.article === a.article && a.start < w.end && w.start < a.end)),
  );
}

/** The decisions on who an actor is, by any id that it has or had, and their undoing. */
export async function actorHistory(store: Store, actor: string): Promise<HistoryEntry[]> {
  const entries = await allHistory(store);
  const merges = entries.flatMap(({ review: { decision } }) =>
    decision.type === "merge-actors" ? [decision.actors] : [],
  );
  const ids = idsEver(actor, merges);
  return withUndoing(entries, ({ decision }) => {
    if (decision.type === "merge-actors") return decision.actors.some((id) => ids.has(id));
    return decision.type === "split-actor" && (ids.has(decision.actor) || ids.has(decision.as.actor));
  });
}

/** All ids that any decision ever made one with this one. */
function idsEver(actor: string, merges: readonly (readonly string[])[]): ReadonlySet<string> {
  const joined = new UnionFind<string>();
  for (const [first, ...others] of merges) for (const other of others) joined.join(first!, other);
  const all = new Set([actor, ...merges.flat()]);
  return new Set([...all].filter((id) => joined.find(id) === joined.find(actor)));
}

async function allHistory(store: Store): Promise<HistoryEntry[]> {
  const reviews = await store.reviews();
  const anchored = new Set(reviews.flatMap((r) => anchorsOf(r).map((a) => a.article)));
  const stories = await store.stories(await store.storyIdsOf([...anchored]));
  const later = stories.flatMap(({ members }) => {
    const isRestedOn = members.some((m) => m.supersededBy !== null && anchored.has(m.article));
    return isRestedOn ? members.flatMap((m) => m.supersededBy ?? []) : [];
  });
  const merged = reviews.flatMap(({ decision }) => (decision.type === "merge-actors" ? decision.actors : []));
  const standings = standingsOf({
    reviews,
    stories,
    tellings: await store.tellingsOf([...new Set([...anchored, ...later])]),
    named: new Set(await store.actorsNamed(merged)),
  });
  return reviews.map((review) => ({ review, standing: standings.get(review.id)! }));
}

function withUndoing(entries: readonly HistoryEntry[], isAbout: (review: Review) => boolean): HistoryEntry[] {
  const about = new Set<string>();
  for (const { review } of entries) {
    const undoes = review.decision.type === "undo" && about.has(review.decision.review);
    if (undoes || isAbout(review)) about.add(review.id);
  }
  return entries.filter(({ review }) => about.has(review.id));
}
