import type { Article } from "../model/article.ts";
import type { Notice } from "../model/notice.ts";
import type { Inflate } from "./bytes/inflate.ts";
import type { RecordCount } from "./count-records.ts";

/** Something odd about an input as a whole; its span counts bytes of the input. */
export interface IntakeNotice extends Notice {
  /** File name or address, with the part inside it: `news.zip/a.txt`. */
  readonly source: string;
  /** True when an article was lost by it, not merely read with doubt. */
  readonly isError: boolean;
}

/** An article that an input only points at: an entry of a sitemap. */
export interface IntakeLink {
  readonly source: string;
  readonly url: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** ISO 8601 instant, where the time of day and its zone are given. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** True when the address is another sitemap. */
  readonly isSitemap: boolean;
}

/** What reading an input yields, one at a time. */
export type IntakeItem =
  | { readonly article: Article }
  | { readonly link: IntakeLink }
  | { readonly notice: IntakeNotice };

/** What is told about an input from outside. */
export interface IntakeOptions {
  /** File name or address. */
  readonly source: string;
  /** The ISO day the reader holds the articles; dates those that do not date themselves. */
  readonly asOf: string | null;
  /** What the server or the archive said the bytes are; the bytes themselves are believed first. */
  readonly contentType?: string | null;
  readonly url?: string | null;
  /** Why the bytes are not the whole of it, where that is known. */
  readonly cut?: string | null;
  /** For JSON, JSONL and CSV: which of their fields holds what. */
  readonly fields?: FieldMap;
  /** Counts the input's records, and says which to pass over; inside a record there is nothing to count. */
  readonly records?: RecordCount | null;
  /** A faster decompression than the platform's own. */
  readonly inflate?: Inflate;
}

/** Names of the fields of a record; dots reach into objects: `body.text`. */
export interface FieldMap {
  readonly text?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly revised?: string;
  readonly outlet?: string;
  readonly authors?: string;
  readonly language?: string;
}

/** All articles of one input, and what was odd about it. */
export interface Intake {
  readonly articles: readonly Article[];
  readonly links: readonly IntakeLink[];
  readonly notices: readonly IntakeNotice[];
}
