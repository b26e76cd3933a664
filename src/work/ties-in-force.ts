import type { Telling } from "../model/telling.ts";
import { type Apartness, apartnessOf, type Tie, tiesOf } from "../record/apartness.ts";
import { anchorsOf, type Rulings } from "../record/rulings.ts";
import { toldIn } from "../record/voice.ts";
import type { Store } from "../store/store.ts";

/** What people said is the same, and what is not, in terms of the tellings there are now. */
export interface TiesInForce {
  readonly same: readonly Tie[];
  readonly apart: Apartness;
  /** The article of each telling that is tied. */
  readonly articles: readonly string[];
}

/** Looks up the tellings that "same" and "different" decisions mean. */
export async function tiesInForce(store: Store, rulings: Rulings): Promise<TiesInForce> {
  const ties = rulings.reviews.filter(({ decision: { type } }) => type === "same" || type === "different");
  const articles = [...new Set(ties.flatMap((review) => anchorsOf(review).map((a) => a.article)))];
  if (articles.length === 0) return { same: [], apart: () => false, articles };
  const byArticle = new Map<string, Telling[]>(articles.map((id) => [id, []]));
  for (const telling of await store.tellingsOf(articles)) byArticle.get(telling.article)?.push(telling);
  const tellings = [...byArticle].flatMap(([article, told]) => toldIn(article, told, rulings));
  return {
    same: tiesOf("same", tellings, rulings),
    apart: apartnessOf(tiesOf("different", tellings, rulings)),
    articles,
  };
}
