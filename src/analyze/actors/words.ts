import type { Sentence, Token } from "../../model/sentence.ts";

const TEMPORAL = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october " +
    "november december today yesterday tomorrow tonight tue tues wed thu thurs fri feb apr jul aug sep sept oct nov dec"
  ).split(" "),
);

/** True for weekdays, months and "today": they stand among names but belong to none. */
export function isTemporal(token: Token): boolean {
  let form = token.form.toLowerCase();
  if (form.charCodeAt(form.length - 1) === 46) {
    form = form.slice(0, -1);
    // "Jan" and "Jun" are also names; with their full stop they are months.
    if (/^(?:jan|jun|mar|mon|sat|sun)$/.test(form)) return true;
  }
  if (TEMPORAL.has(form)) return isCapital(token) || token.upos === "NOUN";
  // "May 5" and "March" are months; "May" alone may be a name.
  return (form === "may" || form === "march") && token.upos === "PROPN";
}

/** True when the word begins with a capital letter. */
export function isCapital(token: Token): boolean {
  const code = token.form.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(token.form);
}

/** True when nothing stands between token `i` and the one before it: "Tae", "-", "yul". */
export function isJoined(tokens: readonly Token[], i: number): boolean {
  return i > 0 && i < tokens.length && tokens[i - 1]!.end === tokens[i]!.start;
}

/** True for a hyphen inside a word that was cut in three. */
export function isInnerHyphen(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form;
  return (form === "-" || form === "–" || form === "‑") && isJoined(tokens, i) && isJoined(tokens, i + 1);
}

/** The text of a stretch of tokens, as it stands. */
export function wordsOf(text: string, sentence: Sentence, first: number, last: number): string {
  const { tokens } = sentence;
  return first >= last ? "" : text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");
}

/**
 * True when most longer words of the sentence are capitalised, its verb too, as
 * in a headline: capitals then tell nothing. A list of names has a small verb.
 */
export function isTitleCase(sentence: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let i = 1; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!;
    if (token.form.length < 4 || token.upos === "PUNCT" || token.upos === "NUM") continue;
    if (token.deprel === "root" && /^VB[DZP]$/.test(token.xpos) && !isCapital(token)) return false;
    long++;
    if (isCapital(token)) capital++;
  }
  return long >= 6 && capital / long > 0.7;
}
