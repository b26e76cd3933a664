import type { EventQuery } from "../../store/queries.ts";
import type { Store } from "../../store/store.ts";
import { type EventIndex, eventIndex } from "./event-index.ts";

/** A store whose lists and counts of events come from memory. */
export interface IndexedStore {
  readonly store: Store;
  /** Reads the outlines of all events, giving others their turn between pages. Until then the store answers itself. */
  load(): Promise<void>;
  /** Brings these events up to date. */
  refresh(ids: readonly string[]): Promise<void>;
  /** Whether as many events are in memory as in the store. */
  isWhole(): Promise<boolean>;
}

const PAGE = 2_000;

/** Sets an index before a store. Words and stories are asked of the store itself: it has indexes for them. */
export function indexedStore(store: Store): IndexedStore {
  let index: EventIndex | null = null;
  const forQuery = (query: EventQuery): EventIndex | null =>
    query.story === undefined && (query.text ?? []).length === 0 ? index : null;
  return {
    store: {
      ...store,
      async findEvents(query) {
        const found = forQuery(query)?.find(query);
        return found === undefined
          ? await store.findEvents(query)
          : { rows: await store.events(found.rows), next: found.next };
      },
      async countEvents(query) {
        return forQuery(query)?.count(query) ?? (await store.countEvents(query));
      },
      async facets(query, field, limit) {
        return forQuery(query)?.facets(query, field, limit) ?? (await store.facets(query, field, limit));
      },
      async tallyEvents(query, unit) {
        return forQuery(query)?.tally(query, unit) ?? (await store.tallyEvents(query, unit));
      },
    },
    async load() {
      const next = eventIndex();
      for (let after = ""; ; ) {
        const outlines = await store.outlinesAfter(after, PAGE);
        if (outlines.length === 0) break;
        next.put(outlines);
        after = outlines.at(-1)!.id;
        await new Promise((resolve) => setImmediate(resolve));
      }
      index = next;
    },
    async refresh(ids) {
      const held = index;
      if (held === null || ids.length === 0) return;
      const outlines = await store.outlinesOf(ids);
      const there = new Set(outlines.map((outline) => outline.id));
      held.remove(ids.filter((id) => !there.has(id)));
      held.put(outlines);
    },
    async isWhole() {
      return index === null || index.size === (await store.countEvents({ withHidden: true, limit: 1 }));
    },
  };
}
