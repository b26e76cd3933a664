import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RecordEvent } from "../../src/model/record-event.ts";
import { loadActors } from "../../src/ontology/load-actors.ts";
import { openStore } from "../../src/open.ts";
import type { ReadArticle } from "../../src/record/fold-record.ts";
import type { Store } from "../../src/store/store.ts";
import { holdersOfOffice, termsOfActor } from "../../src/work/actor-terms.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { eventsOfLedger, ledgerAsOf } from "../../src/work/as-of.ts";
import { type AskedDecision, decisionFor } from "../../src/work/asked-decision.ts";
import { decide } from "../../src/work/decide.ts";
import { rebuild } from "../../src/work/rebuild.ts";
import { actorHistory } from "../../src/work/review-history.ts";
import { partyOf, type Says, wire } from "../record/builders.ts";

const FILLERS = ["ferry", "tram", "bus", "barge", "train", "lift", "crane", "tug"];
let made = 0;

/** Somebody with an office receives a visitor on a day. */
function received(who: string, day: string, more: Partial<Says> = {}): ReadArticle {
  const says = `${who.split("/")[0]} received a visitor on ${day}.`;
  const filler = FILLERS[made++ % FILLERS.length]!;
  return wire({
    text: `${says} The ${filler} company of the day was number ${made} of ${made * 7}, and the ${filler} stood still.`,
    published: day,
    events: [{ kind: "meet", says, act: "received", by: [who], to: ["Bo Lind/BOR/envoy"], on: day, ...more }],
  });
}

const RUIZ = partyOf("Ana Ruiz/ANS").actor;
const RUYZ = partyOf("Anna Ruyz/ANS").actor;
const FACTS = loadActors([
  { table: "role-words", text: "minister\t\npresident\tleader\nvice minister\tminister\n" },
  {
    table: "holders",
    text:
      "Ana Ruiz\t\tANS\tforeign minister\t2030-11-02\t2031-09-30\tgazette of Ansel\n" +
      "Eli Thorn\t\tANS\tpresident\t2029\t\tgazette of Ansel\n",
  },
]);

