import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import { addArticles } from "../../src/work/add-articles.ts";
import { generateWires } from "../generate/wires.ts";
import { wire } from "./builders.ts";

const READ = [...generateWires(33, 24, 6)].map(wire);
const READER = { version: "hand", read: (a: { id: string }) => READ.find((r) => r.article.id === a.id)!.reading };
const WHOLE = JSON.stringify(foldRecord(READ).events);

describe("the record of a set of articles", () => {
  it("is the same in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(READ, { minLength: READ.length }), (read) => {
        expect(JSON.stringify(foldRecord(read).events)).toBe(WHOLE);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same in any order and any split into batches, when it grows in a store", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(READ, { minLength: READ.length }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 24, maxLength: 24 }),
        async (read, sizes) => {
          const store = await openStore(":memory:");
          for (let at = 0, i = 0; at < read.length; at += sizes[i++]!) {
            await addArticles(
              store,
              READER,
              read.slice(at, at + sizes[i]!).map((r) => r.article),
              "",
            );
          }
          const { rows } = await store.findEvents({ limit: 1000, withHidden: true });
          await store.close();
          expect(JSON.stringify([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)))).toBe(WHOLE);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});
