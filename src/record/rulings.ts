import type { Anchor, Review } from "../model/review.ts";
import { covers, overlaps } from "../model/span.ts";
import type { Evidence, Telling } from "../model/telling.ts";
import { type Identities, identitiesOf } from "./actors/identities.ts";
import { byText } from "./order.ts";

/** Decisions in force, in the order they were made. */
export interface Rulings {
  readonly reviews: readonly Review[];
  /** Decisions by the article that they rest on. */
  readonly byArticle: ReadonlyMap<string, readonly Review[]>;
  readonly identities: Identities;
}

/** The decisions that have not been undone; an undo may itself be undone. */
export function rulingsOf(reviews: readonly Review[]): Rulings {
  const ordered = [...reviews].sort(byTime);
  const undone = new Set<string>();
  for (const review of [...ordered].reverse()) {
    if (review.decision.type === "undo" && !undone.has(review.id)) undone.add(review.decision.review);
  }
  const inForce = ordered.filter((r) => !undone.has(r.id) && r.decision.type !== "undo");
  const byArticle = new Map<string, Review[]>();
  for (const review of inForce) {
    for (const article of new Set(anchorsOf(review).map((a) => a.article))) {
      const list = byArticle.get(article);
      if (list === undefined) byArticle.set(article, [review]);
      else list.push(review);
    }
  }
  return { reviews: inForce, byArticle, identities: identitiesOf(inForce) };
}

/** The words a decision rests on; an undo and a merge of actors rest on none. */
export function anchorsOf({ decision }: Review): readonly Anchor[] {
  return "on" in decision ? decision.on : [];
}

/** Decisions that rest on any of these articles, in the order they were made. */
export function rulingsOn({ byArticle }: Rulings, articles: readonly string[]): readonly Review[] {
  if (articles.length === 1) return byArticle.get(articles[0]!) ?? [];
  const all = new Map(articles.flatMap((article) => (byArticle.get(article) ?? []).map((r) => [r.id, r] as const)));
  return [...all.values()].sort(byTime);
}

function byTime(a: Review, b: Review): number {
  return byText(a.at, b.at) || byText(a.id, b.id);
}

/** True when a telling of a later edition stands in the sentence that the anchor means, at the same word. */
export function isKeptIn(anchor: Anchor, telling: Telling): boolean {
  const { sentence, words, kind } = anchor;
  if (sentence === undefined || telling.event.kind !== kind) return false;
  return telling.evidence.some(
    ({ text, start, trigger }) => text === sentence && text.slice(trigger.start - start, trigger.end - start) === words,
  );
}

/** How well a telling fits an anchor: 2 for the very word, 1 for its sentence, 0 for neither. */
export function fitOf(anchor: Anchor, telling: Telling): number {
  if (telling.article !== anchor.article || telling.event.kind !== anchor.kind) return 0;
  return Math.max(0, ...telling.evidence.map((e) => evidenceFit(anchor, e)));
}

function evidenceFit(anchor: Anchor, evidence: Evidence): number {
  if (overlaps(evidence.trigger, anchor)) return 2;
  return covers(evidence, anchor) ? 1 : 0;
}

/** The telling that an anchor means: the reading may have changed since, so the nearest of its kind. */
export function tellingFor(anchor: Anchor, tellings: readonly Telling[]): Telling | null {
  let best: Telling | null = null;
  let fit = 0;
  for (const telling of tellings) {
    const found = fitOf(anchor, telling);
    if (found > fit || (found === fit && found > 0 && best !== null && telling.id < best.id)) {
      best = telling;
      fit = found;
    }
  }
  return best;
}
