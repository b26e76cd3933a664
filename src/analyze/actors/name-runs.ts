import type { Sentence } from "../../model/sentence.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import { nameKey } from "../../ontology/actors/holders.ts";
import type { Hit } from "./hits.ts";
import { withListedNames } from "./listed-names.ts";
import { groupAt, roleAt } from "./role-spans.ts";
import { isCapital, isInnerHyphen, isJoined, isTemporal, isTitleCase } from "./words.ts";

/** A stretch of tokens that reads as a person's name, with how sure that is (2 and more: taken). */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly score: number;
}

const PARTICLES = new Set(
  "al el bin ibn bint de da del della di do dos van von der den ter ul ur abu la le".split(" "),
);
const HONORIFICS = new Set(
  "honorable honourable hon right brig mr mrs ms miss dr sir lord lady dame comrade sheikh majesty highness excellency professor prof gen col maj capt lt sgt rev fr".split(
    " ",
  ),
);
/** Initials before a name: "H.E. Ms. Lind". */
const STYLES = /^(?:H\.?E|S\.E|H\.H|H\.?R\.?H|H\.M)\.?$/;
/** Capitalised words that name nobody whom news writes about. */
const NOBODY = new Set("God Allah Almighty Lord Jesus Christ Satan Heaven".split(" "));
/** No person in the news has more names, particles not counted. */
const LONGEST = 5;
const AYN = /^[‘’ʻʿ]$/;
const CLOSED = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT", "INTJ"]);

const PRONOUNS =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|this|that|these|those|who|whom|whose|which|what|one|all|some|any|each|both|many|few|several|most|none|another|no|every|every\w+|any\w+|some\w+|\w+sel(?:f|ves)|mine|yours|hers|ours|theirs|there)$/i;

/** Runs of capitals that can be personal names; what no evidence supports is left out. */
export function findNameRuns(
  sentence: Sentence,
  hitAt: readonly (Hit | undefined)[],
  facts: ActorFacts,
): readonly NameRun[] {
  const { tokens } = sentence;
  const runs: NameRun[] = [];
  const doubtful: NameRun[] = [];
  const titleCase = isTitleCase(sentence);
  for (let i = 0; i < tokens.length; i++) {
    if (!opensRun(sentence, i, hitAt, facts)) continue;
    const end = runEnd(sentence, i, hitAt);
    const first = skipTitles(sentence, i, end, facts);
    const last = trimEnd(sentence, first, end, facts);
    if (last > first) {
      const words = countWords(sentence, first, last);
      const score = words > LONGEST ? 0 : scoreRun(sentence, first, last, words, first > i, hitAt, facts, titleCase);
      const isNobody = words === 1 && NOBODY.has(tokens[first]!.form);
      if (score >= 2 && !isNobody) runs.push({ first, last, words, score });
      else if (score > 0 && words > 1 && words <= 4 && !/^(?:of|from|in|at|for)$/.test(tokens[first - 1]?.form ?? ""))
        doubtful.push({ first, last, words, score });
    }
    i = end - 1;
  }
  return titleCase ? runs : withListedNames(sentence, runs, doubtful);
}

function isStateHit(hit: Hit | undefined): boolean {
  return hit?.phrases.some((p) => p.kind === "state" || p.kind === "seat") ?? false;
}

function isPersonHit(hit: Hit | undefined): boolean {
  return hit?.phrases.some((p) => p.kind === "person") ?? false;
}

function perNameAt(sentence: Sentence, i: number) {
  return sentence.names.find((n) => n.type === "PER" && i >= n.first && i < n.last);
}

// A state's name inside a longer personal name ("Israel Katz", "Michael Jordan") belongs to the person.
function isOpen(sentence: Sentence, i: number, hitAt: readonly (Hit | undefined)[]): boolean {
  const token = sentence.tokens[i]!;
  if (isTemporal(token)) return false;
  const hit = hitAt[i];
  if (hit !== undefined && !isPersonHit(hit)) {
    const name = perNameAt(sentence, i);
    if (name === undefined || name.last - name.first < 2 || hit.phrases.some((p) => p.kind === "adjective"))
      return false;
  }
  if (!isCapital(token)) return false;
  // The tagger takes foreign syllables for pronouns: "Kim Yo Jong".
  if (token.form === "He" && isHeFamily(sentence, i)) return true;
  return !CLOSED.has(token.upos) || (token.upos === "PRON" && !PRONOUNS.test(token.form));
}

