import type { Article, Sourced } from "../../model/article.ts";
import { daysBetween, isDay } from "../../model/day.ts";
import { contentId } from "../../model/id.ts";
import type { Notice } from "../../model/notice.ts";
import type { FeedCopy, Source } from "../../model/source.ts";

/**
 * Places on a page whose day is worth more than the feed's. A feed tells the
 * day in UTC more often than not, so the page's printed or declared one goes
 * first; what a page only hints at (its address, its text, a change date) goes after.
 */
const STRONGER = /^(?:json-ld|meta (?:article:|og:|date|pub)|time|microdata|hentry|dateline|date-line|archive-date)/;
const SAME_MOMENT_MS = 5 * 60_000;

/** The page's article with what its feed item says of it: title, day, moment, authors and outlet by trust. */
export function reconcile(article: Article, copy: FeedCopy, source: Source, url: string | null): Article {
  const { published, notices } = chooseDay(article, copy);
  const title = chooseTitle(article.title, copy.title, source);
  const hasAuthors = article.authors.length > 0;
  const outlet: Sourced<string> = article.outlet ?? { value: source.name, from: "feed" };
  return {
    ...article,
    // The id is made of outlet and text, as intake makes it.
    id: article.outlet === null ? contentId("article", outlet.value, article.text) : article.id,
    source: url ?? source.url,
    url,
    title,
    outlet,
    authors: hasAuthors ? article.authors : copy.authors,
    ...(article.origins
      ? {
          origins: {
            ...article.origins,
            title: title === article.title ? article.origins.title : "feed",
            authors: hasAuthors || copy.authors.length === 0 ? article.origins.authors : "feed",
          },
        }
      : {}),
    published,
    publishedAt: article.publishedAt ?? copy.instant,
    language:
      article.language === "und" && source.language !== null
        ? source.language.slice(0, 2).toLowerCase()
        : article.language,
    notices: [...article.notices, ...notices],
  };
}

function chooseDay(
  article: Article,
  copy: FeedCopy,
): { published: Sourced<string> | null; notices: readonly Notice[] } {
  const { published, publishedAt } = article;
  if (copy.day === null || !isDay(copy.day)) return { published, notices: [] };
  const fromFeed = { value: copy.day, from: "feed" };
  if (published === null || published.from === "as-of") return { published: fromFeed, notices: [] };
  const apart = Math.abs(daysBetween(published.value, copy.day));
  const isSameMoment =
    publishedAt !== null &&
    copy.instant !== null &&
    Math.abs(Date.parse(publishedAt) - Date.parse(copy.instant)) < SAME_MOMENT_MS;
  if (apart === 0 || isSameMoment) return { published, notices: [] };
  const isPages = STRONGER.test(published.from);
  const notice: Notice = {
    start: 0,
    end: 0,
    rule: "sources/dates-disagree",
    message: `The page (${published.from}) says ${published.value}, the feed ${copy.day}. ${isPages ? "The page" : "The feed"} was taken.`,
  };
  // One day apart is UTC against the publisher's own clock, and no disagreement.
  return { published: isPages ? published : fromFeed, notices: apart > 1 ? [notice] : [] };
}

/** The page's headline, unless it is the site's name or has no word in common with what the feed calls the item. */
function chooseTitle(onPage: string | null, inFeed: string | null, source: Source): string | null {
  if (inFeed === null || onPage === null) return onPage ?? inFeed;
  const page = wordsOf(onPage);
  if (onPage.trim().toLowerCase() === source.name.trim().toLowerCase()) return inFeed;
  const feed = wordsOf(inFeed);
  if (feed.length < 3) return onPage;
  return feed.some((word) => word.length > 3 && page.includes(word)) ? onPage : inFeed;
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
