import { daysBetween } from "../../model/day.ts";
import { contentId } from "../../model/id.ts";
import type { ArticleFacts } from "../article-facts.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import { decodeText } from "../bytes/decode-text.ts";
import { openDecoder } from "../bytes/web-platform.ts";
import { charsetOf } from "../charset-of.ts";
import { decodingNotices } from "../formats/read-text.ts";
import { readFragment } from "../html/read-fragment.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import { readStamp } from "../read-stamp.ts";
import type { ReadContext } from "../reader.ts";
import { underTitle } from "../record-to-article.ts";
import type { FeedHead, FeedItem } from "./feed-item.ts";
import { LONGEST_FIELD, openFeed } from "./open-feed.ts";

const SAMPLE = 64 * 1024;
/** Before feeds there were none; such a date is a clock that was never set. */
const FIRST_DAY = "1995-01-01";

/** Reads the items of an RSS or Atom feed as they arrive, however long it is or wherever it breaks off. */
export async function* readFeed(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const head = await input.peek(SAMPLE);
  const decoded = decodeText(head, charsetOf(context.contentType) ?? declaredIn(head), head.length < SAMPLE);
  yield* decodingNotices(decoded, context);
  const decoder = openDecoder(decoded.encoding, false)!;
  const feed = openFeed();
  const seen = new Map<string, string>();
  let count = 0;
  const read = function* (items: readonly FeedItem[]): Generator<IntakeItem> {
    for (const item of items) {
      count++;
      if (!context.begin()) continue;
      yield* readItem(item, feed.head(), count, seen, context);
    }
  };
  for await (const chunk of input.chunks()) yield* read(feed.push(decoder.decode(chunk, { stream: true })));
  yield* read(feed.push(decoder.decode()));
  const last = feed.end();
  yield* read(last.items);
  if (last.isCut) {
    const message = `the feed breaks off after ${count} item${count === 1 ? "" : "s"}; what came before was read. Fetch it again.`;
    yield noticeOf(context, "intake/cut-feed", message, { start: input.position });
  } else if (count === 0) {
    yield noticeOf(context, "intake/empty-feed", "expected a feed with items, it has none. Check the feed's address.", {
      start: input.position,
    });
  }
}

function* readItem(
  item: FeedItem,
  feed: FeedHead,
  number: number,
  seen: Map<string, string>,
  context: ReadContext,
): Generator<IntakeItem> {
  const here = `${context.source}#${number}`;
  const link = absolute(item.link, context.url ?? feed.link);
  if (item.link && !link) {
    yield noticeOf(
      { source: here },
      "intake/odd-link",
      `expected an http or https link, found "${item.link.slice(0, 80)}"; the item was read without it.`,
    );
  }
  if (item.isCut) {
    yield noticeOf(
      { source: here },
      "intake/cut-item",
      "the feed breaks off within this item, so its text is not whole; the item was left out. Fetch the feed again.",
      { isError: true },
    );
    return;
  }
  if (item.title === null && item.content === null) {
    yield noticeOf({ source: here }, "intake/empty-item", "expected a title or a text in this item, it has neither.", {
      isError: true,
    });
    return;
  }
  const before = item.id === null ? undefined : seen.get(item.id);
  const fingerprint = contentId("", item.title ?? "", item.content ?? "");
  if (before === fingerprint) return;
  if (before !== undefined) {
    yield noticeOf(
      { source: here },
      "intake/duplicate-guid",
      `the identifier "${item.id!.slice(0, 80)}" stands on two different items; both were read.`,
    );
  }
  if (item.id !== null) seen.set(item.id, fingerprint);

  const stamp = readStamp(item.published ?? item.updated ?? "");
  const isSensible =
    stamp !== null && stamp.day >= FIRST_DAY && (context.asOf === null || daysBetween(context.asOf, stamp.day) <= 2);
  if (stamp !== null && !isSensible) {
    yield noticeOf(
      { source: here },
      "intake/odd-date",
      `the item is dated ${stamp.day}, which cannot be its day; it was dated by its text or the day it was held.`,
    );
  }
  const language = feed.language?.slice(0, 2).toLowerCase();
  const facts: ArticleFacts = {
    source: link ?? here,
    asOf: context.asOf,
    url: link,
    title: item.title,
    titleFrom: "feed",
    outlet: feed.title === null ? null : { value: feed.title, from: "feed" },
    authors: item.authors,
    authorsFrom: "feed",
    published: isSensible ? { value: stamp.day, from: item.published ? "feed" : "feed updated" } : null,
    publishedAt: isSensible ? stamp.instant : null,
    revised: item.updated,
    cut: item.isTooLong ? `an item's text is read up to ${LONGEST_FIELD >> 20} million characters` : null,
    ...(language && /^[a-z]{2}$/.test(language) ? { language } : {}),
  };
  yield {
    article: item.isMarkup
      ? readFragment(item.content ?? "", facts)
      : underTitle(item.title, item.content ?? "", facts),
  };
}

function absolute(link: string | null, base: string | null): string | null {
  if (link === null) return null;
  if (/^https?:\/\//i.test(link)) return link;
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return null;
  const origin = /^(https?:)\/\/[^/]+/i.exec(base ?? "");
  if (!origin) return null;
  return link.startsWith("//") ? origin[1] + link : `${origin[0]}${link.startsWith("/") ? "" : "/"}${link}`;
}

function declaredIn(bytes: Uint8Array): string | null {
  let head = "";
  for (const byte of bytes.subarray(0, 256)) head += String.fromCharCode(byte);
  return /^[\s\S]{0,8}<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
}