// "He Lifeng met X": the family name, not the pronoun, where a single unknown name follows.
function isHeFamily({ tokens, names }: Sentence, i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.upos !== "PROPN" || !isCapital(next) || isTemporal(next)) return false;
  return names.some((n) => n.type === "PER" && (n.first === i || n.first === i + 1) && n.last === i + 2);
}

function opensRun(sentence: Sentence, i: number, hitAt: readonly (Hit | undefined)[], facts: ActorFacts): boolean {
  const { tokens } = sentence;
  const token = tokens[i]!;
  if (PARTICLES.has(token.form) && isInnerHyphen(tokens, i + 1) && i + 2 < tokens.length)
    return isOpen(sentence, i + 2, hitAt);
  if (!isOpen(sentence, i, hitAt)) return false;
  if (token.upos === "PROPN" || i > 0) return true;
  return (
    facts.givenNames.has(token.form) || facts.familyNames.has(token.form) || roleAt(tokens, i, facts) !== undefined
  );
}

function runEnd(sentence: Sentence, first: number, hitAt: readonly (Hit | undefined)[]): number {
  const { tokens } = sentence;
  let end = first + 1;
  if (PARTICLES.has(tokens[first]!.form)) end = first + 3;
  while (end < tokens.length) {
    if (isInnerHyphen(tokens, end) && end + 1 < tokens.length && /^\p{L}/u.test(tokens[end + 1]!.form)) end += 2;
    else if (isOpen(sentence, end, hitAt) && (!isJoined(tokens, end) || AYN.test(tokens[end - 1]!.form))) end++;
    else if (isAyn(sentence, end, hitAt)) end++;
    else if (isParticleInside(sentence, end, hitAt)) end += isInnerHyphen(tokens, end + 1) ? 3 : 2;
    else break;
  }
  return Math.min(end, tokens.length);
}

// "Jami’ ‘Ali": marks for Arabic letters, between or before the words of a name.
function isAyn(sentence: Sentence, i: number, hitAt: readonly (Hit | undefined)[]): boolean {
  const { tokens } = sentence;
  if (!AYN.test(tokens[i]!.form)) return false;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (isJoined(tokens, i + 1) && !isJoined(tokens, i)) return isOpen(sentence, i + 1, hitAt);
  return (
    isJoined(tokens, i) && !isJoined(tokens, i + 1) && (isOpen(sentence, i + 1, hitAt) || isAyn(sentence, i + 1, hitAt))
  );
}

function isParticleInside(sentence: Sentence, i: number, hitAt: readonly (Hit | undefined)[]): boolean {
  const { tokens } = sentence;
  if (!PARTICLES.has(tokens[i]!.form)) return false;
  const next = isInnerHyphen(tokens, i + 1) ? i + 2 : i + 1;
  return next < tokens.length && isOpen(sentence, next, hitAt) && tokens[i]!.form !== "la" && tokens[i]!.form !== "do";
}

function isTitleWord(form: string, facts: ActorFacts): boolean {
  if (facts.givenNames.has(form) || facts.familyNames.has(form)) return false;
  return facts.titleWords.has(form) || STYLES.test(form) || HONORIFICS.has(form.toLowerCase().replace(".", ""));
}

