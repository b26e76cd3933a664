import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "../src/model/day.ts";
import type { Reading } from "../src/model/reading.ts";
import { type RecordEvent, sidesOf } from "../src/model/record-event.ts";
import type { Story } from "../src/model/story.ts";
import { openStore } from "../src/open.ts";
import { foldRecord } from "../src/record/fold-record.ts";
import type { EventOutline, EventQuery, TextTerm } from "../src/store/queries.ts";
import type { Store } from "../src/store/store.ts";
import { addArticles, type Reader } from "../src/work/add-articles.ts";
import { anchorsFor, decide } from "../src/work/decide.ts";
import { rebuild } from "../src/work/rebuild.ts";
import { reviewHistory } from "../src/work/review-history.ts";
import { pick, randomFrom, shuffled } from "./generate/random.ts";
import { generateWires } from "./generate/wires.ts";
import { partyOf, wire } from "./record/builders.ts";

const AT = "2032-01-01T00:00:00Z";
const READ = [...generateWires(21, 60, 15)].map(wire);
const ARTICLES = READ.map((r) => r.article);
const READER: Reader = {
  version: "hand",
  read: (article) => READ.find((r) => r.article.id === article.id)!.reading,
};

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.derivedLines()) lines.push(line);
  return lines;
}

async function fill(store: Store, articles = ARTICLES, batch = 9): Promise<void> {
  for (let i = 0; i < articles.length; i += batch) await addArticles(store, READER, articles.slice(i, i + batch), AT);
}

const words = (text: string, change: Partial<TextTerm> = {}): TextTerm => ({
  words: text.split(" "),
  isPrefix: false,
  isExcluded: false,
  ...change,
});

