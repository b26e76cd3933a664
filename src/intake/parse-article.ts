import type { Article, Sourced } from "../model/article.ts";
import { composeArticle } from "./compose-article.ts";
import { splitBlocks } from "./wire/split-blocks.ts";

/** What is known about a text from outside it. */
export interface ArticleFacts {
  /** File name, address or feed item it came from. */
  readonly source: string;
  /** The ISO day the reader holds the article: dates it when the text itself does not. */
  readonly asOf: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly outlet?: Sourced<string> | null;
  readonly authors?: readonly string[];
  readonly published?: Sourced<string> | null;
  readonly publishedAt?: string | null;
  readonly language?: string;
}

/**
 * Reads one plain text as one article: every paragraph typed, dateline,
 * edition, outlet and day of publication taken from where the text gives them.
 *
 * @example
 * const article = parseArticle("OSLO, May 4 (Fjord News) -- Norway signed.", { source: "a.txt", asOf: "2026-05-04" });
 * article.dateline?.place; // "Oslo"
 */
export function parseArticle(text: string, facts: ArticleFacts): Article {
  return composeArticle(text, 0, splitBlocks(text), facts);
}
