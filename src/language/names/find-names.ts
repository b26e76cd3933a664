import type { Name, NameType, Token } from "../../model/sentence.ts";
import type { NameSpan } from "../network/name-labels.ts";
import { bodyCandidates } from "./bodies.ts";
import { chooseNames, isNameWord, type NameCandidate, WEIGHT } from "./candidate.ts";
import { type NameLexicon, phraseAt } from "./lexicon.ts";
import { memoryCandidates, rememberNames } from "./memory.ts";
import { personCandidates } from "./persons.ts";
import { placeCandidates } from "./places.ts";
import { proposedCandidates } from "./proposed.ts";

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
  const candidates = sentences.map((tokens, s) => {
    const known = lexiconCandidates(tokens, lexicon);
    const guessed = [
      ...proposed[s]!.flatMap((span) => proposedCandidates(tokens, span, lexicon)),
      ...personCandidates(tokens, lexicon),
      ...bodyCandidates(tokens, lexicon),
      ...placeCandidates(tokens),
    ];
    return [...known, ...guessed.filter((guess) => !known.some((name) => isSettled(guess, name)))];
  });
  const first = candidates.map((found, s) => chooseNames(found, sentences[s]!.length));
  const memory = rememberNames(sentences, first);
  return sentences.map((tokens, s) => {
    // "Dorn" must not part "Anders Dorn" where the whole name stands.
    const recalled = memoryCandidates(tokens, memory).filter((c) => !first[s]!.some((name) => isPartOf(c, name)));
    const chosen = chooseNames([...candidates[s]!, ...recalled], tokens.length);
    return chosen.map((name) => asName(tokens, name));
  });
}

// "Most people left", "Nice weather": towns that are everyday words count only where the tagger sees a name.
function looksNamed(token: Token, type: NameType, at: number, next: Token | undefined): boolean {
  if (isNameWord(token) || isSmallName(token) || token.form.includes(".") || /^\p{Lu}{2,}$/u.test(token.form))
    return true;
  if (type === "NORP") return token.upos === "ADJ" || token.upos === "NOUN";
  // "attacked Kyiv", "Kyiv said": no adjective has a capital there, nor does one act.
  const isCapital = /^\p{Lu}\p{Ll}/u.test(token.form) && token.upos === "ADJ";
  return at > 0 ? token.upos === "NOUN" || isCapital : isCapital && /^(?:VERB|AUX)$/.test(next?.upos ?? "");
}

// Two guesses inside "People's Republic of China" must not outvote the name that is known to be there, nor may
// "Russian Federation" become a body for its last word. One word alone leaves room: "Jordan" can be a person.
function isSettled(guess: NameCandidate, name: NameCandidate): boolean {
  const words = name.last - name.first;
  if (words === 1 || guess.first < name.first || guess.last > name.last) return false;
  return isPartOf(guess, name) || guess.type !== name.type;
}

function isPartOf(part: NameCandidate, name: NameCandidate): boolean {
  return part.first >= name.first && part.last <= name.last && part.last - part.first < name.last - name.first;
}

// Hasty writers leave the capitals out: "from kerala".
function isSmallName({ form, upos }: Token): boolean {
  return upos === "PROPN" && /^\p{Ll}{3,}$/u.test(form);
}

function lexiconCandidates(tokens: readonly Token[], lexicon: NameLexicon): NameCandidate[] {
  const forms = tokens.map((token) => token.form);
  const raised = tokens.some(isSmallName)
    ? tokens.map((token) => (isSmallName(token) ? token.form[0]!.toUpperCase() + token.form.slice(1) : token.form))
    : forms;
  const found: NameCandidate[] = [];
  let covered = 0;
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(lexicon, forms, at) ?? (raised === forms ? undefined : phraseAt(lexicon, raised, at));
    if (
      phrase === undefined ||
      (phrase.words.length === 1 && !looksNamed(tokens[at]!, phrase.type, at, tokens[at + 1]))
    )
      continue;
    // "Korea" is no name of its own inside "Republic of Korea".
    const last = at + phrase.words.length;
    if (last <= covered) continue;
    covered = last;
    found.push({ first: at, last, type: phrase.type, weight: WEIGHT.lexicon * phrase.words.length });
  }
  return found;
}

function asName(tokens: readonly Token[], { first, last, type }: NameCandidate): Name {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, type, first, last };
}
