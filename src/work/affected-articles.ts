import { ReadoutError } from "../errors.ts";
import type { Decision, Review } from "../model/review.ts";
import { identitiesOf } from "../record/actors/identities.ts";
import { anchorsOf, rulingsOf } from "../record/rulings.ts";
import type { Store } from "../store/store.ts";

/** The articles whose part in the record a decision can change, and whether it changes who an actor is. */
export interface Affected {
  readonly articles: readonly string[];
  readonly areActors: boolean;
}

/** What a decision touches, given all that were made before it; an undo touches what the decision it takes back does. */
export async function affectedBy(store: Store, decision: Decision, before: readonly Review[]): Promise<Affected> {
  const meant = decision.type === "undo" ? undoneBy(decision.review, before) : decision;
  if (meant === null) return { articles: [], areActors: false };
  if (meant.type === "merge-actors") {
    return { articles: await articlesOfActors(store, meant.actors, before), areActors: true };
  }
  const articles = "on" in meant ? [...new Set(meant.on.map((anchor) => anchor.article))] : [];
  return { articles, areActors: false };
}

/** Where any id is read that is one with these, and where somebody was split off from them or to them. */
async function articlesOfActors(
  store: Store,
  actors: readonly string[],
  reviews: readonly Review[],
): Promise<readonly string[]> {
  const { idsOf } = identitiesOf(rulingsOf(reviews).reviews);
  const ids = new Set(actors.flatMap((actor) => idsOf(actor)));
  const split = reviews.filter(
    ({ decision }) => decision.type === "split-actor" && (ids.has(decision.actor) || ids.has(decision.as.actor)),
  );
  const named = await store.articlesNaming([...ids]);
  return [...new Set([...named, ...split.flatMap((review) => anchorsOf(review).map((anchor) => anchor.article))])];
}

/** What an undo takes back, however often that was itself an undo. */
function undoneBy(id: string, reviews: readonly Review[]): Decision | null {
  const byId = new Map(reviews.map((review) => [review.id, review.decision]));
  let at = byId.get(id);
  if (at === undefined) {
    throw new ReadoutError("reviews/unknown", `there is no decision "${id}" to undo. "readout history" lists them.`);
  }
  while (at?.type === "undo") at = byId.get(at.review);
  return at ?? null;
}
