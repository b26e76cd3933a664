import type { Article } from "../model/article.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Reading } from "../model/reading.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Review } from "../model/review.ts";
import type { Sketch } from "../model/sketch.ts";
import type { Telling } from "../model/telling.ts";
import { apartnessOf, tiesOf } from "./apartness.ts";
import { groupStories } from "./group-stories.ts";
import { joinStrands } from "./join-strands.ts";
import { makeEvent } from "./make-event.ts";
import { byText } from "./order.ts";
import { isExpected, settlingKinds, statesOf } from "./plan-watch.ts";
import { printedIn } from "./printed-in.ts";
import { rulingsOf } from "./rulings.ts";
import { settleExpectation } from "./settle-expectation.ts";
import { sketchArticle } from "./sketch-article.ts";
import { foldStory } from "./story-fold.ts";
import { tellingsOf } from "./tellings-of.ts";
import { toldIn, type Voice, voicesOf } from "./voice.ts";

/** An article with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/**
 * The record of a set of articles under a set of decisions: stories, events and
 * expectations. The order of the articles makes no difference, and giving one
 * twice changes nothing.
 *
 * @example
 * const { events } = foldRecord([{ article, reading: analyze(article, kit) }]);
 */
export function foldRecord(read: readonly ReadArticle[], reviews: readonly Review[] = []): Ledger {
  const once = [...new Map(read.map((r) => [r.article.id, r])).values()];
  return foldTold(
    once.map(({ article }) => sketchArticle(article)),
    once.flatMap(({ article, reading }) => tellingsOf(article, reading)),
    reviews,
  );
}

/** The same from sketches and tellings, where articles need not be read again. */
export function foldTold(sketches: readonly Sketch[], told: readonly Telling[], reviews: readonly Review[]): Ledger {
  const rulings = rulingsOf(reviews);
  const tellings = new Map<string, Telling[]>(sketches.map((s) => [s.article, []]));
  for (const telling of told) tellings.get(telling.article)?.push(telling);
  const stories = groupStories(sketches);
  const all = [...tellings].flatMap(([article, list]) => toldIn(article, list, rulings));
  const apart = apartnessOf(tiesOf("different", all, rulings));

  const voices = new Map<string, Voice>();
  const strands = stories.flatMap((story) => {
    const heard = printedIn(story, rulings).flatMap((place) =>
      voicesOf(tellings.get(place.member.article) ?? [], place, rulings),
    );
    for (const voice of heard) voices.set(voice.telling.id, voice);
    return foldStory(story.id, heard, apart);
  });
  const events = joinStrands(strands, tiesOf("same", all, rulings), apart)
    .map(({ strands, ties }) =>
      makeEvent(
        strands.flatMap((s) => s.account.tellings.map((t) => voices.get(t)!)),
        ties,
      ),
    )
    .sort((a, b) => byText(a.id, b.id));
  return { stories, events, expectations: expectationsOf(events) };
}

function expectationsOf(events: readonly RecordEvent[]): Ledger["expectations"] {
  const index = new Map<string, RecordEvent[]>();
  for (const event of events) {
    for (const state of statesOf(event)) {
      const key = `${event.kind} ${state}`;
      const list = index.get(key);
      if (list === undefined) index.set(key, [event]);
      else list.push(event);
    }
  }
  return events.filter(isExpected).map((plan) => {
    // Every state of the plan has to take part, so those of any one of them will do.
    const [state] = statesOf(plan);
    return settleExpectation(
      plan,
      settlingKinds(plan.kind).flatMap((kind) => index.get(`${kind} ${state}`) ?? []),
    );
  });
}
