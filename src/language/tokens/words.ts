import { abbreviationKind, isOpener } from "../abbreviations.ts";
import { DIGIT, kindAt, LETTER, LOWER, lengthAt, SPACE, UPPER, WORD } from "../characters.ts";
import { givenNameEnd } from "./given-names.ts";

/** Prefixes that the treebanks leave joined by their hyphen: "non-proliferation", "anti-ship", "re-elected". */
const AFFIXES = new Set(
  (
    "non anti pre post re co mid ex pro multi sub semi cross neo counter mini micro socio psycho intra e un mega pseudo " +
    "trans ultra inter over arch macro"
  ).split(" "),
);

const DEGREE = /(?:Ph|M|B|D)\.(?:D|Sc|Phil|Ed)\.(?!\p{L})/uy;

const FULL_STOP = 46;
const HYPHEN = 45;
const AMPERSAND = 38;
const UNDERSCORE = 95;

/** The end of the word that begins at `at`: letters, inner apostrophes, an abbreviation's full stops, joined prefixes. */
export function wordEnd(text: string, at: number, end: number): number {
  let stop = lettersEnd(text, at, end);
  const next = text.charCodeAt(stop);
  if (stop >= end) return stop;
  if (next === FULL_STOP) return periodEnd(text, at, stop, end);
  if (next === HYPHEN && stop + 1 < end && kindAt(text, stop + 1) & WORD && isAffix(text.slice(at, stop))) {
    stop = lettersEnd(text, stop + 1, end);
  } else if (next === HYPHEN) {
    const name = givenNameEnd(text, at, end);
    if (name >= 0) stop = name;
  } else if (next === AMPERSAND && kindAt(text, stop - 1) & UPPER && kindAt(text, stop + 1) & UPPER && stop + 1 < end) {
    stop = lettersEnd(text, stop + 1, end);
  }
  return stop;
}

// "UN-led" is no "un-" word.
function isAffix(word: string): boolean {
  return AFFIXES.has(word.toLowerCase()) && (word.length === 1 || word.slice(1) === word.slice(1).toLowerCase());
}

function lettersEnd(text: string, at: number, end: number): number {
  let stop = at;
  for (;;) {
    while (stop < end && (kindAt(text, stop) & WORD || text.charCodeAt(stop) === UNDERSCORE))
      stop += lengthAt(text, stop);
    if (stop === at || !isApostrophe(text.charCodeAt(stop)) || !isLetter(text, stop + 1, end)) return stop;
    stop++;
  }
}

/** True for the characters that people type for an apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 96 || code === 0xb4;
}

function isLetter(text: string, at: number, end: number): boolean {
  return at < end && (kindAt(text, at) & LETTER) !== 0;
}

/** Where a word followed by a full stop ends: after the stop when it belongs to the word. */
function periodEnd(text: string, at: number, stop: number, end: number): number {
  // "..." is no abbreviation's stop.
  if (text.charCodeAt(stop + 1) === FULL_STOP) return stop;
  DEGREE.lastIndex = at;
  const degree = DEGREE.exec(text);
  if (degree !== null) return Math.min(at + degree[0].length, end);
  if (stop - at === lengthAt(text, at)) return initialsEnd(text, at, stop, end);
  const kind = abbreviationKind(text.slice(at, stop));
  if (kind === undefined) return stop;
  const after = afterSpace(text, stop + 1, end);
  if (kind === "either" && endsSentence(text, after, end)) return stop;
  if (kind === "number" && !(after < end && kindAt(text, after) & DIGIT)) return stop;
  if (kind === "place" && !isPlacePosition(text, at, after, end)) return stop;
  return stop + 1;
}

// "Houston, Tex." and "(R-Pa.)", never the noun at the end of a sentence.
function isPlacePosition(text: string, at: number, after: number, end: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 32) before--;
  const previous = text[before];
  const isSet = previous === "," || previous === "(" || (previous === "-" && before === at - 1);
  return isSet && (after >= end || kindAt(text, after) !== SPACE);
}

/** "U.S.", "p.m", "J."; leaves the stop out of "Plan B. The ..." and "vitamin C." */
function initialsEnd(text: string, at: number, stop: number, end: number): number {
  let last = stop + 1;
  let letters = 1;
  while (isLetter(text, last, end)) {
    const next = last + lengthAt(text, last);
    if (text.charCodeAt(next) === FULL_STOP && text.charCodeAt(next + 1) !== FULL_STOP && next < end) {
      last = next + 1;
      letters++;
    } else {
      // "U.S.A" and "p.m" lack their last stop; in "U.S.China" a new word begins.
      const goesOn = next < end && (kindAt(text, next) & WORD) !== 0;
      if (goesOn || (letters === 1 && kindAt(text, last) !== kindAt(text, at))) break;
      return next;
    }
  }
  // "at 5 p.m." lends its stop to the sentence that it closes, "the U.S." does not.
  if (letters > 1 && kindAt(text, at) & LOWER && endsSentence(text, afterSpace(text, last, end), end)) return last - 1;
  return letters > 1 || isInitial(text, at, last, end) ? last : stop;
}

function isInitial(text: string, at: number, last: number, end: number): boolean {
  const after = afterSpace(text, last, end);
  if (after >= end) return false;
  const kind = kindAt(text, after);
  // "c. 1950", "p. 3", "(b. March 1950)"
  if (!(kindAt(text, at) & UPPER)) return /[pcvbdnm]/.test(text[at]!) && ((kind & DIGIT) !== 0 || text[at - 1] === "(");
  if (text[at] === "I" && after > last) return false;
  if (!(kind & LETTER)) return text[after] === "," || text[after] === "-" || text[after] === "'";
  if (kind & LOWER) return true;
  return !isOpener(text.slice(after, lettersEnd(text, after, Math.min(end, after + 16)))) || after === last;
}

// A stop that could be an abbreviation's is the sentence's when the text ends there or a sentence clearly opens.
function endsSentence(text: string, after: number, end: number): boolean {
  if (after >= end) return true;
  if (!(kindAt(text, after) & UPPER)) return false;
  return isOpener(text.slice(after, lettersEnd(text, after, Math.min(end, after + 16))));
}

function afterSpace(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && kindAt(text, after) === SPACE) after++;
  return after;
}
