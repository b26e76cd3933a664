import type { Token } from "../../model/sentence.ts";
import { isCapitalised } from "../characters.ts";
import { isNameWord, type NameCandidate, WEIGHT } from "./candidate.ts";
import { type NameLexicon, phraseAt } from "./lexicon.ts";
import { isNoNamePart, isParticle, isTitle } from "./titles.ts";

/** No person in the news has more parts than this. */
const MOST_WORDS = 8;

/** Persons by the shape of their names: after a title, family name first, after a known given name. */
export function personCandidates(tokens: readonly Token[], lexicon: NameLexicon): NameCandidate[] {
  const forms = tokens.map((token) => token.form);
  const found: NameCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(forms[at]!)) continue;
    const last = personEnd(tokens, forms, at, lexicon);
    if (last === at) continue;
    const weight = shapeWeight(tokens, forms, at, last, lexicon);
    if (weight > 0) found.push({ first: at, last, type: "PER", weight: weight * (last - at) });
  }
  return found;
}

function shapeWeight(
  tokens: readonly Token[],
  forms: readonly string[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): number {
  const form = forms[first]!;
  const isLong = last - first > 1;
  if (first > 0 && isTitle(forms[first - 1]!) && (isNameWord(tokens[first]!) || isLong)) return WEIGHT.title;
  if (!isLong) return isLoneFamilyName(tokens, first, lexicon) ? WEIGHT.lone : 0;
  const next = forms[first + 1]!;
  if (!isNameWord(tokens[first]!) && !isNameWord(tokens[first + 1]!)) return 0;
  if (lexicon.familyNamesFirst.has(form) && isCapitalised(next)) return WEIGHT.person;
  if (lexicon.givenNames.has(form)) return WEIGHT.person;
  // "HAYASHI Yoshimasa": ministries print the family name in capitals.
  if (
    isShouted(form) &&
    // Three letters are an abbreviation rather than a name, unless they are known as one.
    (form.length > 3 || lexicon.familyNamesFirst.has(form[0]! + form.slice(1).toLowerCase())) &&
    /^\p{Lu}\p{Ll}/u.test(next) &&
    lexicon.phrases.get(form.toLowerCase()) === undefined
  )
    return WEIGHT.person;
  return 0;
}

/** Family names that are English words as well: alone they prove nothing. */
const ENGLISH_WORDS = new Set(
  (
    "An Bong Cha Do Du Eom Fan Fang Fu Gil Gong Han He Hen Ho Hope Huh Im Ding Jin Ji Jo Joo Joy Le Long Luck Ma Mao Meng Min Moon Mu " +
    "No Oh Pan Pang Park Ren Rim Ro Roh Shi Sim Sin So Son Song Sun Sung Tang To U Van Wan Wen Won Woo Ye Yi You Young"
  ).split(" "),
);

// "Xi's visit": a family name on its own between small letters.
function isLoneFamilyName(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at]!;
  if (!isNameWord(token) || !lexicon.familyNamesFirst.has(token.form) || ENGLISH_WORDS.has(token.form)) return false;
  return !isCapitalised(tokens[at - 1]?.form ?? "") && !isCapitalised(tokens[at + 1]?.form ?? "");
}

/** Where a person's name that begins at `first` ends; `first` itself where none can begin. */
export function personEnd(
  tokens: readonly Token[],
  forms: readonly string[],
  first: number,
  lexicon: NameLexicon,
): number {
  let last = first;
  while (last < tokens.length && last - first < MOST_WORDS) {
    const form = forms[last]!;
    if (last > first && tokens[last]!.upos === "VERB") break;
    if (isPart(forms, last, first, lexicon)) last++;
    else if (last > first && form === "-" && isJoined(tokens, last)) last += 2;
    else if (isParticle(form) && last > first && reachesName(tokens, forms, last)) last++;
    else break;
  }
  return last;
}

function isPart(forms: readonly string[], at: number, first: number, lexicon: NameLexicon): boolean {
  const form = forms[at]!;
  if (!isCapitalised(form) || isNoNamePart(form)) return false;
  // "King Harald" has no part "King", "Larry King" has.
  if (at === first && (form.length === 1 || isTitle(form))) return false;
  if (/^\p{Lu}\.$/u.test(form)) return true;
  const known = phraseAt(lexicon, forms, at);
  // "Jordan Dorn" is a person, "Dorn Norway" is none; a given name that is also a place may open a name.
  return (
    known === undefined ||
    known.type === "PER" ||
    lexicon.givenNames.has(form) ||
    (at > first && lexicon.familyNamesFirst.has(form))
  );
}

/** True where the hyphen at `hyphen` ties two parts of a name: "Tae-dorim", "el-Dorn", without a space on either side. */
export function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  const before = tokens[hyphen - 1]!;
  const after = tokens[hyphen + 1];
  if (after === undefined || before.end !== tokens[hyphen]!.start || after.start !== tokens[hyphen]!.end) return false;
  // "Seoul-based", "Dorn-led": participles are no syllables of a name.
  return (
    /^[\p{L}'’]{1,12}$/u.test(after.form) &&
    !/^(?:based|led|backed|born|era|style|like|made|run|held|elect)$/.test(after.form)
  );
}

function reachesName(tokens: readonly Token[], forms: readonly string[], at: number): boolean {
  let next = at + 1;
  while (next < forms.length && next - at < 3 && (forms[next] === "-" || isParticle(forms[next]!))) next++;
  return (
    next < forms.length && isCapitalised(forms[next]!) && !isNoNamePart(forms[next]!) && tokens[next]!.upos !== "VERB"
  );
}

function isShouted(form: string): boolean {
  return form.length > 2 && /^\p{Lu}+$/u.test(form) && /[AEIOU]/.test(form);
}
