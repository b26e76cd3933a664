import type { Sentence, Token } from "../../model/sentence.ts";
import type { Gazetteer, KnownPlace } from "../../ontology/places/gazetteer.ts";

/** A name found in the gazetteer: the places so called, and the token after its last. */
export interface TownSpan {
  readonly last: number;
  readonly towns: readonly KnownPlace[];
}

/** The longest name of our own tables that begins at token `i` and ends with a token. */
export function longestPhrase(
  text: string,
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
): { readonly last: number; readonly place: KnownPlace } | undefined {
  const start = tokens[i]!.start;
  const list = gazetteer.phrases.get(/^[\p{L}\p{N}]+/u.exec(tokens[i]!.form)?.[0] ?? "");
  for (const { words, place } of list ?? []) {
    if (!standsAt(text, start, words)) continue;
    const end = start + words.length;
    let last = i + 1;
    while (last < tokens.length && tokens[last - 1]!.end < end) last++;
    const stop = tokens[last - 1]!.end;
    // "the truce village of Panmunjom": the name behind it says more.
    if (!/^\p{Lu}/u.test(words) && tokens[last]?.form === "of") continue;
    // "U.S." before the sentence's own stop may be cut as "U.S" and ".".
    if (stop === end || (Math.abs(stop - end) === 1 && words.endsWith("."))) return { last, place };
  }
  return undefined;
}

function standsAt(text: string, start: number, words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const a = text.charCodeAt(start + i);
    const b = words.charCodeAt(i);
    if (a === b || (b === 32 && (a === 10 || a === 0xa0)) || (b === 39 && a === 0x2019)) continue;
    return false;
  }
  return true;
}

/** "Port-au-Prince" is five tokens. */
const LONGEST = 5;

/** Towns whose name begins at token `i`, the longest names first. */
export function townSpans(text: string, sentence: Sentence, i: number, gazetteer: Gazetteer): readonly TownSpan[] {
  const { tokens } = sentence;
  if (!/^\p{Lu}/u.test(tokens[i]!.form)) return [];
  const found: TownSpan[] = [];
  for (let last = Math.min(tokens.length, i + LONGEST); last > i; last--) {
    const token = tokens[last - 1]!;
    if (token.upos === "PUNCT" || (last - i > 1 && token.upos === "VERB")) continue;
    const towns = gazetteer.townsNamed(text.slice(tokens[i]!.start, token.end));
    if (towns.length > 0) found.push({ last, towns });
  }
  return found;
}
