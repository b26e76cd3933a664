import type { NameType, Token } from "../../model/sentence.ts";
import { isCapitalised } from "../characters.ts";

/** A stretch of words that may be a name, with how much speaks for it. */
export interface NameCandidate {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly weight: number;
}

/** What one word of evidence counts for, by where it comes from. A network's opinion is the unit. */
export const WEIGHT = {
  network: 1,
  lexicon: 1.15,
  body: 1.1,
  place: 1.1,
  title: 1.5,
  person: 1.1,
  memory: 1.05,
  lone: 0.6,
} as const;

/** True where the word has its capital by nature rather than as the opening of a sentence or headline. */
export function isNameWord(token: Token): boolean {
  return (token.upos === "PROPN" || token.xpos.startsWith("NNP")) && isCapitalised(token.form);
}

const NONE: readonly NameCandidate[] = [];

/** The best set of candidates that do not overlap: the one with the most evidence, the earlier on a tie. */
export function chooseNames(candidates: readonly NameCandidate[], length: number): NameCandidate[] {
  if (candidates.length === 0) return [];
  const endingAt = new Map<number, NameCandidate[]>();
  for (const candidate of candidates) {
    const known = endingAt.get(candidate.last);
    if (known === undefined) endingAt.set(candidate.last, [candidate]);
    else addEvidence(known, candidate);
  }
  const best = new Float64Array(length + 1);
  const choice: (NameCandidate | undefined)[] = [];
  for (let end = 1; end <= length; end++) {
    best[end] = best[end - 1]!;
    for (const c of endingAt.get(end) ?? NONE) {
      const total = best[c.first]! + c.weight;
      if (total <= best[end]!) continue;
      best[end] = total;
      choice[end] = c;
    }
  }
  const chosen: NameCandidate[] = [];
  for (let end = length; end > 0; ) {
    const c = choice[end];
    if (c === undefined) end--;
    else {
      chosen.push(c);
      end = c.first;
    }
  }
  return chosen.reverse();
}

// Two witnesses for the same name strengthen it: the weights add up.
function addEvidence(known: NameCandidate[], candidate: NameCandidate): void {
  const same = known.findIndex((c) => c.first === candidate.first && c.type === candidate.type);
  if (same < 0) known.push(candidate);
  else known[same] = { ...candidate, weight: candidate.weight + known[same]!.weight };
}
