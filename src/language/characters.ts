/** Bit set of what a character can be part of; one lookup per character keeps the scanner linear and fast. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 4;
export const DIGIT = 8;
/** Combining marks and the joiners that live inside words. */
export const MARK = 16;
export const LETTER = LOWER | UPPER;
export const WORD = LOWER | UPPER | DIGIT | MARK;

const ASCII = asciiKinds();

/** What the character at `at` is. Control characters count as space; a letter without case counts as lower-case. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  return Number.isNaN(code) ? SPACE : wideKind(text, at);
}

/** True for a word that begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return word !== "" && (kindAt(word, 0) & UPPER) !== 0;
}

/** Units of the character at `at`: two for a pair of surrogates, one for anything else, a lone surrogate too. */
export function lengthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function asciiKinds(): Uint8Array {
  const kinds = new Uint8Array(128);
  for (let c = 0; c <= 32; c++) kinds[c] = SPACE;
  kinds[127] = SPACE;
  for (let c = 48; c <= 57; c++) kinds[c] = DIGIT;
  for (let c = 65; c <= 90; c++) kinds[c] = UPPER;
  for (let c = 97; c <= 122; c++) kinds[c] = LOWER;
  return kinds;
}

// Format characters (zero-width space, byte order mark, direction marks) stand between words without being words.
const WIDE_SPACE = /[\s\u0080-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const WIDE_MARK = /[\p{M}\u00ad\u200c\u200d]/u;

function wideKind(text: string, at: number): number {
  const char = String.fromCodePoint(text.codePointAt(at)!);
  if (WIDE_SPACE.test(char)) return SPACE;
  // The short-cut for the curly quotes and dashes of wire copy.
  if (char >= "\u2010" && char <= "\u2027") return 0;
  if (/\p{Lu}/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return DIGIT;
  // An emoji's variation selector is a mark as well; the symbol scanner takes it before anyone asks.
  return WIDE_MARK.test(char) ? MARK : 0;
}