function skipTitles(sentence: Sentence, first: number, end: number, facts: ActorFacts): number {
  const { tokens } = sentence;
  let at = first;
  for (;;) {
    if (at >= end) return end;
    const role = roleAt(tokens, at, facts);
    if (role !== undefined) at = role.last;
    else if (isTitleWord(tokens[at]!.form, facts)) at++;
    // "President-elect"
    else if (isInnerHyphen(tokens, at) || (at > first && !isCapital(tokens[at]!) && !PARTICLES.has(tokens[at]!.form)))
      at++;
    // "Vice-Minister", "Under Secretary": a prefix that only its noun makes a title.
    else if (
      at + 1 < end &&
      (roleAt(tokens, at + 1, facts) !== undefined ||
        (isInnerHyphen(tokens, at + 1) && at + 2 < end && roleAt(tokens, at + 2, facts) !== undefined))
    )
      at++;
    else break;
  }
  // A title word late in the run ("Kim Gunn Foreign Minister") restarts it behind the title.
  for (let i = end - 1; i > at; i--) {
    const role = roleAt(tokens, i, facts);
    if (role !== undefined && role.last < end && !facts.familyNames.has(tokens[i]!.form))
      return skipTitles(sentence, role.last, end, facts);
    if (facts.titleWords.has(tokens[i]!.form) && i + 1 < end && isTitleWord(tokens[i]!.form, facts))
      return skipTitles(sentence, i + 1, end, facts);
  }
  return at;
}

function trimEnd(sentence: Sentence, first: number, end: number, facts: ActorFacts): number {
  // A run that closes with a word of institutions is their name, not a person's.
  if (end <= first) return end;
  const { tokens } = sentence;
  if (isTitleWord(tokens[end - 1]!.form, facts)) return first;
  const group = groupAt(tokens, end - 1, facts);
  return group !== undefined && !facts.givenNames.has(tokens[first]!.form) ? first : end;
}

function countWords(sentence: Sentence, first: number, last: number): number {
  let words = 0;
  // "bin" and "al" count with the name behind them.
  for (let i = first; i < last; i++)
    if (i === first || (!isJoined(sentence.tokens, i) && !PARTICLES.has(sentence.tokens[i]!.form.toLowerCase())))
      words++;
  return words;
}

function scoreRun(
  sentence: Sentence,
  first: number,
  last: number,
  words: number,
  hasTitle: boolean,
  hitAt: readonly (Hit | undefined)[],
  facts: ActorFacts,
  titleCase: boolean,
): number {
  const { tokens } = sentence;
  const form = tokens[first]!.form;
  let score = words >= 2 && words <= 4 ? 0.5 : 0;
  if (isPersonHit(hitAt[first])) score += 3;
  const name = sentence.names.find((n) => n.first < last && n.last > first);
  const isLeader = words === 1 && !facts.familyNames.has(form) && facts.holders.byFamilyName.has(nameKey(form));
  // A headline's capitals mislead the tagger; there a name needs more.
  if (name?.type === "PER") score += isHeadline(sentence) && words > 1 ? 1 : 2;
  // What stands in apposition to an office is a person, whatever the tagger makes of the name.
  // A leader whom news names by family name alone; common family names tell nothing by themselves.
  else if (name !== undefined && !isLeader && !(words >= 2 && isApposedToRole(sentence, first, last, facts)))
    score -= 1.5;
  if (isLeader) score += 2;
  const isTitled = (hasTitle || isCapital(tokens[Math.max(0, first - 1)]!)) && followsRole(sentence, first, facts);
  if (isTitled) score += titleCase && words === 1 ? 2 : 2.5;
  if (words >= 2 && (facts.givenNames.has(form) || facts.familyNames.has(form))) score += 2;
  if (words >= 2 && facts.familyNames.has(tokens[last - 1]!.form)) score += 1;
  if (isBesideRole(sentence, first, last, facts)) score += words >= 2 ? 2 : 1;
  // "the rights defender Nora Lind": small letters before a whole name tell as much as a title.
  else if (words >= 2 && !isTitled && endsRole(sentence, first, facts)) score += name?.type === "PER" ? 0 : 2;
  if (words >= 2 && words <= 4 && isMember(sentence, last, hitAt)) score += 2;
  if (words === 1 && isAllCapitals(form)) score -= 2;
  // "Norland's Nils Krag": behind a state's possessive two capitals are somebody of that state.
  if (words >= 2 && words <= 4 && tokens[first - 1]?.xpos === "POS" && isStateHit(hitAt[first - 2])) score += 1.5;
  const before = tokens[first - 1]?.form.toLowerCase();
  if (before === "the" || before === "a" || before === "an") score -= 2;
  if (words === 1 && (before === "in" || before === "at" || before === "near")) score -= 2;
  // "Tanya Mo of People Power": what stands behind a person's "of" or "from" is a party, a firm or a place.
  if ((before === "of" || before === "from") && !isTitled && isNameEnd(sentence, first - 2)) score -= 2.5;
  // "the Ortega-Murillo regime": two names joined before a body are nobody's.
  if (
    words === 1 &&
    tokens[first + 1]?.form === "-" &&
    (last < tokens.length ? groupAt(tokens, last, facts) : undefined) !== undefined
  )
    score -= 4;
  if (titleCase && !hasTitle) score -= 1;
  return score;
}

