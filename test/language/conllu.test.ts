import { expect, test } from "vitest";
import { readConllu, writeConllu } from "../../src/language/conllu.ts";
import type { Sentence, Token } from "../../src/model/sentence.ts";

function token(form: string, start: number, head: number, deprel: string): Token {
  const end = start + form.length;
  return { start, end, form, lemma: form.toLowerCase(), upos: "X", xpos: "FW", feats: "", head, deprel };
}

const TEXT = "  Dorn  left.";
const SENTENCE: Sentence = {
  start: 2,
  end: 13,
  tokens: [token("Dorn", 2, 1, "nsubj"), token("left", 8, -1, "root"), token(".", 12, 1, "punct")],
  names: [{ start: 2, end: 6, type: "PER", first: 0, last: 1 }],
  block: 0,
};

test("a sentence is written with its text, ranges and missing spaces", () => {
  expect(writeConllu(TEXT, SENTENCE, { id: "7" }).split("\n")).toEqual([
    "# sent_id = 7",
    "# text = Dorn left.",
    "1\tDorn\tdorn\tX\tFW\t_\t2\tnsubj\t_\tTokenRange=2:6",
    "2\tleft\tleft\tX\tFW\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=8:12",
    "3\t.\t.\tX\tFW\t_\t2\tpunct\t_\tTokenRange=12:13",
  ]);
});

test("names go to the last column on request", () => {
  expect(writeConllu(TEXT, SENTENCE, { id: "7", names: true })).toContain("Name=B-PER|TokenRange=2:6");
});

test("what was written can be read", () => {
  const [read] = readConllu(`${writeConllu(TEXT, SENTENCE, { id: "7" })}\n\n`);
  expect(read!.words.map((fields) => fields[1])).toEqual(["Dorn", "left", "."]);
  expect(read!.comments).toContain("# sent_id = 7");
});

test("tokens of several words are kept apart from the words, empty nodes are dropped", () => {
  const row = (id: string, form: string): string => [id, form, ...Array<string>(8).fill("_")].join("\t");
  const [read] = readConllu([row("1-2", "didn't"), row("1", "did"), row("2", "n't"), row("2.1", "went")].join("\n"));
  expect(read!.words.map((fields) => fields[1])).toEqual(["did", "n't"]);
  expect(read!.ranges).toEqual([row("1-2", "didn't")]);
});

test("a file without rows has no sentences", () => {
  expect(readConllu("# only a comment\n\nnothing\n")).toEqual([]);
});
