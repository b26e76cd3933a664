import type { Change } from "../../store/queries.ts";
import type { Store } from "../../store/store.ts";
import type { Clock } from "../clock.ts";
import type { IndexedStore } from "./indexed-store.ts";

/** What is known of the record's changes while it is served, whoever makes them: this process or another. */
export interface ChangeFollower {
  /** The number of the last change that pages can know of. */
  readonly last: number;
  /** Whether the store answered when it was last asked. */
  readonly isReachable: boolean;
  /** Called with each batch of changes; gives the function that ends it. */
  subscribe(listener: (changes: readonly Change[]) => void): () => void;
  /** Takes in what has changed until now: who has written something sees it on the next page. */
  catchUp(): Promise<void>;
  /** Ends the following. */
  close(): Promise<void>;
}

export interface FollowerSettings {
  readonly clock: Clock;
  readonly everyMs: number;
  readonly onFault: (cause: unknown) => void;
}

const BATCH = 2_000;
/** After so many changes at once - a rebuild, a great load - the outlines are read anew, which also finds what vanished without an entry. */
const ANEW = 2 * BATCH;

/** Follows the log of a store, and keeps the index before it up to date where there is one. */
export async function followChanges(
  store: Store,
  index: IndexedStore | null,
  { clock, everyMs, onFault }: FollowerSettings,
): Promise<ChangeFollower> {
  const listeners = new Set<(changes: readonly Change[]) => void>();
  const stop = new AbortController();
  let last = await store.lastChange();
  let isReachable = true;
  let isLoaded = index === null;

  const takeIn = async (): Promise<void> => {
    if (!isLoaded) {
      await index?.load();
      isLoaded = true;
    }
    let count = 0;
    for (let isMore = true; isMore; ) {
      const changes = await store.changesSince(last, BATCH);
      isMore = changes.length === BATCH;
      if (changes.length === 0) break;
      count += changes.length;
      if (count < ANEW) await index?.refresh(changes);
      last = changes.at(-1)!.seq;
      for (const listener of listeners) listener(changes);
    }
    if (index !== null && (count >= ANEW || (count > 0 && !(await index.isWhole())))) await index.load();
  };
  // One at a time: two that run at once would put an older outline over a newer one.
  let running: Promise<void> = Promise.resolve();
  const inTurn = (): Promise<void> => {
    const mine = running.then(takeIn);
    running = mine.catch(() => undefined);
    return mine;
  };
  const loop = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      try {
        await inTurn();
        isReachable = true;
      } catch (cause) {
        if (isReachable) onFault(cause);
        isReachable = false;
      }
      await clock.sleep(everyMs, stop.signal);
    }
  };
  const following = loop();

  return {
    get last() {
      return last;
    },
    get isReachable() {
      return isReachable;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    catchUp: inTurn,
    async close() {
      stop.abort();
      await following;
    },
  };
}
