import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundWords } from "../../src/views/found-words.ts";
import { parseQuery } from "../../src/views/parse-query.ts";
import { segmentText } from "../../src/views/segment-text.ts";
import { wordDiff } from "../../src/views/word-diff.ts";

describe("text under marks", () => {
  it("is cut where marks begin and end, the longer mark outside", () => {
    const text = "They met in Seoul.";
    const marks = [
      { start: 5, end: 8, name: "act" },
      { start: 0, end: 18, name: "said" },
      { start: 12, end: 17, name: "where" },
    ];
    const cut = segmentText(text, { start: 0, end: 18 }, marks).map((s) => [s.text, s.marks.map((m) => m.name)]);
    expect(cut).toEqual([
      ["They ", ["said"]],
      ["met", ["said", "act"]],
      [" in ", ["said"]],
      ["Seoul", ["said", "where"]],
      [".", ["said"]],
    ]);
  });

  it("is whole again when its pieces are put together, whatever the marks", () => {
    const mark = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
        const pieces = segmentText(text, { start: 0, end: text.length }, marks);
        expect(pieces.map((p) => p.text).join("")).toBe(text);
        for (const { start, end, marks: here } of pieces) {
          for (const m of here) expect(m.start <= start && m.end >= end).toBe(true);
        }
      }),
    );
  });

  it("shows the words of a search, whatever their case, and not what was left out", () => {
    const find = (text: string, query: string): string[] =>
      foundWords(text, parseQuery(query).text).map(({ start, end }) => text.slice(start, end));
    expect(find("A stern response to sanctions; Stern words.", 'stern "response to" sanct* -words')).toEqual([
      "stern",
      "response to",
      "sanctions",
      "Stern",
    ]);
    expect(find("Meeting in May", "meet may")).toEqual(["May"]);
    expect(find("한미 연합훈련 (훈련)", "훈련")).toEqual(["훈련"]);
  });
});

describe("the difference between two editions", () => {
  it("shows what was taken out before what was put in", () => {
    expect(wordDiff("fired two missiles into the sea", "fired three short missiles into the sea")).toEqual([
      { in: "both", text: "fired " },
      { in: "before", text: "two " },
      { in: "after", text: "three short " },
      { in: "both", text: "missiles into the sea " },
    ]);
  });

  it("gives both texts back", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordDiff(before, after);
        const of = (side: "before" | "after"): string =>
          runs
            .filter((r) => r.in === "both" || r.in === side)
            .map((r) => r.text)
            .join("")
            .replace(/\s+/g, " ")
            .trim();
        expect(of("before")).toBe(before);
        expect(of("after")).toBe(after);
      }),
    );
  });

  it("gives long texts whole instead of comparing them word by word", () => {
    const long = "word ".repeat(5000);
    expect(wordDiff(long, `${long}more`).map((r) => r.in)).toEqual(["before", "after"]);
  });
});
