/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
}

/** One entry of a feed, as its publisher wrote it. */
export interface FeedItem {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  /** The fullest text given; marked up where `isMarkup`. */
  readonly content: string | null;
  readonly isMarkup: boolean;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly categories: readonly string[];
  /** Its text is longer than is kept. */
  readonly isTooLong: boolean;
  /** The item was still open when the feed broke off. */
  readonly isCut: boolean;
}
