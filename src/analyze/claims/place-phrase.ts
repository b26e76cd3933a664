import { headOf, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
import type { PlacePrecision } from "../../model/place.ts";
import { isPlaceNoun } from "./place-nouns.ts";

/**
 * The head of the phrase that a place name stands in, climbing as long as the
 * words above only say what kind of place it is: "the northern city of
 * Sokode", "off the coast of Crete", "Baghdad's Green Zone", "a Cairo hotel".
 * `named` are the tokens of all place names of the sentence.
 */
export function placePhrase(tree: Tree, token: number, precision: PlacePrecision, named: ReadonlySet<number>): number {
  let at = token;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const above = nounBefore(tree, at) ?? partOf(tree, at, precision, named);
    if (above < 0 || above === at) return at;
    at = above;
  }
  return at;
}

// "the Nepalese capital Kathmandu": parsers hang a bare name behind such a noun anywhere.
function nounBefore(tree: Tree, at: number): number | null {
  const first = tree.left[at]! < at && isRelation(tree, at, "flat") ? at : firstOfName(tree, at);
  const before = tree.tokens[first - 1];
  if (before?.upos !== "NOUN" || !isPlaceNoun(before.lemma) || prepositionOf(tree, at) !== "") return null;
  // Under the noun already, the usual way leads there.
  return headOf(tree, first) === first - 1 || isRelation(tree, first - 1, "compound", "nmod") ? null : first - 1;
}

function firstOfName(tree: Tree, at: number): number {
  let first = at;
  while (tree.tokens[first - 1]?.upos === "PROPN" && tree.tokens[first - 1]!.head === at) first--;
  return first;
}

function partOf(tree: Tree, at: number, precision: PlacePrecision, named: ReadonlySet<number>): number {
  const head = headOf(tree, at);
  if (head < 0 || tree.tokens[head]!.upos === "VERB") return -1;
  const { lemma, upos } = tree.tokens[head]!;
  const isKind = isPlaceNoun(lemma);
  // "Honolulu, Hawaii" hangs as one name, whatever relation the parser gives it; "Kyiv and Kharkiv" share their preposition.
  if (isRelation(tree, at, "flat", "appos", "conj")) return isKind || named.has(head) ? head : -1;
  const isNamed = upos === "PROPN";
  if (isRelation(tree, at, "nmod:poss")) return isKind || isNamed ? head : -1;
  // "a Moscow court": a town in front of any noun says where it is; a state says whose it is.
  if (isRelation(tree, at, "compound", "amod"))
    return isKind || (isNamed && precision !== "country") || precision === "city" ? head : -1;
  if (isRelation(tree, at, "nmod")) {
    const preposition = prepositionOf(tree, at);
    if (preposition === "of") return isKind || isNamed ? head : -1;
    // "the capital Kathmandu", "Omdurman city": no preposition between the two.
    return preposition === "" && isKind ? head : -1;
  }
  return -1;
}
