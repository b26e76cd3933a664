import { describe, expect, test } from "vitest";
import { findNames } from "../../src/language/names/find-names.ts";
import { generalLexicon } from "../../src/language/names/general-lexicon.ts";
import { nameLexicon } from "../../src/language/names/lexicon.ts";
import { tokenize } from "../../src/language/tokenize.ts";
import type { NameType, Token } from "../../src/model/sentence.ts";

/** Words with the tags that capitals suggest: what a tagger that knows nothing else would say. */
function tagged(text: string): Token[] {
  return tokenize(text, { start: 0, end: text.length }).map(({ start, end }, i) => {
    const form = text.slice(start, end);
    const isName = /^\p{Lu}/u.test(form) && !(i === 0 && /^(?:The|A|In|On)$/.test(form));
    const [upos, xpos] = isName ? ["PROPN", "NNP"] : /^\W/.test(form) ? ["PUNCT", ":"] : ["NOUN", "NN"];
    return { start, end, form, lemma: form, upos: upos!, xpos: xpos!, feats: "", head: -1, deprel: "root" };
  });
}

/** Names of each sentence as "TYPE words"; `proposed` plays the network for the first sentence. */
function names(
  sentences: readonly string[],
  proposed: readonly [string, NameType, confidence?: number][] = [],
  lexicon = generalLexicon(),
) {
  const tokens = sentences.map(tagged);
  const spans = proposed.map(([words, type, confidence = 1]) => {
    const start = sentences[0]!.indexOf(words);
    const first = tokens[0]!.findIndex((token) => token.start === start);
    const last = tokens[0]!.findIndex((token) => token.end === start + words.length) + 1;
    return { first, last, type, confidence };
  });
  const found = findNames(
    tokens,
    sentences.map((_, i) => (i === 0 ? spans : [])),
    lexicon,
  );
  return found.map((list, i) => list.map((name) => `${name.type} ${sentences[i]!.slice(name.start, name.end)}`));
}

describe("names by shape and list", () => {
  test.each([
    ["met Gen. Park Tae-dorim there", ["PER Park Tae-dorim"]],
    ["Foreign Minister Baek Su-rin spoke", ["PER Baek Su-rin"]],
    ["Choe Sol Rim arrived", ["PER Choe Sol Rim"]],
    ["envoy Dorn (R) waved", ["PER Dorn"]],
    ["minister MORITA Kenji spoke", ["PER MORITA Kenji"]],
    ["Mohammed bin Dorn Al-Hadri left", ["PER Mohammed bin Dorn Al-Hadri"]],
    ["Abdel Samir el-Dorn left", ["PER Abdel Samir el-Dorn"]],
    ["talks of South Korea-U.S. envoys", ["LOC South Korea", "LOC U.S."]],
    ["south Korea's army", ["LOC south Korea"]],
    ["they ate turkey with us in may", []],
    ["South Korean and Norwegian envoys", ["NORP South Korean", "NORP Norwegian"]],
    ["the Ministry of Trade, Industry and Energy said", ["ORG Ministry of Trade, Industry and Energy"]],
    ["Norway's Defense Ministry said", ["LOC Norway", "ORG Defense Ministry"]],
    ["Norwegian Trade Ministry officials", ["NORP Norwegian", "ORG Trade Ministry"]],
    ["the Atomic Dorn Agency said", ["ORG Atomic Dorn Agency"]],
    ["the Korean People's Army fired", ["ORG Korean People's Army"]],
    ["in Dorn County near Lake Sorn", ["LOC Dorn County", "LOC Lake Sorn"]],
    ["the People’s Republic of China", ["LOC People’s Republic of China"]],
  ])("%s", (text, expected) => {
    expect(names([text])[0]).toEqual(expected);
  });
});

describe("borders of what the network proposes", () => {
  test.each<[string, [string, NameType], string[]]>([
    ["met Secretary of State Anders Dorn", ["State Anders Dorn", "PER"], ["PER Anders Dorn"]],
    ["the Deputy Secretary spoke", ["Deputy Secretary", "ORG"], []],
    ["then Samir al-Dorn left", ["al-Dorn", "PER"], ["PER Samir al-Dorn"]],
    ["an FRA aide left", ["FRA", "PER"], ["ORG FRA"]],
    ["see report.pdf there", ["report.pdf", "PER"], []],
    ["on Wednesday they met", ["Wednesday", "LOC"], []],
    ["Lerund Kwok-dorim left", ["Lerund Kwok", "PER"], ["PER Lerund Kwok-dorim"]],
    ["a Dorn-Vasquin summit", ["Dorn-Vasquin", "PER"], ["PER Dorn", "PER Vasquin"]],
    ["the Norway-Finland border", ["Norway-Finland", "ORG"], ["LOC Norway", "LOC Finland"]],
    ["the Dorn Works of", ["Dorn Works of", "ORG"], ["ORG Dorn Works"]],
    ["from Dorn, Inc. of Sorn", ["Dorn, Inc. of Sorn", "ORG"], ["ORG Dorn, Inc."]],
    ["by J. Noel Sorn", ["Noel Sorn", "PER"], ["PER J. Noel Sorn"]],
  ])("%s", (text, proposed, expected) => {
    expect(names([text], [proposed])[0]).toEqual(expected);
  });
});

describe("how sure the network is", () => {
  test("a guess alone is no name", () => {
    expect(names(["a Dorn memo"], [["Dorn", "PER", 0.6]])[0]).toEqual([]);
  });

  test("a place needs less: few that the news names are in the treebanks", () => {
    expect(names(["near Dorn today"], [["Dorn", "LOC", 0.7]])[0]).toEqual(["LOC Dorn"]);
  });

  test("a word that is a particle in other names is a person where there is no doubt", () => {
    expect(names(["thanks Ben today"], [["Ben", "PER", 0.99]])[0]).toEqual(["PER Ben"]);
  });
});

describe("what a text says once counts for all of it", () => {
  test("a family name alone is the person named before", () => {
    expect(names(["Dorn Tae-rim met them", "later Dorn left"], [["Dorn Tae-rim", "PER"]])[1]).toEqual(["PER Dorn"]);
  });

  test("a family name alone may come first, in the headline", () => {
    expect(names(["Sorn to visit", "Anders Sorn will come"])[0]).toEqual(["PER Sorn"]);
  });

  test("letters in brackets stand for the body before them", () => {
    const text = ["the Federal Rocket Agency (FRA) said", "an FRA aide"];
    expect(names(text)).toEqual([["ORG Federal Rocket Agency", "ORG FRA"], ["ORG FRA"]]);
  });

  test("a known place keeps its type beside a person of that name", () => {
    expect(names(["George Washington Dorn came", "in Washington today"])[1]).toEqual(["LOC Washington"]);
  });
});

describe("a caller's own lists", () => {
  test("stand on top of the lexicon that ships", () => {
    const lexicon = nameLexicon({ bodies: ["Office of the Sea"], places: ["Dornland"] }, generalLexicon());
    const text = "the Office of the Sea in Dornland and Norway";
    expect(names([text], [], lexicon)[0]).toEqual(["ORG Office of the Sea", "LOC Dornland", "LOC Norway"]);
  });

  test("win over it", () => {
    const lexicon = nameLexicon({ bodies: ["Washington"] }, generalLexicon());
    expect(names(["said Washington on"], [], lexicon)[0]).toEqual(["ORG Washington"]);
  });
});
