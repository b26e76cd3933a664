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
  const candidates = sentences.map((tokens, s) => [
    ...proposed[s]!.flatMap((span) => proposedCandidates(tokens, span, lexicon)),
    ...lexiconCandidates(tokens, lexicon),
    ...personCandidates(tokens, lexicon),
    ...bodyCandidates(tokens, lexicon),
    ...placeCandidates(tokens),
  ]);
  const first = candidates.map((found, s) => chooseNames(found, sentences[s]!.length));
  const memory = rememberNames(sentences, first);
  return sentences.map((tokens, s) => {
    const chosen = chooseNames([...candidates[s]!, ...memoryCandidates(tokens, memory)], tokens.length);
    return chosen.map((name) => asName(tokens, name));
  });
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
