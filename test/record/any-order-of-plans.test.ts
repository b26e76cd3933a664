import fc from "fast-check";
import { expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import { addArticles } from "../../src/work/add-articles.ts";
import { type Says, type Wire, wire } from "./builders.ts";

const RUIZ = "Ana Ruiz/ANS/Foreign Minister";
const LIND = "Bo Lind/BOR/Foreign Minister";
const HOLM = "Eva Holm/COR/Foreign Minister";

function report(text: string, event: Omit<Says, "says">, facts: Partial<Wire>) {
  return wire({ text, ...facts, events: [{ ...event, says: text }] });
}

const meet = { kind: "meet", act: "meet", by: [RUIZ], to: [LIND] } as const;
const page = { outlet: "Ministry", url: "https://ministry.example/trip", publishedAt: "2031-05-04T08:00:00Z" };
const election = { kind: "occasion", act: "election", to: ["Ansel/ANS"], details: { occasion: "election" } } as const;

/** A page in two versions, talks of two and of three, a plan moved and called off, an election before and after. */
const READ = [
  report(
    "Ruiz will meet Lind in Lindhavn on May 6 or 7, and nobody else on this trip of hers to the north.",
    { ...meet, status: "planned", on: "2031-05-06..2031-05-07" },
    { ...page, published: "2031-05-04", revisedAt: "2031-05-04T08:05:00.000Z" },
  ),
  report(
    "Ruiz will meet Lind in Lindhavn on May 7, and nobody else on this trip of hers to the north.",
    { ...meet, status: "planned", on: "2031-05-07" },
    { ...page, published: "2031-05-04", revisedAt: "2031-05-04T11:30:00.000Z" },
  ),
  report(
    "Ruiz, Lind and Holm met on May 7.",
    { ...meet, act: "met", to: [LIND, HOLM], on: "2031-05-07" },
    { published: "2031-05-08", outlet: "Corvia Times", press: { country: "COR", isOfState: false } },
  ),
  report(
    "Ruiz met Lind alone on May 7.",
    { ...meet, act: "met", on: "2031-05-07", details: { topic: "the strait" } },
    { published: "2031-05-08", outlet: "Ministry", press: { country: "ANS", isOfState: true } },
  ),
  report(
    "Lind received Ruiz alone on May 7.",
    { ...meet, act: "received", on: "2031-05-07", details: { topic: "fish" } },
    { published: "2031-05-08", outlet: "Northern Post" },
  ),
  report(
    "The talks of Ruiz and Lind were called off.",
    { ...meet, act: "talks", status: "cancelled", on: "2031-05-07" },
    { published: "2031-05-06", outlet: "The Gull" },
  ),
  report(
    "Ansel votes in an election in May.",
    { ...election, status: "planned", on: "2031-05-01..2031-05-31" },
    { published: "2031-04-02", outlet: "The Gull" },
  ),
  report(
    "Ansel's election was held on May 18.",
    { ...election, on: "2031-05-18" },
    { published: "2031-05-19", outlet: "Northern Post" },
  ),
];
const READER = { version: "hand", read: (a: { id: string }) => READ.find((r) => r.article.id === a.id)!.reading };

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const WHOLE = foldRecord(READ);

it("plans, occasions and versions of a page come to the same record in any order and any split into batches", async () => {
  expect(WHOLE.expectations.map((e) => e.outcome)).toContain("met");
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(READ, { minLength: READ.length }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: READ.length, maxLength: READ.length }),
      async (read, sizes) => {
        const store = await openStore(":memory:");
        for (let at = 0, i = 0; at < read.length; at += sizes[i++]!) {
          const batch = read.slice(at, at + sizes[i]!).map((r) => r.article);
          await addArticles(store, READER, batch, "");
        }
        const { rows: events } = await store.findEvents({ limit: 100, withHidden: true });
        const { rows: expectations } = await store.findExpectations({ limit: 100 });
        await store.close();
        expect([...events].sort(byId)).toEqual(WHOLE.events);
        expect([...expectations].sort(byId)).toEqual([...WHOLE.expectations].sort(byId));
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
