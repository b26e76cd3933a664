import type { HolderTable } from "./holders.ts";
import type { PhraseTable } from "./phrases.ts";
import type { GroupWord, RoleWord, WordForms } from "./roles.ts";

/** A state or territory and what news calls it. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly iso2: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly seats: readonly string[];
}

/** All the desk knows of actors before it reads: data only, extended by the user's own tables. */
export interface ActorFacts {
  readonly countries: ReadonlyMap<string, Country>;
  readonly phrases: PhraseTable;
  readonly holders: HolderTable;
  readonly roles: WordForms<RoleWord>;
  readonly groups: WordForms<GroupWord>;
  /** Sets of states that "the allies" can mean. */
  readonly alliances: readonly (readonly string[])[];
  /** Capitalised words that no personal name ends in. */
  readonly titleWords: ReadonlySet<string>;
  /** Given names with the gender they tell: `f`, `m`, or "" for either. */
  readonly givenNames: ReadonlyMap<string, string>;
  /** Family names that open a name (East Asian order) or are telling in themselves. */
  readonly familyNames: ReadonlySet<string>;
}
