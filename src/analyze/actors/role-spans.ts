import type { Token } from "../../model/sentence.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { GroupWord, RoleWord, WordForms } from "../../ontology/actors/roles.ts";

/** A word of office or of a collective where it stands: tokens `first` up to `last`, exclusive. */
export interface Headword<T> {
  readonly first: number;
  readonly last: number;
  readonly word: T;
  readonly isPlural: boolean;
}

/** The longest word of office that begins at token `i`: "secretary of state" before "secretary". */
export function roleAt(tokens: readonly Token[], i: number, facts: ActorFacts): Headword<RoleWord> | undefined {
  return headwordAt(tokens, i, facts.roles);
}

/** The longest collective word that begins at token `i`. */
export function groupAt(tokens: readonly Token[], i: number, facts: ActorFacts): Headword<GroupWord> | undefined {
  return headwordAt(tokens, i, facts.groups);
}

const LONGEST = 5;

function headwordAt<T>(
  tokens: readonly Token[],
  i: number,
  { forms, firstWords }: WordForms<T>,
): Headword<T> | undefined {
  let words = plainForm(tokens[i]!.form);
  if (!firstWords.has(words)) return undefined;
  let found: Headword<T> | undefined;
  for (let j = i; ; ) {
    const form = forms.get(words);
    // "forces" and "officials" are listed in the plural where the singular is another thing.
    if (form !== undefined)
      found = { first: i, last: j + 1, word: form.word, isPlural: form.isPlural || /^NNP?S$/.test(tokens[j]!.xpos) };
    if (++j >= tokens.length || j >= i + LONGEST) return found;
    const next = plainForm(tokens[j]!.form);
    if (next !== "") words = `${words} ${next}`;
  }
}

// Hyphens are words of their own here and none in the tables.
function plainForm(form: string): string {
  if (form === "-" || form === "–") return "";
  const plain = form.toLowerCase().replace("’", "'");
  // "Gen." and "Lt." are listed without their stop.
  return plain.length > 2 && plain.length < 6 && plain.endsWith(".") ? plain.slice(0, -1) : plain;
}
