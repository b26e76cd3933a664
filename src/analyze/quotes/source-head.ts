import type { Tree } from "../../language/tree.ts";

/** How far behind "according to" its noun may stand: "according to a senior official at the ministry". */
const REACH = 12;

/**
 * The head of the source that "according to" or "per" at token `i` introduces,
 * or -1. Read off the words, because parsers lose the phrase where it closes a
 * long sentence: the first noun that is not merely part of the next one.
 */
export function sourceHeadAt(tree: Tree, i: number): number {
  const from = phraseEnd(tree, i);
  return from < 0 ? -1 : headOfPhrase(tree, from);
}

function phraseEnd({ tokens }: Tree, i: number): number {
  const form = tokens[i]!.form.toLowerCase();
  if (form === "according" && tokens[i + 1]?.form.toLowerCase() === "to") return i + 2;
  // "per the readout"; "per day" and "per cent" are rates.
  const next = tokens[i + 1];
  const isNamed = next !== undefined && (next.upos === "DET" || next.upos === "PROPN");
  return form === "per" && isNamed && i > 0 && tokens[i - 1]!.deprel === "punct" ? i + 1 : -1;
}

function headOfPhrase({ tokens }: Tree, from: number): number {
  let last = -1;
  for (let k = from; k < tokens.length && k <= from + REACH; k++) {
    const { upos } = tokens[k]!;
    if (upos === "NOUN" || upos === "PROPN" || (upos === "PRON" && last < 0)) {
      // In a run of names the parser's head counts: "Kim" in "Kim Gunn", "ministry" in "Foreign Ministry".
      if (last < 0 || tokens[last]!.head === k || tokens[k]!.head !== last) last = k;
      continue;
    }
    if (last >= 0 && upos !== "PART" && tokens[k]!.form !== "-") break;
  }
  return last;
}
