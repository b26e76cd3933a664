import type { Sentence, Token } from "../model/sentence.ts";
import type { ConlluSentence } from "./conllu.ts";
import { lemmatize } from "./lemmatize.ts";
import { findNames } from "./names/find-names.ts";
import { generalLexicon } from "./names/general-lexicon.ts";
import { annotate } from "./network/annotate.ts";
import type { LanguageModel } from "./network/load-model.ts";
import { repairTree } from "./repair/repair-tree.ts";

/** A treebank sentence analysed anew: its text as the words spell it, and what we make of it. */
export interface Reparsed {
  readonly text: string;
  readonly sentence: Sentence;
}

/** Tags and parses sentences whose words somebody else has cut, for scoring against their own analysis. */
export function reparse(file: readonly ConlluSentence[], model: LanguageModel): Reparsed[] {
  const drafts = file.map(cutAsGiven);
  const annotations = annotate(
    model,
    drafts.map(({ words }) => words.map((word) => word.form)),
  );
  const tokens = drafts.map(({ words }, s): Token[] => {
    const { upos, xpos, feats, head, deprel } = annotations[s]!;
    return words.map((word, i) => ({
      ...word,
      lemma: lemmatize(word.form, upos[i]!, xpos[i]!),
      upos: upos[i]!,
      xpos: xpos[i]!,
      feats: feats[i]!,
      head: head[i]!,
      deprel: deprel[i]!,
    }));
  });
  const names = findNames(
    tokens,
    annotations.map((annotation) => annotation.names),
    generalLexicon(),
  );
  return drafts.map(({ text }, s) => {
    const repaired = repairTree(tokens[s]!, names[s]!);
    return { text, sentence: { start: 0, end: text.length, tokens: repaired, names: names[s]!, block: 0 } };
  });
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

// Spaces stand where the last column does not say "SpaceAfter=No"; a range ("3-4") speaks for the words inside it.
function cutAsGiven(sentence: ConlluSentence): { readonly text: string; readonly words: Word[] } {
  const inside = new Map<number, boolean>();
  for (const line of sentence.ranges) {
    const fields = line.split("\t");
    const [first = 0, last = 0] = fields[0]!.split("-").map(Number);
    for (let id = first; id < last; id++) inside.set(id, false);
    inside.set(last, !hasNoSpace(fields));
  }
  let text = "";
  const words = sentence.words.map((fields) => {
    const start = text.length;
    text += fields[1]!;
    const word = { start, end: text.length, form: fields[1]! };
    if (inside.get(Number(fields[0])) ?? !hasNoSpace(fields)) text += " ";
    return word;
  });
  return { text: text.trimEnd(), words };
}

function hasNoSpace(fields: readonly string[]): boolean {
  return fields[9]!.split("|").includes("SpaceAfter=No");
}
