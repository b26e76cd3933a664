import { type Arguments, argumentsOf, type Tree } from "../../language/tree.ts";

// A pure memo: the rules of one trigger ask for the same arguments many times, and a tree never changes.
const memo = new WeakMap<Tree, (Arguments | undefined)[]>();

/** The logical arguments of a predicate, remembered for as long as its tree lives. */
export function argumentsAt(tree: Tree, head: number): Arguments {
  let known = memo.get(tree);
  if (known === undefined) {
    known = [];
    memo.set(tree, known);
  }
  known[head] ??= argumentsOf(tree, head);
  return known[head]!;
}
