import type { Sourced } from "../model/article.ts";

/** What is known about a text from outside it. */
export interface ArticleFacts {
  /** File name, address or feed item it came from. */
  readonly source: string;
  /** The ISO day the reader holds the article: dates it when the text itself does not. */
  readonly asOf: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly outlet?: Sourced<string> | null;
  readonly titleFrom?: string | null;
  readonly authors?: readonly string[];
  readonly authorsFrom?: string | null;
  readonly published?: Sourced<string> | null;
  readonly publishedAt?: string | null;
  /** When it was last changed, as whoever says it writes it. */
  readonly revised?: string | null;
  readonly language?: string;
  /** Why the text is not whole, where a bound on size cut it: "a page has at most ...". */
  readonly cut?: string | null;
}
