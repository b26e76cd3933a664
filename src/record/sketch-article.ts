import { type Article, storyParagraphs } from "../model/article.ts";
import type { Sketch } from "../model/sketch.ts";
import { hash32 } from "./hash.ts";
import { rarityOf } from "./rarity-of.ts";
import { shinglesOf } from "./shingles.ts";
import { isStopWord, stem, wordsOf } from "./words.ts";

/** A story says what it is about early; later paragraphs are background that other stories share. */
const LEAD_WORDS = 200;
const TITLE_WEIGHT = 3;
const NAME_WEIGHT = 1.5;
const TERMS = 40;

/** The sketch of an article, from its story paragraphs only: menus and related headlines make no relatives. */
export function sketchArticle(article: Article): Sketch {
  const paragraphs = storyParagraphs(article);
  const body = paragraphs.filter((p) => p.role === "body" || p.role === "quote");
  const text = body.map((p) => article.text.slice(p.start, p.end)).join("\n");
  const outlet = article.outlet?.value ?? article.dateline?.agency ?? article.source;
  const terms = termsOf(article.title ?? "", text);
  return {
    article: article.id,
    published: article.published?.value ?? null,
    publishedAt: article.publishedAt,
    ...(article.revisedAt === undefined ? {} : { revisedAt: article.revisedAt }),
    outlet,
    agency: article.dateline?.agency ?? null,
    url: article.url,
    title: article.title,
    edition: article.edition?.label ?? null,
    editionNumber: article.edition?.number ?? 0,
    isCorrection: article.edition?.isCorrection ?? false,
    ...shinglesOf(wordsOf(text.length > 0 ? text : article.text)),
    terms: terms.map(([term]) => term),
    weights: terms.map(([, weight]) => weight),
  };
}

/** The heaviest words of title and lead as [hash, weight], weight descending. */
function termsOf(title: string, text: string): [number, number][] {
  const lead = text.split(/\s+/).slice(0, LEAD_WORDS).join(" ");
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const count = (part: string, weight: number): void => {
    for (const [word] of part.matchAll(/[\p{L}\p{N}]+/gu)) {
      const lower = word.toLowerCase();
      if (isStopWord(lower)) continue;
      const isName = word !== lower;
      const term = stem(lower);
      counts.set(term, (counts.get(term) ?? 0) + weight);
      if (isName) names.add(term);
    }
  };
  count(title, TITLE_WEIGHT);
  count(lead, 1);
  return [...counts]
    .map(([term, n]): [number, number] => {
      const weight = (1 + Math.log(n)) * rarityOf(term) * (names.has(term) ? NAME_WEIGHT : 1);
      return [hash32(term), Math.round(100 * weight) / 100];
    })
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, TERMS);
}
