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

/** What one more witness than the network alone weighs: from here on a name is sure enough to be looked for elsewhere. */
const SURE = 1.4;

/** Gathers what the first look at a text found, so that a later "Kim" is the person that "Kim Gunn" was. */
export function rememberNames(
  sentences: readonly (readonly Token[])[],
  names: readonly (readonly NameCandidate[])[],
): NameMemory {
  const personParts = new Set<string>();
  const votes = new Map<string, Map<NameType, Evidence>>();
  names.forEach((found, s) => {
    for (const { first, last, type, weight } of found) {
      const tokens = sentences[s]!;
      vote(votes, spell(tokens, first, last), type, weight / (last - first));
      if (type === "PER" && isRemembered(tokens, first, last, weight)) {
        for (const part of partsOf(tokens, first, last)) personParts.add(part);
      }
      if (type === "ORG") rememberShortForm(tokens, last, votes);
    }
  });
  const types = new Map<string, NameType>();
  for (const [spelling, tally] of votes) {
    const type = settledType(tally);
    if (type !== undefined) types.set(spelling, type);
  }
  return { personParts, types };
}

/** How strongly, and how often, a text shows a spelling as one type. */
interface Evidence {
  readonly total: number;
  readonly count: number;
  readonly strongest: number;
}

function vote(votes: Map<string, Map<NameType, Evidence>>, spelling: string, type: NameType, weight: number): void {
  const tally = votes.get(spelling) ?? new Map<NameType, Evidence>();
  const { total, count, strongest } = tally.get(type) ?? { total: 0, count: 0, strongest: 0 };
  votes.set(
    spelling,
    tally.set(type, { total: total + weight, count: count + 1, strongest: Math.max(strongest, weight) }),
  );
}

// The network alone, once, is no reason to see the name everywhere.
function settledType(tally: ReadonlyMap<NameType, Evidence>): NameType | undefined {
  const [type, best] = [...tally].reduce((most, next) => (next[1].total > most[1].total ? next : most));
  let all = 0;
  for (const { total } of tally.values()) all += total;
  const isSure = best.strongest >= SURE || (best.count >= 2 && best.total >= 0.75 * all);
  return isSure ? type : undefined;
}

function isRemembered(tokens: readonly Token[], first: number, last: number, weight: number): boolean {
  return weight / (last - first) >= SURE || (last - first <= 4 && tokens.slice(first, last).every(isNamePart));
}

function isNamePart(token: Token): boolean {
  return isNameWord(token) || token.form === "-" || /^\p{Ll}/u.test(token.form);
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
function rememberShortForm(tokens: readonly Token[], last: number, votes: Map<string, Map<NameType, Evidence>>): void {
  if (tokens[last]?.form !== "(" || tokens[last + 2]?.form !== ")") return;
  const short = tokens[last + 1]!.form;
  if (/^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(short)) vote(votes, short, "ORG", 100);
}

/** Names that the memory of the text adds to one of its sentences. */
export function memoryCandidates(tokens: readonly Token[], memory: NameMemory): NameCandidate[] {
  const found: NameCandidate[] = [];
  if (memory.personParts.size === 0 && memory.types.size === 0) return found;
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
