import type { Span } from "../model/span.ts";
import { DIGIT, kindAt, LETTER, lengthAt, SPACE, WORD } from "./characters.ts";
import { addressEnd } from "./tokens/addresses.ts";
import { cliticStart } from "./tokens/clitics.ts";
import { glueCut } from "./tokens/glue.ts";
import { numberEnd } from "./tokens/numbers.ts";
import { symbolEnd } from "./tokens/symbols.ts";
import { wordEnd } from "./tokens/words.ts";

/**
 * Cuts the text inside `within` into words as the English treebanks of
 * Universal Dependencies do: clitics and hyphens stand alone ("do n't",
 * "U.S. - led"), abbreviations keep their stop, prefixes their hyphen.
 * Every character that is no space lies in exactly one token.
 */
export function tokenize(text: string, within: Span): Span[] {
  const tokens: Span[] = [];
  let at = within.start;
  while (at < within.end) {
    if (kindAt(text, at) === SPACE) {
      at++;
      continue;
    }
    const start = at;
    let mayBeAddress = false;
    do {
      const code = text.charCodeAt(at);
      // An at sign, a colon before a slash, or a stop between word characters.
      if (code === 64 || code === 58 || code === 46) mayBeAddress = true;
      at++;
    } while (at < within.end && kindAt(text, at) !== SPACE);
    scanChunk(text, start, at, within.end, mayBeAddress, tokens);
  }
  return tokens;
}

// `limit` is the end of the block: an abbreviation's stop is judged by the word after the space.
function scanChunk(
  text: string,
  start: number,
  end: number,
  limit: number,
  mayBeAddress: boolean,
  tokens: Span[],
): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    const isFree = at === start || !(kindAt(text, at - 1) & WORD);
    const address =
      mayBeAddress && isFree && (kind & WORD || text.charCodeAt(at) === 46) ? addressEnd(text, at, end) : -1;
    const stop = address > 0 ? address : pieceEnd(text, at, end, limit, kind, isFree);
    if (address < 0 && kind & LETTER) pushWord(text, at, stop, tokens);
    else tokens.push({ start: at, end: stop });
    at = stop;
  }
}

function pieceEnd(text: string, at: number, end: number, limit: number, kind: number, isFree: boolean): number {
  if (kind & DIGIT) return numberEnd(text, at, end);
  if (kind & LETTER) return text.startsWith("US$", at) ? at + 3 : Math.min(end, wordEnd(text, at, limit));
  // ".22" and "'02" are numbers; a stop after a word is not part of what follows.
  const code = text.charCodeAt(at);
  if ((code === 46 || ((code === 39 || code === 0x2019) && isDecade(text, at))) && isFree && at + 1 < end) {
    if (kindAt(text, at + 1) & DIGIT && (at === 0 || kindAt(text, at - 1) === SPACE))
      return numberEnd(text, at + 1, end);
  }
  if (isClitic(text, at, end)) return cliticEnd(text, at, end);
  return kind & WORD ? at + lengthAt(text, at) : symbolEnd(text, at, end, isFree);
}

function isDecade(text: string, at: number): boolean {
  return /^['’]\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(at, at + 5));
}

// A clitic after something that is no letter: "2010's", "U.S.'s", "(NATO)'s".
function isClitic(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 39 && code !== 0x2019) || at === 0 || at + 1 >= end || kindAt(text, at - 1) === SPACE) return false;
  return /^(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 4));
}

function cliticEnd(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && kindAt(text, stop) & LETTER) stop++;
  return stop;
}

function pushWord(text: string, start: number, end: number, tokens: Span[]): void {
  let cut = cliticStart(text, start, end);
  if (cut < 0) cut = glueCut(text, start, end, tokens);
  if (cut < 0) tokens.push({ start, end });
  else tokens.push({ start, end: cut }, { start: cut, end });
}
