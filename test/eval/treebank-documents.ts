// Treebank documents as a reader would have got them: the sentences' texts in paragraphs, and the gold analysis as
// ranges of characters.
import { type ConlluSentence, readConllu } from "../../src/language/conllu.ts";
import { readGzip } from "../../train/read-treebank.ts";
import type { RangedSentence } from "./raw-scores.ts";

export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly RangedSentence[];
}

const comment = (sentence: ConlluSentence, name: string): string | undefined =>
  sentence.comments.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);

/** Documents of a gzipped CoNLL-U file. */
export function readDocuments(path: string): TreebankDocument[] {
  const documents: { id: string; text: string; gold: RangedSentence[]; length: number }[] = [];
  for (const sentence of readConllu(readGzip(path))) {
    const id = comment(sentence, "newdoc id");
    if (id !== undefined) documents.push({ id, text: "", gold: [], length: 0 });
    const document = documents.at(-1);
    if (document === undefined) continue;
    const isParagraph = sentence.comments.some((line) => line.startsWith("# newpar"));
    const before = document.text === "" ? "" : isParagraph ? "\n\n" : " ";
    document.text += before + (comment(sentence, "text") ?? "");
    const { ranged, end } = rangedWords(sentence, document.length);
    document.gold.push(ranged);
    document.length = end;
  }
  return documents;
}

const solidLength = (form: string): number => form.replace(/\s/g, "").length;

function rangedWords(sentence: ConlluSentence, start: number) {
  // Words of a token such as "don't" that are spelled as it is share its characters out between them.
  const ends = new Map<number, number>();
  for (const line of sentence.ranges) {
    const [range = "", form = ""] = line.split("\t");
    ends.set(Number(range.split("-")[1]) - 1, solidLength(form));
    ends.set(Number(range.split("-")[0]) - 1, -1);
  }
  let at = start;
  let tokenStart = start;
  const ranged = sentence.words.map((fields, word) => {
    if (ends.get(word) === -1) tokenStart = at;
    const from = at;
    at += solidLength(fields[1] as string);
    const tokenLength = ends.get(word);
    if (tokenLength !== undefined && tokenLength > 0) at = tokenStart + tokenLength;
    return {
      start: from,
      end: at,
      upos: fields[3] as string,
      deprel: fields[7] as string,
      head: Number(fields[6]) - 1,
    };
  });
  return { ranged, end: at };
}
