import type { Article } from "../model/article.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { composeArticle } from "./compose-article.ts";
import { splitBlocks } from "./wire/split-blocks.ts";

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
