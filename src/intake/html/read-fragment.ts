import type { Article, ParagraphRole } from "../../model/article.ts";
import type { ArticleFacts } from "../article-facts.ts";
import { composeArticle } from "../compose-article.ts";
import type { Block } from "../wire/block.ts";
import { parsePage } from "./dom.ts";
import { filterBlocks } from "./filter-blocks.ts";
import { pageBlocks } from "./page-blocks.ts";

/**
 * Reads marked-up text that is the story and nothing else, as feeds and
 * databases deliver it: no search for the story, only its furniture set apart.
 */
export function readFragment(html: string, facts: ArticleFacts): Article {
  const page = parsePage(html);
  const body = page.body ?? page.documentElement;
  const typed = filterBlocks(pageBlocks(body), facts.title ?? null);
  const blocks: Block[] = [];
  let text = "";
  const add = (words: string, role: ParagraphRole, rule: string) => {
    blocks.push({ start: text.length, end: text.length + words.length, role, rule });
    text += `${words}\n\n`;
  };
  if (facts.title) add(facts.title, "headline", "feed/title");
  for (const { text: words, role, rule } of typed) add(words, role ?? "body", rule);
  return composeArticle(text.trimEnd(), 0, blocks, facts);
}
