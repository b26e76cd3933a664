import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import type { ReadArticle } from "../../src/record/fold-record.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { eventsOfLedger, ledgerAsOf } from "../../src/work/as-of.ts";
import { anchorsFor, decide } from "../../src/work/decide.ts";
import { rebuild } from "../../src/work/rebuild.ts";
import { reviewHistory } from "../../src/work/review-history.ts";
import { randomFrom, shuffled } from "../generate/random.ts";
import { type Says, wire } from "../record/builders.ts";

const AT = "2031-06-01T00:00:00Z";
const FIRED = "Dravia fired two missiles from Dravograd on Tuesday.";
const REST = " Fishing boats were told to stay in harbour, and the ferry to Holm did not leave until the evening.";
const LAUNCH: Says = {
  kind: "launch",
  says: FIRED,
  act: "fired",
  by: ["Dravia/DRA"],
  on: "2031-05-06",
  details: { number: "2" },
};
const TEXT = FIRED + REST;

/** What a store has to make of input that is odd or contradicts itself, run against each adapter. */
export function badInputContract(name: string, fresh: () => Promise<{ readonly address: string }>): void {
  describe(`odd input into ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore((await fresh()).address);
    });
    afterEach(() => store.close());

    const readerOf = (read: readonly ReadArticle[]): Reader => ({
      version: "hand",
      read: (article) => read.find((r) => r.article.id === article.id)!.reading,
    });
    const add = async (into: Store, read: readonly ReadArticle[], batch = 1): Promise<void> => {
      const articles = read.map((r) => r.article);
      for (let i = 0; i < read.length; i += batch)
        await addArticles(into, readerOf(read), articles.slice(i, i + batch), AT);
    };
    const linesOf = async (of: Store): Promise<string[]> => {
      const lines: string[] = [];
      for await (const line of of.derivedLines()) lines.push(line);
      return lines;
    };
    /** The rows that a store in memory holds after another order of arrival. */
    const linesInOrder = async (read: readonly ReadArticle[], batch: number): Promise<string[]> => {
      const other = await openStore(":memory:");
      await add(other, read, batch);
      const lines = await linesOf(other);
      await other.close();
      return lines;
    };
    const events = async () => (await store.findEvents({ limit: 50 })).rows;

    it("one article under ten addresses is one article and one event, whichever it came under first", async () => {
      const read = Array.from({ length: 10 }, (_, i) =>
        wire({ text: TEXT, published: "2031-05-06", url: `https://harbour.example/${i}/launch`, events: [LAUNCH] }),
      );
      await add(store, read, 3);
      expect((await store.counts("hand")).articles).toBe(1);
      const [event, ...others] = await events();
      expect([event!.claims.length, event!.origins, others]).toEqual([1, ["Harbour Wire"], []]);
      // The address it came under first is the one it keeps; nothing that is told depends on it.
      const toldIn = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith("readings "));
      const told = toldIn(await linesOf(store));
      for (const seed of [1, 2, 3]) {
        expect(toldIn(await linesInOrder(shuffled(randomFrom(seed), read), seed))).toEqual(told);
      }
    });

    it("one article printed by ten outlets is one story of one origin and one event", async () => {
      const read = Array.from({ length: 10 }, (_, i) =>
        wire({
          text: `${TEXT}${" ".repeat(i)}`,
          outlet: `Outlet ${i}`,
          agency: "Harbour Wire",
          published: "2031-05-06",
          url: `https://outlet${i}.example/launch`,
          events: [LAUNCH],
        }),
      );
      await add(store, read, 4);
      const [event, ...others] = await events();
      expect([event!.claims.length, event!.outlets.length, event!.origins]).toEqual([10, 10, ["Harbour Wire"]]);
      expect(others).toEqual([]);
      expect(await store.stories(event!.stories)).toHaveLength(1);
    });

    it("an article dated next year is kept under its day and takes nothing from this year's", async () => {
      const now = wire({ text: TEXT, published: "2031-05-06", events: [LAUNCH] });
      const told: Says = { ...LAUNCH, on: "2032-05-04" };
      const next = wire({ text: `${TEXT} `, outlet: "Northern Post", published: "2032-05-04", events: [told] });
      await add(store, [next, now]);
      expect((await events()).map((e) => [e.when?.from, e.lastReported])).toEqual([
        ["2032-05-04", "2032-05-04"],
        ["2031-05-06", "2031-05-06"],
      ]);
      const known = eventsOfLedger(await ledgerAsOf(store, "2031-06-01", {}), {});
      expect(known.map((e) => e.when?.from)).toEqual(["2031-05-06"]);
      expect(await linesInOrder([now, next], 2)).toEqual(await linesOf(store));
    });

    it("an edition that comes before its first replaces it all the same", async () => {
      const changed = FIRED.replace("two", "three");
      const first = wire({ text: TEXT, published: "2031-05-06", events: [LAUNCH] });
      const second = wire({
        text: `${changed}${REST} The second missile fell short.`,
        published: "2031-05-06",
        edition: "2nd LD",
        events: [{ ...LAUNCH, says: changed, details: { number: "3" } }],
      });
      await add(store, [second, first]);
      const [event, ...others] = await events();
      expect([event!.details[0]?.value, others]).toEqual(["3", []]);
      expect(event!.claims.map((c) => [c.article, c.standing])).toEqual([
        [second.article.id, "counts"],
        [first.article.id, "superseded"],
      ]);
      expect(await linesInOrder([first, second], 1)).toEqual(await linesOf(store));
    });

    it("corrections of two people that contradict each other are both kept, through articles and rebuilds", async () => {
      const first = wire({ text: TEXT, published: "2031-05-06", events: [LAUNCH] });
      const copy = wire({ text: `${TEXT} `, outlet: "Copy House", published: "2031-05-07", events: [LAUNCH] });
      await add(store, [first]);
      const [event] = await events();
      const on = await anchorsFor(store, event!);
      const set = (by: string, value: string, at: string) =>
        decide(store, { type: "correct", on, correction: { field: "when", value } }, { by, at, reason: "" });
      await set("Eva", "2031-05-04", "2031-06-02T00:00:00Z");
      await set("Omar", "2031-05-05", "2031-06-03T00:00:00Z");
      await add(store, [copy]);
      const lines = await linesOf(store);
      const [now] = await events();
      expect([now!.when?.from, now!.certainty, now!.claims.length]).toEqual(["2031-05-05", "disputed", 2]);
      expect(now!.values.find((v) => v.field === "when")).toMatchObject({
        rule: "consensus/later-decision",
        isDisputed: true,
      });
      expect((await reviewHistory(store, now!)).map((h) => `${h.review.by} ${h.standing}`)).toEqual([
        "Eva overruled",
        "Omar in force",
      ]);
      await rebuild(store, readerOf([first, copy]), { at: AT, isFull: true });
      expect(await linesOf(store)).toEqual(lines);
    });
  });
}
