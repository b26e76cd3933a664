import { isApostrophe } from "./words.ts";

/** Words written as one that the treebanks count as two, with the length of the first. */
const FUSED = new Map<string, number>(
  (
    "can|not gon|na wan|na got|ta out|ta ca|nt do|nt did|nt wo|nt does|nt is|nt was|nt are|nt has|nt had|nt would|nt could|nt " +
    "should|nt have|nt ai|nt i|m i|ve you|ve they|re that|s there|s what|s a|lot"
  )
    .split(" ")
    .map((word) => [word.replace("|", ""), word.indexOf("|")]),
);

const FUSED_SPELLINGS = new Set([...FUSED.keys()].flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));

/** True for a word in small letters, its first one apart, that counts as two: "cannot", "Gonna". */
export function isFused(word: string): boolean {
  return FUSED_SPELLINGS.has(word);
}

const CLITICS = new Set(["s", "m", "d", "re", "ve", "ll"]);

/** Where "do|n't", "Seoul|'s" and "can|not" fall apart, or -1 for a whole word. */
export function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  for (let back = 2; back <= 3 && back < length; back++) {
    if (!isApostrophe(text.charCodeAt(end - back))) continue;
    const tail = text.slice(end - back + 1, end).toLowerCase();
    if (CLITICS.has(tail)) return end - back;
    const isNegation = tail === "t" && length > 3 && /n/i.test(text[end - 3]!);
    return isNegation ? end - 3 : -1;
  }
  if (length < 2 || length > 8) return -1;
  const word = text.slice(start, end);
  // "IM" in capitals is an abbreviation of its own; "CANNOT" stays one word with it, which costs nothing.
  const first = word === word.toUpperCase() ? undefined : FUSED.get(word.toLowerCase());
  return first === undefined ? -1 : start + first;
}
