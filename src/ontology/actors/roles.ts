/** A word that heads the name of an office: "minister", "envoy", "secretary of state". */
export interface RoleWord {
  readonly word: string;
  /** What its holder can also be called; always holds the word itself. */
  readonly families: ReadonlySet<string>;
  /** The one state that has such an office, where there is only one. */
  readonly country: string | null;
}

/** A word that heads the name of a collective actor: "ministry", "rebels", "side". */
export interface GroupWord {
  readonly word: string;
  /** `land`: "the country"; `states`: several states without names ("our allies"). */
  readonly type: "body" | "group" | "side" | "land" | "states" | "none";
  readonly sector: string | null;
}

/** Plurals that are not made at the word's end. */
const IRREGULAR = new Map([
  ["chief of staff", "chiefs of staff"],
  ["attorney general", "attorneys general"],
  ["secretary general", "secretaries general"],
  ["secretary of state", "secretaries of state"],
  ["director general", "directors general"],
  ["consul general", "consuls general"],
  ["charge d'affaires", "charges d'affaires"],
  ["spokesperson", "spokespeople"],
]);

/** A word as it can stand in a text, in the singular or the plural. */
export interface WordForm<T> {
  readonly word: T;
  readonly isPlural: boolean;
}

/** Words by every form in which they stand; most words of a text are turned away by their first word alone. */
export interface WordForms<T> {
  readonly forms: ReadonlyMap<string, WordForm<T>>;
  readonly firstWords: ReadonlySet<string>;
}

/** All forms of a table's words. A plural that is listed itself keeps its own entry. */
export function wordForms<T extends { readonly word: string }>(words: Iterable<T>): WordForms<T> {
  const forms = new Map<string, WordForm<T>>();
  const all = [...words];
  for (const word of all) forms.set(pluralOf(word.word), { word, isPlural: true });
  for (const word of all) forms.set(word.word, { word, isPlural: false });
  return { forms, firstWords: new Set([...forms.keys()].map((form) => form.split(" ", 1)[0]!)) };
}

function pluralOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("man")) return `${word.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Lower case, hyphens and typographic apostrophes made plain: the form in which the tables are looked up. */
export function plainWords(words: string): string {
  return words.toLowerCase().replace(/[-–]/g, " ").replace(/’/g, "'").replace(/\s+/g, " ").trim();
}
