import type { Span } from "../model/span.ts";

const ENGLISH = new Set(
  (
    "the of and to in a is that for on was with as by at from it be an are were this which or not have has had his her its " +
    "their they he she we i you but said who will would can could been after before over under about into than more no " +
    "also between against during while when there these those our your all any other some such only if so what one two " +
    "up out new may should must do does did 's n't"
  ).split(" "),
);

/** Small words of the other languages written in Latin letters that reach a news desk. None is an English word. */
const FOREIGN = new Set(
  (
    "de la el los las del que y por con una para su al se en le les des et du une dans est pour qui sur au aux il ne pas der " +
    "die das und von mit den dem ein eine ist nicht zu auf für im sich wurde do da dos das em não uma o os um di che il della " +
    "per non sono una yang dan di untuk dengan dari ini itu pada dalam akan ve bir bu ile için và của là các het een van voor " +
    "niet og av til på som är och att det ett w z na się nie jest że do"
  ).split(" "),
);

/** Letters that are not Latin: the script alone tells Korean, Russian or Arabic text. */
const OTHER_SCRIPT = /(?![\p{Script=Latin}])\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Characters looked at: enough to be sure, few enough to keep long texts cheap. */
const SAMPLE = 4000;

/** True when most letters of the range are Latin. A range without letters passes. */
export function isLatinScript(text: string, span: Span): boolean {
  let latin = 0;
  let other = 0;
  const end = Math.min(span.end, span.start + SAMPLE);
  for (let at = span.start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) latin++;
    else if (code > 127) {
      const char = String.fromCodePoint(text.codePointAt(at)!);
      if (LATIN.test(char)) latin++;
      else if (OTHER_SCRIPT.test(char)) other++;
    }
  }
  return other <= latin;
}

/** How many words of a stretch show which language it is in. */
export interface LanguageCount {
  readonly words: number;
  readonly english: number;
  readonly foreign: number;
}

/** Counts the small words of English and of its neighbours. */
export function countSmallWords(words: Iterable<string>): LanguageCount {
  let english = 0;
  let foreign = 0;
  let counted = 0;
  for (const word of words) {
    if (!beginsWithLetter(word)) continue;
    counted++;
    const lower = word.toLowerCase();
    if (ENGLISH.has(lower)) english++;
    else if (FOREIGN.has(lower)) foreign++;
  }
  return { words: counted, english, foreign };
}

/**
 * True unless the words are clearly another language in Latin letters: hardly
 * any of the small words that English cannot do without, though there is room
 * for them. Headlines have few, so short texts need proof of another language.
 */
export function mayBeEnglish({ words, english, foreign }: LanguageCount): boolean {
  if (words < 6) return true;
  if (foreign > english && foreign >= 3 && foreign * 8 >= words) return false;
  return words < 80 || english * 12 >= words;
}

function beginsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || /^['’]?\p{L}/u.test(word);
}
