import { type PageElement, parsePage } from "../../intake/html/dom.ts";
import type { FeedItem } from "./intake.ts";
import { plainUrl } from "./plain-url.ts";

/** A link of a page with its words. */
export interface PageLink {
  readonly url: string;
  readonly text: string;
}

/** Longer than any page that people read; the rest of such a page is not looked at. */
const LONGEST_PAGE = 4_000_000;
const FEED_TYPE = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/xml|application\/xml)\b/i;
const FEED_HREF = /(?:^|[/._?=&-])(?:rss|atom|feed|feeds|rss2|rdf)(?:$|[/._?=&-])|\.xml$/i;

/** Feeds that a page declares in its head, then those it links to. */
export function feedLinks(html: string, base: string): readonly PageLink[] {
  const page = parsePage(html.slice(0, LONGEST_PAGE));
  const declared = [...page.querySelectorAll("link[rel][href]")].filter(
    (link) =>
      /\balternate\b/i.test(link.getAttribute("rel") ?? "") &&
      FEED_TYPE.test(link.getAttribute("type") ?? "") &&
      // WordPress declares its interface for programs the same way.
      !/\/wp-json\//.test(link.getAttribute("href") ?? ""),
  );
  const linked = [...page.querySelectorAll("a[href]")].filter((link) =>
    FEED_HREF.test(link.getAttribute("href") ?? ""),
  );
  return unique([...declared, ...linked].flatMap((link) => linkOf(link, base)));
}

/** Links of a list page that look like its articles: of the same site, with a headline's words, outside its menus. */
export function articleLinks(html: string, base: string): readonly FeedItem[] {
  const page = parsePage(html.slice(0, LONGEST_PAGE));
  const site = siteOf(new URL(base).hostname);
  const links = [...page.querySelectorAll("a[href]")]
    .filter((link) => !isInMenu(link))
    .flatMap((link) => linkOf(link, base))
    .filter(
      ({ url, text }) =>
        siteOf(new URL(url).hostname) === site && url !== plainUrl(base) && isHeadline(text) && isDeep(url),
    );
  return unique(links).map(({ url, text }) => ({
    id: null,
    url,
    title: text,
    authors: [],
    published: null,
    publishedAt: null,
    updatedAt: null,
    html: null,
  }));
}

function linkOf(link: PageElement, base: string): PageLink[] {
  const href = link.getAttribute("href") ?? "";
  if (!URL.canParse(href, base)) return [];
  const url = plainUrl(new URL(href, base).href);
  const words = (link.textContent ?? "").replace(/\s+/g, " ").trim();
  return url === null ? [] : [{ url, text: words === "" ? (link.getAttribute("title") ?? "") : words }];
}

/** The same address once, with its longest words: a picture and a headline often link to one article. */
function unique(links: readonly PageLink[]): readonly PageLink[] {
  const byUrl = new Map<string, PageLink>();
  for (const link of links) {
    const known = byUrl.get(link.url);
    if (known === undefined || known.text.length < link.text.length) byUrl.set(link.url, link);
  }
  return [...byUrl.values()];
}

function isInMenu(link: PageElement): boolean {
  for (let at: PageElement | null = link; at !== null; at = at.parentElement) {
    if (/^(?:nav|footer|aside|form)$/.test(at.localName)) return true;
  }
  return false;
}

/** Menus name sections in a word or two; headlines are sentences. Scripts without spaces say more with fewer signs. */
function isHeadline(text: string): boolean {
  const isDense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  return isDense ? text.length >= 10 : text.length >= 20 && text.split(" ").length >= 4;
}

/** Articles have a number, a day or a headline in their address. */
function isDeep(url: string): boolean {
  const { pathname, search } = new URL(url);
  return /\d{2}/.test(pathname + search) || /(?:[a-z0-9]+[-_]){3}/i.test(pathname) || /\.s?html?$/.test(pathname);
}

/** The last two labels, or three where the last two are a country's common ending. */
function siteOf(host: string): string {
  const labels = host.split(".");
  const isLongEnding = /^(?:co|com|gov|go|or|ac|org|net|ne|gob|gouv|edu)\.[a-z]{2}$/.test(labels.slice(-2).join("."));
  return labels.slice(isLongEnding ? -3 : -2).join(".");
}
