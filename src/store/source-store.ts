import type { Source, SourceItem, SourceState } from "../model/source.ts";

/** How many items of a source are in which state; those it had before it was first read do not count. */
export interface ItemCounts {
  readonly source: string;
  readonly waiting: number;
  readonly stored: number;
  readonly failed: number;
  /** Stored, but from the feed's own text for want of the page. */
  readonly fromFeed: number;
}

/** The part of the store that polling needs. All of it is kept, none derived. */
export interface SourceStore {
  /** False when a source of this id is there already; it is left as it is. */
  addSource(source: Source, state: SourceState): Promise<boolean>;
  /** Forgets a source, its state and its items; its articles stay. */
  removeSource(id: string): Promise<boolean>;
  /** All sources, by name. */
  sources(): Promise<readonly Source[]>;
  /** What polling remembers of these; of all when none are named. */
  states(ids?: readonly string[]): Promise<readonly SourceState[]>;
  saveStates(states: readonly SourceState[]): Promise<void>;
  /** Sets a source's poll aside until then, unless another process has done so since. True when it is ours. */
  claim(state: SourceState, until: number): Promise<boolean>;
  /** Ids of the sources due by now, longest due first. */
  due(now: number, limit: number): Promise<readonly string[]>;
  /** When the next source is due. */
  nextDue(): Promise<number | null>;

  saveItems(items: readonly SourceItem[]): Promise<void>;
  itemsByKey(source: string, keys: readonly string[]): Promise<readonly SourceItem[]>;
  /** Items of a source that are due by now, newest first. */
  waitingItems(source: string, now: number, limit: number): Promise<readonly SourceItem[]>;
  /** When the next waiting item of a source is due. */
  nextItemDue(source: string): Promise<number | null>;
  /** Items that failed or came through with less than hoped, latest failure first; of all sources when none is named. */
  troubledItems(source: string | null, limit: number): Promise<readonly SourceItem[]>;
  /** Sets the items that failed, or lack their page, to wait again, due now. Returns how many. */
  retryItems(source: string | null, now: number): Promise<number>;
  itemCounts(): Promise<readonly ItemCounts[]>;
}
