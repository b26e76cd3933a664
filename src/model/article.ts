import type { Notice } from "./notice.ts";
import type { Span } from "./span.ts";

/**
 * What a stretch of the text is. Only `headline`, `body`, `caption` and `quote`
 * belong to the story and are read; the others stay visible as dropped.
 */
export type ParagraphRole =
  | "headline"
  | "body"
  | "caption"
  | "quote"
  | "byline"
  | "credit"
  | "note"
  | "related"
  | "menu";

export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** Which rule typed it: `wire/after-end-mark`. */
  readonly rule: string;
}

/** "SEOUL, April 6 (Yonhap) --": where and when the copy was filed, and by whom. */
export interface Dateline extends Span {
  readonly place: string;
  /** ISO day when the dateline gives one and the year is known. */
  readonly day: string | null;
  readonly agency: string | null;
}

/** "(2nd LD)", "UPDATE 3-", "CORRECTED": which telling of the story this is. */
export interface Edition {
  readonly label: string;
  /** The label's own: 2 for a 2nd LD, 3 for UPDATE 3; 1 for a plain LEAD or CORRECTED, 0 for a flash. The first full telling carries no mark, so its edition is null. */
  readonly number: number;
  readonly isCorrection: boolean;
}

/** A metadata value with where it was found: `dateline`, `json-ld`, `as-of`, `url`. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** Where a title, the authors and the language were found: `json-ld`, `og:title`, `byline`, `words`; null where nothing gave them. */
export interface ArticleOrigins {
  readonly title: string | null;
  readonly authors: string | null;
  readonly language: string | null;
}

/** One text as published. Never changed after intake. */
export interface Article {
  /** `article:` + hash of outlet or source and text. */
  readonly id: string;
  /** File name, address or feed item it came from. */
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: Sourced<string> | null;
  readonly authors: readonly string[];
  /** ISO day of publication as the publisher writes it, not shifted to UTC. */
  readonly published: Sourced<string> | null;
  /** ISO 8601 instant with offset, where the publisher gives one. */
  readonly publishedAt: string | null;
  /** ISO day or UTC instant of the last change, as the publisher or the poll that saw it says; absent where nobody does. */
  readonly revisedAt?: string;
  readonly dateline: Dateline | null;
  readonly edition: Edition | null;
  /** BCP 47; `und` when it cannot be told. */
  readonly language: string;
  /** Absent for articles kept before this was noted. */
  readonly origins?: ArticleOrigins;
  /** The whole decoded text; every span in a reading points into it. */
  readonly text: string;
  /** Where `text` begins in the decoded input, for files that hold several stories. */
  readonly offset: number;
  readonly paragraphs: readonly Paragraph[];
  readonly notices: readonly Notice[];
}

const READ = new Set<ParagraphRole>(["headline", "body", "caption", "quote"]);

/** The paragraphs that belong to the story. */
export function storyParagraphs(article: Article): readonly Paragraph[] {
  return article.paragraphs.filter((p) => READ.has(p.role));
}