/** What every store has to do, run whole against each adapter. `open` opens the same store again each time, until the next test. */
export function storeContract(name: string, fresh: () => Promise<{ readonly address: string }>): void {
  describe(`${name} as a store`, () => {
    let address = "";
    let store: Store;
    beforeEach(async () => {
      ({ address } = await fresh());
      store = await openStore(address);
    });
    afterEach(() => store.close());

    const all = async (query: Partial<EventQuery> = {}): Promise<readonly RecordEvent[]> =>
      (await store.findEvents({ limit: 1000, ...query })).rows;

    it("holds what folding everything at once gives", async () => {
      await fill(store);
      const whole = foldRecord(READ);
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
      expect([...(await all())].sort(byId)).toEqual(whole.events.filter((e) => e.standing === "counts"));
      expect(await store.stories(whole.stories.map((s) => s.id))).toEqual(whole.stories);
      expect((await store.findExpectations({ limit: 1000 })).rows.toSorted(byId)).toEqual(
        whole.expectations.toSorted(byId),
      );
    });

    it("holds, row for row, what a store in memory holds after another order of arrival", async () => {
      await fill(store);
      const other = await openStore(":memory:");
      await fill(other, shuffled(randomFrom(5), ARTICLES), 17);
      expect(await linesOf(store)).toEqual(await linesOf(other));
      await other.close();
    });

    it("is row for row the same after a rebuild", async () => {
      await fill(store);
      const lines = await linesOf(store);
      await rebuild(store, READER, { at: AT, isFull: true });
      expect(await linesOf(store)).toEqual(lines);
      expect(await store.check()).toEqual([]);
    });

    it("keeps everything when it is closed and opened again", async () => {
      await fill(store);
      const lines = await linesOf(store);
      await store.close();
      store = await openStore(address);
      expect(await linesOf(store)).toEqual(lines);
      expect(await store.articlesById([ARTICLES[3]!.id])).toEqual([ARTICLES[3]]);
    });

    it("stores all of a piece of work or none of it", async () => {
      await fill(store, ARTICLES.slice(0, 9));
      const lines = await linesOf(store);
      const broken = store.transact(async (inside) => {
        await inside.addArticles(ARTICLES.slice(9), AT);
        await inside.clearDerived("nothing");
        throw new Error("power cut");
      });
      await expect(broken).rejects.toThrow("power cut");
      expect(await linesOf(store)).toEqual(lines);
      expect((await store.counts("hand")).articles).toBe(9);
    });

    it("takes articles from two writers at once", async () => {
      const second = await openStore(address);
      await Promise.all([fill(store, ARTICLES, 7), fill(second, [...ARTICLES].reverse(), 5)]);
      await second.close();
      const alone = await openStore(":memory:");
      await fill(alone);
      expect(await linesOf(store)).toEqual(await linesOf(alone));
      await alone.close();
    });

    it("finds events by time, actor, kind, place, status and words", async () => {
      await fill(store);
      const events = await all();
      const event = events.find((e) => e.kind === "meet" && e.status === "happened")!;
      const [source] = event.sources;
      const queries: Partial<EventQuery>[] = [
        { from: event.when!.from, to: event.when!.to },
        { actors: [source!.country!] },
        { actors: [source!.actor] },
        { actors: [source!.name.toUpperCase()] },
        { kinds: ["meet"], statuses: ["happened"] },
        { place: event.where!.name.slice(0, 4) },
        { place: event.where!.country! },
        { story: event.stories[0]! },
        { certainties: [event.certainty] },
        { text: [words(source!.name.toLowerCase())] },
        { text: [words(source!.name.split(" ")[1]!.slice(0, 3), { isPrefix: true })] },
        { text: [words(source!.name), words("zeppelin", { isExcluded: true })] },
      ];
      for (const query of queries) {
        const found = await all(query);
        expect(
          found.map((e) => e.id),
          JSON.stringify(query),
        ).toContain(event.id);
        expect(await store.countEvents({ limit: 1, ...query })).toBe(found.length);
        expect((await store.eventIds({ limit: 1, ...query })).toSorted()).toEqual(found.map((e) => e.id).toSorted());
      }
      expect(await all({ text: [words(source!.name), words(source!.name, { isExcluded: true })] })).toEqual([]);
      expect(await all({ actors: ["XXX"] })).toEqual([]);
    });

    it("pages through events without losing or repeating one, in either order", async () => {
      await fill(store);
      for (const order of ["newest", "oldest"] as const) {
        const ids: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = await store.findEvents({ order, cursor, limit: 7 });
          ids.push(...page.rows.map((e) => e.id));
          if (page.next === null) break;
          cursor = page.next;
        }
        expect(ids).toEqual((await all({ order })).map((e) => e.id));
      }
    });

    it("finds only those of the events named that a query asks for, and none of none", async () => {
      await fill(store);
      const all = (await store.findEvents({ limit: 500 })).rows;
      const named = all.filter((_, i) => i % 3 === 0).map((e) => e.id);
      const found = await store.findEvents({ among: named, limit: 500 });
      expect(found.rows.map((e) => e.id)).toEqual(named);
      const [{ kind }] = found.rows as [RecordEvent];
      const ofKind = await store.findEvents({ among: named, kinds: [kind], limit: 500 });
      expect(ofKind.rows).toEqual(found.rows.filter((e) => e.kind === kind));
      expect((await store.findEvents({ among: [], limit: 5 })).rows).toEqual([]);
      expect(await store.countEvents({ among: named, limit: 1 })).toBe(named.length);
    });

    it("knows when each article was added", async () => {
      await fill(store);
      const [first, second] = ARTICLES as [(typeof ARTICLES)[number], (typeof ARTICLES)[number]];
      expect(await store.addedAt([second.id, "article:none", first.id])).toEqual(
        new Map([
          [second.id, AT],
          [first.id, AT],
        ]),
      );
    });

    it("counts facets of what a query finds", async () => {
      await fill(store);
      const kinds = await store.facets({ limit: 1 }, "kind", 50);
      const meets = await all({ kinds: ["meet"] });
      expect(kinds.find((f) => f.value === "meet")?.count).toBe(meets.length);
      const countries = await store.facets({ kinds: ["meet"], limit: 1 }, "country", 50);
      expect(countries[0]!.count).toBeGreaterThan(0);
    });

    it("tallies events by day, month and kind as a count of the list would", async () => {
      await fill(store);
      const countOf = (unit: (day: string) => string, events: readonly RecordEvent[]) => {
        const counts = new Map<string, number>();
        for (const e of events) {
          const day = e.when?.from ?? e.firstReported;
          if (day === null) continue;
          const key = `${unit(day)} ${e.kind}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        return [...counts].map(([key, count]) => `${key} ${count}`).sort();
      };
      const lines = (tallies: readonly { unit: string; kind: string; count: number }[]) =>
        tallies.map((t) => `${t.unit} ${t.kind} ${t.count}`);
      const events = await all();
      expect(lines(await store.tallyEvents({ limit: 1 }, "day"))).toEqual(countOf((day) => day, events));
      expect(lines(await store.tallyEvents({ limit: 1 }, "year"))).toEqual(countOf((day) => day.slice(0, 4), events));
      const meets = await store.tallyEvents({ kinds: ["meet"], limit: 1 }, "month");
      expect(lines(meets)).toEqual(countOf((day) => day.slice(0, 7), await all({ kinds: ["meet"] })));
    });

    it("tallies the articles of each day, so that a day without any can be told from a quiet one", async () => {
      await fill(store);
      const days = ARTICLES.map((a) => a.published!.value).sort();
      const [first, last] = [days[0]!, days.at(-1)!];
      const tallies = await store.tallyArticles("day", first, last);
      expect(tallies.map((t) => t.unit)).toEqual([...new Set(days)]);
      expect(tallies.reduce((sum, t) => sum + t.count, 0)).toBe(ARTICLES.length);
      expect(await store.tallyArticles("day", "1999-01-01", "1999-12-31")).toEqual([]);
    });

    it("tallies who takes part in the same events with whom", async () => {
      await fill(store);
      const meets = await all({ kinds: ["meet"] });
      const counts = new Map<string, number>();
      for (const event of meets) {
        const states = [...new Set(sidesOf(event).flatMap((p) => p.country ?? []))].sort();
        for (const [i, a] of states.entries()) {
          for (const b of states.slice(i + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
        }
      }
      const pairs = await store.tallyPairs({ kinds: ["meet"], limit: 1 }, "country", 500);
      expect(counts.size).toBeGreaterThan(1);
      expect(Object.fromEntries(pairs.map((p) => [`${p.a} ${p.b}`, p.count]))).toEqual(Object.fromEntries(counts));
      const byCount = pairs.map((p) => p.count);
      expect(byCount).toEqual(byCount.toSorted((x, y) => y - x));
      const [first] = await store.tallyPairs({ kinds: ["meet"], limit: 1 }, "actor", 1);
      const both = meets.filter((e) => [first!.a, first!.b].every((id) => sidesOf(e).some((p) => p.actor === id)));
      expect(first!.count).toBe(both.length);
      expect(sidesOf(both[0]!).map((p) => p.name)).toEqual(expect.arrayContaining([first!.aName, first!.bName]));
    });

    it("tallies the places of events", async () => {
      await fill(store);
      const placed = (await all()).filter((e) => e.where !== null);
      const places = await store.tallyPlaces({ limit: 1 }, 500);
      expect(places.reduce((sum, p) => sum + p.count, 0)).toBe(placed.length);
      for (const { place, country, count, event } of places) {
        const here = placed.filter((e) => e.where!.name === place && e.where!.country === country);
        expect([place, here.length]).toEqual([place, count]);
        expect(here.map((e) => e.id)).toContain(event);
      }
    });

    it("lists actors by the events they take part in, whatever came and went", async () => {
      await fill(store, ARTICLES.slice(0, 40), 3);
      await fill(store);
      const events = await all({ withHidden: true });
      const of = new Map<string, { names: Set<string>; countries: Set<string>; events: Set<string> }>();
      for (const event of events) {
        for (const { actor, name, country } of sidesOf(event)) {
          const known = of.get(actor) ?? { names: new Set(), countries: new Set(), events: new Set() };
          known.names.add(name);
          if (country !== null) known.countries.add(country);
          of.set(actor, { ...known, events: known.events.add(event.id) });
        }
      }
      const expected = [...of]
        .map(([id, a]) => ({
          id,
          name: [...a.names].sort().at(-1)!,
          country: [...a.countries].sort().at(-1) ?? null,
          events: a.events.size,
        }))
        .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
      const rows = [];
      for (let cursor: string | undefined; ; ) {
        const page = await store.findActors({ cursor, limit: 9 });
        rows.push(...page.rows);
        if (page.next === null) break;
        cursor = page.next;
      }
      expect(rows).toEqual(expected);
      const one = expected.at(-1)!;
      const named = await store.findActors({ name: one.name.slice(1, 5).toUpperCase(), limit: 500 });
      expect(named.rows).toContainEqual(one);
      const inCountry = await store.findActors({ country: one.country!, limit: 500 });
      expect(inCountry.rows).toEqual(expected.filter((a) => a.country === one.country));
    });

    it("finds what is due in any stretch of days", async () => {
      await fill(store);
      const everything = (await store.findExpectations({ limit: 1000 })).rows;
      const whole = everything[0]!;
      const long = { ...whole, event: "event:long", dueFrom: "2030-12-20", dueTo: "2031-03-10" };
      const undated = { ...whole, event: "event:undated", dueFrom: null, dueTo: null };
      await store.replaceExpectations([], [long, undated]);
      const known = [...everything, long, undated];
      const end = (e: { dueTo: string | null; event: string }): string => `${e.dueTo ?? "9999"} ${e.event}`;
      for (const [dueFrom, dueTo, withUndated] of [
        ["2031-01-05", "2031-01-09", undefined],
        ["2031-01-05", "2031-01-05", true],
        ["2031-02-01", "2031-02-20", undefined],
        [undefined, "2030-12-31", undefined],
        ["2031-01-10", undefined, true],
        ["2031-01-10", undefined, undefined],
        [undefined, undefined, false],
      ] as const) {
        const isDue = (e: (typeof known)[number]): boolean =>
          e.dueTo === null ? withUndated === true : e.dueTo >= (dueFrom ?? "") && e.dueFrom! <= (dueTo ?? "9999");
        const found = [];
        for (let cursor: string | undefined; ; ) {
          const page = await store.findExpectations({ dueFrom, dueTo, withUndated, cursor, limit: 3 });
          found.push(...page.rows);
          if (page.next === null) break;
          cursor = page.next;
        }
        expect(found.map(end), `${dueFrom} to ${dueTo}`).toEqual(known.filter(isDue).map(end).sort());
      }
    });

    it("lists the stories of any stretch of days, however long they ran, in pages", async () => {
      const random = randomFrom(9);
      const told = Array.from({ length: 80 }, (_, i): Story => {
        const from = addDays("2031-01-01", Math.floor(random() * 400));
        const runs = [0, 1, 3, 4, 31, 32, 366, 367, 900];
        const days = i < 3 ? { from: null, to: null } : { from, to: addDays(from, pick(random, runs)) };
        return { id: `story:${i}`, title: "", members: [], origins: [], outlets: [], ...days };
      });
      await store.replaceStories([], told);
      for (const [from, to] of [
        [undefined, undefined],
        ["2031-03-01", undefined],
        [undefined, "2031-06-15"],
        ["2031-06-10", "2031-06-15"],
        ["2032-01-01", "2031-01-01"],
      ] as const) {
        const wanted = told
          .filter((s) => (from === undefined || (s.to ?? "") >= from) && (to === undefined || (s.from ?? "9999") <= to))
          .sort((a, b) =>
            (a.to ?? "") === (b.to ?? "") ? (a.id < b.id ? 1 : -1) : (a.to ?? "") < (b.to ?? "") ? 1 : -1,
          );
        const found: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = await store.findStories({ from, to, limit: 7, cursor });
          found.push(...page.rows.map((s) => s.id));
          if (page.next === null) break;
          cursor = page.next;
        }
        expect(found).toEqual(wanted.map((s) => s.id));
      }
    });

    it("gives every event in outline, those that are hidden too", async () => {
      await fill(store);
      const outlines: EventOutline[] = [];
      for (;;) {
        const page = await store.outlinesAfter(outlines.at(-1) ?? null, 7);
        if (page.length === 0) break;
        outlines.push(...page);
      }
      const events = await all({ withHidden: true });
      expect(outlines.map((o) => o.id).sort()).toEqual(events.map((e) => e.id).sort());
      expect(outlines).toEqual([...outlines].sort((a, b) => ((a.from ?? "") + a.id < (b.from ?? "") + b.id ? -1 : 1)));
      const event = events.find((e) => e.where !== null && e.sources.length > 0 && e.targets.length > 0)!;
      const [outline] = await store.outlinesOf([event.id, "event:none"]);
      expect(outline).toMatchObject({
        kind: event.kind,
        status: event.status,
        certainty: event.certainty,
        standing: event.standing,
        place: event.where!.name,
        saidBy: event.saidBy?.name ?? null,
      });
      expect(new Set(outline!.sides.map((s) => s.actor))).toEqual(
        new Set([...event.sources, ...event.targets].map((p) => p.actor)),
      );
    });

    it("finds articles by words, and shows them in their context", async () => {
      await fill(store);
      const name = READ[0]!.reading.events[0]!.sources[0]!.name;
      const { rows } = await store.findArticles({ text: [words(name)], limit: 50 });
      expect(rows.map((r) => r.id)).toContain(ARTICLES[0]!.id);
      expect(rows[0]!.snippet).toMatch(new RegExp(`\u0001.*${name.split(" ")[0]}`));
    });

    it("finds words with and without their accents, Korean ones and phrases whole", async () => {
      const { article } = wire({ text: "Résumé of the Łódź talks: 북한 외무성 said no. The 2nd round is on May 3rd." });
      await store.addArticles([article], AT);
      const finds = async (...terms: TextTerm[]): Promise<boolean> =>
        (await store.findArticles({ text: terms, limit: 9 })).rows.length > 0;
      expect(await finds(words("resume"))).toBe(true);
      expect(await finds(words("résumé of the"))).toBe(true);
      expect(await finds(words("북한"))).toBe(true);
      expect(await finds(words("북한 외무성"))).toBe(true);
      expect(await finds(words("2nd round"))).toBe(true);
      expect(await finds(words("외무", { isPrefix: true }))).toBe(true);
      expect(await finds(words("round 2nd"))).toBe(false);
      const [hit] = (
        await store.findArticles({ text: [words("łodz talks"), words("외무", { isPrefix: true })], limit: 9 })
      ).rows;
      expect(hit?.snippet).toBe(
        "Résumé of the \u0001Łódź talks\u0002: 북한 \u0001외무성\u0002 said no. The 2nd round is on May 3rd.",
      );
      expect(await finds(words("talks"), words("북한", { isExcluded: true }))).toBe(false);
    });

    it("gives pages of what has a common word by day and id, none twice", async () => {
      await fill(store);
      const text = [words("said")];
      for (const order of ["newest", "oldest"] as const) {
        const ids: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = await store.findEvents({ text: [words("on")], order, cursor, limit: 5 });
          ids.push(...page.rows.map((e) => e.id));
          if (page.next === null) break;
          cursor = page.next;
        }
        const those = (await all({ order })).filter((e) => e.claims.some((c) => /\bon\b/.test(c.text)));
        expect(ids.length).toBeGreaterThan(10);
        expect(ids).toEqual(those.map((e) => e.id));
      }
      const articles: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await store.findArticles({ text, cursor, limit: 7 });
        articles.push(...page.rows.map((a) => a.id));
        if (page.next === null) break;
        cursor = page.next;
      }
      const having = ARTICLES.filter((a) => /\bsaid\b/.test(a.text));
      expect(articles.toSorted()).toEqual([...new Set(having.map((a) => a.id))].sort());
    });

    it("lists a word that hundreds of a day's articles have by day and id", async () => {
      const days = ["2031-05-06", "2031-05-07", null, "1961-03-04"];
      const many = Array.from({ length: 900 }, (_, i) => {
        const published = days[i % 7 === 0 ? 1 : i % 11 === 0 ? 2 : i % 13 === 0 ? 3 : 0]!;
        return wire({ text: `Ferry number ${i} is late.`, published }).article;
      });
      await store.addArticles(many, AT);
      const key = (a: { published: string | null; id: string }): string => `${a.published ?? ""} ${a.id}`;
      const wanted = many.map((a) => key({ published: a.published?.value ?? null, id: a.id }));
      const found: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await store.findArticles({ text: [words("ferry")], cursor, limit: 130 });
        found.push(...page.rows.map(key));
        if (page.next === null) break;
        cursor = page.next;
      }
      expect(found).toEqual(wanted.sort().reverse());
      const late = await store.findArticles({ text: [words("ferry")], to: "2000-01-01", limit: 1000 });
      expect(late.rows.every((a) => a.published === "1961-03-04")).toBe(true);
      expect(late.rows.length).toBeGreaterThan(10);
    });

    it("finds an event by the id that an article's own account had", async () => {
      await fill(store);
      const event = (await all()).find((e) => e.claims.length > 1)!;
      const tellings = await store.tellingsOf(event.claims.map((c) => c.article));
      const folded = tellings.find((t) => t.id !== event.id && event.claims.some((c) => t.claims.includes(c.claim)))!;
      expect((await store.resolveEvent(folded.id))?.id).toBe(event.id);
      expect((await store.resolveEvent(event.claims[1]!.claim))?.id).toBe(event.id);
      expect(await store.resolveEvent("event:none")).toBeNull();
    });

    it("finds the articles that tell of an actor, whatever is written in its id", async () => {
      const says = "An envoy met the council.";
      const people = [`O'Neil "Bo" {A}/ANS/envoy`, "김 철/KOR/envoy", "Bo_20_Lind/BOR/envoy", "Bo Lind/BOR/envoy"];
      const read = people.map((by, i) =>
        wire({
          text: `Report ${i}: ${says}`,
          events: [{ kind: "meet", says, act: "met", by: [by], on: "2031-05-06" }],
        }),
      );
      const ids = people.map((by) => partyOf(by).actor);
      const reader: Reader = { version: "hand", read: (a) => read.find((r) => r.article.id === a.id)!.reading };
      await addArticles(
        store,
        reader,
        read.map((r) => r.article),
        AT,
      );
      for (const [i, id] of ids.entries()) expect(await store.articlesNaming([id])).toEqual([read[i]!.article.id]);
      expect(await store.actorsNamed([...ids, "actor:nobody"])).toEqual([...ids].sort());
      expect(await store.articlesNaming(["actor:nobody"])).toEqual([]);
    });

    it("replays decisions over new articles and rebuilds, and takes them back", async () => {
      await fill(store, ARTICLES.slice(0, 30));
      const before = await linesOf(store);
      const event = (await all({ kinds: ["meet"] }))[0]!;
      const on = await anchorsFor(store, event);
      const by = { by: "Eva", reason: "dateline", at: "2032-02-01T00:00:00Z" };
      const review = await decide(
        store,
        { type: "correct", on, correction: { field: "when", value: "2030-12-24" } },
        by,
      );
      expect((await store.resolveEvent(event.id))?.when?.from).toBe("2030-12-24");
      await fill(store, ARTICLES.slice(30));
      await rebuild(store, READER, { at: AT, isFull: true });
      expect((await store.resolveEvent(event.id))?.when?.from).toBe("2030-12-24");
      expect((await reviewHistory(store, await store.resolveEvent(event.id))).map((h) => h.standing)).toEqual([
        "in force",
      ]);

      await decide(store, { type: "undo", review: review.id }, { ...by, at: "2032-02-02T00:00:00Z" });
      const undone = await openStore(":memory:");
      await fill(undone);
      expect(await linesOf(store)).toEqual(await linesOf(undone));
      await undone.close();
      expect(before.length).toBeGreaterThan(0);
    });

    it("joins what a person says is the same, and parts it again on undo", async () => {
      await fill(store);
      const lines = await linesOf(store);
      const [a, b] = (await all({ kinds: ["accuse"] })).slice(0, 2);
      const on = [(await anchorsFor(store, a!))[0]!, (await anchorsFor(store, b!))[0]!];
      const review = await decide(store, { type: "same", on }, { by: "Eva", reason: "", at: "2032-02-01T00:00:00Z" });
      const joined = await store.resolveEvent(a!.id);
      expect(joined?.claims).toHaveLength(a!.claims.length + b!.claims.length);
      expect((await store.resolveEvent(b!.id))?.id).toBe(joined?.id);
      await rebuild(store, READER, { at: AT });
      expect((await store.resolveEvent(a!.id))?.claims).toHaveLength(joined!.claims.length);
      await decide(store, { type: "undo", review: review.id }, { by: "Eva", reason: "", at: "2032-02-02T00:00:00Z" });
      expect(await linesOf(store)).toEqual(lines);
    });

    it("keeps whom a person merged through new articles and rebuilds, in any order, and parts them on undo", async () => {
      await fill(store, ARTICLES.slice(0, 40));
      const persons = (await store.findActors({ limit: 200 })).rows.filter((row) => row.id.split("-").length > 2);
      const [kept, other] = persons.map((row) => row.id);
      const merge = { type: "merge-actors", actors: [kept!, other!] } as const;
      const review = await decide(store, merge, { by: "Eva", reason: "", at: "2032-02-01T00:00:00Z" });
      await fill(store, ARTICLES.slice(40));
      const lines = await linesOf(store);
      expect(await store.actorsNow([other!, "actor:none"])).toEqual([kept, "actor:none"]);
      for (const query of [{ actors: [kept!] }, { actors: [other!] }]) {
        const found = await all(query);
        expect(found.length).toBeGreaterThan(1);
        expect(found.every((e) => sidesOf(e).some((p) => p.actor === kept))).toBe(true);
        expect(await store.countEvents({ ...query, limit: 1 })).toBe(found.length);
        expect(await store.facets({ ...query, limit: 1 }, "actor", 1)).toEqual([{ value: kept, count: found.length }]);
      }
      expect((await store.findActors({ ids: [other!], limit: 9 })).rows.map((row) => row.id)).toEqual([kept]);
      await rebuild(store, READER, { at: AT, isFull: true });
      expect(await linesOf(store)).toEqual(lines);
      expect(await store.check()).toEqual([]);

      // Decided before any article is there, and the articles in another order.
      const later = await openStore(":memory:");
      await decide(later, merge, { by: "Eva", reason: "", at: "2032-02-01T00:00:00Z" });
      await fill(later, shuffled(randomFrom(9), ARTICLES), 13);
      expect(await linesOf(later)).toEqual(lines);
      await later.close();

      await decide(store, { type: "undo", review: review.id }, { by: "Eva", reason: "", at: "2032-02-02T00:00:00Z" });
      const undone = await openStore(":memory:");
      await fill(undone);
      expect(await linesOf(store)).toEqual(await linesOf(undone));
      await undone.close();
    });

    it("knows who was called what, on which day and where, and forgets what a new reading does not say", async () => {
      await fill(store);
      const seen = await store.sightings({});
      expect(seen.length).toBeGreaterThan(10);
      const one = seen[seen.length >> 1]!;
      const [reading] = await store.readings([one.article]);
      expect(reading!.actors).toContainEqual(expect.objectContaining({ id: one.actor, office: one.office }));
      expect(seen.map((s) => s.day)).toEqual(seen.map((s) => s.day).toSorted());
      const asked = { actors: [one.actor], country: one.country!, offices: [one.office], until: one.day };
      expect(await store.sightings(asked)).toEqual(
        seen.filter((s) => s.actor === one.actor && s.office === one.office && s.day <= one.day),
      );
      expect(await store.officesSeen(one.country!)).toContain(one.office);
      expect(await store.articlesNaming([one.actor])).toContain(one.article);
      expect(await store.actorsNamed([one.actor, "actor:none"])).toEqual([one.actor]);

      const silent: Reader = {
        version: "silent",
        read: (a) => ({ ...READER.read(a), mentions: [], events: [] }) as Reading,
      };
      await rebuild(store, silent, { at: AT });
      expect(await store.sightings({})).toEqual([]);
      expect(await store.articlesNaming([one.actor])).toEqual([]);
      expect(await store.check()).toEqual([]);
    });

    it("keeps watches until they are removed", async () => {
      const watch = { id: "watch:1", name: "launches", query: "kind:launch", since: AT };
      await store.addWatch(watch);
      await store.addWatch(watch);
      expect(await store.watches()).toEqual([watch]);
      expect([await store.removeWatch("watch:1"), await store.removeWatch("watch:1")]).toEqual([true, false]);
    });

    it("logs what is new, changed and gone, in the order it happened", async () => {
      expect(await store.lastChange()).toBe(0);
      await fill(store, ARTICLES.slice(0, 20));
      const first = await store.changesSince(0, 10_000);
      expect(await store.lastChange()).toBe(first.at(-1)!.seq);
      expect(first.map((c) => c.seq)).toEqual(first.map((c) => c.seq).toSorted((a, b) => a - b));
      await fill(store, ARTICLES.slice(20));
      const rest = await store.changesSince(first.at(-1)!.seq, 10_000);
      expect(rest.some((c) => c.change === "new" && c.what === "event")).toBe(true);
      const added = [...first, ...rest].filter((c) => c.what === "article").map((c) => c.id);
      expect(added.toSorted()).toEqual(ARTICLES.map((a) => a.id).toSorted());
    });

    it("knows the last change made until a moment", async () => {
      await fill(store, ARTICLES.slice(0, 10));
      const before = await store.lastChange();
      const fresh = ARTICLES.slice(10);
      await addArticles(store, READER, fresh, "2032-01-03T00:00:00Z");
      expect(await store.changeBefore("2032-01-02T00:00:00Z")).toBe(before);
      expect(await store.changeBefore("2032-01-03T00:00:00Z")).toBe(await store.lastChange());
      expect(await store.changeBefore("2031-01-01T00:00:00Z")).toBe(0);
    });

    it("refuses a store of a newer program, and says so", async () => {
      await fill(store, ARTICLES.slice(0, 3));
      await store.close();
      await aheadOf(address);
      await expect(openStore(address)).rejects.toThrow(/store at version|is at version 9000/);
      await expect(openStore(address)).rejects.toMatchObject({ code: "store/schema-ahead" });
      store = await openStore(":memory:");
    });
  });
}

/** Writes a version of the future into the store. */
async function aheadOf(address: string): Promise<void> {
  if (address.startsWith("postgres")) {
    const { openPostgres } = await import("../src/store/postgres/postgres-sql.ts");
    const sql = openPostgres(address);
    await sql.run("update readout_schema set version = 9000");
    return sql.close();
  }
  const { openSqlite } = await import("../src/store/sqlite/sqlite-sql.ts");
  const sql = openSqlite(address);
  await sql.run("update readout_schema set version = 9000");
  return sql.close();
}
