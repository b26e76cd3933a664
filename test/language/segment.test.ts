import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBlocks } from "../../src/language/find-blocks.ts";
import { segment } from "../../src/language/segment.ts";

function sentences(text: string): string[] {
  return segment(text, findBlocks(text)).map(({ tokens }) => text.slice(tokens[0]!.start, tokens.at(-1)!.end));
}

describe("where sentences end", () => {
  test.each([
    ["abbreviations", "He met Gen. Park in St. Croix. They left on Feb. 3. No. 4 won.", 3],
    ["an acronym before a name", "The U.S. Navy and U.S. Vice Minister Dorn came.", 1],
    ["an acronym before an opener", "They left the U.S. The talks ended.", 2],
    ["a joint of two states", "A robust South Korea-U.S. combined posture holds.", 1],
    ["a quotation of two sentences", '"We will not wait. We will act," the ministry said.', 2],
    ["a stop inside the quotes", 'He said, "We are done." The hall was still.', 2],
    ["a question inside the quotes", '"Who fired?" the envoy asked.', 1],
    ["straight quotes that open the next one", 'They left. "We are done," he said.', 2],
    ["a semicolon list", "They named Bern, a city; Oslo, a port; and Rome, a capital.", 1],
    ["dots in mid sentence", "It was ... quiet.", 1],
    ["copy glued without a space", "They met Wednesday.The army said so.It ended.", 3],
    ["a bracket at a word", "It fired a missile(ICBM) at sea.", 1],
    ["a stop before a bracket", "They left (at last). Nobody spoke.", 2],
    ["an initial", "Antony J. Dorn spoke. J. Lee did not.", 2],
    ["a numbered point", "1. The two sides met. 2. They agreed.", 2],
    ["a caption's credit", "The rocket on parade Photo: Agency", 2],
    ["a source in brackets", "They met on May 6, 2023. (Agency)", 2],
    ["Chinese full stops", "我们来了。他们走了。", 2],
  ])("%s", (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test("closing quotes and brackets stay with their sentence", () => {
    expect(sentences('("They left.") Then it rained.')).toEqual(['("They left.")', "Then it rained."]);
  });

  test("a sentence of a thousand words is cut at a semicolon within reach", () => {
    const clause = `${"word ".repeat(60)}; `;
    const found = segment(clause.repeat(16), [{ start: 0, end: clause.length * 16 }]);
    expect(Math.max(...found.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(200);
    expect(found[0]!.tokens).toHaveLength(183);
  });
});

describe("layout bounds sentences", () => {
  test("lines without a full stop are apart", () => {
    expect(sentences("Envoys meet in Oslo\nOSLO, May 3 (Agency) -- Two envoys met on Friday.")).toEqual([
      "Envoys meet in Oslo",
      "OSLO, May 3 (Agency) --",
      "Two envoys met on Friday.",
    ]);
  });

  test("a text wrapped at a fixed width is read by paragraph", () => {
    const text =
      "The two envoys met on Friday in the port and\nagreed that talks should go on until the end of\nthe month, one of them said.\n\nNobody else came.";
    expect(findBlocks(text)).toHaveLength(2);
  });

  test("bullets are apart even in wrapped text", () => {
    const text =
      "The two envoys met on Friday in the port and\nagreed that talks should go on until the end of\nthe month, and on this and on that also\n- one thing that they had long wanted\n- another";
    expect(findBlocks(text)).toHaveLength(3);
  });

  test.each([
    "OSLO, April 6 (Agency) -- The envoys met there today.",
    "OSLO, Nov. 1. /AGENCY/. The envoys met there today.",
    "Oslo, May 26 (AGCY) -- The envoys met there today.",
    "OSLO (Agency) - The envoys met there today.",
    "BODO, Norway — The envoys met there today.",
    "August 2, 2024 (OSLO) – The envoys met there today.",
    "NEW OSLO: The envoys met there today.",
    "Oslo, Norway - The envoys met there today.",
  ])("a dateline stands alone: %s", (text) => {
    expect(sentences(text).slice(1)).toEqual(["The envoys met there today."]);
  });

  test.each(["Oslo - a port in the north of the land - is cold.", "OSLO MEETING ENDS WITHOUT A RESULT FOR ANYONE"])(
    "no dateline: %s",
    (text) => {
      expect(sentences(text)).toHaveLength(1);
    },
  );
});

/** Strings that hold what breaks scanners: lone surrogates, control characters, right-to-left text, quotes and stops. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "\ud800",
        "\udc00x",
        "\u0000",
        "\u202eabc",
        "שלום. ",
        "한국. ",
        "👨‍👩‍👧",
        "\r\n",
        "\n\n",
        "\u2028",
        "\u00ad",
      ),
      fc.constantFrom(
        "U.S.",
        "e.g. ",
        "J. ",
        "No. 3",
        "...",
        "?!",
        '."',
        " ('",
        "don't",
        "x@y.zz",
        "http://",
        "1,2.3",
        "--",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("any string at all", () => {
  test("words lie in order inside the text and cover all that is not space", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        let at = 0;
        for (const { tokens } of segment(text, findBlocks(text))) {
          expect(tokens.length).toBeGreaterThan(0);
          expect(tokens.length).toBeLessThanOrEqual(200);
          for (const { start, end } of tokens) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start)).toMatch(/^[\s\p{C}]*$/u);
            at = end;
          }
        }
        expect(text.slice(at)).toMatch(/^[\s\p{C}]*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  test("no word cuts a character in two", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const { tokens } of segment(text, findBlocks(text))) {
          for (const { start } of tokens) {
            const isLow = /[\udc00-\udfff]/.test(text[start]!);
            expect(isLow && start > 0 && /[\ud800-\udbff]/.test(text[start - 1]!)).toBe(false);
          }
        }
      }),
    );
  });

  test.each([["word "], ["a."], ["'s"], ["한국 "], ["1-2"], ["U.S."], ['("']])(
    "a hundred thousand times %j takes less than two seconds",
    (part) => {
      const text = part.repeat(100_000);
      const began = performance.now();
      segment(text, [{ start: 0, end: text.length }]);
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});
