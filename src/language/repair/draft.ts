import type { Name, NameType, Token } from "../../model/sentence.ts";

/** A tree under repair. Rules change the heads and relations of their own copy, never the tokens. */
export interface Draft {
  readonly tokens: readonly Token[];
  readonly head: number[];
  readonly deprel: string[];
}

/** A copy of the parser's answer to work on. */
export function draftOf(tokens: readonly Token[]): Draft {
  return { tokens, head: tokens.map((t) => t.head), deprel: tokens.map((t) => t.deprel) };
}

/** The dependents of `head` whose relation is one of `relations`, subtypes included; all when none is given. */
export function dependents(draft: Draft, head: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < draft.head.length; i++) {
    if (draft.head[i] === head && (relations.length === 0 || relations.includes(baseOf(draft.deprel[i]!))))
      found.push(i);
  }
  return found;
}

/** A relation without its subtype. */
export function baseOf(deprel: string): string {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Hangs a word elsewhere, unless that would close a circle. */
export function attach(draft: Draft, word: number, head: number, deprel: string): void {
  for (let at = head; at >= 0; at = draft.head[at]!) if (at === word) return;
  draft.head[word] = head;
  draft.deprel[word] = deprel;
}

/** Makes `word` the root in the place of `old`, which `word` hung on; `old` comes under it as `deprel`. */
export function promote(draft: Draft, word: number, old: number, deprel: string): void {
  if (draft.head[word] !== old || draft.head[old] !== -1) return;
  draft.head[word] = -1;
  draft.deprel[word] = "root";
  draft.head[old] = word;
  draft.deprel[old] = deprel;
}

/** True for nouns, names and pronouns. */
export function isNominal(token: Token): boolean {
  return token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON";
}

/** True for a verb whose form says when: "met", "meets", "meet" of the present. */
export function isFiniteVerb(token: Token): boolean {
  return token.upos === "VERB" && (token.xpos === "VBD" || token.xpos === "VBZ" || token.xpos === "VBP");
}

/** The word of a stretch that the rest of it hangs on. */
export function topOf(draft: Draft, first: number, last: number): number {
  let top = first;
  while (draft.head[top]! >= first && draft.head[top]! < last) top = draft.head[top]!;
  return top;
}

/** The name that a word is part of; of one type only, where a type is given. */
export function nameOver(names: readonly Name[], word: number, type?: NameType): Name | undefined {
  return names.find((n) => word >= n.first && word < n.last && (type === undefined || n.type === type));
}
