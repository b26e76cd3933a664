import type { Article } from "../../model/article.ts";
import type { ItemFate, SourceItem, SourceState } from "../../model/source.ts";
import { SHAPES_KEPT } from "../../record/sources/layout-change.ts";
import { FATES_KEPT } from "../../record/sources/source-health.ts";
import type { Store } from "../../store/store.ts";
import { pollFeed } from "./poll-feed.ts";
import { type ItemTools, type ReadItem, readItem } from "./read-item.ts";

/** What polling takes: the network, intake, the store, and where articles go. */
export interface PollTools extends ItemTools {
  readonly store: Store;
  /** Keeps and reads articles; once it resolves they are on disk. Called by one at a time. */
  readonly deliver: (articles: readonly Article[]) => Promise<void>;
}

/** What one turn of a source came to. */
export interface Turn {
  readonly source: string;
  readonly name: string;
  readonly state: SourceState;
  /** New or changed items found in the feed. */
  readonly found: number;
  readonly stored: number;
  readonly failed: number;
  /** More items could be read at once. */
  readonly hasMore: boolean;
}

/** Items read in one turn: enough for one batch of reading, few enough that others wait a minute at most. */
export const BATCH = 20;
/** A turn that takes longer than this is taken to have died with its process. */
const CLAIM_MS = 30 * 60_000;

/**
 * Polls a source's feed if it is due, then reads its newest waiting items.
 * Found items are on disk before the first is read, and each stays waiting
 * until its article is: whatever ends the process, nothing is lost or skipped.
 * Null when the source is gone, or another process took it in the same moment.
 */
export async function takeTurn(
  id: string,
  tools: PollTools,
  { asksFeed = false, batch = BATCH }: { readonly asksFeed?: boolean; readonly batch?: number } = {},
): Promise<Turn | null> {
  const { store, clock } = tools;
  const source = (await store.sources.sources()).find((s) => s.id === id);
  const [found] = await store.sources.states([id]);
  if (source === undefined || found === undefined) return null;
  const until = clock.now() + CLAIM_MS;
  if (!(await store.sources.claim(found, until))) return null;

  let state: SourceState = { ...found, dueAt: until };
  let items: readonly SourceItem[] = [];
  if (asksFeed || found.feedDueAt <= clock.now()) {
    const poll = await pollFeed(source, state, store.sources, tools);
    items = poll.items;
    state = { ...poll.state, dueAt: until };
    if (!tools.signal?.aborted) {
      await store.transact(async ({ sources }) => {
        await sources.saveItems(items);
        await sources.saveStates([state]);
      });
    } else state = { ...found, dueAt: until };
  }

  const done: ReadItem[] = [];
  for (const item of await store.sources.waitingItems(id, clock.now(), batch)) {
    if (tools.signal?.aborted) break;
    const read = await readItem(item, source, tools);
    // Told to stop in the middle: the item has not failed, it waits.
    if (tools.signal?.aborted && read.article === null) break;
    done.push(read);
  }
  const articles = done.flatMap(({ article }) => article ?? []);
  if (articles.length > 0) await tools.deliver(articles);

  const fates = [...state.fates, ...done.flatMap(({ item }) => fateOf(item) ?? [])].slice(-FATES_KEPT);
  const shapes = [...state.shapes, ...done.flatMap(({ shape }) => shape ?? [])].slice(-SHAPES_KEPT);
  return await store.transact(async ({ sources }) => {
    await sources.saveItems(done.map(({ item }) => item));
    const itemDueAt = await sources.nextItemDue(id);
    // Never in the past: a source with thousands of items waiting goes behind those that have waited since.
    const dueAt = Math.max(Math.min(state.feedDueAt, itemDueAt ?? state.feedDueAt), clock.now());
    const last = { ...state, shapes, fates, dueAt };
    await sources.saveStates([last]);
    return {
      source: id,
      name: source.name,
      state: last,
      found: items.length,
      stored: articles.length,
      failed: done.filter(({ item }) => item.failure !== null).length,
      hasMore: itemDueAt !== null && itemDueAt <= clock.now(),
    };
  });
}

function fateOf(item: SourceItem): ItemFate | null {
  if (item.state === "waiting") return null;
  if (item.state === "failed") return "failed";
  return item.from === "feed" && item.failure !== null ? "from-feed" : "whole";
}
