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

const IRREGULAR = new Map([
  ["chiefs of staff", "chief of staff"],
  ["attorneys general", "attorney general"],
  ["secretaries general", "secretary general"],
  ["secretaries of state", "secretary of state"],
  ["directors general", "director general"],
  ["consuls general", "consul general"],
  ["charges d'affaires", "charge d'affaires"],
  ["spokesmen", "spokesman"],
  ["spokeswomen", "spokeswoman"],
  ["spokespeople", "spokesperson"],
  ["congressmen", "congressman"],
  ["businessmen", "businessman"],
  ["chairmen", "chairman"],
  ["heads of state", "leader"],
  ["heads of government", "leader"],
  ["head of state", "leader"],
  ["head of government", "leader"],
]);

/** The singular of an office's plural, or undefined when the word is none: "ministers", "envoys", "secretaries". */
export function singularOf(word: string): string | undefined {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return undefined;
}

/** Lower case, hyphens and typographic apostrophes made plain: the form in which the tables are looked up. */
export function plainWords(words: string): string {
  return words.toLowerCase().replace(/[-–]/g, " ").replace(/’/g, "'").replace(/\s+/g, " ").trim();
}