describe("the offices of actors", () => {
  let store: Store;
  let read: ReadArticle[];
  let reader: Reader;
  beforeEach(async () => {
    made = 0;
    store = await openStore(":memory:");
    read = [
      received("Ana Ruiz/ANS/foreign minister", "2031-01-10"),
      received("Ana Ruiz/ANS/Foreign Minister", "2031-06-20"),
      received("Anna Ruyz/ANS/foreign minister", "2031-08-01"),
      received("Ida Moor/ANS/foreign minister", "2031-10-05"),
      received("Ida Moor/ANS/vice minister", "2031-03-05"),
      received("Ida Moor/ANS/foreign minister", "2033-05-05"),
    ];
    const byId = new Map(read.map((r) => [r.article.id, r.reading]));
    reader = { version: "hand", read: (article) => byId.get(article.id)! };
    const articles = read.map((r) => r.article);
    await addArticles(store, reader, articles, "2033-06-01T00:00:00Z");
  });
  afterEach(() => store.close());

  const ask = async (asked: AskedDecision, at = "2033-06-02T00:00:00Z", by = "Eva") =>
    decide(store, await decisionFor(store, asked), { by, at, reason: "one romanisation" });
  const terms = async (actor: string, knownOn: string | null = null): Promise<string[]> =>
    (await termsOfActor(store, FACTS.holders, actor, knownOn)).map(
      (t) => `${t.office} ${t.from ?? "?"}..${t.to ?? "?"} ${t.by} ${t.articles}`,
    );
  const holders = async (office: string | null, day: string, knownOn: string | null = null): Promise<string[]> =>
    (await holdersOfOffice(store, FACTS, { country: "ANS", office, day, knownOn })).map(
      ({ term, by }) => `${term.name}: ${by}`,
    );
  const eventsOf = async (actor: string): Promise<readonly RecordEvent[]> =>
    (await store.findEvents({ actors: [actor], limit: 50 })).rows;

  it("are dated by the table and by the articles, each with its source", async () => {
    const [known, told] = await termsOfActor(store, FACTS.holders, RUIZ);
    expect(known).toMatchObject({ by: "facts", from: "2030-11-02", to: "2031-09-30", source: "gazette of Ansel" });
    expect(told).toMatchObject({
      by: "reports",
      from: "2031-01-10",
      to: "2031-06-20",
      source: read[0]!.article.id,
      last: read[1]!.article.id,
      articles: 2,
    });
  });

  it("begin anew after more than a year in which no article gave them", async () => {
    expect(await terms(partyOf("Ida Moor/ANS").actor)).toEqual([
      "vice minister 2031-03-05..2031-03-05 reports 1",
      "foreign minister 2031-10-05..2031-10-05 reports 1",
      "foreign minister 2033-05-05..2033-05-05 reports 1",
    ]);
  });

  it("are on a past day those that were known then: no later article, and no end that was still to come", async () => {
    expect(await terms(RUIZ, "2031-03-01")).toEqual([
      "foreign minister 2030-11-02..? facts 0",
      "foreign minister 2031-01-10..2031-01-10 reports 1",
    ]);
    expect(await terms(RUIZ, "2030-10-31")).toEqual([]);
  });

  it("tell who held one on a day, and on what ground", async () => {
    expect(await holders("foreign minister", "2031-05-01")).toEqual([
      "Ana Ruiz: dated",
      "Ana Ruiz: told before and after",
    ]);
    expect(await holders("minister of foreign affairs", "2031-11-01")).toEqual(["Ida Moor: told last before"]);
    expect(await holders("vice minister", "2031-04-01")).toEqual(["Ida Moor: told last before"]);
    expect(await holders("president", "2031-04-01")).toEqual(["Eli Thorn: dated"]);
    expect(await holders("admiral", "2031-04-01")).toEqual([]);
  });

  it("tell who held one on a day, as was known on another", async () => {
    expect(await holders("foreign minister", "2031-12-01", "2031-09-01")).toEqual([
      "Ana Ruiz: dated",
      "Anna Ruyz: told last before",
    ]);
    expect(await holders("foreign minister", "2031-12-01", "2031-12-02")).toEqual(["Ida Moor: told last before"]);
  });

  it("are one actor's when a person merges two, under both ids, until it is undone", async () => {
    const before = await eventsOf(RUYZ);
    const merged = await ask({ type: "merge-actors", actors: [RUIZ, RUYZ] });
    for (const id of [RUIZ, RUYZ]) {
      expect((await eventsOf(id)).map((e) => e.sources[0]!.actor)).toEqual([RUIZ, RUIZ, RUIZ]);
      expect(await terms(id)).toContain("foreign minister 2031-01-10..2031-08-01 reports 3");
      expect((await actorHistory(store, id)).map((h) => h.standing)).toEqual(["in force"]);
    }
    expect((await store.findActors({ ids: [RUYZ], limit: 9 })).rows).toMatchObject([{ id: RUIZ, events: 3 }]);
    expect((await store.actorNames(RUYZ)).map((n) => n.name)).toEqual(["Ana Ruiz", "Anna Ruyz"]);
    await ask({ type: "undo", review: merged.id }, "2033-06-03T00:00:00Z");
    expect(await eventsOf(RUYZ)).toEqual(before);
    expect((await actorHistory(store, RUYZ)).map((h) => h.standing)).toEqual(["undone", "in force"]);
  });

  it("stay one actor's through later articles and rebuilds", async () => {
    await ask({ type: "merge-actors", actors: [RUIZ, RUYZ] });
    const late = received("Anna Ruyz/ANS/foreign minister", "2031-08-20");
    const read2 = {
      ...reader,
      read: (a: { id: string }) => (a.id === late.article.id ? late.reading : reader.read(a as never)),
    };
    await addArticles(store, read2, [late.article], "2033-06-04T00:00:00Z");
    const lines = await linesOf(store);
    expect((await eventsOf(RUYZ)).map((e) => e.sources[0]!.actor)).toEqual([RUIZ, RUIZ, RUIZ, RUIZ]);
    await rebuild(store, read2, { at: "2033-06-05T00:00:00Z", isFull: true });
    expect(await linesOf(store)).toEqual(lines);
    expect(await store.check()).toEqual([]);
  });

  it("were two actors' on the days before they were merged", async () => {
    await ask({ type: "merge-actors", actors: [RUIZ, RUYZ] });
    const asked = async (day: string, actor: string): Promise<string[]> => {
      const query = { actors: [actor] };
      return eventsOfLedger(await ledgerAsOf(store, day, query), query).map((e) => e.sources[0]!.actor);
    };
    expect(await asked("2033-06-01", RUYZ)).toEqual([RUYZ]);
    expect(await asked("2033-06-02", RUYZ)).toEqual([RUIZ, RUIZ, RUIZ]);
    expect(await terms(RUYZ, "2033-06-01")).toEqual(["foreign minister 2031-08-01..2031-08-01 reports 1"]);
  });

  it("are parted where a person says that an article means a namesake", async () => {
    const [latest] = await eventsOf(RUIZ);
    const asked = { type: "split-actor", actor: RUIZ, name: "Ana Ruiz of Meer (ANS)", events: [latest!.id] } as const;
    const split = await ask(asked);
    const other = partyOf("Ana Ruiz of Meer/ANS").actor;
    expect((await eventsOf(other)).map((e) => e.id)).toEqual([latest!.id]);
    expect(await eventsOf(RUIZ)).toHaveLength(1);
    expect(await terms(other)).toEqual(["Foreign Minister 2031-06-20..2031-06-20 reports 1"]);
    expect((await terms(RUIZ)).at(-1)).toBe("foreign minister 2031-01-10..2031-01-10 reports 1");
    expect((await actorHistory(store, other)).map((h) => h.review.id)).toEqual([split.id]);
    const lines = await linesOf(store);
    await rebuild(store, reader, { at: "2033-06-05T00:00:00Z" });
    expect(await linesOf(store)).toEqual(lines);
    await ask({ type: "undo", review: split.id }, "2033-06-06T00:00:00Z");
    expect(await eventsOf(RUIZ)).toHaveLength(2);
  });

  it("are merged the way that the later of two people says; both decisions are kept", async () => {
    await ask({ type: "merge-actors", actors: [RUIZ, RUYZ] });
    const decision = { type: "merge-actors", actors: [RUYZ, RUIZ] } as const;
    await decide(store, decision, { by: "Omar", at: "2033-06-03T00:00:00Z", reason: "as she writes it" });
    expect((await eventsOf(RUIZ)).map((e) => e.sources[0]!.actor)).toEqual([RUYZ, RUYZ, RUYZ]);
    expect((await actorHistory(store, RUIZ)).map((h) => `${h.review.by} ${h.standing}`)).toEqual([
      "Eva overruled",
      "Omar in force",
    ]);
  });

  it("are not merged with what no article names, nor with themselves, nor split where they are not", async () => {
    const [event] = await eventsOf(RUYZ);
    for (const asked of [
      { type: "merge-actors", actors: [RUIZ, "actor:nobody"] },
      { type: "merge-actors", actors: [RUIZ, RUIZ] },
      { type: "split-actor", actor: RUIZ, name: "Ana Ruiz (ANS)", events: [event!.id] },
      { type: "split-actor", actor: RUIZ, name: "Oh Rin (ANS)", events: [event!.id] },
    ] satisfies AskedDecision[]) {
      await expect(decisionFor(store, asked)).rejects.toMatchObject({ code: "reviews/not-an-actor" });
    }
  });
});

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.derivedLines()) lines.push(line);
  return lines;
}
