import { contentId } from "../../model/id.ts";
import type { Failure, Source, SourceItem, SourceState } from "../../model/source.ts";
import { nextPoll } from "../../record/sources/next-poll.ts";
import { addTimes, TIMES_KEPT } from "../../record/sources/rhythm.ts";
import type { SourceStore } from "../../store/source-store.ts";
import { FetchFailure, lasting } from "../fetch/fetch-failure.ts";
import type { Page } from "../fetch/fetch-page.ts";
import type { Feed, FeedItem } from "./intake.ts";
import type { ItemTools } from "./read-item.ts";
import { siftItems } from "./sift-items.ts";

/** What a poll of the feed comes to; saved as one. */
export interface FeedPoll {
  readonly state: SourceState;
  /** New and changed items. */
  readonly items: readonly SourceItem[];
}

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";
const DAY_MS = 86_400_000;
/** A sitemap lists a site's whole past; news is what is younger than this. */
const SITEMAP_DAYS = 14;
const SITEMAP_PARTS = 3;
/** A live blog changes all day; the fifth change is the last that is read. */
const MOST_CHANGES = 5;
const LAGS_KEPT = 50;

/** Asks a source's feed what is new. Never throws for what the source does; a failure is part of the state. */
export async function pollFeed(
  source: Source,
  state: SourceState,
  store: SourceStore,
  tools: ItemTools,
): Promise<FeedPoll> {
  let maxAgeMs: number | null = null;
  let next: SourceState;
  let items: readonly SourceItem[] = [];
  let retryAfterMs: number | null = null;
  try {
    const { etag, lastModified } = state;
    const signal = tools.signal ? { signal: tools.signal } : {};
    const page = await tools.fetcher.get({
      url: source.url,
      accept: ACCEPT,
      etag,
      lastModified,
      takesPart: true,
      heedsRobots: false,
      ...signal,
    });
    maxAgeMs = page.maxAgeMs;
    const print = page.isFresh ? printOf(page.bytes) : state.print;
    const answered = {
      ...state,
      polledAt: tools.clock.now(),
      succeededAt: tools.clock.now(),
      failuresInRow: 0,
      failure: null,
    };
    if (!page.isFresh || print === state.print) next = answered;
    else {
      const feed = await readWhole(source, page, tools);
      items = await newOnes(source, state, feed, store, tools);
      const { etag: newEtag, lastModified: newModified } = page;
      // A feed that broke off is asked for whole next time.
      const memory = feed.isCut
        ? { etag: null, lastModified: null, print: null }
        : { etag: newEtag, lastModified: newModified, print };
      next = remember(
        { ...answered, ...memory, oddities: odditiesOf(source, page, feed, items, tools.clock.now()) },
        items,
        state,
      );
    }
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const now = tools.clock.now();
    retryAfterMs = error.retryAfterMs;
    const failure: Failure = { code: error.code, message: error.message, at: now };
    next = { ...state, polledAt: now, failuresInRow: state.failuresInRow + 1, failure };
  }
  const feedDueAt = nextPoll(next, tools.clock.now(), { maxAgeMs, retryAfterMs }, tools.random());
  return { state: { ...next, feedDueAt, dueAt: feedDueAt }, items };
}

async function readWhole(source: Source, page: Page, tools: ItemTools): Promise<Feed> {
  const feed = await readFeed(source, page, tools);
  if (feed.parts.length === 0) return feed;
  const entries: FeedItem[] = [...feed.items];
  let isCut = feed.isCut;
  for (const part of feed.parts.slice(0, SITEMAP_PARTS)) {
    const answer = await tools.fetcher.get({ url: part, accept: ACCEPT, takesPart: true, heedsRobots: true });
    const read = await readFeed(source, answer, tools);
    for (const item of read.items) entries.push(item);
    isCut ||= read.isCut;
  }
  return { ...feed, items: entries, isCut };
}

async function readFeed(source: Source, page: Page, tools: ItemTools): Promise<Feed> {
  const { url, contentType, bytes, isCut } = page;
  let feed: Feed | null;
  try {
    feed = await tools.intake.readFeed(bytes, { url, contentType, form: source.form });
  } catch (cause) {
    throw lasting(
      "sources/unreadable",
      `${url} could not be read as a ${source.form}: ${cause instanceof Error ? cause.message : cause}`,
      cause,
    );
  }
  if (feed === null) {
    throw lasting(
      "sources/not-a-feed",
      `${url} answered ${contentType ?? "without a type"}, expected RSS, Atom, JSON Feed or a sitemap. The feed may have moved: run "readout source add" with the site's address.`,
    );
  }
  return isCut ? { ...feed, isCut: true } : feed;
}

async function newOnes(
  source: Source,
  state: SourceState,
  feed: Feed,
  store: SourceStore,
  tools: ItemTools,
): Promise<readonly SourceItem[]> {
  const now = tools.clock.now();
  const isFirst = state.succeededAt === null;
  let sifted = siftItems(source.id, feed.items, now);
  if (source.form === "sitemap") {
    sifted = sifted
      .filter((item) => item.publishedAt === null || item.publishedAt > now - SITEMAP_DAYS * DAY_MS)
      // What a sitemap lists undated when it is first read is the site's past.
      .map((item) => (isFirst && item.publishedAt === null ? { ...item, state: "stored", copy: null } : item));
  }
  const known = new Map(
    (
      await store.itemsByKey(
        source.id,
        sifted.map((item) => item.key),
      )
    ).map((item) => [item.key, item]),
  );
  return sifted.flatMap((item): SourceItem[] => {
    const before = known.get(item.key);
    if (before === undefined) return [item];
    if (before.print === item.print || before.changes >= MOST_CHANGES || item.state === "failed") return [];
    return [{ ...item, seenAt: before.seenAt, changes: before.changes + 1 }];
  });
}

/** Adds what the new items show of the source's rhythm. */
function remember(state: SourceState, items: readonly SourceItem[], before: SourceState): SourceState {
  const fresh = items.filter((item) => item.changes === 0);
  if (fresh.length === 0) return state;
  const isFirst = before.succeededAt === null;
  // Of a backlog the time of publication is known at most; when it was seen says nothing.
  const times = fresh.flatMap((item) => item.publishedAt ?? (isFirst ? [] : [item.seenAt])).sort((a, b) => a - b);
  const lags = isFirst
    ? []
    : fresh.flatMap((item) => (item.publishedAt === null ? [] : [Math.max(0, item.seenAt - item.publishedAt)]));
  return {
    ...state,
    newAt: state.polledAt,
    times: addTimes(state.times, times.slice(-TIMES_KEPT)),
    lags: [...state.lags, ...lags].slice(-LAGS_KEPT),
  };
}

function odditiesOf(
  source: Source,
  page: Page,
  feed: Feed,
  items: readonly SourceItem[],
  now: number,
): readonly Failure[] {
  const found: Failure[] = [];
  const odd = (code: string, message: string): void => void found.push({ code, message, at: now });
  if (feed.isCut)
    odd("sources/feed-cut", `the feed ends in the middle; ${feed.items.length} items before that were read`);
  if (page.hasMoved)
    odd("sources/moved", `the feed has moved for good to ${page.url}; add it there and remove ${source.url}`);
  if (feed.items.length === 0) odd("sources/feed-empty", "the feed has no items");
  const bad = items.filter((item) => item.state === "failed").length;
  if (bad > 0) odd("sources/bad-items", `${bad} new items have neither a usable link nor a text`);
  return found;
}

function printOf(bytes: Uint8Array): string {
  // Latin-1 keeps every byte apart, whatever the encoding.
  return contentId("bytes", Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
}
