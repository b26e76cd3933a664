import { contentId } from "../model/id.ts";
import type { Anchor, Correction, HandEvent, Review } from "../model/review.ts";
import type { StoryMember } from "../model/story.ts";
import type { Telling } from "../model/telling.ts";
import { codesOf } from "../ontology/codes-of.ts";
import { identify } from "./actors/identities.ts";
import { correctEvent } from "./correct.ts";
import { byPublication, byText } from "./order.ts";
import { anchorsOf, isKeptIn, type Rulings, rulingsOn, tellingFor } from "./rulings.ts";

/** A value that a person set. */
export interface Settled extends Correction {
  readonly review: string;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** A telling as it counts: after decisions, and with who printed it. */
export interface Voice {
  readonly telling: Telling;
  /** As it was read. Folding goes by this, so that what a person corrects stays one with what others tell. */
  readonly read: Telling;
  readonly member: StoryMember;
  readonly story: string;
  readonly isRejected: boolean;
  readonly isAccepted: boolean;
  /** Fields that a person set, each by its last decision. */
  readonly settled: readonly Settled[];
  /** What somebody else had set before, otherwise. */
  readonly overruled: readonly Settled[];
  /** The decisions that keep it apart from other accounts, and whether it is the one that each of them parts. */
  readonly parted: readonly { readonly review: string; readonly isFirst: boolean }[];
  readonly reviews: readonly string[];
  /** Hash of all that folding makes of it: equal prints, equal voices. */
  readonly print: string;
}

/** An article's place in its story, with the earlier editions of it that decisions rest on. */
export interface Printed {
  readonly member: StoryMember;
  readonly story: string;
  readonly earlier: readonly string[];
}

/** The voices of one article's tellings, with events added by hand, under the decisions that rest on its words. */
export function voicesOf(tellings: readonly Telling[], place: Printed, rulings: Rulings): Voice[] {
  const { member, story, earlier } = place;
  const all = toldIn(member.article, tellings, rulings);
  const meanings = rulingsOn(rulings, [member.article, ...earlier]).map((review) => ({
    review,
    tellings: meantBy(review, all, place),
  }));
  const splits = meanings.flatMap(({ review, tellings }) => (tellings.size > 0 ? review.id : []));
  const printed = placePrint(place);
  return all.map((told) => {
    const { read, telling, reviews } = identify(told, rulings.identities, splits);
    let voice: Omit<Voice, "print"> = {
      telling,
      read,
      member,
      story,
      isRejected: false,
      isAccepted: false,
      settled: [],
      overruled: [],
      parted: partedBy(told, meanings, all, place),
      reviews,
    };
    for (const { review, tellings } of meanings) if (tellings.has(told.id)) voice = underReview(voice, review);
    const { isRejected, isAccepted, settled, overruled, parted } = voice;
    const asRead = voice.telling === read ? null : read;
    const decided = [isRejected, isAccepted, settled, overruled, ...(parted.length === 0 ? [] : [parted])];
    const ruled = JSON.stringify([...decided, voice.reviews, voice.telling, asRead]);
    return { ...voice, print: contentId("voice", printed, ruled) };
  });
}

/** The tellings that a decision means in an article, by id: those its words give, here or in an earlier edition with the same sentence. */
export function meantBy(
  review: Review,
  all: readonly Telling[],
  { member, earlier }: Omit<Printed, "story">,
): ReadonlySet<string> {
  return meantAt(anchorsOf(review), all, { member, earlier });
}

function meantAt(
  anchors: readonly Anchor[],
  all: readonly Telling[],
  { member, earlier }: Omit<Printed, "story">,
): ReadonlySet<string> {
  return new Set(
    anchors.flatMap((anchor) => {
      // Anchors are matched against the reading as it came, so that an earlier correction of the kind hides nothing.
      if (anchor.article === member.article) return tellingFor(anchor, all)?.id ?? [];
      return earlier.includes(anchor.article) ? all.filter((t) => isKeptIn(anchor, t)).map((t) => t.id) : [];
    }),
  );
}

/** The decisions that part a telling from others, those on its sentence in an earlier edition too. */
function partedBy(
  told: Telling,
  meanings: readonly { readonly review: Review; readonly tellings: ReadonlySet<string> }[],
  all: readonly Telling[],
  place: Printed,
): Voice["parted"] {
  return meanings.flatMap(({ review: { id, decision }, tellings }) => {
    if (decision.type !== "different" || !tellings.has(told.id)) return [];
    return [{ review: id, isFirst: meantAt(decision.on.slice(0, 1), all, place).has(told.id) }];
  });
}

/** True when a person said that the two voices tell of two happenings, be it in an earlier edition. */
export function areParted(a: Voice, b: Voice): boolean {
  return a.parted.some((one) => b.parted.some((other) => one.review === other.review && one.isFirst !== other.isFirst));
}

/** All of an article's place that shows in an event; how it came into its story does not. */
export function placePrint({ member, earlier }: Omit<Printed, "story">): string {
  const { article, text, origin, outlet, published, publishedAt, editionNumber, supersededBy } = member;
  const printed = [article, text, origin, outlet, published, publishedAt, editionNumber, supersededBy];
  return JSON.stringify(earlier.length === 0 ? printed : [...printed, earlier]);
}

/** What a correction sets: a field, or one detail by its role. */
export function settledKey({ field, value }: Correction): string {
  return field === "detail" ? `detail ${value.slice(0, value.indexOf("=")).trim()}` : field;
}

/** An article's tellings, those added by hand among them. */
export function toldIn(article: string, tellings: readonly Telling[], rulings: Rulings): readonly Telling[] {
  const added = (rulings.byArticle.get(article) ?? []).flatMap((review) => addedBy(review, article));
  return added.length === 0 ? tellings : [...tellings, ...added];
}

/** The decision that set a field last in any of the voices; null where nobody set it. */
export function lastSettled(voices: readonly Voice[], key: string): Settled | null {
  const all = voices.flatMap((voice) => voice.settled.filter((settled) => settledKey(settled) === key));
  return all.sort((a, b) => byText(b.at, a.at) || byText(b.review, a.review))[0] ?? null;
}

/** True when the voice has its value of a field from this decision. */
export function isSettledBy(voice: Voice, { review }: Settled): boolean {
  return voice.settled.some((settled) => settled.review === review);
}

function underReview(voice: Omit<Voice, "print">, review: Review): Omit<Voice, "print"> {
  const { id, decision } = review;
  const reviews = [...voice.reviews, id];
  switch (decision.type) {
    case "accept":
      return { ...voice, reviews, isAccepted: true, isRejected: false };
    case "reject":
      return { ...voice, reviews, isRejected: true, isAccepted: false };
    case "correct": {
      const { correction } = decision;
      const event = correctEvent(voice.telling.event, correction);
      const { settled, overruled } = settle(voice, { ...correction, review: id, by: review.by, at: review.at });
      return { ...voice, reviews, settled, overruled, telling: { ...voice.telling, event } };
    }
    // Whom a split concerns is told by the names in the article, not by the words it rests on.
    case "split-actor":
      return voice;
    default:
      return { ...voice, reviews };
  }
}

function settle({ settled, overruled }: Pick<Voice, "settled" | "overruled">, next: Settled) {
  const key = settledKey(next);
  const before = [...overruled, ...settled].filter((s) => settledKey(s) === key);
  const others = before.filter((s) => s.by !== next.by && s.value.trim() !== next.value.trim());
  return {
    settled: [...settled.filter((s) => settledKey(s) !== key), next],
    overruled: [...overruled.filter((s) => settledKey(s) !== key), ...others],
  };
}

function addedBy({ id, decision }: Review, article: string): Telling[] {
  if (decision.type !== "add") return [];
  const anchor = decision.on.find((a) => a.article === article);
  if (anchor === undefined) return [];
  const claim = contentId("claim", id);
  return [
    {
      id: contentId("event", claim),
      article,
      event: handEvent(decision.event),
      claims: [claim],
      evidence: [{ claim, start: anchor.start, end: anchor.end, text: anchor.words, trigger: anchor }],
      words: [],
      types: {},
    },
  ];
}

function handEvent({ from, to, where, ...event }: HandEvent): Telling["event"] {
  const base: Telling["event"] = {
    id: "",
    ...event,
    ...codesOf(event.kind),
    when: null,
    where: null,
    saidBy: null,
    details: [],
    confidence: 1,
  };
  const placed = correctEvent(base, { field: "where", value: where ?? "" });
  return from === null ? placed : correctEvent(placed, { field: "when", value: `${from}..${to ?? from}` });
}

/** True when the voice counts for the values shown. */
export function counts(voice: Voice): boolean {
  return !voice.isRejected && voice.member.supersededBy === null;
}

/** Oldest report first, then by id. */
export function byReport(a: Voice, b: Voice): number {
  return byPublication(a.member, b.member) || byText(a.telling.id, b.telling.id);
}
