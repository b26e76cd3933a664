import type { NameType, Token } from "../../model/sentence.ts";
import { isCapitalised } from "../characters.ts";
import type { NameSpan } from "../network/name-labels.ts";
import { isFirmEnd } from "./bodies.ts";
import { isNameWord, type NameCandidate, WEIGHT } from "./candidate.ts";
import { type NameLexicon, phraseAt } from "./lexicon.ts";
import { isJoined } from "./persons.ts";
import { isNoNamePart, isOfficeWord, isParticle, isTitle } from "./titles.ts";

/**
 * What becomes of a span that the network proposes. It learnt from other kinds
 * of text, so its borders are set right: titles go, the second syllable of a
 * given name comes, and a hyphen between two names parts them.
 */
export function proposedCandidates(tokens: readonly Token[], span: NameSpan, lexicon: NameLexicon): NameCandidate[] {
  const type = typeOf(tokens, span, lexicon);
  const first = type === "PER" ? personStart(tokens, span, lexicon) : span.first;
  const last = type === "PER" ? personLast(tokens, first, span.last) : nameLast(tokens, first, firmEnd(tokens, span));
  if (first >= last || namesNobody(tokens, { ...span, first, last, type })) return [];
  const cut = jointOf(tokens, first, last, type, lexicon);
  const weight = networkWeight(span);
  if (cut < 0) return [{ first, last, type, weight: weight * (last - first) }];
  return [
    { first, last: cut, type, weight: weight * (cut - first) },
    ...proposedCandidates(tokens, { ...span, first: cut + 1, last, type }, lexicon),
  ];
}

/** Up to here the network is wrong more often than right, and other evidence must speak for the name. */
const DOUBT: Readonly<Record<NameType, number>> = { PER: 0.7, ORG: 0.7, LOC: 0.5, NORP: 0.7 };

/** From here on its opinion counts in full. */
const SURE = 0.8;

function networkWeight({ type, confidence }: NameSpan): number {
  const share = (confidence - DOUBT[type]) / (SURE - DOUBT[type]);
  return WEIGHT.network * Math.max(0, Math.min(1, share));
}

// Letters that nobody knows are a body's: persons and places rarely go by them in running text.
function typeOf(tokens: readonly Token[], { first, last, type }: NameSpan, lexicon: NameLexicon): NameType {
  const { form } = tokens[first]!;
  const isLetters = last - first === 1 && /^\p{Lu}{3,6}$/u.test(form) && !lexicon.phrases.has(form.toLowerCase());
  if (!isLetters || type === "NORP" || type === "ORG") return type;
  const isShouted = !tokens.some((token) => token.upos !== "PUNCT" && /^\p{Ll}{2}/u.test(token.form));
  return isShouted || isTitle(tokens[first - 1]?.form ?? "") || lexicon.familyNamesFirst.has(capitalised(form))
    ? type
    : "ORG";
}

function capitalised(form: string): string {
  return form[0]! + form.slice(1).toLowerCase();
}

// "Secretary of State Dorn", "Norwegian Premier Dorn": the name begins after the last title, unless a title is the name.
function personStart(tokens: readonly Token[], { first, last }: NameSpan, lexicon: NameLexicon): number {
  let start = first;
  // "Samir al-Dorn": what begins with a particle has begun one word earlier.
  const before = tokens[first - 1];
  if (isParticle(tokens[first]!.form) && before !== undefined && isNameWord(before) && !isBeforeName(before.form))
    start--;
  // "A. Noel Dorn"
  while (start > 0 && /^\p{Lu}\.$/u.test(tokens[start - 1]!.form)) start--;
  for (let at = first; at < last - 1; at++) {
    const { form } = tokens[at]!;
    const isSurname = at > first && lexicon.givenNames.has(tokens[at - 1]!.form);
    if (isOfficeWord(form) || (isTitle(form) && !isSurname) || (at === start && isNoNamePart(form))) start = at + 1;
  }
  return isOfficeWord(tokens[start]!.form) ? last : start;
}

function isBeforeName(form: string): boolean {
  return isTitle(form) || isNoNamePart(form);
}

function personLast(tokens: readonly Token[], first: number, end: number): number {
  // "Dorn of the Sea Party": nobody in the news is called "of" anything.
  const of = tokens.findIndex((token, at) => at > first && at < end && endsPerson(token));
  let last = of < 0 ? end : of;
  if (tokens[last - 1]!.form === "-" && !isJoined(tokens, last - 1)) last--;
  // Longer words are no syllable: "Pan-democrats", "Dorn-appointed".
  const isCut = tokens[last]?.form === "-" && isJoined(tokens, last) && /^\p{Ll}{1,6}$/u.test(tokens[last + 1]!.form);
  return isCut ? last + 2 : last;
}

// "the Norwegian Special Envoy", "the Trade Ministry Director General": who holds an office is not the body.
// A headline in capitals runs on: "Dorn Receives Delegation".
function endsPerson({ form, upos, xpos }: Token): boolean {
  return /^(?:of|and|for|from|in|at|,)$/.test(form) || (upos === "VERB" && xpos !== "VBN") || upos === "AUX";
}

// "Dorn, Inc. of Oslo": the letters of a firm end its name.
function firmEnd(tokens: readonly Token[], { first, last }: NameSpan): number {
  for (let at = first + 1; at < last; at++) if (isFirmEnd(tokens[at]!.form)) return at + 1;
  return last;
}

function nameLast(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first && isLooseEnd(tokens[last - 1]!.form)) last--;
  return last;
}

function isLooseEnd(form: string): boolean {
  return /^(?:and|for|on|,|-)$/.test(form) || (isOfficeWord(form) && !/^(?:State|Foreign|First)$/.test(form));
}

// "the Deputy Secretary", "Wednesday", "May", a stray "al".
function namesNobody(tokens: readonly Token[], { first, last, type, confidence }: NameSpan): boolean {
  if (last - first === 1) {
    const { form } = tokens[first]!;
    // "Ben" and "Van" are persons too where the network has no doubt.
    if (
      (isParticle(form) && !(isCapitalised(form) && confidence > SURE)) ||
      (type !== "PER" && /^(?:May|March)$/.test(form))
    )
      return true;
  }
  // Addresses and file names.
  if (tokens.slice(first, last).some((token) => /@|\/\/|\p{Ll}\.\p{L}{2}/u.test(token.form))) return true;
  for (let at = first; at < last; at++) if (!isOfficeWord(tokens[at]!.form)) return false;
  return true;
}

/** The hyphen inside a span that joins two names, or -1: "Norway-Finland", "Dorn-Lee"; not "Tae-dorim". */
function jointOf(tokens: readonly Token[], first: number, last: number, type: NameType, lexicon: NameLexicon): number {
  const forms = tokens.map((token) => token.form);
  for (let at = first + 1; at < last - 1; at++) {
    if (forms[at] !== "-") continue;
    const next = phraseAt(lexicon, forms, at + 1);
    if (next !== undefined && (next.type === "LOC" || next.type === "NORP")) return at;
    const isPair = type === "PER" && last - first === 3 && isPlainName(forms[at - 1]!) && isPlainName(forms[at + 1]!);
    if (isPair && !isParticle(forms[first]!)) return at;
  }
  return -1;
}

function isPlainName(form: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(form);
}
