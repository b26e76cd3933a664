import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newSourceState, type Source, type SourceItem } from "../../src/model/source.ts";
import type { Store } from "../../src/store/store.ts";

const source = (name: string): Source => ({
  id: `source:${name}`,
  url: `https://${name}.example/feed`,
  form: "feed",
  name,
  site: null,
  language: null,
  addedAt: "2026-03-05T00:00:00Z",
});
const waiting = (key: string, changes: Partial<SourceItem> = {}): SourceItem => ({
  source: "source:fjord",
  key,
  url: `https://fjord.example/${key}`,
  title: key,
  publishedAt: null,
  seenAt: 100,
  state: "waiting",
  dueAt: 100,
  attempts: 0,
  changes: 0,
  print: "",
  article: null,
  from: null,
  failure: null,
  copy: null,
  ...changes,
});
const failure = (at: number) => ({ code: "fetch/gone", message: "gone", at });

/** What polling expects of every store. */
export function sourceStoreContract(name: string, open: () => Promise<Store>): void {
  describe(`sources in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.sources.addSource(source("fjord"), newSourceState("source:fjord", 1_772_000_000_000));
    });
    afterEach(() => store.close());

    it("are added once and keep what polling knows of them", async () => {
      expect(await store.sources.addSource(source("fjord"), newSourceState("source:fjord", 5))).toBe(false);
      expect((await store.sources.sources()).map((s) => s.name)).toEqual(["fjord"]);
      expect((await store.sources.states())[0]?.dueAt).toBe(1_772_000_000_000);
    });

    it("are due in the order of their time", async () => {
      await store.sources.addSource(source("aurora"), newSourceState("source:aurora", 1_771_000_000_000));
      expect(await store.sources.due(1_771_999_999_999, 9)).toEqual(["source:aurora"]);
      expect(await store.sources.due(1_773_000_000_000, 9)).toEqual(["source:aurora", "source:fjord"]);
      expect(await store.sources.nextDue()).toBe(1_771_000_000_000);
    });

    it("are claimed by one process only", async () => {
      const [state] = await store.sources.states();
      expect(await store.sources.claim(state!, 1_772_000_001_000)).toBe(true);
      expect(await store.sources.claim(state!, 1_772_000_002_000)).toBe(false);
    });

    it("give their waiting items newest first, when due", async () => {
      await store.sources.saveItems([
        waiting("old", { publishedAt: 10 }),
        waiting("new", { publishedAt: 30 }),
        waiting("later", { publishedAt: 40, dueAt: 900 }),
      ]);
      expect((await store.sources.waitingItems("source:fjord", 500, 9)).map((i) => i.key)).toEqual(["new", "old"]);
      expect(await store.sources.nextItemDue("source:fjord")).toBe(100);
    });

    it("know their items by key, thousands at once", async () => {
      await store.sources.saveItems(Array.from({ length: 2_500 }, (_, i) => waiting(`k${i}`)));
      const asked = Array.from({ length: 3_000 }, (_, i) => `k${i}`);
      expect((await store.sources.itemsByKey("source:fjord", asked)).length).toBe(2_500);
    });

    it("list items in trouble, the latest first, and set them to wait again", async () => {
      await store.sources.saveItems([
        waiting("a", { state: "failed", failure: failure(1) }),
        waiting("b", { state: "stored", from: "feed", failure: failure(2) }),
        waiting("c", { state: "stored", from: "page" }),
        // Odd, but whole: nothing to try again.
        waiting("d", { state: "stored", from: "page", failure: failure(3) }),
      ]);
      expect((await store.sources.troubledItems(null, 9)).map((i) => i.key)).toEqual(["d", "b", "a"]);
      expect(await store.sources.itemCounts()).toEqual([
        { source: "source:fjord", waiting: 0, stored: 3, failed: 1, fromFeed: 1 },
      ]);
      expect(await store.sources.retryItems("source:fjord", 700)).toBe(2);
      expect((await store.sources.waitingItems("source:fjord", 700, 9)).map((i) => [i.key, i.dueAt])).toEqual([
        ["a", 700],
        ["b", 700],
      ]);
    });

    it("are forgotten with their items", async () => {
      await store.sources.saveItems([waiting("a")]);
      expect(await store.sources.removeSource("source:fjord")).toBe(true);
      expect(await store.sources.removeSource("source:fjord")).toBe(false);
      expect([await store.sources.states(), await store.sources.itemCounts()]).toEqual([[], []]);
    });
  });
}
