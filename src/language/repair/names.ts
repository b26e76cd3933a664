import type { Name } from "../../model/sentence.ts";
import { attach, baseOf, type Draft, dependents, topOf } from "./draft.ts";
import { isOffice } from "./office.ts";

/** A person's name has one head; parts that hang elsewhere come back to the first part. */
export function holdNamesTogether(draft: Draft, names: readonly Name[]): void {
  for (const { first, last, type } of names) {
    if (type !== "PER" || last - first < 2) continue;
    const strays: number[] = [];
    for (let i = first; i < last; i++) if (draft.head[i]! < first || draft.head[i]! >= last) strays.push(i);
    if (strays.length < 2 || strays.some((i) => draft.head[i] === -1)) continue;
    // "Sheikh Dorn al-Sorn": all parts may hang on a title that counts as part of the name.
    if (strays.every((i) => draft.deprel[i] === "flat" && draft.head[i] === draft.head[strays[0]!])) continue;
    for (const i of strays.slice(1)) attach(draft, i, strays[0]!, draft.tokens[i]!.upos === "PUNCT" ? "punct" : "flat");
  }
}

/**
 * "the chief negotiator, Anders Dorn, and his counterpart", "Secretary of
 * State Anders Dorn": a name right after its office is no second person.
 */
export function nameTheOffice(draft: Draft, names: readonly Name[]): void {
  for (const { first, last, type } of names) {
    if (type !== "PER" || first === 0) continue;
    const top = topOf(draft, first, last);
    if (baseOf(draft.deprel[top]!) !== "conj" || dependents(draft, top, "cc").length > 0) continue;
    const office = officeBefore(draft, first, last, draft.head[top]!);
    if (office < 0) continue;
    const others = dependents(draft, top);
    attach(draft, top, office, "appos");
    // What the parser had coordinated with the name goes on with the office.
    for (const i of others) if (i >= last && baseOf(draft.deprel[i]!) === "conj") attach(draft, i, office, "conj");
  }
}

/** The office that a name from `first` to `last` fills: its neighbour, past a comma or not, or the head before "of". */
function officeBefore(draft: Draft, first: number, last: number, head: number): number {
  const { tokens } = draft;
  const hasComma = tokens[first - 1]!.form === ",";
  const neighbour = first - (hasComma ? 2 : 1);
  // "the president, Dorn and Sorn" lists three people.
  const isList = hasComma && tokens[last]?.upos === "CCONJ";
  if (neighbour >= 0 && isOffice(tokens[neighbour]!.lemma.toLowerCase())) return isList ? -1 : neighbour;
  if (hasComma || head < 0 || head >= first || !isOffice(tokens[head]!.lemma.toLowerCase())) return -1;
  return reaches(draft, head, first) ? head : -1;
}

/** True when all words between the office and the name belong to the office: "Secretary of State Dorn". */
function reaches(draft: Draft, office: number, first: number): boolean {
  for (let i = office + 1; i < first; i++) {
    let at = i;
    while (at >= 0 && at !== office) at = draft.head[at]!;
    if (at < 0 || draft.tokens[i]!.upos === "PUNCT" || draft.tokens[i]!.upos === "CCONJ") return false;
  }
  return first - office <= 4;
}

/** "envoys of Norway and the Netherlands": names of one kind go together, not a name with what belongs to the other. */
export function pairNames(draft: Draft, names: readonly Name[]): void {
  names.forEach((right, k) => {
    const left = names[k - 1];
    if (left === undefined || left.type !== right.type || right.first - left.last > 3) return;
    const second = topOf(draft, right.first, right.last);
    const whole = draft.head[second]!;
    if (baseOf(draft.deprel[second]!) !== "conj" || whole < 0 || whole >= left.first) return;
    const one = topOf(draft, left.first, left.last);
    const joins = draft.tokens.slice(left.last, right.first).every(({ upos }) => upos === "CCONJ" || upos === "DET");
    const belongs = draft.head[one] === whole && baseOf(draft.deprel[one]!) === "nmod";
    if (joins && belongs && draft.tokens[whole]!.upos === "NOUN") attach(draft, second, one, "conj");
  });
}

/** "Finnish FM": the adjective of a nation goes with the noun behind it, which does the deed. */
export function followNation(draft: Draft, names: readonly Name[]): void {
  for (const { first, last, type } of names) {
    if (type !== "NORP" || last - first !== 1 || draft.tokens[first]!.upos !== "ADJ") continue;
    if (draft.head[last] !== first || baseOf(draft.deprel[last]!) !== "flat") continue;
    const others = dependents(draft, first).filter((i) => i !== last);
    draft.head[last] = draft.head[first]!;
    draft.deprel[last] = draft.deprel[first]!;
    draft.head[first] = last;
    draft.deprel[first] = "amod";
    for (const i of others) attach(draft, i, last, draft.deprel[i]!);
  }
}
