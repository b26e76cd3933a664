import type { RecordEvent } from "../../model/record-event.ts";
import type { Change, EventOutline, EventQuery } from "../../store/queries.ts";
import type { Store } from "../../store/store.ts";
import { type ArticleDays, articleDays } from "./article-days.ts";
import { type Among, type EventIndex, eventIndex } from "./event-index.ts";
import { type KeptEvents, keptEvents } from "./kept-events.ts";
import { keptResults } from "./kept-results.ts";

/** A store whose lists and counts of events come from memory. */
export interface IndexedStore {
  readonly store: Store;
  /** Reads what it holds of all events and articles, giving others their turn between pages; who asks for lists and counts waits for the first time. */
  load(): Promise<void>;
  /** Brings what it holds in line with these changes. */
  refresh(changes: readonly Change[]): Promise<void>;
  /** Whether as many events are in memory as in the store. */
  isWhole(): Promise<boolean>;
}

interface Held {
  readonly events: EventIndex;
  readonly articles: ArticleDays;
  readonly bodies: KeptEvents;
}

const PAGE = 2_000;
const [FIRST_DAY, LAST_DAY] = ["0000-01-01", "9999-12-31"];
/** So many events are kept whole: some ten thousand bytes each. */
const BODIES_KEPT = 2_000;
/** More days than this are counted all at once. */
const MANY_DAYS = 60;

/** Words and stories asked for last, with the ids of the events that have them. */
const CHOICES_KEPT = 8;
/** Where the record changes all the time, the next change sets right what one of them has missed. */
const MOST_TRIES = 3;

/** Sets an index before a store. Which events have words, are of a story or go by an id is asked of the store: it has indexes for them. */
export function indexedStore(store: Store): IndexedStore {
  let held: Held | null = null;
  let loading: Promise<void> | null = null;
  /** What is held. Who asks before it has been read waits for that: to count all in the store would take longer. */
  const whenRead = async (): Promise<Held | null> => {
    if (held === null) await loading?.catch(() => undefined);
    return held;
  };
  const choices = keptResults<Promise<readonly string[]>>(CHOICES_KEPT);
  /** How often events changed. */
  let age = 0;
  const forgetChoices = (): void => {
    age++;
    choices.clear();
  };
  const idsAmong = async ({ text = [], story, among }: EventQuery): Promise<Among> => {
    if (text.length === 0 && story === undefined && among === undefined) return null;
    const asked = { text, story, among, withHidden: true, limit: 1 };
    const ask = (): Promise<readonly string[]> =>
      store.eventIds(asked).catch((cause: unknown) => {
        forgetChoices();
        throw cause;
      });
    for (let tries = 1; ; tries++) {
      const before = age;
      const ids = await choices.get(JSON.stringify(asked), ask);
      // What changed while it was asked for is asked for again: the index knows it already.
      if (before === age || tries === MOST_TRIES) return ids;
    }
  };
  /** Answers from memory; null where nothing is held. */
  const fromIndex = async <T>(query: EventQuery, ask: (events: EventIndex, among: Among) => T): Promise<T | null> => {
    if ((await whenRead()) === null) return null;
    const among = await idsAmong(query);
    return held === null ? null : ask(held.events, among);
  };

  const eventsOf = async (ids: readonly string[]): Promise<readonly RecordEvent[]> =>
    await (held?.bodies.get(ids) ?? store.events(ids));

  const countAgain = async (articles: ArticleDays, ids: readonly string[]): Promise<void> => {
    const days = new Set((await store.sketchesOf(ids)).flatMap((sketch) => sketch.published ?? []));
    if (days.size > MANY_DAYS) articles.set(await store.tallyArticles("day", FIRST_DAY, LAST_DAY));
    else for (const day of days) articles.set(await store.tallyArticles("day", day, day));
  };

  return {
    store: {
      ...store,
      async findEvents(asked) {
        const query = await withActorsNow(store, asked);
        const found = await fromIndex(query, (events, among) => events.find(query, among));
        return found === null ? await store.findEvents(query) : { rows: await eventsOf(found.rows), next: found.next };
      },
      events: eventsOf,
      async countEvents(asked) {
        const query = await withActorsNow(store, asked);
        const count = await fromIndex(query, (events, among) => events.count(query, among));
        return count ?? (await store.countEvents(query));
      },
      async facets(asked, field, limit) {
        const query = await withActorsNow(store, asked);
        const counts = await fromIndex(query, (events, among) => events.facets(query, among, field, limit));
        return counts ?? (await store.facets(query, field, limit));
      },
      async tallyEvents(asked, unit) {
        const query = await withActorsNow(store, asked);
        const tallies = await fromIndex(query, (events, among) => events.tally(query, among, unit));
        return tallies ?? (await store.tallyEvents(query, unit));
      },
      async tallyPlaces(asked, limit) {
        const query = await withActorsNow(store, asked);
        const places = await fromIndex(query, (events, among) => events.places(query, among, limit));
        return places ?? (await store.tallyPlaces(query, limit));
      },
      async tallyArticles(unit, from, to) {
        return (await whenRead())?.articles.tally(unit, from, to) ?? (await store.tallyArticles(unit, from, to));
      },
    },
    async load() {
      loading = readAll(store).then((all) => {
        held = all;
        forgetChoices();
      });
      await loading;
    },
    async refresh(changes) {
      if (held === null || changes.length === 0) return;
      const { events, articles, bodies } = held;
      const idsOf = (what: Change["what"]): string[] => [
        ...new Set(changes.flatMap((change) => (change.what === what ? change.id : []))),
      ];
      const changed = idsOf("event");
      bodies.forget(changed);
      const outlines = await store.outlinesOf(changed);
      const there = new Set(outlines.map((outline) => outline.id));
      events.remove(changed.filter((id) => !there.has(id)));
      events.put(outlines);
      forgetChoices();
      await countAgain(articles, idsOf("article"));
    },
    async isWhole() {
      return held === null || held.events.size === (await store.countEvents({ withHidden: true, limit: 1 }));
    },
  };
}

/** The query with merged actors under the ids they go by now, as the store itself has it. */
async function withActorsNow(store: Store, query: EventQuery): Promise<EventQuery> {
  const { actors = [] } = query;
  return actors.some((id) => id.startsWith("actor:")) ? { ...query, actors: await store.actorsNow(actors) } : query;
}

async function readAll(store: Store): Promise<Held> {
  const events = eventIndex();
  const articles = articleDays();
  articles.set(await store.tallyArticles("day", FIRST_DAY, LAST_DAY));
  for (let after: EventOutline | null = null; ; ) {
    const outlines: readonly EventOutline[] = await store.outlinesAfter(after, PAGE);
    if (outlines.length === 0) break;
    events.put(outlines);
    after = outlines.at(-1)!;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { events, articles, bodies: keptEvents(store.events, BODIES_KEPT) };
}
