import { lengthAt } from "../characters.ts";

/** Faces must stand free: the ":D" of "GRADE:D" is none. */
const FACE = /[:;=8][-o*']?[()DPp\][](?![\p{L}\p{N}])|\([:;]/uy;

/** One picture, however many code points draw it: flags, skin tones, families, keycaps. */
const EMOJI =
  /\p{RI}\p{RI}|\p{Emoji_Presentation}[\ufe0f\u20e3\p{EMod}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{EMod}]*)*|\p{Extended_Pictographic}[\ufe0f\u20e3\p{EMod}]+(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{EMod}]*)*/uy;

const HANDLE = /[#@][\p{L}_][\p{L}\p{N}_]*/uy;

/** Marks that mean one thing when repeated: "--", "...", "?!", "''", "***". */
const RUN = /\[\.\.\.\]|\.{2,}[?!]*|\.[?!]+|[!?]{2,}|[!?]|…\.?|''|’’|‘’|``|[-*_=~#+|^<>\\]{2,}|\$\$+|\/\/+/y;

/** The end of the symbol that begins at `at`: never a letter, a digit or space. */
export function symbolEnd(text: string, at: number, end: number, isFree: boolean): number {
  const code = text.charCodeAt(at);
  // Commas, brackets and double quotes are most of all symbols, and always alone.
  if (code === 44 || code === 34 || code === 41 || code === 0x201c || code === 0x201d) return at + 1;
  const found =
    match(RUN, text, at) ||
    (isFree ? match(FACE, text, at) || match(HANDLE, text, at) : 0) ||
    (code > 127 ? match(EMOJI, text, at) : 0);
  return Math.min(end, at + (found || lengthAt(text, at)));
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
