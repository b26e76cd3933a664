import type { Strand } from "../model/account.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Expectation } from "../model/expectation.ts";
import type { Kind } from "../model/kind.ts";
import type { Notice } from "../model/notice.ts";
import type { Sighting } from "../model/office-term.ts";
import type { Place } from "../model/place.ts";
import type { Quote } from "../model/reading.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Review } from "../model/review.ts";
import type { Sketch } from "../model/sketch.ts";
import type { Story } from "../model/story.ts";
import type { ArticleTally, EventTally, PairTally, PlaceTally, TallyUnit } from "../model/tally.ts";
import type { Telling } from "../model/telling.ts";
import type { Watch } from "../model/watch.ts";
import type { DeskStore } from "./desk-store.ts";
import type {
  ActorQuery,
  ActorRow,
  ArticleHit,
  ArticleQuery,
  Change,
  EventOutline,
  EventQuery,
  ExpectationQuery,
  FacetCount,
  FacetField,
  Page,
  SightingQuery,
  StoryQuery,
} from "./queries.ts";
import type { SourceStore } from "./source-store.ts";

/** What is kept of a reading. Trees are left out: reading again makes them again. */
export interface KeptReading {
  readonly article: string;
  readonly analyser: string;
  readonly dateline: Place | null;
  readonly quotes: readonly Quote[];
  readonly notices: readonly Notice[];
  readonly actors: readonly Actor[];
}

/** Everything derived from one article alone. */
export interface Told {
  readonly reading: KeptReading;
  readonly sketch: Sketch;
  readonly tellings: readonly Telling[];
  readonly claims: readonly Claim[];
}

/** A strand with the event it is part of. */
export interface PlacedStrand {
  readonly strand: Strand;
  readonly event: string;
}

/** An event with the print of what it was made from: equal prints, equal events. */
export interface PrintedEvent {
  readonly event: RecordEvent;
  readonly print: string;
}

/** An article's place among the stories: the older article it is most like, and the one that began its story. */
export interface StoryPlace {
  readonly article: string;
  readonly parent: string | null;
  readonly root: string;
}

/** Of which states and on which days a plan is watched for what may settle it. */
export interface PlanWatch {
  /** Id of the planned event. */
  readonly event: string;
  readonly kind: Kind;
  /** In order; all of them have to take part. */
  readonly states: readonly string[];
  /** The day of its first report. */
  readonly told: string | null;
  readonly from: string;
  readonly to: string;
}

/** A question for the plans that events of two states, or of one, may settle. */
export interface WatchQuery {
  /** The first and the last of a plan's states, in their order. */
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
}

/** A plan's question for what may settle it. */
export interface SettlerQuery {
  readonly kinds: readonly string[];
  /** All of them take part. */
  readonly states: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Acts that begin before `from` but not before this day may reach into it. */
  readonly since: string;
}

export interface StoreCounts {
  readonly articles: number;
  readonly unread: number;
  readonly stories: number;
  readonly events: number;
  readonly claims: number;
  readonly expectations: number;
  readonly reviews: number;
  readonly watches: number;
}

/**
 * Where the record is kept. Articles, reviews and watches are *kept*; all else
 * is *derived* from them and can be made again. Every adapter passes the whole
 * of `test/store-contract.ts`. A missing thing is null or absent, never an error.
 */
export interface Store {
  /** The address it was opened by, for messages. */
  readonly address: string;
  /** Sources, what polling knows of them, and their items. */
  readonly sources: SourceStore;
  /** What people at the desk keep: looks, briefs, answers given. */
  readonly desk: DeskStore;

