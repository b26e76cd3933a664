import type { Tree } from "../../language/tree.ts";

/** How far behind "according to" its noun may stand: "according to a senior official at the ministry". */
const REACH = 12;

/**
 * The head of the source that "according to" at token `i` introduces, or -1.
 * Read off the words, because parsers lose the phrase where it closes a long
 * sentence: the first noun that is not merely part of the next one.
 */
export function sourceHeadAt(tree: Tree, i: number): number {
  const { tokens } = tree;
  if (tokens[i]!.form.toLowerCase() !== "according" || tokens[i + 1]?.form.toLowerCase() !== "to") return -1;
  let last = -1;
  for (let k = i + 2; k < tokens.length && k <= i + REACH; k++) {
    const { upos } = tokens[k]!;
    if (upos === "NOUN" || upos === "PROPN" || (upos === "PRON" && last < 0)) {
      // In a run of names the parser's head counts: "Kim" in "Kim Gunn", "ministry" in "Foreign Ministry".
      if (last < 0 || tokens[last]!.head === k || (tokens[last]!.head !== last && tokens[k]!.head !== last)) last = k;
      continue;
    }
    if (last >= 0 && upos !== "PART" && upos !== "PUNCT") break;
    if (last >= 0 && tokens[k]!.form !== "-" && upos === "PUNCT") break;
  }
  return last;
}
