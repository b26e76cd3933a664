import type { Token } from "../../model/sentence.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import { type GroupWord, plainWords, type RoleWord, singularOf } from "../../ontology/actors/roles.ts";

/** A word of office or of a collective where it stands: tokens `first` up to `last`, exclusive. */
export interface Headword<T> {
  readonly first: number;
  readonly last: number;
  readonly word: T;
  readonly isPlural: boolean;
}

const LONGEST = 5;

/** The longest word of office that begins at token `i`: "secretary of state" before "secretary". */
export function roleAt(tokens: readonly Token[], i: number, facts: ActorFacts): Headword<RoleWord> | undefined {
  return headwordAt(tokens, i, facts.roles);
}

/** The longest collective word that begins at token `i`. */
export function groupAt(tokens: readonly Token[], i: number, facts: ActorFacts): Headword<GroupWord> | undefined {
  return headwordAt(tokens, i, facts.groups);
}

function headwordAt<T>(tokens: readonly Token[], i: number, table: ReadonlyMap<string, T>): Headword<T> | undefined {
  let words = "";
  let found: Headword<T> | undefined;
  for (let j = i; j < tokens.length && j < i + LONGEST; j++) {
    const form = plainWords(tokens[j]!.form);
    if (form !== "") words = words === "" ? form : `${words} ${form}`;
    else if (j === i) return undefined;
    const exact = table.get(words);
    if (exact !== undefined) {
      // "forces" and "officials" are listed in the plural where the singular is another thing.
      found = { first: i, last: j + 1, word: exact, isPlural: tokens[j]!.xpos === "NNS" };
      continue;
    }
    const singular = singularOf(words);
    const plural = singular === undefined ? undefined : table.get(singular);
    if (plural !== undefined) found = { first: i, last: j + 1, word: plural, isPlural: true };
  }
  return found;
}
