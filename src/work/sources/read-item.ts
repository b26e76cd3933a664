import type { Article } from "../../model/article.ts";
import { storyParagraphs } from "../../model/article.ts";
import type { Failure, FeedCopy, PageShape, Source, SourceItem } from "../../model/source.ts";
import type { Clock } from "../clock.ts";
import { FetchFailure, lasting } from "../fetch/fetch-failure.ts";
import type { Fetcher } from "../fetch/open-fetcher.ts";
import type { Intake } from "./intake.ts";
import { reconcile } from "./reconcile.ts";
import { nextTry } from "./retry-times.ts";
import { LONGEST_COPY } from "./sift-items.ts";

/** What reading items takes. */
export interface ItemTools {
  readonly fetcher: Fetcher;
  readonly intake: Intake;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal?: AbortSignal;
}

/** An item as it stands after a try, and the article where there is one. */
export interface ReadItem {
  readonly item: SourceItem;
  readonly article: Article | null;
  readonly shape: PageShape | null;
}

const NO_COPY: FeedCopy = { title: null, html: null, authors: [], day: null, instant: null };
const NO_SHAPE: PageShape = { characters: 0, paragraphs: 0, hasDate: false };
/** Shorter than any story; longer than a cookie notice. */
const SHORTEST_STORY = 160;

/** Reads the page behind an item; where that fails for good, the feed's own text stands in. */
export async function readItem(item: SourceItem, source: Source, tools: ItemTools): Promise<ReadItem> {
  if (item.url === null) return await fromFeed(item, source, tools, item.failure);
  try {
    const article = await readPage(item, item.url, source, tools);
    const shape = shapeOf(article);
    // What was odd about the feed's entry stays on record; what failed before does not.
    const failure = item.failure?.code.startsWith("sources/date-") ? item.failure : null;
    return {
      article,
      shape,
      item: { ...item, state: "stored", from: "page", article: article.id, failure, copy: null },
    };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const now = tools.clock.now();
    const failure: Failure = { code: error.code, message: error.message, at: now };
    const attempts = item.attempts + 1;
    const again = error.isLasting ? null : nextTry(attempts, now, error.retryAfterMs, tools.random());
    if (again !== null) return { article: null, shape: null, item: { ...item, attempts, dueAt: again, failure } };
    const read = await fromFeed({ ...item, attempts }, source, tools, failure);
    // A page without a story is the strongest sign of a changed layout.
    return error.code === "sources/no-story" ? { ...read, shape: NO_SHAPE } : read;
  }
}

async function readPage(item: SourceItem, url: string, source: Source, tools: ItemTools): Promise<Article> {
  const page = await tools.fetcher.get({ url, heedsRobots: true, ...(tools.signal ? { signal: tools.signal } : {}) });
  const facts = { url: page.url, contentType: page.contentType, asOf: dayOf(item.publishedAt ?? tools.clock.now()) };
  const articles = await tools.intake.readPage(page.bytes, facts);
  const longest = articles.reduce<Article | null>(
    (best, a) => (best === null || lengthOf(a) > lengthOf(best) ? a : best),
    null,
  );
  if (longest === null || lengthOf(longest) < SHORTEST_STORY) {
    throw lasting(
      "sources/no-story",
      `${page.url} gave no story: it may want a browser with scripts, or show a consent page first.`,
    );
  }
  return asChanged(reconcile(longest, item.copy ?? NO_COPY, source, page.url), item, tools.clock.now());
}

async function fromFeed(
  item: SourceItem,
  source: Source,
  tools: ItemTools,
  failure: Failure | null,
): Promise<ReadItem> {
  const copy = item.copy ?? NO_COPY;
  const asOf = dayOf(item.publishedAt ?? tools.clock.now());
  const read =
    copy.html === null
      ? null
      : await tools.intake.readCopy(copy.html, {
          url: item.url ?? source.url,
          contentType: null,
          asOf,
          title: copy.title,
          cut: copy.html.length < LONGEST_COPY ? null : `of a feed's own text ${LONGEST_COPY} characters are kept`,
        });
  if (read === null) return { article: null, shape: null, item: { ...item, state: "failed", failure } };
  const article = asChanged(reconcile(read, copy, source, item.url), item, tools.clock.now());
  return { article, shape: null, item: { ...item, state: "stored", from: "feed", article: article.id, failure } };
}

/** An item that has changed in its feed was revised by now, where its page does not say when. */
function asChanged(article: Article, { changes }: SourceItem, now: number): Article {
  if (changes === 0 || article.revisedAt !== undefined) return article;
  return { ...article, revisedAt: new Date(now).toISOString() };
}

function shapeOf(article: Article): PageShape {
  const hasDate = article.published !== null && article.published.from !== "as-of" && article.published.from !== "feed";
  return { characters: lengthOf(article), paragraphs: storyParagraphs(article).length, hasDate };
}

function lengthOf(article: Article): number {
  return storyParagraphs(article).reduce((sum, p) => sum + (p.role === "headline" ? 0 : p.end - p.start), 0);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
