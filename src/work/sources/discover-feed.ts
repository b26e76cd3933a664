import type { SourceForm } from "../../model/source.ts";
import { FetchFailure, lasting } from "../fetch/fetch-failure.ts";
import type { Page } from "../fetch/fetch-page.ts";
import type { Fetcher } from "../fetch/open-fetcher.ts";
import { readRobots } from "../fetch/robots.ts";
import type { Feed, Intake } from "./intake.ts";
import { feedLinks } from "./links-on-page.ts";

/** A feed found from a site's address. */
export interface FoundFeed {
  readonly url: string;
  readonly form: SourceForm;
  readonly feed: Feed;
  /** Where it was found: `given`, `declared`, `usual-path`, `robots`. */
  readonly from: "given" | "declared" | "usual-path" | "robots";
}

export interface DiscoverTools {
  readonly fetcher: Fetcher;
  readonly intake: Intake;
}

const USUAL_PATHS = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feeds", "/feed.json"];
const USUAL_SITEMAPS = ["/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml", "/sitemap.xml"];
/** Asked of one site in one search. */
const MOST_TRIES = 12;

/**
 * Finds what to poll from an address that a person knows: the feed itself, the
 * feeds that the page declares, those at the usual paths, the news sitemap. The
 * best is first; all are of the first of these that had any.
 */
export async function discoverFeed(address: string, tools: DiscoverTools): Promise<readonly FoundFeed[]> {
  const page = await openPage(address, tools.fetcher);
  const given = await asFeed(page, "given", tools);
  if (given !== null) return [given];

  const base = new URL(page.url);
  const html = new TextDecoder().decode(page.bytes);
  const robots = await tools.fetcher.robots(page.url).catch(() => readRobots("", ""));
  const below = base.pathname.replace(/\/[^/]*$/, "");
  const usual = [...(below === "" ? [] : USUAL_PATHS.slice(0, 3).map((path) => below + path)), ...USUAL_PATHS];
  const newsFirst = [...robots.sitemaps].sort((a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a)));
  const groups: readonly (readonly [FoundFeed["from"], readonly string[]])[] = [
    ["declared", feedLinks(html, page.url).map((link) => link.url)],
    ["usual-path", usual],
    ["robots", [...newsFirst, ...USUAL_SITEMAPS]],
  ];
  for (const [from, addresses] of groups) {
    const found = await tryAll(addresses, page.url, from, tools);
    if (found.length > 0) return found.sort(byWorth);
  }
  throw lasting(
    "sources/no-feed",
    `${page.url} declares no feed, and none was found at the usual paths or in its sitemaps. Give the feed's own address, or add the page that lists its articles with --page.`,
  );
}

async function tryAll(
  addresses: readonly string[],
  base: string,
  from: FoundFeed["from"],
  tools: DiscoverTools,
): Promise<FoundFeed[]> {
  const urls = [...new Set(addresses.flatMap((one) => (URL.canParse(one, base) ? [new URL(one, base).href] : [])))];
  const found: FoundFeed[] = [];
  for (const url of urls.slice(0, MOST_TRIES)) {
    try {
      const page = await tools.fetcher.get({ url, heedsRobots: true, takesPart: true });
      const feed = await asFeed(page, from, tools);
      const isKnown = found.some((other) => other.url === feed?.url);
      if (feed !== null && !isKnown && feed.feed.items.length + feed.feed.parts.length > 0) found.push(feed);
      // A guess that hits needs no second one; what a page declares is looked at whole.
      if (feed !== null && from !== "declared") break;
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
    }
  }
  return found;
}

/** An address as people type it: without a scheme it is tried securely first. */
async function openPage(address: string, fetcher: Fetcher): Promise<Page> {
  const typed = address.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/:]+:\d+(?:\/|$)/.test(typed)) {
    return await fetcher.get({ url: typed, heedsRobots: false, takesPart: true });
  }
  try {
    return await fetcher.get({ url: `https://${typed}`, heedsRobots: false, takesPart: true });
  } catch (error) {
    if (!(error instanceof FetchFailure) || !/no-connection|certificate|not-http/.test(error.code)) throw error;
    return await fetcher.get({ url: `http://${typed}`, heedsRobots: false, takesPart: true });
  }
}

async function asFeed(page: Page, from: FoundFeed["from"], { intake }: DiscoverTools): Promise<FoundFeed | null> {
  const feed = await intake
    .readFeed(page.bytes, { url: page.url, contentType: page.contentType, form: null })
    .catch(() => null);
  return feed === null ? null : { url: page.url, form: feed.form, feed, from };
}

/** Articles before comments, whole texts before headlines, many items before few. */
function byWorth(a: FoundFeed, b: FoundFeed): number {
  const isComments = (found: FoundFeed) => Number(/comments?\b/i.test(`${found.url} ${found.feed.title ?? ""}`));
  const textOf = ({ feed }: FoundFeed) =>
    feed.items.slice(0, 20).reduce((sum, item) => sum + (item.html?.length ?? 0), 0);
  return isComments(a) - isComments(b) || b.feed.items.length - a.feed.items.length || textOf(b) - textOf(a);
}
