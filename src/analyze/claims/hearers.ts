import { childrenOf, headOf, isRelation, type Tree } from "../../language/tree.ts";
import { argumentsAt } from "./arguments.ts";

/** Verbs of saying that name whom something is said to. */
const TELLING = new Set(["tell", "inform", "remind", "assure", "notify", "urge", "warn", "ask"]);

/** The words for whoever is told a clause: "a truce must be declared, the minister *told his counterpart*". */
export function hearersOf(tree: Tree, clause: number): readonly number[] {
  let at = clause;
  while (isRelation(tree, at, "conj", "ccomp", "xcomp", "parataxis") && headOf(tree, at) >= 0) {
    const above = headOf(tree, at);
    if (TELLING.has(tree.tokens[above]!.lemma)) return toldBy(tree, above);
    at = above;
  }
  // "..., he told his counterpart": the clause stands above its own verb of saying.
  const behind = childrenOf(tree, clause, "parataxis").find((c) => TELLING.has(tree.tokens[c]!.lemma));
  return behind === undefined ? [] : toldBy(tree, behind);
}

function toldBy(tree: Tree, verb: number): readonly number[] {
  const { objects, receivers } = argumentsAt(tree, verb);
  return [...receivers, ...objects].map((a) => a.head);
}
