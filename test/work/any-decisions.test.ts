import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Anchor, Decision, Review } from "../../src/model/review.ts";
import { openStore } from "../../src/open.ts";
import { migrate } from "../../src/store/sql/migrate.ts";
import type { Sql } from "../../src/store/sql/sql.ts";
import { sqlStore } from "../../src/store/sql/sql-store.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { openSqlite } from "../../src/store/sqlite/sqlite-sql.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { anchorsFor, decide } from "../../src/work/decide.ts";
import { rebuild } from "../../src/work/rebuild.ts";
import { generateWires } from "../generate/wires.ts";
import { type Says, type Wire, wire } from "../record/builders.ts";

// Copies and editions of a story are neighbours, so the first of many are a few stories with several articles each.
const MET = "Ana Ruiz met Bo Lind in Port Ansel on Tuesday to speak about the strait.";
const FERRY = " The ferry company said its boats would stay in harbour until the ice is gone, as in every winter.";
const talks = (says: string): readonly Says[] => [
  { kind: "meet", says, act: "met", by: ["Ana Ruiz/ANS/envoy"], to: ["Bo Lind/BOR/envoy"], on: "2031-05-06" },
];
/** Three editions and a copy of the first: the second keeps the sentence that is decided on, the third takes it away. */
const EDITIONS: readonly Wire[] = [
  { text: MET + FERRY, events: talks(MET) },
  { text: `${MET} Both will go on next week.${FERRY}`, edition: "2nd LD", events: talks(MET) },
  { text: `The two envoys met.${FERRY} Nobody else came.`, edition: "3rd LD", events: talks("The two envoys met.") },
  { text: `${MET}${FERRY} `, outlet: "Copy House", published: "2031-05-07", events: talks(MET) },
];
const READ = [...generateWires(33, 30, 4), ...EDITIONS].map(wire);
const READER: Reader = {
  version: "hand",
  read: (article) => READ.find((r) => r.article.id === article.id)!.reading,
};

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.derivedLines()) lines.push(line);
  return lines;
}

type Made = Pick<Review, "by" | "at" | "decision">;

/** Two people at work on the record: they correct, reject, join, part, merge, split and take back, and contradict each other. */
async function decisionsOn(store: Store): Promise<Made[]> {
  const { rows } = await store.findEvents({ limit: 50 });
  const [a, b] = rows.filter((e) => e.claims.length > 1);
  const [x, y] = rows.filter((e) => e.kind === "accuse");
  const persons = (await store.findActors({ limit: 50 })).rows.filter((row) => row.id.split("-").length > 2);
  const [onA, onB, onX, onY] = await Promise.all([a!, b!, x!, y!].map((event) => anchorsFor(store, event)));
  const source = a!.sources[0]!;
  const { article, reading } = READ.at(-EDITIONS.length)!;
  const { trigger } = reading.claims[0]!;
  const copied = READ.at(-1)!;
  const onFirst: Anchor = { article: article.id, ...trigger, words: "met", kind: "meet", sentence: MET };
  const onCopy: Anchor = { ...onFirst, ...copied.reading.claims[0]!.trigger, article: copied.article.id };
  const start = article.text.indexOf(FERRY.trim());
  const byHand: Anchor = { article: article.id, start, end: article.text.length, words: FERRY.trim(), kind: "support" };
  const correct = (value: string): Decision => ({ type: "correct", on: onA!, correction: { field: "when", value } });
  const decisions: readonly Decision[] = [
    correct("2030-12-24"),
    correct("2030-12-25"),
    { type: "reject", on: onB!.slice(0, 1) },
    { type: "same", on: [onX![0]!, onY![0]!] },
    { type: "different", on: [onA![1]!, onA![0]!] },
    { type: "merge-actors", actors: persons.slice(0, 3).map((row) => row.id) },
    { type: "merge-actors", actors: [persons[3]!.id, persons[1]!.id] },
    { type: "correct", on: [onFirst], correction: { field: "when", value: "2031-05-05" } },
    { type: "different", on: [onFirst, onCopy] },
    {
      type: "add",
      on: [byHand],
      event: {
        kind: "support",
        status: "happened",
        sources: [],
        targets: [],
        from: "2031-05-06",
        to: null,
        where: null,
      },
    },
    {
      type: "split-actor",
      on: onA!,
      actor: source.actor,
      as: { actor: "actor:other-ans", name: "Other", country: "ANS" },
    },
  ];
  return decisions.map((decision, i) => ({
    decision,
    by: i % 2 === 0 ? "Eva" : "Omar",
    at: `2032-02-${i + 10}T00:00:00Z`,
  }));
}

