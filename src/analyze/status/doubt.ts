import { childrenOf, headOf, isNegated, isPredicate, isRelation, type Tree } from "../../language/tree.ts";

/** Words that doubt what stands in the clause under them: "skeptical that they will agree", "unlikely to release". */
const DOUBTING = new Set(
  "skeptical sceptical doubtful dubious doubt unlikely improbable unclear uncertain unsure inconceivable unthinkable impossible".split(
    " ",
  ),
);
/** Without these, nothing speaks for what stands under them: "no evidence that they fired". */
const GROUNDS = new Set(
  "evidence proof indication sign basis ground suggestion hint guarantee prospect chance".split(" "),
);
/** Adverbs that hold an act without a tense out as a mere possibility: "tracking and potentially intercepting". */
const MERELY = new Set("potentially possibly hypothetically theoretically conceivably".split(" "));

/** The word that leaves open whether the clause of `verb` is so at all, or -1. */
export function doubtOver(tree: Tree, verb: number): number {
  const adverb = childrenOf(tree, verb, "advmod").find((c) => MERELY.has(tree.tokens[c]!.lemma.toLowerCase()));
  if (adverb !== undefined && tree.tokens[verb]!.xpos === "VBG") return adverb;
  for (let at = verb; headOf(tree, at) >= 0; at = headOf(tree, at)) {
    const isThat = isRelation(tree, at, "parataxis") && hasThat(tree, at);
    const isContent =
      isRelation(tree, at, "ccomp", "xcomp", "csubj", "conj", "acl") && tree.tokens[at]!.deprel !== "acl:relcl";
    if (!isThat && !isContent) return -1;
    const above = headOf(tree, at);
    if (DOUBTING.has(tree.tokens[above]!.lemma) && !(isPredicate(tree, above) && isNegated(tree, above))) return above;
    if (GROUNDS.has(tree.tokens[above]!.lemma) && isDenied(tree, above)) return above;
  }
  return -1;
}

function hasThat(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause, "mark").some((m) => tree.tokens[m]!.form.toLowerCase() === "that");
}

function isDenied(tree: Tree, noun: number): boolean {
  if (tree.children[noun]!.some((c) => /^(?:no|little)$/i.test(tree.tokens[c]!.form))) return true;
  const verb = headOf(tree, noun);
  return verb >= 0 && isPredicate(tree, verb) && isNegated(tree, verb);
}
