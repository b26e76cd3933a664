import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS } from "../../../src/model/kind.ts";
import { openStore } from "../../../src/open.ts";
import type { EventQuery, FacetField } from "../../../src/store/queries.ts";
import type { Store } from "../../../src/store/store.ts";
import { addArticles, type Reader } from "../../../src/work/add-articles.ts";
import { eventIndex } from "../../../src/work/serve/event-index.ts";
import { type IndexedStore, indexedStore } from "../../../src/work/serve/indexed-store.ts";
import { pick, randomFrom } from "../../generate/random.ts";
import { generateWires } from "../../generate/wires.ts";
import { wire } from "../../record/builders.ts";

const AT = "2032-01-01T00:00:00Z";
const READ = [...generateWires(3, 400, 300)].map(wire);
const READER: Reader = {
  version: "hand",
  read: (article) => READ.find((r) => r.article.id === article.id)!.reading,
};
const FIELDS: readonly FacetField[] = ["kind", "status", "certainty", "country", "actor", "place", "month"];

describe("lists and counts from memory", () => {
  let store: Store;
  let indexed: IndexedStore;
  let queries: EventQuery[];
  beforeAll(async () => {
    store = await openStore(":memory:");
    const articles = READ.map((r) => r.article);
    await addArticles(store, READER, articles.slice(0, 300), AT);
    indexed = indexedStore(store);
    await indexed.load();
    const before = await store.lastChange();
    // The rest arrives while the desk is served, a few at a time.
    for (let i = 300; i < articles.length; i += 20) await addArticles(store, READER, articles.slice(i, i + 20), AT);
    await indexed.refresh(await store.changesSince(before, 100_000));
    queries = await randomQueries(store, 120);
  });
  afterAll(() => store.close());

  it("are those that the store gives, page by page, for any query", async () => {
    for (const query of queries) {
      const page = await indexed.store.findEvents(query);
      expect(page, JSON.stringify(query)).toEqual(await store.findEvents(query));
      if (page.next !== null) {
        const second = { ...query, cursor: page.next };
        expect(await indexed.store.findEvents(second), JSON.stringify(second)).toEqual(await store.findEvents(second));
      }
    }
  });

  it("count what the store counts, by every facet, month and place", async () => {
    for (const query of queries) {
      expect(await indexed.store.countEvents(query), JSON.stringify(query)).toBe(await store.countEvents(query));
      for (const field of FIELDS) {
        const shown = await indexed.store.facets(query, field, 7);
        expect(shown, `${field} ${JSON.stringify(query)}`).toEqual(await store.facets(query, field, 7));
      }
      expect(await indexed.store.tallyEvents(query, "month")).toEqual(await store.tallyEvents(query, "month"));
      expect(await indexed.store.tallyPlaces(query, 7)).toEqual(await store.tallyPlaces(query, 7));
    }
  });

  it("know how many articles each day has, also of those that came later", async () => {
    for (const unit of ["day", "month", "year"] as const) {
      const tally = await store.tallyArticles(unit, "2031-02-10", "2031-09-20");
      expect(tally.length).toBeGreaterThan(0);
      expect(await indexed.store.tallyArticles(unit, "2031-02-10", "2031-09-20")).toEqual(tally);
    }
  });

  it("are the same after thousands of events changed at once", async () => {
    const index = eventIndex();
    const { rows } = await store.findEvents({ limit: 1000, withHidden: true });
    const outlines = await store.outlinesOf(rows.map((event) => event.id));
    const copies = Array.from({ length: 3 }, (_, n) => outlines.map((o) => ({ ...o, id: `${o.id}-${n}` }))).flat();
    index.put(copies.slice(0, 5));
    index.put(copies.map((outline, i) => ({ ...outline, from: i % 2 === 0 ? "2031-01-01" : outline.from })));
    index.put(copies);
    index.remove(copies.filter((o) => !o.id.endsWith("-1")).map((o) => o.id));
    const query = { withHidden: true, limit: 1000 };
    expect(index.find(query, null).rows).toEqual((await store.findEvents(query)).rows.map((event) => `${event.id}-1`));
  });

  it("wait until all events have been read", async () => {
    const unused = (): never => {
      throw new Error("the store itself was asked");
    };
    const other = indexedStore({ ...store, countEvents: unused });
    const loading = other.load();
    const counting = other.store.countEvents({ limit: 1 });
    await loading;
    expect(await counting).toBe(await store.countEvents({ limit: 1 }));
  });

  it("come from the store where reading all events fails", async () => {
    const fault = new Error("the store went away");
    const other = indexedStore({ ...store, outlinesAfter: () => Promise.reject(fault) });
    const loading = other.load();
    const counting = other.store.countEvents({ limit: 1 });
    await expect(loading).rejects.toBe(fault);
    expect(await counting).toBe(await store.countEvents({ limit: 1 }));
  });

  it("are those of words and of a story, as the store finds them", async () => {
    const [story] = (await store.findStories({ limit: 1 })).rows;
    const [event] = (await store.findEvents({ limit: 1, kinds: ["meet"] })).rows;
    const text = [{ words: ["of"], isPrefix: false, isExcluded: false }];
    const asked: Partial<EventQuery>[] = [
      { story: story!.id },
      { text },
      { text, kinds: ["meet"], order: "oldest" },
      { among: [event!.id] },
      { text: [{ words: ["zeppelin"], isPrefix: false, isExcluded: false }] },
    ];
    for (const one of asked) {
      const query = { ...one, limit: 3 };
      const page = await indexed.store.findEvents(query);
      expect(page, JSON.stringify(query)).toEqual(await store.findEvents(query));
      const second = { ...query, cursor: page.next ?? undefined };
      expect(await indexed.store.findEvents(second), JSON.stringify(second)).toEqual(await store.findEvents(second));
      expect(await indexed.store.countEvents(query)).toBe(await store.countEvents(query));
      expect(await indexed.store.facets(query, "country", 5)).toEqual(await store.facets(query, "country", 5));
      expect(await indexed.store.tallyEvents(query, "day")).toEqual(await store.tallyEvents(query, "day"));
    }
    expect(await indexed.store.countEvents({ text, limit: 1 })).toBeGreaterThan(1);
  });

  it("are found by words anew once the record has changed", async () => {
    const other = await openStore(":memory:");
    await addArticles(
      other,
      READER,
      READ.slice(0, 20).map((r) => r.article),
      AT,
    );
    const view = indexedStore(other);
    await view.load();
    const text = [{ words: ["of"], isPrefix: false, isExcluded: false }];
    const count = await view.store.countEvents({ text, limit: 1 });
    const before = await other.lastChange();
    await addArticles(
      other,
      READER,
      READ.slice(20, 60).map((r) => r.article),
      AT,
    );
    await view.refresh(await other.changesSince(before, 1_000));
    expect(await view.store.countEvents({ text, limit: 1 })).toBe(await other.countEvents({ text, limit: 1 }));
    expect(await view.store.countEvents({ text, limit: 1 })).toBeGreaterThan(count);
    await other.close();
  });

  it("know when events vanished without an entry in the log", async () => {
    const other = await openStore(":memory:");
    await addArticles(other, READER, [READ[0]!.article], AT);
    const view = indexedStore(other);
    await view.load();
    expect(await view.isWhole()).toBe(true);
    await other.clearDerived("nothing");
    expect(await view.isWhole()).toBe(false);
    await other.close();
  });
});

