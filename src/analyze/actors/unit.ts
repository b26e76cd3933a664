import type { Phrase } from "../../ontology/actors/phrases.ts";
import type { GroupWord, RoleWord } from "../../ontology/actors/roles.ts";

/** What kind of actor a noun phrase speaks of, by its form alone. */
export type Shape =
  | "person"
  | "office"
  | "body"
  | "group"
  | "side"
  | "land"
  | "states"
  | "state"
  | "people"
  | "pronoun";

/** A noun phrase that names an actor, before it is known whom. */
export interface Unit {
  readonly sentence: number;
  /** The phrase's tokens, possessor and determiner left out, complements too. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly shape: Shape;
  /** A person's name, a body's or a state's, as it stands. */
  readonly name: string | null;
  readonly nameFirst: number;
  /** What the facts know it as; more than one where the words are ambiguous. */
  readonly phrases: readonly Phrase[];
  readonly role: RoleWord | null;
  readonly group: GroupWord | null;
  /** The office as worded, without country and determiner: "chief nuclear negotiator". */
  readonly office: string | null;
  /** Lower-case words that narrow the office or body: "chief", "nuclear"; "foreign". */
  readonly modifiers: readonly string[];
  /** True for several; of a name, where its title goes for a whole list: "ministers A and B". */
  readonly isPlural: boolean;
  /** 2 for "both", "two"; 3 for "three"; 0 where no number is given. */
  readonly count: number;
  readonly isDefinite: boolean;
  readonly isFormer: boolean;
  /** True for a state or body inside another phrase: "Russian" in "Russian missiles". */
  readonly isModifier: boolean;
  /** True for a state that opens a person's phrase and that the tree takes for its head: the person is meant. */
  readonly standsForPerson: boolean;
  /** Countries that the phrase itself gives, in text order. */
  readonly countries: readonly string[];
  /** Token of the possessor's head ("South Korea" in "South Korea's ministry"), or of a possessive pronoun; -1. */
  readonly owner: number;
  readonly ownerIsPronoun: boolean;
  /** Last token of the name that this office stands in apposition to, or -1. */
  readonly apposedTo: number;
  /** Head tokens of the actors it is "of": the ministry in "spokesman for the ministry". */
  readonly of: readonly number[];
  /** One past the last token of the name: "ministry of South Korea", but not "ministry in Seoul". */
  readonly nameEnd: number;
}
