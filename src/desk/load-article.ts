import { ReadoutError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { Notice } from "../model/notice.ts";
import type { Quote } from "../model/reading.ts";
import type { Story } from "../model/story.ts";
import { type ReaderFact, type ReaderParagraph, readerFacts, readerParagraphs } from "../views/reader.ts";
import type { Ask, PageContext } from "./page.ts";

/** An article as it is read at the desk. */
export interface ArticleView {
  readonly article: Omit<Article, "text" | "paragraphs">;
  readonly story: Story | null;
  readonly facts: readonly ReaderFact[];
  readonly paragraphs: readonly ReaderParagraph[];
  readonly quotes: readonly Quote[];
  readonly notices: readonly Notice[];
  /** False where the article is kept but not read yet. */
  readonly isRead: boolean;
}

/** So many events of a story are asked for the claims of one article. */
const MOST_EVENTS = 1000;

/** The article that an address names, with its facts in place. */
export async function loadArticle({ store }: PageContext, { params }: Ask): Promise<ArticleView> {
  const id = params.id ?? "";
  const full = id.includes(":") ? id : `article:${id}`;
  const [article] = await store.articlesById([full]);
  if (article === undefined) {
    throw new ReadoutError("desk/not-found", `The record has no article “${id}”. Search for its words instead.`);
  }
  const [reading] = await store.readings([article.id]);
  const [story = null] = await store.stories(await store.storyIdsOf([article.id]));
  const claims = await store.claimsOf([article.id]);
  const events =
    story === null ? [] : (await store.findEvents({ story: story.id, withHidden: true, limit: MOST_EVENTS })).rows;
  const facts = readerFacts(article.text, claims, events);
  const { text: _text, paragraphs: _paragraphs, ...rest } = article;
  return {
    article: rest,
    story,
    facts,
    paragraphs: readerParagraphs(article, facts),
    quotes: reading?.quotes ?? [],
    notices: [...article.notices, ...(reading?.notices ?? [])],
    isRead: reading !== undefined,
  };
}
