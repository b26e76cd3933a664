import { expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import { addArticles } from "../../src/work/add-articles.ts";
import { ledgerAsOf } from "../../src/work/as-of.ts";
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
