import type { Article } from "../../model/article.ts";
import type { SourceForm } from "../../model/source.ts";

/** One entry of a feed, as written there. */
export interface FeedItem {
  /** The feed's own id for it. */
  readonly id: string | null;
  /** Absolute; any scheme, for links are vetted later. */
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO day as written, not shifted to UTC. */
  readonly published: string | null;
  /** ISO 8601 instants. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** The longer of content and summary. */
  readonly html: string | null;
}

/** A feed, sitemap or list of links, read. */
export interface Feed {
  readonly form: SourceForm;
  readonly title: string | null;
  readonly language: string | null;
  /** The site it belongs to. */
  readonly home: string | null;
  readonly items: readonly FeedItem[];
  /** Further sitemaps that a sitemap index names, newest first. */
  readonly parts: readonly string[];
  /** True when it ends in the middle. */
  readonly isCut: boolean;
}

/** What is known of a page before it is read. */
export interface PageFacts {
  readonly url: string;
  readonly contentType: string | null;
  /** The day the reader holds it. */
  readonly asOf: string;
}

/** Bytes to articles, as polling needs it; pure. */
export interface Intake {
  /** Null when the bytes are no feed. */
  readFeed(
    bytes: Uint8Array,
    from: { readonly url: string; readonly contentType: string | null; readonly form: SourceForm | null },
  ): Promise<Feed | null>;
  readPage(bytes: Uint8Array, facts: PageFacts): Promise<readonly Article[]>;
  /** The text that a feed carries itself; `cut` says why it is not whole. */
  readCopy(
    html: string,
    facts: PageFacts & { readonly title: string | null; readonly cut: string | null },
  ): Promise<Article | null>;
}
