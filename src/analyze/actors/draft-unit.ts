import type { Token } from "../../model/sentence.ts";
import { plainWords } from "../../ontology/actors/roles.ts";
import type { Chunk } from "./chunks.ts";
import type { Layout } from "./layout.ts";
import type { Shape, Unit } from "./unit.ts";

/** A unit while it is put together. */
export type Draft = { -readonly [K in keyof Unit]: Unit[K] };

/** Numbers that count actors. */
export const NUMBERS = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
]);

/** Words that say an office is over. */
export const FORMER = new Set(["former", "ex", "late", "then", "outgoing", "onetime"]);

/** A unit of which only stretch and shape are known. */
export function bareUnit(layout: Layout, first: number, last: number, shape: Shape): Draft {
  return {
    sentence: layout.index,
    first,
    last,
    head: headIn(layout.sentence.tokens, first, last),
    shape,
    name: null,
    nameFirst: first,
    phrases: [],
    role: null,
    group: null,
    office: null,
    modifiers: [],
    isPlural: false,
    count: 0,
    isDefinite: false,
    isFormer: false,
    isModifier: false,
    standsForPerson: false,
    countries: [],
    owner: -1,
    ownerIsPronoun: false,
    apposedTo: -1,
    of: [],
    nameEnd: last,
  };
}

/** The token of a stretch that governs the others; the last one where the tree leaves several. */
export function headIn(tokens: readonly Token[], first: number, last: number): number {
  let found = last - 1;
  for (let i = last - 1; i >= first; i--) {
    const { head, upos } = tokens[i]!;
    if ((head < first || head >= last) && upos !== "PUNCT" && upos !== "DET") {
      found = i;
      break;
    }
  }
  return found;
}

/** Countries of the known names before token `before`, nearest last; bodies count with the state they belong to. */
export function countriesIn(layout: Layout, first: number, before: number): string[] {
  const found: string[] = [];
  for (const hit of layout.hits) {
    if (hit.first < first || hit.last > before) continue;
    const codes = new Set(hit.phrases.filter((p) => p.kind !== "person" && p.kind !== "outlet").map((p) => p.country));
    const [code] = codes;
    if (codes.size === 1 && code != null) found.push(code);
  }
  return found;
}

/** Notes whose a phrase is: a possessor before it or a possessive pronoun that opens it. */
export function setOwner(layout: Layout, chunk: Chunk, unit: Draft): void {
  if (chunk.pronoun >= 0) {
    unit.owner = chunk.pronoun;
    unit.ownerIsPronoun = true;
  } else if (chunk.owner >= 0) {
    const { first, last } = layout.chunks[chunk.owner]!;
    unit.owner = headIn(layout.sentence.tokens, first, last);
  }
}

/** The office begins behind determiner, numbers and country: "the two South Korean [foreign ministers]". */
export function officeStart(layout: Layout, first: number, role: number): number {
  const { tokens } = layout.sentence;
  let start = first;
  for (let i = first; i < role; i++) {
    const hit = layout.hitAt[i];
    const isCountry = hit?.phrases.some((p) => p.kind !== "body" && p.kind !== "person");
    if (
      isCountry ||
      tokens[i]!.upos === "DET" ||
      tokens[i]!.xpos === "PRP$" ||
      NUMBERS.has(tokens[i]!.form.toLowerCase())
    )
      start = i + 1;
    if (start === i && tokens[i]!.upos === "PUNCT") start = i + 1;
  }
  return Math.min(start, role);
}

/** The words of a stretch that narrow what it names, in small letters. */
export function modifiersIn(layout: Layout, first: number, before: number): string[] {
  const found: string[] = [];
  for (let i = first; i < before; i++) {
    const token = layout.sentence.tokens[i]!;
    if (token.upos === "PUNCT" || layout.runOver[i] !== undefined) continue;
    found.push(plainWords(token.form));
  }
  return found;
}

/** True when a word of a stretch says that an office is over, also before a state: "former Kenyan president". */
export function isFormerIn(layout: Layout, first: number, before: number): boolean {
  return modifiersIn(layout, first, before).some((m) => FORMER.has(m));
}

/** True for the small words inside the wording of an office. */
export function isLink(word: string): boolean {
  return /^(?:of|for|to|on|and|the|&)$/.test(word);
}
