import type { Name } from "../../model/sentence.ts";
import { attach, baseOf, type Draft, dependents } from "./draft.ts";
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

/** "the chief negotiator, Anders Dorn, and his counterpart": a name after its office and a comma is no second person. */
export function nameTheOffice(draft: Draft, names: readonly Name[]): void {
  for (const { first, last, type } of names) {
    if (type !== "PER" || draft.tokens[first - 1]?.form !== ",") continue;
    const top = topOf(draft, first, last);
    const office = draft.head[top]!;
    if (baseOf(draft.deprel[top]!) !== "conj" || office < 0 || draft.tokens[office]!.upos !== "NOUN") continue;
    // Only right behind the office: "negotiator of Norway, Anders Dorn" may list two.
    if (office >= first - 1 || dependents(draft, top, "cc").length > 0 || !isOffice(draft.tokens[office]!.lemma))
      continue;
    const others = dependents(draft, top);
    draft.deprel[top] = "appos";
    // What the parser had coordinated with the name goes on with the office.
    for (const i of others) if (i >= last && baseOf(draft.deprel[i]!) === "conj") attach(draft, i, office, "conj");
  }
}

function topOf(draft: Draft, first: number, last: number): number {
  let top = first;
  while (draft.head[top]! >= first && draft.head[top]! < last) top = draft.head[top]!;
  return top;
}
