import type { Article } from "../model/article.ts";
import { storyParagraphs } from "../model/article.ts";
import { textAt } from "../model/span.ts";
import { guessLanguage } from "./guess-language.ts";

/** Title and this much of the story decide; a page's own word for its language is often its template's. */
const SAMPLE = 600;

/**
 * The article with its language told by its words. Script and English function
 * words answer at once for most; the detector is loaded for the others only.
 */
export async function settleLanguage(article: Article): Promise<Article> {
  let sample = article.title ?? "";
  for (const paragraph of storyParagraphs(article)) {
    if (sample.length > SAMPLE) break;
    sample += ` ${textAt(article.text, { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + SAMPLE) })}`;
  }
  const guessed = guessLanguage(sample);
  if (guessed !== "und") return inLanguage(article, guessed, "words");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // A bare headline is mostly names, which fool every detector: there the publisher's word counts more.
  if (letters < 12 || (letters < 80 && article.language !== "und")) return article;
  const { detectLanguage } = await import("./detect-language.ts");
  const detected = await detectLanguage(sample);
  return detected === null ? article : inLanguage(article, detected, "letters");
}

function inLanguage(article: Article, language: string, from: string): Article {
  const { origins } = article;
  return { ...article, language, ...(origins ? { origins: { ...origins, language: from } } : {}) };
}
