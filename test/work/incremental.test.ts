import { describe, expect, it } from "vitest";
import type { Ledger } from "../../src/model/ledger.ts";
import { foldRecord, type ReadArticle } from "../../src/record/fold-record.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { rebuild } from "../../src/work/rebuild.ts";
import { randomFrom, shuffled } from "../generate/random.ts";
import { generateWires } from "../generate/wires.ts";
import { wire } from "../record/builders.ts";

const AT = "2032-01-01T00:00:00Z";

function readerOf(read: readonly ReadArticle[]): Reader {
  const byId = new Map(read.map((r) => [r.article.id, r.reading]));
  return { version: "hand", read: (article) => byId.get(article.id)! };
}

async function fill(read: readonly ReadArticle[], batch: number): Promise<Store> {
  const store = await openSqliteStore(":memory:");
  const reader = readerOf(read);
  for (let i = 0; i < read.length; i += batch) {
    await addArticles(
      store,
      reader,
      read.slice(i, i + batch).map((r) => r.article),
      AT,
    );
  }
  return store;
}

async function ledgerOf(store: Store): Promise<Ledger> {
  const stories = await store.stories(await store.storyIdsAfter("", 10_000));
  const { rows: events } = await store.findEvents({ limit: 10_000, withHidden: true });
  const { rows: expectations } = await store.findExpectations({ limit: 10_000 });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    stories: [...stories].sort(byId),
    events: [...events].sort(byId),
    expectations: [...expectations].sort(byId),
  };
}

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.derivedLines()) lines.push(line);
  return lines;
}

describe("the record grows article by article", () => {
  const read = [...generateWires(7, 120, 20)].map(wire);

  it("comes to what folding everything at once gives", async () => {
    const store = await fill(read, 7);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const whole = foldRecord(read);
    const ledger = await ledgerOf(store);
    expect(ledger.stories).toEqual(whole.stories);
    expect(ledger.events).toEqual(whole.events);
    expect(ledger.expectations).toEqual([...whole.expectations].sort(byId));
  });

  it("is byte for byte the same in any order of arrival and in batches of any size", async () => {
    const lines = await linesOf(await fill(read, 50));
    for (const [seed, batch] of [
      [1, 1],
      [2, 11],
      [3, 200],
    ] as const) {
      expect(await linesOf(await fill(shuffled(randomFrom(seed), read), batch))).toEqual(lines);
    }
  });

  it("is byte for byte the same after a rebuild", async () => {
    const store = await fill(read, 13);
    const lines = await linesOf(store);
    await rebuild(store, readerOf(read), { at: AT });
    expect(await linesOf(store)).toEqual(lines);
    await rebuild(store, readerOf(read), { at: AT, isFull: true });
    expect(await linesOf(store)).toEqual(lines);
  });

  it("changes nothing when the same articles are added again", async () => {
    const store = await fill(read, 40);
    const lines = await linesOf(store);
    const again = await addArticles(
      store,
      readerOf(read),
      read.map((r) => r.article),
      AT,
    );
    expect(again).toMatchObject({ added: 0, known: new Set(read.map((r) => r.article.id)).size });
    expect(await linesOf(store)).toEqual(lines);
  });

  it("finds nothing wrong with its own store", async () => {
    expect(await (await fill(read, 20)).check()).toEqual([]);
  });
});
