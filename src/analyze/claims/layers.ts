import type { Article } from "../../model/article.ts";
import type { Party } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import type { Place, PlaceMention } from "../../model/place.ts";
import type { Quote } from "../../model/reading.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { DatedStory } from "../dates/when-of.ts";
import type { Legs } from "../places/find-legs.ts";

/** Whom a word stands for, if it is part of a mention. */
export interface MentionLookup {
  at(sentence: number, token: number): Mention | undefined;
  /** All mentions of a sentence, in text order, the longer before those inside it. */
  in(sentence: number): readonly Mention[];
}

/** What the earlier stages know of an article. */
export interface Layers {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: MentionLookup;
  readonly places: readonly PlaceMention[];
  readonly dateline: Place | null;
  /** Where travellers are, as the story goes on. */
  readonly legs: Legs;
  readonly dates: DatedStory;
  readonly quotes: readonly Quote[];
  /** Those in whose name the text itself speaks; empty for an outlet's own reporting. */
  readonly issuers: readonly Party[];
  /** In whose name a sentence speaks: the issuers, or whoever has the floor in a transcript. */
  readonly speakersAt: (sentence: number) => readonly Party[];
  /** True for sentences of a headline or caption, which tell in the present tense. */
  readonly isHeadline: (sentence: number) => boolean;
}