type Step = { readonly articles: readonly number[] } | { readonly decision: number };

describe("a record with decisions", () => {
  let made: Made[] = [];
  let whole: string[] = [];
  beforeAll(async () => {
    const store = await openStore(":memory:");
    const articles = READ.map((r) => r.article);
    await addArticles(store, READER, articles, "");
    made = await decisionsOn(store);
    for (const { decision, ...author } of made) await decide(store, decision, { ...author, reason: "" });
    const lines = await linesOf(store);
    await rebuild(store, READER, { at: "", isFull: true });
    whole = await linesOf(store);
    expect(whole).toEqual(lines);
    expect(await store.check()).toEqual([]);
    await store.close();
  });

  const take = async (store: Store, step: Step): Promise<void> => {
    if ("articles" in step)
      await addArticles(
        store,
        READER,
        step.articles.map((i) => READ[i]!.article),
        "",
      );
    else {
      const { decision, ...author } = made[step.decision]!;
      await decide(store, decision, { ...author, reason: "" });
    }
  };

  /** All articles in any order and batches, with the decisions anywhere between, before what they rest on too. */
  const anySteps = fc
    .record({
      order: fc.shuffledSubarray([...READ.keys()], { minLength: READ.length }),
      sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: READ.length, maxLength: READ.length }),
      at: fc.array(fc.nat({ max: 12 }), { minLength: 11, maxLength: 11 }),
    })
    .map(({ order, sizes, at }) => {
      const steps: Step[] = [];
      for (let i = 0, n = 0; i < order.length; i += sizes[n++]!)
        steps.push({ articles: order.slice(i, i + sizes[n]!) });
      at.forEach((place, decision) => {
        steps.splice(Math.min(place, steps.length), 0, { decision });
      });
      return steps;
    });

  it("is the same whatever the order of articles and decisions, and in any batches", async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const store = await openStore(":memory:");
        for (const step of steps) await take(store, step);
        expect(await linesOf(store)).toEqual(whole);
        await store.close();
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it("is the same wherever it was broken off, once each step is taken again", async () => {
    await fc.assert(
      fc.asyncProperty(
        anySteps,
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 40 }),
        async (steps, breaks) => {
          const sql = openSqlite(":memory:");
          await migrate(sql, ":memory:", MIGRATIONS);
          let left = Number.POSITIVE_INFINITY;
          const store = sqlStore(
            breaking(sql, () => --left === 0),
            ":memory:",
          );
          for (const [i, step] of steps.entries()) {
            left = breaks[i % breaks.length]!;
            const done = await take(store, step).then(
              () => true,
              (cause: unknown) => {
                expect(String(cause)).toContain("power cut");
                return false;
              },
            );
            left = Number.POSITIVE_INFINITY;
            if (!done) await take(store, step);
          }
          expect(await linesOf(store)).toEqual(whole);
          expect(await store.check()).toEqual([]);
          await store.close();
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);
});

/** A database that breaks off before a statement, when told to. */
function breaking(sql: Sql, isNow: () => boolean): Sql {
  const orBreak = <T>(work: () => Promise<T>): Promise<T> =>
    isNow() ? Promise.reject(new Error("power cut")) : work();
  return {
    ...sql,
    all: <T>(text: string, params?: Parameters<Sql["all"]>[1]) => orBreak(() => sql.all<T>(text, params)),
    run: (text, params) => orBreak(() => sql.run(text, params)),
    insert: (table, columns, rows, conflict) => orBreak(() => sql.insert(table, columns, rows, conflict)),
    transact: (work) => sql.transact((inner) => work(breaking(inner, isNow))),
  };
}