function isNameEnd({ tokens, names }: Sentence, i: number): boolean {
  return (
    i > 0 && names.some((n) => n.type === "PER" && n.last === i + 1 && n.last - n.first > 1) && isCapital(tokens[i]!)
  );
}

function isHeadline({ tokens }: Sentence): boolean {
  return !/^[.!?"”’)]/.test(tokens.at(-1)?.form ?? "");
}

function isAllCapitals(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase();
}

// A word of office or trade right before a name, in the plural before a list of names.
function endsRole({ tokens }: Sentence, first: number, facts: ActorFacts): boolean {
  for (let i = Math.max(0, first - 4); i < first; i++) {
    const role = roleAt(tokens, i, facts);
    if (role !== undefined && role.last === first) return true;
  }
  return false;
}

// "Adebola Ogunleye of the APC": a body's or a state's, as only people are.
function isMember({ tokens }: Sentence, last: number, hitAt: readonly (Hit | undefined)[]): boolean {
  if (tokens[last]?.form !== "of" && tokens[last]?.form !== "from") return false;
  const at = /^the$/i.test(tokens[last + 1]?.form ?? "") ? last + 2 : last + 1;
  return hitAt[at]?.phrases.every((p) => p.sector === "party" || p.sector === "armed-group") ?? false;
}

// The word right before the name, or the head of the title run that leads up to it, is a word of office.
function followsRole(sentence: Sentence, first: number, facts: ActorFacts): boolean {
  const { tokens } = sentence;
  for (let i = first - 1, steps = 0; i >= 0 && steps < 16; i--, steps++) {
    const token = tokens[i]!;
    const role = roleAt(tokens, i, facts);
    if (role !== undefined && role.last <= first) return true;
    if (HONORIFICS.has(token.form.toLowerCase().replace(".", ""))) return true;
    const isInside = isCapital(token) || /^(?:of|for|the|and|to|on|&|\(|\)|-|’s|'s|a\.?i\.?)$/.test(token.form);
    if (!isInside) return false;
  }
  return false;
}

// "her counterpart, Kim Gunn, ...": the office right before the comma, and the name closed by another mark.
function isApposedToRole({ tokens }: Sentence, first: number, last: number, facts: ActorFacts): boolean {
  if (tokens[first - 1]?.form !== "," || !/^(?:PUNCT|CCONJ)$/.test(tokens[last]?.upos ?? "PUNCT")) return false;
  for (let i = Math.max(0, first - 4); i < first - 1; i++) {
    const role = roleAt(tokens, i, facts);
    if (role !== undefined && !role.isPlural && role.last === first - 1) return true;
  }
  return false;
}

// "the chief negotiator, Kim Gunn" or "Kim Gunn, vice minister of ...".
function isBesideRole(sentence: Sentence, first: number, last: number, facts: ActorFacts): boolean {
  const { tokens } = sentence;
  if (tokens[first - 1]?.form === "," && first >= 2) {
    for (let i = first - 2; i >= 0 && i > first - 9; i--) {
      const role = roleAt(tokens, i, facts);
      if (role !== undefined && !role.isPlural && role.last <= first - 1) return true;
      if (tokens[i]!.form === "," || tokens[i]!.upos === "VERB") break;
    }
  }
  if (tokens[last]?.form === ",") {
    for (let i = last + 1; i < tokens.length && i < last + 9; i++) {
      const role = roleAt(tokens, i, facts);
      if (role !== undefined && !role.isPlural) return true;
      if (tokens[i]!.form === "," || tokens[i]!.upos === "VERB") break;
    }
  }
  return false;
}
