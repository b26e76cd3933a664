import type { Name, Token } from "../../model/sentence.ts";
import type { NameSpan } from "../network/name-labels.ts";
import { bodyCandidates } from "./bodies.ts";
import { chooseNames, type NameCandidate, WEIGHT } from "./candidate.ts";
import { type NameLexicon, phraseAt } from "./lexicon.ts";
import { memoryCandidates, rememberNames } from "./memory.ts";
import { personCandidates } from "./persons.ts";
import { isParticle, isTitle } from "./titles.ts";

/**
 * The names of a text, one list for each sentence: what the network proposes,
 * known names, the shapes of persons' and bodies' names, and, in a second
 * look, what the text itself has said about them elsewhere.
 */
export function findNames(
  sentences: readonly (readonly Token[])[],
  proposed: readonly (readonly NameSpan[])[],
  lexicon: NameLexicon,
): Name[][] {
  const candidates = sentences.map((tokens, s) => [
    ...proposed[s]!.flatMap((span) => networkCandidates(tokens, span, lexicon)),
    ...lexiconCandidates(tokens, lexicon),
    ...personCandidates(tokens, lexicon),
    ...bodyCandidates(tokens, lexicon),
  ]);
  const first = candidates.map((found, s) => chooseNames(found, sentences[s]!.length));
  const memory = rememberNames(sentences, first);
  return sentences.map((tokens, s) => {
    const chosen = chooseNames([...candidates[s]!, ...memoryCandidates(tokens, memory)], tokens.length);
    return chosen.map((name) => asName(tokens, name));
  });
}

// Where the network learnt otherwise: a title is no part of a name, and "Oslo-Bern talks" joins two names.
function networkCandidates(tokens: readonly Token[], span: NameSpan, lexicon: NameLexicon): NameCandidate[] {
  const { last, type } = span;
  let { first } = span;
  if (type === "PER") while (first < last - 1 && isTitle(tokens[first]!.form)) first++;
  const cut = jointOf(tokens, first, last, lexicon);
  if (cut < 0) return [{ first, last, type, weight: WEIGHT.network * (last - first) }];
  return [
    { first, last: cut, type, weight: WEIGHT.network * (cut - first) },
    ...networkCandidates(tokens, { first: cut + 1, last, type }, lexicon),
  ];
}

/** The hyphen inside a span that joins two names, or -1: "Norway-Finland", "Dorn-Lee"; not "Tae-dorim". */
function jointOf(tokens: readonly Token[], first: number, last: number, lexicon: NameLexicon): number {
  const forms = tokens.map((token) => token.form);
  for (let at = first + 1; at < last - 1; at++) {
    if (forms[at] !== "-") continue;
    const next = phraseAt(lexicon, forms, at + 1);
    if (next !== undefined && (next.type === "LOC" || next.type === "NORP")) return at;
    const isPair =
      last - first === 3 && /^\p{Lu}\p{Ll}+$/u.test(forms[at - 1]!) && /^\p{Lu}\p{Ll}+$/u.test(forms[at + 1]!);
    if (isPair && !isParticle(forms[first]!)) return at;
  }
  return -1;
}

function lexiconCandidates(tokens: readonly Token[], lexicon: NameLexicon): NameCandidate[] {
  const forms = tokens.map((token) => token.form);
  const found: NameCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(lexicon, forms, at);
    if (phrase === undefined) continue;
    const last = at + phrase.words.length;
    found.push({ first: at, last, type: phrase.type, weight: WEIGHT.lexicon * phrase.words.length });
  }
  return found;
}

function asName(tokens: readonly Token[], { first, last, type }: NameCandidate): Name {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, type, first, last };
}
