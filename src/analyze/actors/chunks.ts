import type { Sentence, Token } from "../../model/sentence.ts";
import type { Hit } from "./hits.ts";
import type { NameRun } from "./name-runs.ts";
import { isCapital, isInnerHyphen, isTemporal } from "./words.ts";

/** A noun phrase without what follows its head: "South Korea's chief negotiator" is two, the first owning the second. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  /** Index of the possessor's chunk, or -1. */
  readonly owner: number;
  /** Token of a possessive pronoun that opens the chunk ("his"), or -1. */
  readonly pronoun: number;
}

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const ARGUMENT = /^(?:nsubj|obj|iobj|obl|conj|root|parataxis|appos|ccomp|xcomp|advcl|vocative)/;

/** Cuts a sentence into noun chunks by its tags; known names and personal names are never cut. */
export function findChunks(
  sentence: Sentence,
  hitAt: readonly (Hit | undefined)[],
  runAt: readonly (NameRun | undefined)[],
  isTitle: (token: number) => boolean,
): readonly Chunk[] {
  const { tokens } = sentence;
  const chunks: Chunk[] = [];
  let first = -1;
  let nameEnd = -1;
  let pronoun = -1;
  let owner = -1;
  const close = (stop: number) => {
    let last = stop;
    // "the government contrary to ...": what follows the noun begins another phrase.
    while (first >= 0 && last - 2 >= first && hitAt[last - 1] === undefined && isTrailing(tokens, last - 1)) last--;
    // "host his counterpart next month": the time is no part of the phrase.
    if (first >= 0 && last - 2 > first && isTimeBehind(tokens, last)) last -= 2;
    if (first >= 0) chunks.push({ first, last, owner, pronoun });
    first = -1;
    pronoun = -1;
    owner = -1;
  };
  for (let i = 0; i < tokens.length; ) {
    const whole = runAt[i] ?? hitAt[i];
    const token = tokens[i]!;
    if (whole !== undefined) {
      // "ministry spokesman Lee": an office right before a name is that person's, whatever the tree says.
      const isTitled = runAt[i] !== undefined && first >= 0 && isTitle(i - 1);
      if (first >= 0 && !isTitled && breaksBefore(sentence, i, nameEnd === i)) close(i);
      if (first < 0) first = i;
      i = Math.max(whole.last, i + 1);
      if (whole === runAt[whole.first]) nameEnd = i;
    } else if (token.xpos === "POS" && first >= 0) {
      close(i);
      owner = chunks.length - 1;
      i++;
    } else if (token.upos === "DET" || token.xpos === "PRP$") {
      const kept = token.xpos === "PRP$" ? -1 : owner;
      close(i);
      owner = kept;
      first = i;
      if (token.xpos === "PRP$") pronoun = i;
      i++;
    } else if (isPart(sentence, i, first) || (first >= 0 && runAt[i + 1] !== undefined && isTitle(i))) {
      if (first >= 0 && breaksBefore(sentence, i, nameEnd === i)) close(i);
      if (first < 0) first = i;
      i++;
    } else {
      close(i);
      i++;
      owner = -1;
    }
  }
  close(tokens.length);
  return chunks;
}

function isTimeBehind(tokens: readonly Token[], end: number): boolean {
  return (
    /^(?:next|last|following)$/.test(tokens[end - 2]!.form) &&
    /^(?:week|month|year|weekend|spring|summer|autumn|fall|winter)$/.test(tokens[end - 1]!.form)
  );
}

function isTrailing(tokens: readonly Token[], i: number): boolean {
  const { upos, form } = tokens[i]!;
  return (
    upos === "ADJ" &&
    /^\p{Ll}/u.test(form) &&
    !/^(?:general|elect|designate)$/.test(form) &&
    tokens[i - 1]!.upos === "NOUN"
  );
}

function isPart(sentence: Sentence, i: number, first: number): boolean {
  const { tokens } = sentence;
  const token = tokens[i]!;
  if (isTemporal(token)) return false;
  if (NOMINAL.has(token.upos)) return true;
  if (isInnerHyphen(tokens, i)) return first >= 0;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  // "combined forces", "the visiting minister", "the newly elected president"
  if (token.upos === "VERB" && (token.xpos === "VBN" || token.xpos === "VBG"))
    return token.deprel === "amod" && token.head > i;
  if (token.upos === "ADV") return first >= 0 && token.head > i && token.head < i + 4 && modifies(tokens[token.head]!);
  // Affixes and tagging errors inside a hyphenated compound.
  return first >= 0 && i > 0 && isInnerHyphen(tokens, i - 1) && token.upos !== "VERB";
}

function modifies({ upos, deprel }: Token): boolean {
  return upos === "ADJ" || upos === "NUM" || (upos === "VERB" && deprel === "amod");
}

// Two phrases can stand side by side: "gave Minister Kim documents", "told Lee Seoul would ...".
function breaksBefore(sentence: Sentence, i: number, isBehindName: boolean): boolean {
  const { tokens } = sentence;
  const previous = tokens[i - 1]!;
  if (previous.upos === "DET" || previous.xpos === "PRP$" || previous.upos === "PUNCT") return false;
  // "Secretary Blinken", "State Department Spokesperson": whatever the tree says, capitals side by side are one phrase,
  // unless a person's name has just ended.
  if (!isBehindName && isCapital(previous) && isCapital(tokens[i]!)) return false;
  return ARGUMENT.test(previous.deprel) && ARGUMENT.test(tokens[i]!.deprel) && !attached(sentence, i - 1, i);
}

function attached(sentence: Sentence, a: number, b: number): boolean {
  const { tokens } = sentence;
  return (
    tokens[a]!.head === b ||
    tokens[b]!.head === a ||
    (tokens[a]!.head === tokens[b]!.head && !ARGUMENT.test(tokens[b]!.deprel))
  );
}
