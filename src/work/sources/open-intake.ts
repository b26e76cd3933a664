import { decodeText } from "../../intake/bytes/decode-text.ts";
import { charsetOf } from "../../intake/charset-of.ts";
import { readFragment } from "../../intake/html/read-fragment.ts";
import { parseArticles } from "../../intake/read-articles.ts";
import { settleLanguage } from "../../intake/settle-language.ts";
import type { Intake } from "./intake.ts";
import { articleLinks } from "./links-on-page.ts";
import { readFeedBytes } from "./read-feed-bytes.ts";

/** Intake as polling uses it. */
export function openIntake(): Intake {
  return {
    async readFeed(bytes, from) {
      if (from.form !== "page") return await readFeedBytes(bytes, from);
      const { text } = decodeText(bytes, charsetOf(from.contentType));
      const items = articleLinks(text, from.url);
      return { form: "page", title: null, language: null, home: from.url, items, parts: [], isCut: false };
    },
    async readPage(bytes, { url, contentType, asOf }) {
      return (await parseArticles(bytes, { source: url, url, contentType, asOf })).articles;
    },
    async readCopy(html, { url, asOf, title, cut }) {
      const facts = { source: url, url, asOf, title, titleFrom: "feed", cut };
      const article = await settleLanguage(readFragment(html, facts));
      return article.text.length > (title ?? "").length ? article : null;
    },
  };
}
