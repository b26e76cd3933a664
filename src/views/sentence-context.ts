import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";

/** A sentence with the text around it. */
export interface SentenceContext {
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
  /** True where the article goes on beyond what is given. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** The paragraph of a sentence and its neighbours, no more than so many characters on either side. */
export function sentenceContext(
  article: Pick<Article, "text" | "paragraphs">,
  span: Span,
  most: number,
): SentenceContext {
  const { text, paragraphs } = article;
  const own = paragraphs.filter((p) => p.role === "body" || p.role === "quote" || p.role === "headline");
  const first = own.findIndex((p) => p.end > span.start);
  const [from, to] =
    first < 0
      ? [Math.max(0, span.start - most), Math.min(text.length, span.end + most)]
      : [own[Math.max(0, first - 1)]!.start, own[Math.min(own.length - 1, first + 2)]!.end];
  const start = Math.min(span.start, Math.max(from, startOfWord(text, span.start - most)));
  const end = Math.max(span.end, Math.min(to, endOfWord(text, span.end + most)));
  return {
    before: text.slice(start, span.start),
    sentence: text.slice(span.start, span.end),
    after: text.slice(span.end, end),
    isCutBefore: text.slice(0, start).trim() !== "",
    isCutAfter: text.slice(end).trim() !== "",
  };
}

/** Text is cut between words. */
function startOfWord(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.slice(at).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(0, at).search(/\s\S*$/);
  return blank < 0 ? at : blank;
}