  /**
   * Runs the work as one: all of it is stored when the promise resolves, and
   * none of it if it rejects or the machine stops. Writers wait for each other.
   */
  transact<T>(work: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;

  // Kept.

  /** Adds articles; those already there are left as they are. Returns the ids that were new. */
  addArticles(articles: readonly Article[], at: string): Promise<readonly string[]>;
  articlesById(ids: readonly string[]): Promise<readonly Article[]>;
  /** ISO 8601 instants at which these articles were added; those that are not there are left out. */
  addedAt(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Ids in id order, for going through all of them in pages. */
  articleIdsAfter(id: string, limit: number): Promise<readonly string[]>;
  findArticles(query: ArticleQuery): Promise<Page<ArticleHit>>;
  addReviews(reviews: readonly Review[]): Promise<void>;
  /** All decisions, oldest first. */
  reviews(): Promise<readonly Review[]>;
  addWatch(watch: Watch): Promise<void>;
  removeWatch(id: string): Promise<boolean>;
  watches(): Promise<readonly Watch[]>;

  // Derived from one article.

  saveTold(told: readonly Told[]): Promise<void>;
  readings(articles: readonly string[]): Promise<readonly KeptReading[]>;
  /** Articles without a reading by this analyser, in id order after `id`. */
  unread(analyser: string, id: string, limit: number): Promise<readonly string[]>;
  /** Sketches published on these days; null stands for articles without one. */
  sketchesOn(days: readonly (string | null)[]): Promise<readonly Sketch[]>;
  sketchesOf(articles: readonly string[]): Promise<readonly Sketch[]>;
  tellingsOf(articles: readonly string[]): Promise<readonly Telling[]>;
  claimsOf(articles: readonly string[]): Promise<readonly Claim[]>;
  claimsById(ids: readonly string[]): Promise<readonly Claim[]>;
  /** Articles that tell of any of these actors, by the ids they were read with. */
  articlesNaming(actors: readonly string[]): Promise<readonly string[]>;
  /** Those of the ids that any article was read with. */
  actorsNamed(actors: readonly string[]): Promise<readonly string[]>;
  /** By day and article. */
  sightings(query: SightingQuery): Promise<readonly Sighting[]>;
  /** The offices that people of a state were named with. */
  officesSeen(country: string): Promise<readonly string[]>;

  // Derived from many.

  /** The ids of the stories that hold these articles. */
  storyIdsOf(articles: readonly string[]): Promise<readonly string[]>;
  placesOf(articles: readonly string[]): Promise<readonly StoryPlace[]>;
  /** The articles whose parent this one is. */
  childrenOf(article: string): Promise<readonly string[]>;
  stories(ids: readonly string[]): Promise<readonly Story[]>;
  /** Ids of all stories, in pages by id. */
  storyIdsAfter(id: string, limit: number): Promise<readonly string[]>;
  findStories(query: StoryQuery): Promise<Page<Story>>;
  /** Replaces the stories of the given ids by these, which hold the same articles and perhaps more. */
  replaceStories(ids: readonly string[], stories: readonly Story[]): Promise<void>;

  strandsOfStories(stories: readonly string[]): Promise<readonly PlacedStrand[]>;
  strandsInBlocks(blocks: readonly string[]): Promise<readonly PlacedStrand[]>;
  /** All blocks, in pages by name. */
  blocksAfter(block: string, limit: number): Promise<readonly string[]>;
  replaceStrands(old: readonly Pick<Strand, "id" | "block">[], next: readonly PlacedStrand[]): Promise<void>;

  eventPrints(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  events(ids: readonly string[]): Promise<readonly RecordEvent[]>;
  /** The event of this id, or the one that a former id or an article's own event id now stands for. */
  resolveEvent(id: string): Promise<RecordEvent | null>;
  /** Puts events in place of others, which are given as they are stored. */
  replaceEvents(old: readonly RecordEvent[], next: readonly PrintedEvent[]): Promise<void>;
  findEvents(query: EventQuery): Promise<Page<RecordEvent>>;
  /** Outlines of all events, hidden ones too, by day and id after one of them. */
  outlinesAfter(after: Pick<EventOutline, "from" | "id"> | null, limit: number): Promise<readonly EventOutline[]>;
  /** Outlines of these; those that are gone are left out. */
  outlinesOf(ids: readonly string[]): Promise<readonly EventOutline[]>;
  countEvents(query: EventQuery): Promise<number>;
  /** Ids of all events of a query, in no order. */
  eventIds(query: EventQuery): Promise<readonly string[]>;
  facets(query: EventQuery, field: FacetField, limit: number): Promise<readonly FacetCount[]>;
  /** How many events of each kind begin in each day, month or year. */
  tallyEvents(query: EventQuery, unit: TallyUnit): Promise<readonly EventTally[]>;
  /** How many articles were published in each, from one day to another; those without any are left out. */
  tallyArticles(unit: TallyUnit, from: string, to: string): Promise<readonly ArticleTally[]>;
  /** Who takes part in the same events with whom, the most frequent pairs first. */
  tallyPairs(query: EventQuery, by: "country" | "actor", limit: number): Promise<readonly PairTally[]>;
  /** The named places of events, those of most events first. */
  tallyPlaces(query: EventQuery, limit: number): Promise<readonly PlaceTally[]>;
  findActors(query: ActorQuery): Promise<Page<ActorRow>>;
  /** The names that an actor takes part in events under, the commonest first. */
  actorNames(actor: string): Promise<readonly { readonly name: string; readonly events: number }[]>;
  /** Each actor's id as it goes now: a merged actor is found under the id it had. All queries by actor do the same. */
  actorsNow(ids: readonly string[]): Promise<readonly string[]>;
  /** Writes down which ids go by another, in place of what was written before. */
  replaceAliases(aliases: ReadonlyMap<string, string>): Promise<void>;

  replaceExpectations(events: readonly string[], expectations: readonly Expectation[]): Promise<void>;
  /** Notes how plans are watched, in place of what was noted of the given events. */
  replacePlanWatches(events: readonly string[], next: readonly PlanWatch[]): Promise<void>;
  /** Plans whose first and last states are one of these pairs, watched on one of the days. */
  plansWatched(asked: readonly WatchQuery[]): Promise<readonly PlanWatch[]>;
  /** Ids of the events that may settle plans: acts by their own days, other plans by that of their report. */
  settlersOf(queries: readonly SettlerQuery[]): Promise<readonly string[]>;
  findExpectations(query: ExpectationQuery): Promise<Page<Expectation>>;
  expectationsOf(events: readonly string[]): Promise<readonly Expectation[]>;

  /** Ids that begin so, for people who type the first digits. */
  idsStarting(
    what: "event" | "article" | "story" | "review",
    prefix: string,
    limit: number,
  ): Promise<readonly string[]>;
  /** Drops everything derived, or all but what comes of single articles. */
  clearDerived(keep: "nothing" | "readings"): Promise<void>;

  // The log and the state of the store.

  /** Counts this piece of writing, done in this way of folding, and says how many there were before. Only within a piece of work. */
  takeTurn(folding: number): Promise<number>;
  /** The way in which the whole record was folded; null for a store without one. */
  foldedBy(): Promise<number | null>;
  noteFolding(folding: number): Promise<void>;

  logChanges(changes: readonly Omit<Change, "seq">[]): Promise<void>;
  /** What changed after this number of the log, oldest first. */
  changesSince(seq: number, limit: number): Promise<readonly Change[]>;
  /** The number of the last entry made until this instant; 0 before the first. */
  changeBefore(at: string): Promise<number>;
  /** The number of the log's last entry; 0 before the first. */
  lastChange(): Promise<number>;
  counts(analyser: string): Promise<StoreCounts>;
  /** Faults found in the store itself; empty when it is sound. */
  check(): Promise<readonly string[]>;
  /** Every derived row as a line of text, in key order: equal records give equal lines. */
  derivedLines(): AsyncIterable<string>;
}
