import type { ActorType } from "../../model/actor.ts";

/**
 * How a known name is used: a state's own name, its adjective, its people, the
 * seat of its government, a metonym that needs support, a body, a teller, a person.
 */
export type PhraseKind = "state" | "adjective" | "people" | "seat" | "metonym" | "body" | "outlet" | "person";

/** A name that the facts know, as it stands in running text. */
export interface Phrase {
  readonly words: string;
  readonly kind: PhraseKind;
  readonly country: string | null;
  /** The name the facts give the actor; several phrases share one. */
  readonly name: string;
  readonly type: ActorType;
  readonly sector: string | null;
  /** True for names that a state is known by but not called any more: they find it and never name it. */
  readonly isBygone?: boolean;
  /** True where the name stands with "the" in the tables: an outlet's ("The Times") is none without it. */
  readonly needsArticle?: boolean;
  /** Metonyms only: codes of which one must be named in the article. */
  readonly needs: readonly string[];
}

/** Known names by their first word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** Sorts phrases for lookup. A leading "the" is left out: the text may or may not have it. */
export function phraseTable(phrases: Iterable<Phrase>): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const words = withoutArticle(phrase.words);
    const key = firstRun(words, 0);
    const list = table.get(key);
    const entry = words === phrase.words ? phrase : { ...phrase, words, needsArticle: true };
    if (list === undefined) table.set(key, [entry]);
    else list.push(entry);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const NONE: readonly Phrase[] = [];

/** All phrases of the greatest length that stand in `text` at `start` as whole words; empty when none does. */
export function phrasesAt(table: PhraseTable, text: string, start: number): readonly Phrase[] {
  const list = table.get(firstRun(text, start));
  if (list === undefined) return NONE;
  let found: Phrase[] | undefined;
  let length = 0;
  for (const phrase of list) {
    if (found !== undefined && phrase.words.length < length) break;
    if (!standsAt(text, start, phrase.words)) continue;
    length = phrase.words.length;
    if (found === undefined) found = [phrase];
    else found.push(phrase);
  }
  return found ?? NONE;
}

/** Leading letters and digits: the key of the table. */
function firstRun(text: string, start: number): string {
  let end = start;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function withoutArticle(words: string): string {
  return words.startsWith("the ") || words.startsWith("The ") ? words.slice(4) : words;
}

// Typographic apostrophes and any white space match the plain ones of the tables.
function standsAt(text: string, start: number, words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const a = text.charCodeAt(start + i);
    const b = words.charCodeAt(i);
    if (a === b) continue;
    if (b === 32 && (a === 10 || a === 0xa0 || a === 9)) continue;
    if ((b === 39 || b === 0x2019) && (a === 39 || a === 0x2019)) continue;
    return false;
  }
  return !isWordCode(text.charCodeAt(start + words.length));
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}
