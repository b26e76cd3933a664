/** How a source is read: its feed, its sitemap, or a page that lists links. */
export type SourceForm = "feed" | "sitemap" | "page";

/** An outlet, ministry or agency whose new articles are polled. */
export interface Source {
  /** `source:` + hash of its address. */
  readonly id: string;
  /** The address polled: of the feed, sitemap or list. */
  readonly url: string;
  readonly form: SourceForm;
  readonly name: string;
  /** The site it belongs to, where the feed names it. */
  readonly site: string | null;
  /** BCP 47, as the feed says. */
  readonly language: string | null;
  /** ISO 8601 instant. */
  readonly addedAt: string;
}

/** What went wrong, with its stable code, when it was last seen. Times here and below are milliseconds since 1970. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly at: number;
}

/** What an extracted page looked like; a sudden change of the series means the site's layout changed. */
export interface PageShape {
  readonly characters: number;
  readonly paragraphs: number;
  readonly hasDate: boolean;
}

/** What polling remembers of a source. */
export interface SourceState {
  readonly source: string;
  readonly dueAt: number;
  /** When the feed itself is next asked for; items may be due before. */
  readonly feedDueAt: number;
  readonly polledAt: number | null;
  readonly succeededAt: number | null;
  /** When an item was last new. */
  readonly newAt: number | null;
  readonly failuresInRow: number;
  /** The last failure of the feed; null once it answers again. */
  readonly failure: Failure | null;
  /** Odd things in the feed itself: cut off, items without links. */
  readonly oddities: readonly Failure[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Hash of the feed's bytes, for servers that know no conditional requests. */
  readonly print: string | null;
  /** When the latest items were published, oldest first. */
  readonly times: readonly number[];
  /** From publication to being seen, of the latest items that were not there at the first poll. */
  readonly lags: readonly number[];
  /** Of the latest pages, oldest first. */
  readonly shapes: readonly PageShape[];
  /** What became of the latest items, oldest first. */
  readonly fates: readonly ItemFate[];
}

/** Stored whole; stored with the feed's own text for want of the page; not stored. */
export type ItemFate = "whole" | "from-feed" | "failed";

/** An item's own copy of its article, kept until the page behind it is read. */
export interface FeedCopy {
  readonly title: string | null;
  readonly html: string | null;
  readonly authors: readonly string[];
  /** ISO day as written. */
  readonly day: string | null;
  /** ISO 8601 instant, as written. */
  readonly instant: string | null;
}

export type ItemState = "waiting" | "stored" | "failed";

/** One entry of a source's feed and what became of it. */
export interface SourceItem {
  readonly source: string;
  /** What tells it from the source's other items: the feed's id for it, or its address. */
  readonly key: string;
  /** Where its page is; null when the feed gives no usable link. */
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: number | null;
  readonly seenAt: number;
  readonly state: ItemState;
  readonly dueAt: number;
  readonly attempts: number;
  /** How often it has changed in the feed since it was first seen. */
  readonly changes: number;
  /** Hash of what the feed said of it. */
  readonly print: string;
  readonly article: string | null;
  /** Where the stored text came from. */
  readonly from: "page" | "feed" | null;
  /** Why it failed, waits for another try, or was stored with less than hoped. */
  readonly failure: Failure | null;
  /** Null once it is stored from its page. */
  readonly copy: FeedCopy | null;
}

/** A source that has never been polled, due at once. */
export function newSourceState(source: string, now: number): SourceState {
  return {
    source,
    dueAt: now,
    feedDueAt: now,
    polledAt: null,
    succeededAt: null,
    newAt: null,
    failuresInRow: 0,
    failure: null,
    oddities: [],
    etag: null,
    lastModified: null,
    print: null,
    times: [],
    lags: [],
    shapes: [],
    fates: [],
  };
}