async function randomQueries(store: Store, count: number): Promise<EventQuery[]> {
  const random = randomFrom(11);
  const { rows } = await store.findEvents({ limit: 500, withHidden: true });
  const maybe = <T>(value: T): T | undefined => (random() < 0.25 ? value : undefined);
  return Array.from({ length: count }, (): EventQuery => {
    const event = pick(random, rows);
    const party = event.sources[0] ?? event.targets[0]!;
    return {
      from: maybe(`2031-0${1 + Math.floor(random() * 9)}-05`),
      to: maybe(`2031-0${1 + Math.floor(random() * 9)}-25`),
      kinds: maybe([pick(random, KINDS), event.kind]),
      statuses: maybe([event.status]),
      certainties: maybe([event.certainty]),
      actors: maybe([pick(random, [party.country ?? "XXX", party.actor, party.name.slice(1, 5), "NOONE", "ANS"])]),
      place: maybe(pick(random, [event.where?.name.slice(0, 4) ?? "nowhere", event.where?.country ?? "ZZZ"])),
      saidBy: maybe(event.saidBy?.name.slice(0, 4) ?? "minister"),
      order: pick(random, ["newest", "oldest"] as const),
      withHidden: random() < 0.2,
      limit: pick(random, [1, 7, 50]),
    };
  });
}
