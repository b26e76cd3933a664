import type { Span } from "../model/span.ts";
import { abbreviationKind, isOpener } from "./abbreviations.ts";
import { DIGIT, kindAt, LETTER, LOWER, UPPER } from "./characters.ts";
import { datelineEnd } from "./dateline.ts";

/** A run of tokens `[first, last)` that make one sentence. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/** A parser's work grows with the sentence; nobody writes longer ones on purpose. */
const LONGEST = 200;

/** Words in a row without any punctuation are no sentence at all; the parser would wander in them. */
const LONGEST_BARE = 80;

const QUOTES = new Set(['"', "”", "’", "'", "''", "’’", "»"]);
const OPENING_QUOTES = new Set(["“", "‘", "``", "«", "‘‘"]);
const BRACKETS = new Set([")", "]", "}"]);

/**
 * Groups the tokens of one block (a paragraph, a headline) into sentences. A
 * dateline at its head becomes a sentence of its own, so that "SEOUL, May 2
 * (Agency) --" does not hang on the first verb.
 */
export function splitSentences(text: string, block: Span, tokens: readonly Span[]): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let first = datelineTokens(text, block, tokens);
  if (first > 0) sentences.push({ first: 0, last: first });
  // Straight quotes look the same on both sides; an odd count before one means that it closes.
  let quotes = 0;
  for (let i = first; i < tokens.length; i++) {
    const form = formAt(text, tokens, i);
    if (form === '"') quotes++;
    if (i > first && isCredit(text, tokens, i)) {
      pushBounded(text, tokens, first, i, sentences);
      first = i;
      continue;
    }
    if (!mayEnd(text, tokens[i]!, form)) continue;
    let next = i + 1;
    while (next < tokens.length && closes(text, tokens, next, quotes)) {
      if (formAt(text, tokens, next) === '"') quotes++;
      next++;
    }
    next = afterFootnotes(text, tokens, next);
    i = next - 1;
    if (next < tokens.length && endsHere(text, tokens, first, next, form)) {
      pushBounded(text, tokens, first, next, sentences);
      first = next;
    }
  }
  if (first < tokens.length) pushBounded(text, tokens, first, tokens.length, sentences);
  return sentences;
}

function formAt(text: string, tokens: readonly Span[], i: number): string {
  const token = tokens[i];
  return token === undefined ? "" : text.slice(token.start, token.end);
}

function datelineTokens(text: string, block: Span, tokens: readonly Span[]): number {
  const end = datelineEnd(text, block);
  if (end < 0) return 0;
  const first = tokens.findIndex((token) => token.start >= end);
  // A block that is nothing but a dateline needs no cut.
  return Math.max(first, 0);
}

// A caption runs into its credit without a stop: "Rockets on parade Photo: Agency".
function isCredit(text: string, tokens: readonly Span[], i: number): boolean {
  if (text.charCodeAt(tokens[i]!.end) !== 58) return false;
  return (
    /^(?:Image|Images|Photo|Photos|Picture|Credit|Video)$/.test(formAt(text, tokens, i)) &&
    formAt(text, tokens, i - 1) !== "("
  );
}

// "as reported. [2] [3] The", "the veto. [nL2N1N805Y] The": footnotes and agencies' story codes refer to the sentence
// before them.
function afterFootnotes(text: string, tokens: readonly Span[], next: number): number {
  let at = next;
  while (
    formAt(text, tokens, at) === "[" &&
    formAt(text, tokens, at + 2) === "]" &&
    /^(?:\d{1,3}|n[A-Z][A-Z0-9]{6,})$/.test(formAt(text, tokens, at + 1))
  ) {
    at += 3;
  }
  return at;
}

function mayEnd(text: string, token: Span, form: string): boolean {
  if (form === "[...]") return true;
  const last = text.charCodeAt(token.end - 1);
  // The full stops and question marks of Chinese, Arabic, Hindi and Armenian copy end a sentence as well.
  if (last === 46 || last === 33 || last === 63 || last === 0x2026) return form.length < 8 || !/\w/.test(form);
  return last > 127 && token.end - token.start === 1 && "。！？؟۔।։．".includes(form);
}

// Quotation marks and brackets that belong to what they follow.
function closes(text: string, tokens: readonly Span[], i: number, quotes: number): boolean {
  const form = formAt(text, tokens, i);
  if (BRACKETS.has(form)) return true;
  if (!QUOTES.has(form)) return false;
  const touches = tokens[i - 1]!.end === tokens[i]!.start;
  if (form !== '"') return touches;
  // A space on one side only says which way a straight quote faces; the count decides the rest.
  const leans = startsWord(text, tokens[i]!.end);
  return touches === leans ? quotes % 2 === 1 : touches;
}

function startsWord(text: string, at: number): boolean {
  return at < text.length && (kindAt(text, at) & (LETTER | DIGIT)) !== 0;
}

