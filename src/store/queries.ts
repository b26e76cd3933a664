import type { Outcome } from "../model/expectation.ts";
import type { Kind, Status } from "../model/kind.ts";
import type { Certainty, Standing } from "../model/record-event.ts";

/** One page of a list, and where the next begins. A cursor stays good while rows are added. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

interface Paging {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Words to find: each term is a word, a phrase, or the beginning of a word. All must occur. */
export interface TextTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  readonly isExcluded: boolean;
}

export interface EventQuery extends Paging {
  /** ISO days; events that overlap them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
  readonly certainties?: readonly Certainty[] | undefined;
  /** Each must be on a side: a country code, an actor id, or part of a name. */
  readonly actors?: readonly string[] | undefined;
  /** Part of a place's name, or a country code. */
  readonly place?: string | undefined;
  readonly saidBy?: string | undefined;
  readonly story?: string | undefined;
  /** Of these events only; none of them where the list is empty. */
  readonly among?: readonly string[] | undefined;
  readonly text?: readonly TextTerm[] | undefined;
  /** Newest first unless told otherwise. */
  readonly order?: "newest" | "oldest" | undefined;
  /** Also events whose claims are all rejected or replaced. */
  readonly withHidden?: boolean | undefined;
}

/** What lists, counts and facets need of an event, without its claims. */
export interface EventOutline {
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly standing: Standing;
  /** ISO days; null where no day is told. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly placeCountry: string | null;
  readonly saidBy: string | null;
  readonly sides: readonly { readonly actor: string; readonly name: string; readonly country: string | null }[];
}

export interface ArticleQuery extends Paging {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outlet?: string | undefined;
  readonly text?: readonly TextTerm[] | undefined;
}

/** An article in a list: what it is, and where the words were found. */
export interface ArticleHit {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly addedAt: string;
  readonly story: string | null;
  /** The words found, between U+0001 and U+0002, in some of their context. */
  readonly snippet: string | null;
}

export interface StoryQuery extends Paging {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** At least so many articles. */
  readonly least?: number | undefined;
}

export interface ExpectationQuery extends Paging {
  /** Windows that overlap these days. */
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
  /** Also those without a day. */
  readonly withUndated?: boolean | undefined;
}

export interface ActorQuery extends Paging {
  /** These only, by any id they go or went by. */
  readonly ids?: readonly string[] | undefined;
  /** Part of a name. */
  readonly name?: string | undefined;
  readonly country?: string | undefined;
}

/** Whose offices: of these actors, or of anybody of a state, perhaps only by some offices. */
export interface SightingQuery {
  readonly actors?: readonly string[] | undefined;
  readonly country?: string | undefined;
  /** As the articles word them. */
  readonly offices?: readonly string[] | undefined;
  /** In articles published until this ISO day. */
  readonly until?: string | undefined;
}

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly events: number;
}

export type FacetField = "kind" | "status" | "certainty" | "country" | "actor" | "place" | "month";

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** An entry of the log: what adding, deciding and rebuilding did to the record. */
export interface Change {
  readonly seq: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly what: "article" | "event" | "story";
  readonly id: string;
  readonly change: "new" | "changed" | "gone";
}
