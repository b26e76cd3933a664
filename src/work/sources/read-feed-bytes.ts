import { oneChunk } from "../../intake/bytes/byte-source.ts";
import { decodeText } from "../../intake/bytes/decode-text.ts";
import { charsetOf } from "../../intake/charset-of.ts";
import { detectFormat } from "../../intake/detect-format.ts";
import type { FeedItem as RawItem } from "../../intake/feed/feed-item.ts";
import { openFeed } from "../../intake/feed/open-feed.ts";
import { readArticles } from "../../intake/read-articles.ts";
import { readStamp } from "../../intake/read-stamp.ts";
import type { Feed, FeedItem } from "./intake.ts";
import { readJsonFeed } from "./read-json-feed.ts";

interface Origin {
  readonly url: string;
  readonly contentType: string | null;
}

/** Enough to tell a feed from a page. */
const HEAD = 64 * 1024;
/** Text is handed to the parser in pieces, so that it never holds two copies of a giant feed. */
const PIECE = 1 << 20;

/** Reads a feed or sitemap into its items, judged by content; null when the bytes are neither. */
export async function readFeedBytes(bytes: Uint8Array, from: Origin): Promise<Feed | null> {
  const format = detectFormat(bytes.subarray(0, HEAD), from.contentType);
  if (format === "feed") return readFeed(bytes, from);
  if (format === "sitemap" || format === "gzip") return await readSitemap(bytes, from);
  if (format === "json") return readJsonFeed(decodeText(bytes, charsetOf(from.contentType)).text, from.url);
  return null;
}

function readFeed(bytes: Uint8Array, from: Origin): Feed {
  const declared = /^[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 256)).toString("latin1"),
  );
  const { text } = decodeText(bytes, charsetOf(from.contentType) ?? declared?.[1] ?? null);
  const feed = openFeed();
  const items: FeedItem[] = [];
  const take = (raw: readonly RawItem[]): void => {
    // An item that the feed breaks off in is read whole from the next poll.
    for (const item of raw) if (!item.isCut) items.push(itemOf(item, from.url));
  };
  for (let at = 0; at < text.length; at += PIECE) take(feed.push(text.slice(at, at + PIECE)));
  const last = feed.end();
  take(last.items);
  const { title, link, language } = feed.head();
  return { form: "feed", title, language, home: absolute(link, from.url), items, parts: [], isCut: last.isCut };
}

async function readSitemap(bytes: Uint8Array, from: Origin): Promise<Feed | null> {
  const items: FeedItem[] = [];
  const parts: { readonly url: string; readonly day: string }[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let isCut = false;
  for await (const item of readArticles(oneChunk(bytes), {
    source: from.url,
    asOf: null,
    contentType: from.contentType,
    url: from.url,
  })) {
    // A packed page or feed is no sitemap.
    if ("article" in item) return null;
    if ("notice" in item) {
      isCut ||= item.notice.rule === "intake/cut-feed";
      continue;
    }
    const { link } = item;
    title ??= link.outlet;
    language ??= link.language;
    if (link.isSitemap) parts.push({ url: link.url, day: link.published ?? "" });
    else {
      const { url, published, publishedAt } = link;
      items.push({
        id: null,
        url,
        title: link.title,
        authors: [],
        published,
        publishedAt,
        updatedAt: null,
        html: null,
      });
    }
  }
  if (items.length + parts.length === 0) return null;
  const isNews = (url: string): number => Number(/news/i.test(url));
  // The part that holds the news is named so, or was changed last.
  parts.sort((a, b) => isNews(b.url) - isNews(a.url) || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const home = new URL(from.url).origin;
  return { form: "sitemap", title, language, home, items, parts: parts.map((part) => part.url), isCut };
}

function itemOf(raw: RawItem, base: string): FeedItem {
  const published = readStamp(raw.published ?? raw.updated ?? "");
  const updated = raw.updated === null ? null : readStamp(raw.updated);
  return {
    id: raw.id,
    url: absolute(raw.link, base),
    title: raw.title,
    authors: raw.authors,
    published: published?.day ?? null,
    publishedAt: published?.instant ?? null,
    updatedAt: updated?.instant ?? updated?.day ?? null,
    html: raw.content === null || raw.isMarkup ? raw.content : paragraphsOf(raw.content),
  };
}

/** Links are often written from the site's root; one that is no address at all is kept as it stands, to be named. */
function absolute(link: string | null, base: string): string | null {
  if (link === null) return null;
  return URL.canParse(link, base) ? new URL(link, base).href : link;
}

/** Plain text as markup, a paragraph for each line. */
function paragraphsOf(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped
    .split(/\s*\n\s*/)
    .map((line) => `<p>${line}</p>`)
    .join("\n");
}
