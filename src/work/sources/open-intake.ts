import { parseFeed } from "@rowanmanning/feed-parser";
import { decodeText } from "../../intake/bytes/decode-text.ts";
import { charsetOf } from "../../intake/charset-of.ts";
import { parseArticles } from "../../intake/read-articles.ts";
import type { Article } from "../../model/article.ts";
import type { Feed, FeedItem, Intake } from "./intake.ts";
import { articleLinks } from "./links-on-page.ts";

/** Intake as polling uses it. */
export function openIntake(): Intake {
  return {
    async readFeed(bytes, { url, contentType, form }) {
      const { text } = decodeText(bytes, charsetOf(contentType));
      if (form === "page")
        return {
          form,
          title: null,
          language: null,
          home: url,
          items: articleLinks(text, url),
          parts: [],
          isCut: false,
        };
      return readXml(text);
    },
    async readPage(bytes, { url, contentType, asOf }) {
      return (await parseArticles(bytes, { source: url, url, contentType, asOf })).articles;
    },
    async readCopy(html, { url, asOf }) {
      const bytes = new TextEncoder().encode(`<html><body><article>${html}</article></body></html>`);
      const { articles } = await parseArticles(bytes, {
        source: url,
        url,
        contentType: "text/html; charset=utf-8",
        asOf,
      });
      return (articles[0] as Article | undefined) ?? null;
    },
  };
}

function readXml(text: string): Feed | null {
  if (!/<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 4000))) return null;
  const isCut = !/<\/(?:rss|feed|rdf:RDF)>\s*$/.test(text);
  const end = Math.max(text.lastIndexOf("</item>") + 7, text.lastIndexOf("</entry>") + 8);
  const whole = isCut ? `${text.slice(0, end)}${text.includes("<rss") ? "</channel></rss>" : "</feed>"}` : text;
  const feed = parseFeed(whole);
  const items = feed.items.map(
    (item): FeedItem => ({
      id: item.id,
      url: item.url,
      title: item.title,
      authors: item.authors.flatMap((a) => a.name ?? []),
      published: item.published?.toISOString().slice(0, 10) ?? null,
      publishedAt: item.published?.toISOString() ?? null,
      updatedAt: item.updated?.toISOString() ?? null,
      html: item.content ?? item.description,
    }),
  );
  return { form: "feed", title: feed.title, language: feed.language, home: feed.url, items, parts: [], isCut };
}
