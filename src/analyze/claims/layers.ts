import type { Article } from "../../model/article.ts";
import type { Party } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import type { Place, PlaceMention } from "../../model/place.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import type { When } from "../../model/when.ts";

/** Whom a word stands for, if it is part of a mention. */
export interface MentionLookup {
  readonly at: (sentence: number, token: number) => Mention | undefined;
}

/** A value with the rule that found it. */
export interface Found<T> {
  readonly value: T;
  readonly rule: string;
  readonly span: Span | null;
  readonly alternatives: readonly string[];
}

/** What the earlier stages know of an article. */
export interface Layers {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: MentionLookup;
  readonly places: readonly PlaceMention[];
  readonly dateline: Place | null;
  /** The expression that governs the act with this head word. */
  readonly whenOf: (sentence: number, head: number) => Found<When | null>;
  /** Whom the article has telling this clause; null where the outlet or issuer speaks itself. */
  readonly voiceOf: (sentence: number, head: number) => Found<Party | null>;
  /** Who issues the text, when it is a statement and not a report: a ministry's release, a joint statement. */
  readonly issuers: readonly Party[];
  /** True for sentences of a headline or caption, which tell in the present tense. */
  readonly isHeadline: (sentence: number) => boolean;
}
