import { expect, test } from "vitest";
import { lemmatize } from "../../src/language/lemmatize.ts";

test.each([
  ["met", "VERB", "VBD", "meet"],
  ["vowed", "VERB", "VBD", "vow"],
  ["stopped", "VERB", "VBN", "stop"],
  ["launching", "VERB", "VBG", "launch"],
  ["provoking", "VERB", "VBG", "provoke"],
  ["overthrown", "VERB", "VBN", "overthrow"],
  ["carries", "VERB", "VBZ", "carry"],
  ["is", "AUX", "VBZ", "be"],
  ["'ll", "AUX", "MD", "will"],
  ["n't", "PART", "RB", "not"],
  ["missiles", "NOUN", "NNS", "missile"],
  ["countries", "NOUN", "NNS", "country"],
  ["crises", "NOUN", "NNS", "crisis"],
  ["series", "NOUN", "NNS", "series"],
  ["Norwegians", "PROPN", "NNPS", "Norwegian"],
  ["Oslo", "PROPN", "NNP", "Oslo"],
  ["Talks", "NOUN", "NNS", "talk"],
  ["ICBMs", "NOUN", "NNS", "ICBM"],
  ["American", "ADJ", "JJ", "American"],
  ["Nuclear", "ADJ", "JJ", "nuclear"],
  ["larger", "ADJ", "JJR", "large"],
  ["worst", "ADJ", "JJS", "bad"],
  ["them", "PRON", "PRP", "they"],
  ["I", "PRON", "PRP", "I"],
  ["The", "DET", "DT", "the"],
  ["1990s", "NOUN", "NNS", "1990s"],
  ["5,000", "NUM", "CD", "5000"],
  ["”", "PUNCT", "''", '"'],
])("%s as %s %s is a form of %s", (form, upos, xpos, lemma) => {
  expect(lemmatize(form, upos, xpos)).toBe(lemma);
});

test("a word of any shape keeps some lemma", () => {
  for (const form of ["", "ed", "ing", "s", "\ud800", "한국"])
    expect(lemmatize(form, "VERB", "VBD")).toBeTypeOf("string");
});
