import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Annotation, annotate } from "../../src/language/network/annotate.ts";
import { type LanguageModel, loadModel } from "../../src/language/network/load-model.ts";

const bytes = readFileSync(new URL("../../src/language/english/model.bin", import.meta.url));
let model: LanguageModel;
beforeAll(() => {
  model = loadModel(bytes);
});

const words = (text: string): string[] => text.split(" ");

function analyse(text: string): Annotation {
  return annotate(model, [words(text)])[0] as Annotation;
}

/** "dependent relation head" of one word, its first occurrence. */
function arc(text: string, word: string): string {
  const answer = analyse(text);
  const at = words(text).indexOf(word);
  const head = answer.head[at] as number;
  return `${answer.deprel[at]} ${head < 0 ? "ROOT" : words(text)[head]}`;
}

function expectTree({ head, deprel }: Annotation): void {
  expect(head.filter((of) => of === -1)).toHaveLength(1);
  expect(deprel.filter((relation) => relation === "root")).toHaveLength(1);
  head.forEach((_, word) => {
    let at = word;
    for (let step = 0; at >= 0; step++) {
      expect(step).toBeLessThanOrEqual(head.length);
      at = head[at] as number;
    }
  });
}

describe("the grammar of wire copy", () => {
  const plain = "The envoy met two ministers on Friday .";
  test.each([
    [plain, "envoy", "nsubj met"],
    [plain, "ministers", "obj met"],
    [plain, "Friday", "obl met"],
    ["The envoy arrived in Lima on Friday .", "Lima", "obl arrived"],
    [plain, "met", "root ROOT"],
    ["The offer was rejected by the union .", "offer", "nsubj:pass rejected"],
    ["The offer was rejected by the union .", "union", "obl:agent rejected"],
    ["The minister is set to visit Oslo next week .", "minister", "nsubj set"],
    ["The minister is set to visit Oslo next week .", "visit", "xcomp set"],
    ["The minister vowed to retaliate .", "retaliate", "xcomp vowed"],
    ["The army did not fire any missiles .", "not", "advmod fire"],
    ["Talks could resume in May .", "could", "aux resume"],
    ["The general who led the raid was dismissed .", "led", "acl:relcl general"],
    ["The ministry said that the talks had failed .", "failed", "ccomp said"],
    ["France and Germany signed the treaty .", "Germany", "conj France"],
    ["The president flew to Oslo and met the king .", "met", "conj flew"],
  ])("%s: %s is %s", (text, word, expected) => {
    expect(arc(text, word)).toBe(expected);
  });

  test("tags tell a past form from a participle", () => {
    const answer = analyse("The minister resigned after being accused of fraud .");
    expect(answer.xpos[2]).toBe("VBD");
    expect(answer.xpos[5]).toBe("VBN");
  });

  test("morphology comes with the tag", () => {
    expect(analyse("The minister resigned .").feats[2]).toContain("Tense=Past");
  });

  test.each([
    ["The ministers were absent .", "were", "Number=Plur|Person=3"],
    ["We were told of it .", "were", "Person=1"],
    ["We were told of it .", "told", "Voice=Pass"],
    ["We have told them .", "told", "Tense=Past|VerbForm=Part"],
    ["Release the prisoners now .", "Release", "Mood=Imp"],
    ["The court upheld it .", "it", "Case=Acc"],
  ])('in "%s" the tree tells the morphology of %s', (text, word, expected) => {
    expect(analyse(text).feats[words(text).indexOf(word)]).toContain(expected);
  });

  test("a sentence in capitals is still a sentence", () => {
    expect(arc("THE ENVOY MET TWO MINISTERS IN LIMA .", "ENVOY")).toBe("nsubj MET");
  });

  test.each([
    ["Ministry denies report on arms deal", "Ministry", "nsubj denies"],
    ["Ministry denies report on arms deal", "report", "obj denies"],
    ["Ministry Denies Report on Arms Deal", "Report", "obj Denies"],
    ["Oslo , Lima hold joint drills", "Oslo", "nsubj hold"],
    ["Envoy vows to resume talks", "resume", "xcomp vows"],
  ])('in the headline "%s" %s is %s', (text, word, expected) => {
    expect(arc(text, word)).toBe(expected);
  });

  test("persons and places are found", () => {
    const { names } = analyse("Prime Minister Mara Lindqvist arrived in Kenya on Monday .");
    const shown = names.map(({ first, last, type }) => ({ first, last, type }));
    expect(shown).toContainEqual({ first: 2, last: 4, type: "PER" });
    expect(shown).toContainEqual({ first: 6, last: 7, type: "LOC" });
  });
});

describe("any words at all", () => {
  test("no sentences give no annotations", () => {
    expect(annotate(model, [])).toEqual([]);
  });

  test("an empty sentence gives an empty annotation and does not shift the others", () => {
    const [first, second, third] = annotate(model, [["Hello"], [], ["Talks", "failed", "."]]);
    expect(first?.head).toEqual([-1]);
    expect(second?.upos).toEqual([]);
    expect(third?.upos).toHaveLength(3);
  });

  test("one word is a root", () => {
    const answer = analyse("Yes");
    expect(answer.head).toEqual([-1]);
    expect(answer.deprel).toEqual(["root"]);
  });

  test("300 words make one tree", () => {
    const list = Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? "missiles" : ","));
    const answer = annotate(model, [list])[0] as Annotation;
    expect(answer.head).toHaveLength(300);
    expectTree(answer);
  });

  test("a list longer than one piece is still one tree", () => {
    const list = Array.from({ length: 1700 }, (_, at) => `item${at}`);
    expectTree(annotate(model, [list])[0] as Annotation);
  });

  test("lone surrogates, control characters and other scripts are words like others", () => {
    const odd = ["\ud83d", "\udc00x", "\u0000", "", " ", "한국", "Привет", "😀", "\u202eabc"];
    const answer = annotate(model, [odd])[0] as Annotation;
    expect(answer.upos).toHaveLength(odd.length);
    expectTree(answer);
  });

  test("every string of words makes a tree with spans inside it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 8 }), { minLength: 1, maxLength: 40 }), (list) => {
        const answer = annotate(model, [list])[0] as Annotation;
        expectTree(answer);
        for (const { first, last } of answer.names) {
          expect(first).toBeLessThan(last);
          expect(last).toBeLessThanOrEqual(list.length);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe("the same answer", () => {
  const texts = [
    "The envoy met two ministers in Lima on Friday .",
    "Talks failed .",
    '" We will not be moved by threats , " said the ministry , which runs the programme .',
    "SEOUL SAYS NORTH FIRED MISSILE",
  ].map(words);

  test("alone and in a batch", () => {
    const together = annotate(model, texts);
    const alone = texts.map((text) => annotate(model, [text])[0]);
    expect(together).toEqual(alone);
  });

  test("whatever was read before", () => {
    const fresh = loadModel(bytes);
    const crowd = Array.from({ length: 9000 }, (_, at) => [`Word${at}`, "fell", "."]);
    annotate(model, crowd);
    expect(annotate(model, texts)).toEqual(annotate(fresh, texts));
  });
});

test("bytes that are no model are refused with what was expected", () => {
  expect(() => loadModel(new Uint8Array(20))).toThrow("not a Readout language model");
});

test("the model ships in at most 6 MB", () => {
  expect(bytes.length).toBeLessThan(6 * 2 ** 20);
});
