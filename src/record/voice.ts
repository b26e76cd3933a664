import { contentId } from "../model/id.ts";
import type { EventField } from "../model/record-event.ts";
import type { HandEvent, Review } from "../model/review.ts";
import type { StoryMember } from "../model/story.ts";
import type { Telling } from "../model/telling.ts";
import { codesOf } from "../ontology/codes-of.ts";
import { correctEvent } from "./correct.ts";
import { byPublication, byText } from "./order.ts";
import { anchorsOf, type Rulings, tellingFor } from "./rulings.ts";

/** A telling as it counts: after decisions, and with who printed it. */
export interface Voice {
  readonly telling: Telling;
  /** As it was read. Folding goes by this, so that what a person corrects stays one with what others tell. */
  readonly read: Telling;
  readonly member: StoryMember;
  readonly story: string;
  readonly isRejected: boolean;
  readonly isAccepted: boolean;
  /** Fields that a person set. */
  readonly settled: readonly EventField[];
  readonly reviews: readonly string[];
  /** Hash of all that folding makes of it: equal prints, equal voices. */
  readonly print: string;
}

/** The voices of one article's tellings, with events added by hand, under the decisions that rest on it. */
export function voicesOf(tellings: readonly Telling[], member: StoryMember, story: string, rulings: Rulings): Voice[] {
  const reviews = rulings.byArticle.get(member.article) ?? [];
  const all = toldIn(member.article, tellings, rulings);
  const printed = memberPrint(member);
  return all.map((telling) => {
    let voice: Omit<Voice, "print"> = {
      telling,
      read: telling,
      member,
      story,
      isRejected: false,
      isAccepted: false,
      settled: [],
      reviews: [],
    };
    for (const review of reviews) {
      // Anchors are matched against the reading as it came, so that an earlier correction of the kind hides nothing.
      const isMeant = anchorsOf(review).some((anchor) => tellingFor(anchor, all)?.id === telling.id);
      if (isMeant) voice = underReview(voice, review);
    }
    const { isRejected, isAccepted, settled } = voice;
    const read = voice.telling === telling ? null : telling;
    const ruled = JSON.stringify([isRejected, isAccepted, settled, voice.reviews, voice.telling, read]);
    return { ...voice, print: contentId("voice", printed, ruled) };
  });
}

/** All of a member that shows in an event; how it came into its story does not. */
export function memberPrint(member: StoryMember): string {
  const { article, text, origin, outlet, published, publishedAt, editionNumber, supersededBy } = member;
  return JSON.stringify([article, text, origin, outlet, published, publishedAt, editionNumber, supersededBy]);
}

/** An article's tellings, those added by hand among them. */
export function toldIn(article: string, tellings: readonly Telling[], rulings: Rulings): readonly Telling[] {
  const added = (rulings.byArticle.get(article) ?? []).flatMap((review) => addedBy(review, article));
  return added.length === 0 ? tellings : [...tellings, ...added];
}

function underReview(voice: Omit<Voice, "print">, { id, decision }: Review): Omit<Voice, "print"> {
  const reviews = [...voice.reviews, id];
  switch (decision.type) {
    case "accept":
      return { ...voice, reviews, isAccepted: true, isRejected: false };
    case "reject":
      return { ...voice, reviews, isRejected: true, isAccepted: false };
    case "correct": {
      const event = correctEvent(voice.telling.event, decision.correction);
      const settled = [...new Set([...voice.settled, decision.correction.field])];
      return { ...voice, reviews, settled, telling: { ...voice.telling, event } };
    }
    default:
      return { ...voice, reviews };
  }
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
