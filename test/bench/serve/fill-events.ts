import { addDays } from "../../../src/model/day.ts";
import { contentId } from "../../../src/model/id.ts";
import type { RecordEvent } from "../../../src/model/record-event.ts";
import type { Store } from "../../../src/store/store.ts";
import { addArticles, type Reader } from "../../../src/work/add-articles.ts";
import { generateWires } from "../../generate/wires.ts";
import { wire } from "../../record/builders.ts";

const AT = "2032-01-01T00:00:00Z";
/** Articles that are really folded; their events are copied to other years until there are enough. */
const FOLDED = 3_000;
const BATCH = 100;
const DAYS_A_COPY = 180;

/** Fills a store with so many events. */
export async function fillEvents(store: Store, count: number): Promise<void> {
  const read = [...generateWires(5, FOLDED, 3 * 365)].map(wire);
  const readings = new Map(read.map((r) => [r.article.id, r.reading]));
  const reader: Reader = { version: "hand", read: (article) => readings.get(article.id)! };
  for (let i = 0; i < read.length; i += BATCH) {
    const articles = read.slice(i, i + BATCH).map((r) => r.article);
    await addArticles(store, reader, articles, AT);
  }
  const events: RecordEvent[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await store.findEvents({ limit: 500, cursor });
    events.push(...page.rows);
    if (page.next === null) break;
    cursor = page.next;
  }
  for (let made = events.length, copy = 1; made < count; copy++) {
    const next = events.slice(0, count - made).map((event) => copied(event, copy));
    made += next.length;
    for (let i = 0; i < next.length; i += BATCH) {
      const batch = next.slice(i, i + BATCH).map((event) => ({ event, print: event.id }));
      await store.transact((inside) => inside.replaceEvents([], batch));
    }
  }
}

/** The same happening some years earlier, with other people. */
function copied(event: RecordEvent, copy: number): RecordEvent {
  const back = (day: string): string => addDays(day, -copy * DAYS_A_COPY);
  const { when } = event;
  const other = <Party extends { readonly actor: string; readonly name: string }>(party: Party): Party => ({
    ...party,
    actor: `${party.actor}-${copy}`,
    name: `${party.name} ${copy}`,
  });
  return {
    ...event,
    id: contentId("event", event.id, copy),
    when: when === null ? null : { ...when, from: back(when.from), to: back(when.to) },
    sources: event.sources.map(other),
    targets: event.targets.map(other),
  };
}
