import { expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import { addArticles } from "../../src/work/add-articles.ts";
import { eventsOfLedger, ledgerAsOf } from "../../src/work/as-of.ts";
import { type Says, wire } from "../record/builders.ts";

const TEXT =
  "Borealia fired two missiles on Monday, the staff said. Fishing boats were told to stay in harbour until the drill is over.";
const FIRED: Says = {
  kind: "launch",
  says: "Borealia fired two missiles on Monday, the staff said.",
  act: "fired",
  by: ["Borealia/BOR"],
  on: "2031-05-05",
  details: { number: "2" },
};
const LATER = TEXT.replace("two", "three");

it("shows what the record knew on a past day, through the reports of that day", async () => {
  const read = [
    wire({ text: TEXT, published: "2031-05-05", events: [FIRED] }),
    wire({
      text: LATER,
      published: "2031-05-06",
      edition: "2nd LD",
      events: [{ ...FIRED, says: FIRED.says.replace("two", "three"), details: { number: "3" } }],
    }),
  ];
  const store = await openStore(":memory:");
  const reader = { version: "hand", read: (a: { id: string }) => read.find((r) => r.article.id === a.id)!.reading };
  await addArticles(
    store,
    reader,
    read.map((r) => r.article),
    "",
  );
  const numberOn = async (day: string) =>
    (await ledgerAsOf(store, day, {})).events.find((e) => e.standing === "counts")?.details[0]?.value;
  expect(await numberOn("2031-05-04")).toBeUndefined();
  expect(await numberOn("2031-05-05")).toBe("2");
  expect(await numberOn("2031-05-06")).toBe("3");
  await store.close();
});

it("asks the past the same questions as the present, and knows nothing of what became of plans later", async () => {
  const planned = "Envoys of Ansel and Borealia will meet in Port Ansel on Thursday.";
  const met = "Envoys of Ansel and Borealia met in Port Ansel on Thursday.";
  const talks: Says = {
    kind: "meet",
    says: planned,
    act: "meet",
    status: "planned",
    by: ["Ana Ruiz/ANS/envoy"],
    to: ["Bo Lind/BOR/envoy"],
    on: "2031-05-08",
    at: "Port Ansel/ANS",
  };
  const read = [
    wire({ text: planned, published: "2031-05-05", events: [talks] }),
    wire({ text: TEXT, published: "2031-05-05", events: [FIRED] }),
    wire({
      text: met,
      published: "2031-05-08",
      events: [{ ...talks, says: met, act: "met", status: "happened" }],
    }),
  ];
  const store = await openStore(":memory:");
  const reader = { version: "hand", read: (a: { id: string }) => read.find((r) => r.article.id === a.id)!.reading };
  await addArticles(
    store,
    reader,
    read.map((r) => r.article),
    "",
  );
  const asked = async (day: string, query: Parameters<typeof ledgerAsOf>[2]) =>
    eventsOfLedger(await ledgerAsOf(store, day, query), query).map((e) => `${e.kind} ${e.status}`);
  expect(await asked("2031-05-05", { actors: ["Ruiz"] })).toEqual(["meet planned"]);
  expect(await asked("2031-05-05", { place: "ANS", statuses: ["happened"] })).toEqual([]);
  expect(
    await asked("2031-05-05", { text: [{ words: ["two", "missiles"], isPrefix: false, isExcluded: false }] }),
  ).toEqual(["launch happened"]);
  expect(await asked("2031-05-08", { actors: ["ANS"], statuses: ["happened"] })).toEqual(["meet happened"]);
  const outcomes = async (day: string) => (await ledgerAsOf(store, day, {})).expectations.map((e) => e.outcome);
  expect(await outcomes("2031-05-05")).toEqual(["open"]);
  expect(await outcomes("2031-05-08")).toEqual(["met"]);
  await store.close();
});
