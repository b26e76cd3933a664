import type { NameType, Token } from "../../model/sentence.ts";
import { isNameWord, type NameCandidate, WEIGHT } from "./candidate.ts";
import { isNoNamePart, isParticle, isTitle } from "./titles.ts";

/** What the rest of a text says about its names. */
export interface NameMemory {
  /** Family and given names of the persons that the text names in full. */
  readonly personParts: ReadonlySet<string>;
  /** The type that most mentions of a spelling have. */
  readonly types: ReadonlyMap<string, NameType>;
}

/** Gathers what the first look at a text found, so that a later "Kim" is the person that "Kim Gunn" was. */
export function rememberNames(
  sentences: readonly (readonly Token[])[],
  names: readonly (readonly NameCandidate[])[],
): NameMemory {
  const personParts = new Set<string>();
  const votes = new Map<string, Map<NameType, number>>();
  names.forEach((found, s) => {
    for (const { first, last, type, weight } of found) {
      const tokens = sentences[s]!;
      const spelling = spell(tokens, first, last);
      const tally = votes.get(spelling) ?? new Map<NameType, number>();
      votes.set(spelling, tally.set(type, (tally.get(type) ?? 0) + weight / (last - first)));
      if (type === "PER") for (const part of partsOf(tokens, first, last)) personParts.add(part);
      if (type === "ORG") rememberShortForm(tokens, last, votes);
    }
  });
  const types = new Map([...votes].map(([spelling, tally]) => [spelling, mostVoted(tally)]));
  return { personParts, types };
}

function spell(tokens: readonly Token[], first: number, last: number): string {
  let words = "";
  for (let i = first; i < last; i++)
    words += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? " " : "") + tokens[i]!.form;
  return words;
}

// The parts of "Dorn Tae-rim" are "Dorn" and "Tae-rim"; a single name has no parts to remember.
function partsOf(tokens: readonly Token[], first: number, last: number): string[] {
  const parts = spell(tokens, first, last).split(" ");
  if (parts.length < 2) return [];
  return parts.filter((part) => {
    return /^\p{Lu}\p{L}+/u.test(part) && !isNoNamePart(part) && !isTitle(part) && !isParticle(part);
  });
}

// "Korean Central News Agency (KCNA)": from here on the letters stand for the body.
function rememberShortForm(tokens: readonly Token[], last: number, votes: Map<string, Map<NameType, number>>): void {
  if (tokens[last]?.form !== "(" || tokens[last + 2]?.form !== ")") return;
  const short = tokens[last + 1]!.form;
  if (/^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(short)) votes.set(short, new Map([["ORG", Number.POSITIVE_INFINITY]]));
}

function mostVoted(tally: ReadonlyMap<NameType, number>): NameType {
  return [...tally].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Names that the memory of the text adds to one of its sentences. */
export function memoryCandidates(tokens: readonly Token[], memory: NameMemory): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at]!)) continue;
    // A name ends in a word with a capital, or in the last syllable of a given name.
    for (let last = at + 1; last <= Math.min(tokens.length, at + 4); last++) {
      if (last > at + 1 && !isNameWord(tokens[last - 1]!) && tokens[last - 2]!.form !== "-") continue;
      const spelling = spell(tokens, at, last);
      // A part of a person's name is that person, unless the text or the lexicon has it as something else as well:
      // then both stand as candidates and the evidence decides.
      const type = memory.personParts.has(spelling) ? "PER" : memory.types.get(spelling);
      if (type !== undefined) found.push({ first: at, last, type, weight: WEIGHT.memory * (last - at) });
    }
  }
  return found;
}
