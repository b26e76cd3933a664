import type { Name, Token } from "../../model/sentence.ts";
import type { NameSpan } from "../network/name-labels.ts";
import { bodyCandidates } from "./bodies.ts";
import { chooseNames, type NameCandidate, WEIGHT } from "./candidate.ts";
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
    const guessed = proposed[s]!.flatMap((span) => proposedCandidates(tokens, span, lexicon));
    return [
      ...known,
      ...guessed.filter((guess) => !known.some((name) => isInside(guess, name))),
      ...personCandidates(tokens, lexicon),
      ...bodyCandidates(tokens, lexicon),
      ...placeCandidates(tokens),
    ];
  });
  const first = candidates.map((found, s) => chooseNames(found, sentences[s]!.length));
  const memory = rememberNames(sentences, first);
  return sentences.map((tokens, s) => {
    const chosen = chooseNames([...candidates[s]!, ...memoryCandidates(tokens, memory)], tokens.length);
    return chosen.map((name) => asName(tokens, name));
  });
}

// Two guesses inside "People's Republic of China" must not outvote the name that is known to be there.
function isInside(guess: NameCandidate, name: NameCandidate): boolean {
  return guess.first >= name.first && guess.last <= name.last && guess.last - guess.first < name.last - name.first;
}

function lexiconCandidates(tokens: readonly Token[], lexicon: NameLexicon): NameCandidate[] {
  const forms = tokens.map((token) => token.form);
  const found: NameCandidate[] = [];
  let covered = 0;
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(lexicon, forms, at);
    if (phrase === undefined) continue;
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
