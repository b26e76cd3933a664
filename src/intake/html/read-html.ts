import type { Article } from "../../model/article.ts";
import type { ArticleFacts } from "../article-facts.ts";
import { composeArticle } from "../compose-article.ts";
import { extractPage } from "./extract-page.ts";

/** Reads a page as one article; what `facts` already know (from a feed, say) the page does not overrule. */
export function readHtml(html: string, facts: ArticleFacts): Article {
  const { text, blocks, metadata, cut } = extractPage(html, facts.url ?? null);
  return composeArticle(text, 0, blocks, {
    source: facts.source,
    asOf: facts.asOf,
    url: facts.url ?? metadata.url,
    title: metadata.title ?? facts.title ?? null,
    titleFrom: metadata.title === null ? (facts.titleFrom ?? null) : metadata.titleFrom,
    outlet: facts.outlet ?? metadata.outlet,
    authors: metadata.authors.length > 0 ? metadata.authors : (facts.authors ?? []),
    authorsFrom: metadata.authors.length > 0 ? metadata.authorsFrom : (facts.authorsFrom ?? null),
    published: metadata.published ?? facts.published ?? null,
    publishedAt: metadata.publishedAt ?? facts.publishedAt ?? null,
    revised: metadata.revised ?? facts.revised ?? null,
    cut: facts.cut ?? cut,
    ...(facts.language ? { language: facts.language } : {}),
  });
}
