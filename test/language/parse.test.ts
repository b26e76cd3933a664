import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/language/parse.ts";
import { openEnglish } from "../../src/open-english.ts";

const english = openEnglish();

describe("a parsed text", () => {
  test("has words, tags, lemmas, a tree and names at the text's own positions", () => {
    const text = "Kim Dorn met the envoys in Oslo.";
    const { sentences, notices } = parse(text, english);
    expect(notices).toEqual([]);
    expect(sentences[0]!.tokens[2]).toMatchObject({
      start: 9,
      end: 12,
      form: "met",
      lemma: "meet",
      upos: "VERB",
      head: -1,
    });
    expect(sentences[0]!.names.map((name) => `${name.type} ${text.slice(name.start, name.end)}`)).toEqual([
      "PER Kim Dorn",
      "LOC Oslo",
    ]);
  });

  test("counts the blocks that the caller hands in", () => {
    const text = "Envoys meet. They talked.";
    const blocks = [
      { start: 0, end: 12 },
      { start: 13, end: 25 },
    ];
    expect(parse(text, english, { blocks }).sentences.map((s) => s.block)).toEqual([0, 1]);
  });

  test("leaves out what lies outside the blocks", () => {
    const { sentences } = parse("Skip this. Read this.", english, { blocks: [{ start: 11, end: 21 }] });
    expect(sentences.map((s) => s.tokens.map((t) => t.form).join(" "))).toEqual(["Read this ."]);
  });

  test("is the same every time", () => {
    const text = "The envoys of both sides, who had met in Bern, vowed to hold talks again.";
    expect(parse(text, english)).toEqual(parse(text, english));
  });
});

describe("text that is not English", () => {
  test.each([
    ["Korean", "북한이 동해상으로 탄도미사일을 발사했다고 합동참모본부가 밝혔다."],
    ["Russian", "Министр иностранных дел провёл переговоры в Москве."],
    ["Arabic", "التقى الوزير بالسفير في القاهرة."],
    ["Spanish", "El ministro de Asuntos Exteriores se reunió con el embajador en la capital para hablar de la paz."],
    ["German", "Der Minister traf den Botschafter in der Hauptstadt und sprach mit ihm über die Lage."],
  ])("%s gets words, no tree, and a notice", (_, text) => {
    const { sentences, notices } = parse(text, english);
    expect(notices).toMatchObject([{ rule: "language/not-english", start: 0, end: text.length }]);
    expect(new Set(sentences.flatMap((s) => s.tokens.map((t) => t.upos)))).toEqual(new Set(["X"]));
  });

  test("an English text may quote another script", () => {
    const { sentences, notices } = parse("The word for peace is 평화 in Korean.\n평화와 번영을 위하여", english);
    expect(sentences[0]!.tokens.some((t) => t.upos === "VERB" || t.upos === "AUX")).toBe(true);
    expect(notices).toHaveLength(1);
  });

  test("a headline full of foreign names stays English", () => {
    const text = "Xi Jinping, Le Duc Dorn sign railway deal in Hanoi";
    expect(parse(text, english).notices).toEqual([]);
  });
});

describe("any string at all", () => {
  test("the empty text has no sentences", () => {
    expect(parse("", english)).toEqual({ sentences: [], notices: [] });
    expect(parse(" \n\t\u0000 ", english).sentences).toEqual([]);
  });

  const text = fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom("the ", "envoy ", "met ", "Kim ", "U.S. ", "said", ". ", ", ", '"', "\n", "--"),
        },
        { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom("\ud83d", "\ude00", "🎉", "\u0007", "한국 ", "مرحبا ", "\u202e", "'s", "(", "1,5"),
        },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));

  test("gives well-formed trees over words that spell the text", () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { start, end, tokens, names } of parse(input, english).sentences) {
          expect([tokens[0]!.start, tokens.at(-1)!.end]).toEqual([start, end]);
          for (const token of tokens) expect(input.slice(token.start, token.end)).toBe(token.form);
          expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
          for (const first of tokens.keys()) {
            let steps = 0;
            for (let at = first; at >= 0; at = tokens[at]!.head) expect(++steps).toBeLessThanOrEqual(tokens.length);
          }
          for (const name of names) {
            expect([tokens[name.first]!.start, tokens[name.last - 1]!.end]).toEqual([name.start, name.end]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