function endsHere(text: string, tokens: readonly Span[], first: number, next: number, form: string): boolean {
  // Scripts without spaces or capitals leave nothing else to go by.
  if (form.charCodeAt(0) > 127 && form[0] !== "…") return true;
  const follower = tokens[next]!;
  const opening = firstWord(text, tokens, next);
  const kind = kindAt(text, opening.start);
  if (kind & LOWER && isLatin(text, opening.start)) return opensInSmallLetters(text, tokens, next, form);
  const touches = tokens[next - 1]!.end === follower.start;
  // '"Who?" – that was the question.'
  if (isDash(formAt(text, tokens, next)) && QUOTES.has(formAt(text, tokens, next - 1))) return false;
  if (touches && !isGlued(text, tokens, next, form)) return false;
  if (form.length > 1 && /[\p{L}\p{N}]/u.test(form)) return endsAfterAbbreviation(text, opening, form);
  if (form === "." && isEnumerator(text, tokens, first, next)) return false;
  // "Yes ... No": dots inside a line are a pause unless a capital follows.
  return /^(?:\.{2,}|…|\[\.\.\.\])$/.test(form) ? (kind & UPPER) !== 0 : true;
}

function isDash(form: string): boolean {
  return form === "-" || form === "–" || form === "—" || form === "--";
}

/** The token that shows how what follows begins: past an opening quotation mark or bracket. */
function firstWord(text: string, tokens: readonly Span[], next: number): Span {
  for (let i = next; i < Math.min(next + 3, tokens.length); i++) {
    const form = formAt(text, tokens, i);
    if (!OPENING_QUOTES.has(form) && !QUOTES.has(form) && form !== '"' && form !== "(" && form !== "[")
      return tokens[i]!;
  }
  return tokens[next]!;
}

// Small letters are a sign of continuation only in scripts that have capitals.
function isLatin(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x2000 && text[at]!.toUpperCase() !== text[at];
}

// After a plain full stop and a space, "iPhone" or careless typing may open a sentence; after "?" or a quote it goes on.
function opensInSmallLetters(text: string, tokens: readonly Span[], next: number, form: string): boolean {
  if (form !== "." || tokens[next - 1]!.end === tokens[next]!.start) return false;
  return (
    formAt(text, tokens, next - 1) === "." &&
    /^\p{Ll}\p{Lu}/u.test(text.slice(tokens[next]!.start, tokens[next]!.start + 2))
  );
}

/** Copy that lost its spaces: "on Wednesday.The ministry", "said.\"We". */
function isGlued(text: string, tokens: readonly Span[], next: number, form: string): boolean {
  if (form !== "." && form !== "?" && form !== "!") return false;
  const before = tokens[next - 2];
  const after = firstWord(text, tokens, next);
  const afterForm = text.slice(after.start, after.end);
  const wasQuoted = QUOTES.has(formAt(text, tokens, next - 1));
  if (before === undefined || !/^\p{Lu}(?:\p{L}+|$)/u.test(afterForm)) return false;
  const word = text.slice(before.start, before.end);
  return wasQuoted || (/^[\p{L}\p{N}\p{M})\]"”’'%]+$/u.test(word) && (word.length > 1 || /[)\]"”’'%]/.test(word)));
}

function endsAfterAbbreviation(text: string, opening: Span, form: string): boolean {
  const word = form.slice(0, -1);
  const kind = abbreviationKind(word);
  if (kind === "before" || kind === "number") return false;
  if (!(kindAt(text, opening.start) & UPPER)) return false;
  // An initial is part of a name; its own check in the scanner has seen what follows.
  if (kind === undefined && /^\p{L}$/u.test(word)) return false;
  return isOpener(text.slice(opening.start, opening.end));
}

// "1. The first point": the number of a list item opens its sentence.
function isEnumerator(text: string, tokens: readonly Span[], first: number, next: number): boolean {
  return next - first === 2 && /^(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,4})$/.test(formAt(text, tokens, first));
}

function pushBounded(
  text: string,
  tokens: readonly Span[],
  first: number,
  last: number,
  sentences: SentenceRange[],
): void {
  let start = first;
  while (last - start > LONGEST) {
    const cut = bestCut(text, tokens, start);
    sentences.push({ first: start, last: cut });
    start = cut;
  }
  sentences.push({ first: start, last });
}

// The last semicolon, else colon or dash, else comma of the second half keeps clauses whole.
function bestCut(text: string, tokens: readonly Span[], start: number): number {
  for (const marks of [[";"], [":", "—", "--", "•"], [","]]) {
    for (let i = start + LONGEST - 1; i > start + LONGEST / 2; i--) {
      if (marks.includes(formAt(text, tokens, i))) return i + 1;
    }
  }
  return start + LONGEST_BARE;
}
