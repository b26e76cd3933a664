import { subtreeOf, type Tree } from "../../language/tree.ts";
import { argumentsAt } from "./arguments.ts";

/** Groups that somebody leads: who leads one acts with it. */
const LED = new Set(
  "delegation team mission group party side contingent force faction coalition government cabinet panel trio commission rebel fighter".split(
    " ",
  ),
);
const LEADING = new Set(["lead", "head", "chair", "spearhead", "command"]);

/** Who leads the group at a word: "a delegation of the party led by Anders Dorn". */
export function leadersOf(tree: Tree, word: number): readonly number[] {
  if (!LED.has(tree.tokens[word]!.lemma.toLowerCase())) return [];
  // The participle may hang on what the group is of.
  const leading = subtreeOf(tree, word).filter(
    (i) => i > word && LEADING.has(tree.tokens[i]!.lemma) && tree.tokens[i]!.xpos === "VBN",
  );
  return leading.flatMap((verb) => argumentsAt(tree, verb).subjects.map((a) => a.head));
}
