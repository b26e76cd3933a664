import type { Change, EventQuery } from "../../store/queries.ts";
import type { Store } from "../../store/store.ts";
import { type ArticleDays, articleDays } from "./article-days.ts";
import { type EventIndex, eventIndex } from "./event-index.ts";

/** A store whose lists and counts of events come from memory. */
export interface IndexedStore {
  readonly store: Store;
  /** Reads what it holds of all events and articles, giving others their turn between pages. Until then the store answers itself. */
  load(): Promise<void>;
  /** Brings what it holds in line with these changes. */
  refresh(changes: readonly Change[]): Promise<void>;
  /** Whether as many events are in memory as in the store. */
  isWhole(): Promise<boolean>;
}

interface Held {
  readonly events: EventIndex;
  readonly articles: ArticleDays;
}

const PAGE = 2_000;
const [FIRST_DAY, LAST_DAY] = ["0000-01-01", "9999-12-31"];
/** More days than this are counted all at once. */
const MANY_DAYS = 60;

/** Sets an index before a store. Words, stories and events by id are asked of the store itself: it has indexes for them. */
export function indexedStore(store: Store): IndexedStore {
  let held: Held | null = null;
  const forQuery = (query: EventQuery): EventIndex | undefined =>
    query.story === undefined && query.among === undefined && (query.text ?? []).length === 0
      ? held?.events
      : undefined;

  const countAgain = async (articles: ArticleDays, ids: readonly string[]): Promise<void> => {
    const days = new Set((await store.sketchesOf(ids)).flatMap((sketch) => sketch.published ?? []));
    if (days.size > MANY_DAYS) articles.set(await store.tallyArticles("day", FIRST_DAY, LAST_DAY));
    else for (const day of days) articles.set(await store.tallyArticles("day", day, day));
  };

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
      async tallyArticles(unit, from, to) {
        return held?.articles.tally(unit, from, to) ?? (await store.tallyArticles(unit, from, to));
      },
    },
    async load() {
      const next: Held = { events: eventIndex(), articles: articleDays() };
      next.articles.set(await store.tallyArticles("day", FIRST_DAY, LAST_DAY));
      for (let after = ""; ; ) {
        const outlines = await store.outlinesAfter(after, PAGE);
        if (outlines.length === 0) break;
        next.events.put(outlines);
        after = outlines.at(-1)!.id;
        await new Promise((resolve) => setImmediate(resolve));
      }
      held = next;
    },
    async refresh(changes) {
      if (held === null || changes.length === 0) return;
      const { events, articles } = held;
      const idsOf = (what: Change["what"]): string[] => [
        ...new Set(changes.flatMap((change) => (change.what === what ? change.id : []))),
      ];
      const changed = idsOf("event");
      const outlines = await store.outlinesOf(changed);
      const there = new Set(outlines.map((outline) => outline.id));
      events.remove(changed.filter((id) => !there.has(id)));
      events.put(outlines);
      await countAgain(articles, idsOf("article"));
    },
    async isWhole() {
      return held === null || held.events.size === (await store.countEvents({ withHidden: true, limit: 1 }));
    },
  };
}
