import { contentId } from "../../model/id.ts";
import type { Failure, SourceItem } from "../../model/source.ts";
import type { FeedItem } from "./intake.ts";
import { plainUrl } from "./plain-url.ts";

const DAY_MS = 86_400_000;
/** Clocks are set wrong by hours, time zones by half a day. */
const FUTURE_MS = DAY_MS;
/** 1970 is a clock that was never set; no feed is older than this. */
const OLDEST = Date.parse("1990-01-01T00:00:00Z");
/** What is kept of an item's own text. */
export const LONGEST_COPY = 200_000;

/** Makes items of a feed's entries: one for each key, odd ones marked with what is odd. Times are when it is asked. */
export function siftItems(source: string, entries: readonly FeedItem[], now: number): readonly SourceItem[] {
  const shared = sharedIds(entries);
  const items = new Map<string, SourceItem>();
  for (const entry of entries) {
    const item = siftItem(source, entry, shared, now);
    if (!items.has(item.key)) items.set(item.key, item);
  }
  return [...items.values()];
}

function siftItem(source: string, entry: FeedItem, shared: ReadonlySet<string>, now: number): SourceItem {
  const odd = (code: string, message: string): Failure => ({ code, message, at: now });
  const url = entry.url === null ? null : plainUrl(entry.url);
  const hasText = (entry.html ?? "").trim() !== "";
  const stamp = entry.publishedAt ?? entry.updatedAt ?? entry.published;
  const time = stamp === null ? Number.NaN : Date.parse(stamp);
  const isFuture = time > now + FUTURE_MS;
  const isUnset = time < OLDEST;
  const publishedAt = Number.isNaN(time) || isFuture || isUnset ? null : time;

  let failure: Failure | null = null;
  if (isFuture)
    failure = odd("sources/date-in-future", `the feed dates it ${stamp}, after today; the page's own date is used.`);
  else if (isUnset)
    failure = odd("sources/date-unset", `the feed dates it ${stamp}, a clock never set; the page's own date is used.`);
  if (url === null && entry.url !== null) {
    failure = odd("sources/bad-link", `its link "${entry.url.slice(0, 80)}" leads to no web page.`);
  } else if (url === null && !hasText)
    failure = odd("sources/empty-item", "the feed gives neither a link nor a text for it.");

  // An id that several entries with different links share tells nothing apart.
  const id = entry.id !== null && entry.id !== "" && !shared.has(entry.id) ? entry.id : null;
  const key = id ?? url ?? contentId("item", entry.title ?? "", entry.html ?? "", entry.published ?? "");
  return {
    source,
    key: key.length > 500 ? contentId("item", key) : key,
    url,
    title: entry.title,
    publishedAt,
    seenAt: now,
    state: url === null && !hasText ? "failed" : "waiting",
    dueAt: now,
    attempts: 0,
    changes: 0,
    print: contentId("print", entry.title ?? "", entry.publishedAt ?? "", entry.updatedAt ?? ""),
    article: null,
    from: null,
    failure,
    copy: {
      title: entry.title,
      html: entry.html === null ? null : entry.html.slice(0, LONGEST_COPY),
      authors: entry.authors,
      day: publishedAt === null ? null : (entry.published ?? stamp!.slice(0, 10)),
      instant: publishedAt === null ? null : entry.publishedAt,
    },
  };
}

function sharedIds(entries: readonly FeedItem[]): ReadonlySet<string> {
  const urlOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, url, title } of entries) {
    if (id === null) continue;
    const mark = (url === null ? null : plainUrl(url)) ?? title ?? "";
    if ((urlOf.get(id) ?? mark) !== mark) shared.add(id);
    urlOf.set(id, mark);
  }
  return shared;
}
