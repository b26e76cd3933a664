import type { Name, Sentence, Token } from "../model/sentence.ts";

/** One sentence of a CoNLL-U file: its comments by key, its words, and the text they were cut from. */
export interface ConlluSentence {
  readonly comments: readonly string[];
  /** The rows of words, cut into fields. */
  readonly words: readonly (readonly string[])[];
  /** Rows of tokens that stand for several words ("3-4"). */
  readonly ranges: readonly string[];
}

const FIELDS = 10;

/** The sentences of a CoNLL-U file. Lines that are no rows of ten fields are passed over. */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const all = block.split(/\r?\n/).filter((line) => line.trim() !== "");
    const comments = all.filter((line) => line.startsWith("#"));
    const lines = all.filter((line) => !line.startsWith("#") && line.split("\t").length === FIELDS);
    const words = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
    if (words.length > 0) sentences.push({ comments, words, ranges: lines.filter((line) => /^\d+-/.test(line)) });
  }
  return sentences;
}

/** How a sentence is written. */
export interface ConlluOptions {
  readonly id: string;
  /** Adds the name spans to the last column: `Name=B-PER`. */
  readonly names?: boolean;
  /** Rows of a gold file that tie several words to one token ("3-4"): written again before their first word. */
  readonly ranges?: readonly string[];
}

/** A parsed sentence as a CoNLL-U block, with the text range of each word and the spaces as they were. */
export function writeConllu(text: string, sentence: Sentence, options: ConlluOptions): string {
  const { tokens } = sentence;
  const shown = text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
  const labels = options.names === true ? nameLabels(sentence.names) : new Map<number, string>();
  const ranges = new Map((options.ranges ?? []).map((line) => [Number(line.split("-")[0]) - 1, line]));
  const rows = tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const misc = [
      ...(labels.has(i) ? [`Name=${labels.get(i)}`] : []),
      ...(next !== undefined && next.start === token.end ? ["SpaceAfter=No"] : []),
      `TokenRange=${token.start}:${token.end}`,
    ];
    const range = ranges.get(i);
    return range === undefined ? [row(token, i, misc.join("|"))] : [range, row(token, i, misc.join("|"))];
  });
  return [`# sent_id = ${options.id}`, `# text = ${shown}`, ...rows].join("\n");
}

// A field may be anything but empty.
function field(value: string): string {
  const clean = value.replace(/[\t\n\r]/g, " ");
  return clean === "" ? "_" : clean;
}

function row(token: Token, i: number, misc: string): string {
  const { form, lemma, upos, xpos, feats, head, deprel } = token;
  return [i + 1, field(form), field(lemma), upos, field(xpos), field(feats), head + 1, deprel, "_", misc].join("\t");
}

function nameLabels(names: readonly Name[]): Map<number, string> {
  const labels = new Map<number, string>();
  for (const { first, last, type } of names) {
    for (let i = first; i < last; i++) labels.set(i, `${i === first ? "B" : "I"}-${type}`);
  }
  return labels;
}
