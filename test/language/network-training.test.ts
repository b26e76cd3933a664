import { describe, expect, test } from "vitest";
import type { GoldSentence } from "../../train/gold.ts";
import { headlined, shouted, withShoutedNames } from "../../train/headline.ts";
import { gumNameLabels } from "../../train/name-labels.ts";
import { seededRandom } from "../../train/random.ts";
import { train } from "../../train/train.ts";

/** Rows of "form lemma upos xpos head relation [label]", head counted from 1, 0 the root. */
function gold(...rows: readonly string[]): GoldSentence {
  const cells = rows.map((row) => row.split(" "));
  const column = (at: number): string[] => cells.map((cell) => cell[at] as string);
  return {
    id: "made-up",
    forms: column(0),
    lemmas: column(1),
    upos: column(2),
    xpos: column(3),
    feats: cells.map((cell) => (cell[3] === "NNS" ? "Number=Plur" : "")),
    misc: cells.map(() => "_"),
    head: cells.map((cell) => Number(cell[4]) - 1),
    deprel: column(5),
    names: cells.map((cell) => cell[6] ?? "O"),
  };
}

const rejected = gold(
  "The the DET DT 2 det",
  "union union NOUN NN 3 nsubj",
  "rejected reject VERB VBD 0 root",
  "an a DET DT 5 det",
  "offer offer NOUN NN 3 obj",
  "from from ADP IN 7 case",
  "Kenya Kenya PROPN NNP 5 nmod B-LOC",
  ". . PUNCT . 3 punct",
);

const dismissed = gold(
  "Ministers minister NOUN NNS 5 nsubj:pass",
  "and and CCONJ CC 3 cc",
  "generals general NOUN NNS 1 conj",
  "were be AUX VBD 5 aux:pass",
  "dismissed dismiss VERB VBN 0 root",
  "by by ADP IN 7 case",
  "decree decree NOUN NN 5 obl:agent",
);

describe("headline copies", () => {
  test("tell the past in the present, without articles and full stop", () => {
    const copy = headlined(rejected, seededRandom(3)) as GoldSentence;
    expect(copy.forms.map((form) => form.toLowerCase())).toEqual(["union", "rejects", "offer", "from", "kenya"]);
    expect(copy.xpos[1]).toBe("VBZ");
    expect(copy.head).toEqual([1, -1, 1, 4, 2]);
    expect(copy.names?.[4]).toBe("B-LOC");
  });

  test('leave passive auxiliaries out and put a comma for "and"', () => {
    const copy = headlined(dismissed, seededRandom(3)) as GoldSentence;
    expect(copy.forms.map((form) => form.toLowerCase())).toEqual([
      "ministers",
      ",",
      "generals",
      "dismissed",
      "by",
      "decree",
    ]);
    expect(copy.deprel.slice(0, 4)).toEqual(["nsubj:pass", "punct", "conj", "root"]);
  });

  test("capitals change the forms only", () => {
    expect(shouted(rejected).forms).toContain("REJECTED");
    expect(withShoutedNames(rejected).forms[6]).toBe("KENYA");
    expect(withShoutedNames(rejected).forms[1]).toBe("union");
  });
});

describe("names from entity brackets", () => {
  test("a person's name begins after the title", () => {
    const sentence = {
      ...gold(
        "President President PROPN NNP 3 nmod:desc",
        "Mara Mara PROPN NNP 3 compound",
        "Lind Lind PROPN NNP 4 nsubj",
        "left leave VERB VBD 0 root",
      ),
      misc: ["Entity=(1-person-new-cf1-1-sgl", "_", "Entity=1)", "_"],
    };
    expect(gumNameLabels(sentence)).toEqual(["O", "B-PER", "I-PER", "O"]);
  });

  test("an entity without a proper head is no name", () => {
    const sentence = {
      ...gold("the the DET DT 2 det", "capital capital NOUN NN 0 root"),
      misc: ["Entity=(7-place-new-cf1-2-sgl", "Entity=7)"],
    };
    expect(gumNameLabels(sentence)).toEqual(["O", "O"]);
  });
});

test("training gives the same bytes with one thread and with two", async () => {
  const corpus = {
    train: Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? rejected : dismissed)),
    copies: [shouted(rejected)],
    ewtDev: [rejected],
    gumDev: [dismissed],
    vectors: { words: ["union"], width: 8, values: new Float32Array(8).fill(0.5) },
    lists: new Map([["kenya", 1]]),
  };
  const quiet = { epochs: 1, log: () => {}, checkpoint: () => {} };
  const one = await train(corpus, { ...quiet, threads: 1 });
  const two = await train(corpus, { ...quiet, threads: 2 });
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
}, 120_000);
