import type { NameType } from "../../model/sentence.ts";
import { tokenize } from "../tokenize.ts";
import { isFused } from "../tokens/clitics.ts";

/** Names that a caller knows, spelled as in running text. */
export interface NameLists {
  readonly places?: readonly string[];
  readonly bodies?: readonly string[];
  readonly persons?: readonly string[];
  /** Nationalities and other peoples, adjectives and nouns: "Norwegian", "Norwegians". */
  readonly peoples?: readonly string[];
  readonly givenNames?: readonly string[];
  /** Family names that stand before the given name, as in Korea, China and Vietnam. */
  readonly familyNamesFirst?: readonly string[];
}

/** One known name as its words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly type: NameType;
}

/** Known names, ready to be looked up. */
export interface NameLexicon {
  /** Phrases by their first word in small letters, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly givenNames: ReadonlySet<string>;
  readonly familyNamesFirst: ReadonlySet<string>;
}

/** Makes lists ready for look-up, on top of another lexicon where one is given; its own entries win. */
export function nameLexicon(lists: NameLists, base?: NameLexicon): NameLexicon {
  const phrases = new Map<string, Phrase[]>();
  for (const [first, known] of base?.phrases ?? []) phrases.set(first, [...known]);
  // Where lists disagree the later one wins: "Hong Kong" is a place though it serves as an adjective too.
  add(phrases, lists.peoples, "NORP");
  add(phrases, lists.persons, "PER");
  add(phrases, lists.bodies, "ORG");
  add(phrases, lists.places, "LOC");
  for (const known of phrases.values()) {
    if (known.length > 1) known.sort((a, b) => b.words.length - a.words.length);
  }
  return {
    phrases,
    givenNames: new Set([...(base?.givenNames ?? []), ...(lists.givenNames ?? [])]),
    familyNamesFirst: new Set([...(base?.familyNamesFirst ?? []), ...(lists.familyNamesFirst ?? [])]),
  };
}

function add(phrases: Map<string, Phrase[]>, names: readonly string[] | undefined, type: NameType): void {
  for (const name of names ?? []) {
    // What has no capital names a kind of thing: "foreign ministry".
    if (!HAS_CAPITAL.test(name)) continue;
    const words = wordsOf(name);
    if (words.length === 0) continue;
    const first = words[0]!.toLowerCase();
    const known = phrases.get(first);
    if (known === undefined) {
      phrases.set(first, [{ words, type }]);
      continue;
    }
    const same = known.findIndex((phrase) => areSameWords(phrase.words, words));
    if (same < 0) known.push({ words, type });
    else known[same] = { words, type };
  }
}

const HAS_CAPITAL = /[A-Z]|\p{Lu}/u;

/** Words without a mark or a capital inside: nothing that the tokenizer could cut but a clitic written without apostrophe. */
const PLAIN = /^(?:[A-Z]?[a-z]+|[A-Z]+)(?: (?:[A-Z]?[a-z]+|[A-Z]+))*$/;

// Most names are plain words, and thousands of them are cut at every start of the program.
function wordsOf(name: string): string[] {
  if (PLAIN.test(name)) {
    const words = name.split(" ");
    if (!words.some(isFused)) return words;
  }
  return tokenize(name, { start: 0, end: name.length }).map(({ start, end }) => name.slice(start, end));
}

function areSameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = a.length; i-- > 0; ) if (a[i] !== b[i]) return false;
  return true;
}

const DIRECTIONS = new Set(["north", "south", "east", "west", "northern", "southern", "eastern", "western", "inter"]);

/** The longest known name that begins at token `at`, or undefined. */
export function phraseAt(lexicon: NameLexicon, forms: readonly string[], at: number): Phrase | undefined {
  const candidates = lexicon.phrases.get(forms[at]!.toLowerCase());
  return candidates?.find(({ words }) =>
    words.every((word, i) => isSameWord(word, forms[at + i], words.length > 1 && i === 0)),
  );
}

// "US" is no "us" and "Turkey" no "turkey", but a headline may shout and North Korean copy writes "south Korea".
function isSameWord(word: string, form: string | undefined, mayBeSmall: boolean): boolean {
  if (form === undefined) return false;
  if (word === form || (form.startsWith("’") && word === `'${form.slice(1)}`)) return true;
  const lower = word.toLowerCase();
  if (form.toLowerCase() !== lower) return false;
  if (form === form.toUpperCase()) return true;
  return mayBeSmall && form === lower && DIRECTIONS.has(lower);
}
