import type { Claim } from "../model/claim.ts";
import { addDays } from "../model/day.ts";
import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import type { Review } from "../model/review.ts";
import { anchorsOf, tellingFor } from "../record/rulings.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import { kindNoun } from "../views/kind-words.ts";
import { type Doubt, doubtsOf, reviewQueue } from "../views/review-queue.ts";
import { type ReviewRate, reviewRate } from "../views/review-rate.ts";
import { type SentenceContext, sentenceContext } from "../views/sentence-context.ts";
import { sideText } from "../views/side-text.ts";
import { type TypedField, typedFields } from "../views/typed-fields.ts";
import type { Ask, PageContext } from "./page.ts";
import { type EventFilter, readEventFilter } from "./query/event-filter.ts";

/** One event to decide on, with all that deciding needs. */
export interface ReviewItem {
  readonly event: RecordEvent;
  /** As it was shown; an event that has changed since refuses the decision. */
  readonly print: string;
  readonly doubts: readonly Doubt[];
  readonly claim: Claim | null;
  readonly context: SentenceContext | null;
  readonly article: { readonly id: string; readonly title: string | null; readonly url: string | null } | null;
  readonly typed: readonly TypedField[];
  /** Events that it may be one with. */
  readonly candidates: readonly RecordEvent[];
}

/** The decision made last, which can be taken back. */
export interface LastDecision {
  readonly review: Review;
  /** The event that it is on now, and what that is. */
  readonly event: string | null;
  readonly about: string;
}

/** The queue, and the event at its head or the one asked for. */
export interface ReviewView {
  readonly filter: EventFilter;
  /** Events of the filter, and how many of the newest were looked through. */
  readonly total: number;
  readonly lookedThrough: number;
  readonly waiting: number;
  /** From 1; 0 where the event asked for has been decided on. */
  readonly position: number;
  readonly item: ReviewItem | null;
  /** The event after this one; null at the end. */
  readonly next: string | null;
  readonly last: LastDecision | null;
  readonly rate: ReviewRate;
  readonly problems: readonly string[];
}

const LOOKED_THROUGH = 300;
const CONTEXT = 700;
const CANDIDATES = 6;
const NEAR_DAYS = 4;
/** In place of an event: the reader has been through all of them. */
export const QUEUE_END = "end";

/** Reads the queue that an address asks for. */
export async function loadReview({ store, reader, today }: PageContext, { query }: Ask): Promise<ReviewView> {
  const filter = readEventFilter(query);
  const { q: _words, problems: told, order: _order, ...asked } = filter;
  const problems = [...told];
  const base: EventQuery = { ...asked, limit: LOOKED_THROUGH };
  const events = (await store.findEvents(base)).rows;
  const queue = reviewQueue(events);
  const wanted = query.get("e") || null;
  const named = wanted === null || wanted === QUEUE_END ? null : await store.resolveEvent(wanted);
  if (wanted !== null && wanted !== QUEUE_END && named === null) {
    problems.push(`there is no event “${wanted}” in the record any more`);
  }
  const event = wanted === QUEUE_END ? null : (named ?? queue[0]?.event ?? null);
  const at = queue.findIndex((d) => d.event.id === event?.id);
  const reviews = await store.reviews();
  return {
    filter,
    total: await store.countEvents(base),
    lookedThrough: events.length,
    waiting: queue.length,
    position: at + 1,
    item: event === null ? null : await itemOf(store, event),
    next: (at < 0 ? queue.find((d) => d.event.id !== event?.id) : queue[at + 1])?.event.id ?? null,
    last: await lastDecision(store, reviews, reader),
    rate: reviewRate(reviews, reader, today),
    problems,
  };
}

async function itemOf(store: Store, event: RecordEvent): Promise<ReviewItem> {
  const [first] = event.claims;
  const [claim = null] = first === undefined ? [] : await store.claimsById([first.claim]);
  const [article] = first === undefined ? [] : await store.articlesById([first.article]);
  const prints = await store.eventPrints([event.id]);
  return {
    event,
    print: prints.get(event.id) ?? "",
    doubts: doubtsOf(event),
    claim,
    context: article === undefined || first === undefined ? null : sentenceContext(article, first, CONTEXT),
    article: article === undefined ? null : { id: article.id, title: article.title, url: article.url },
    typed: typedFields(event),
    candidates: await candidatesFor(store, event),
  };
}

/** Events of the same kind and days with the same actors: those that share most come first. */
async function candidatesFor(store: Store, event: RecordEvent): Promise<RecordEvent[]> {
  const day = event.when?.from ?? event.firstReported;
  if (day === null) return [];
  const own = sidesOf(event).flatMap((p) => [p.actor, p.country ?? p.actor]);
  const state = sidesOf(event).find((p) => p.country !== null)?.country;
  const near = await store.findEvents({
    kinds: [event.kind],
    ...(state === undefined || state === null ? {} : { actors: [state] }),
    from: addDays(day, -NEAR_DAYS),
    to: addDays(event.when?.to ?? day, NEAR_DAYS),
    limit: 40,
  });
  const shared = (other: RecordEvent): number =>
    new Set(
      sidesOf(other)
        .flatMap((p) => [p.actor, p.country ?? p.actor])
        .filter((id) => own.includes(id)),
    ).size;
  return near.rows
    .filter((other) => other.id !== event.id && shared(other) > 0)
    .map((other) => ({ other, count: shared(other) }))
    .sort((a, b) => b.count - a.count || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ other }) => other);
}

/** The newest decision of a reader that has not been taken back. */
async function lastDecision(store: Store, reviews: readonly Review[], reader: string): Promise<LastDecision | null> {
  const taken = new Set(reviews.flatMap((r) => (r.decision.type === "undo" ? [r.decision.review] : [])));
  const review = reviews.findLast((r) => r.by === reader && r.decision.type !== "undo" && !taken.has(r.id));
  if (review === undefined) return null;
  const [anchor] = anchorsOf(review);
  const tellings = anchor === undefined ? [] : await store.tellingsOf([anchor.article]);
  const telling = anchor === undefined ? null : tellingFor(anchor, tellings);
  const event = telling === null ? null : await store.resolveEvent(telling.id);
  const about = event === null ? "" : `${kindNoun(event.kind).toLowerCase()}, ${sideText(event, () => true)}`;
  return { review, event: event?.id ?? null, about };
}
