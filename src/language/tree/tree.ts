import type { Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";

/** A sentence's dependency tree, indexed for walking in both directions. Tokens are named by their index. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The root's index; -1 in a sentence without tokens. */
  readonly root: number;
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[];
  /** Leftmost token of each token's subtree. */
  readonly left: Int32Array;
  /** Rightmost token of each token's subtree, inclusive. */
  readonly right: Int32Array;
}

const NONE: readonly number[] = [];

// A pure memo: several stages walk the same sentence, and a sentence never changes.
const memo = new WeakMap<Sentence, Tree>();

/** The tree of a sentence, built on first use and remembered for as long as the sentence lives. */
export function treeOf(sentence: Sentence): Tree {
  const known = memo.get(sentence);
  if (known !== undefined) return known;
  const tree = buildTree(sentence);
  memo.set(sentence, tree);
  return tree;
}

function buildTree(sentence: Sentence): Tree {
  const { tokens } = sentence;
  const children: number[][] = [];
  const left = new Int32Array(tokens.length);
  const right = new Int32Array(tokens.length);
  let root = -1;
  for (let i = 0; i < tokens.length; i++) {
    left[i] = i;
    right[i] = i;
    const head = tokens[i]!.head;
    if (head < 0) {
      if (root < 0) root = i;
      continue;
    }
    const siblings = children[head];
    if (siblings === undefined) children[head] = [i];
    else siblings.push(i);
  }
  const tree = { sentence, tokens, root, children: tokens.map((_, i) => children[i] ?? NONE), left, right };
  // Parents come before their dependents in this order, so its reverse widens every subtree after its parts.
  const order = topDown(tree);
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k]!;
    const head = tokens[i]!.head;
    if (head < 0) continue;
    if (left[i]! < left[head]!) left[head] = left[i]!;
    if (right[i]! > right[head]!) right[head] = right[i]!;
  }
  return tree;
}

function topDown(tree: Pick<Tree, "tokens" | "children">): number[] {
  const order: number[] = [];
  for (let i = 0; i < tree.tokens.length; i++) if (tree.tokens[i]!.head < 0) order.push(i);
  for (let k = 0; k < order.length; k++) order.push(...tree.children[order[k]!]!);
  return order;
}

/** True when the token's relation is one of `relations`, with or without a subtype: `nsubj` also matches `nsubj:pass`. */
export function isRelation(tree: Tree, i: number, ...relations: readonly string[]): boolean {
  const { deprel } = tree.tokens[i]!;
  return relations.some((r) => deprel === r || (deprel.startsWith(r) && deprel.charCodeAt(r.length) === 58));
}

/** The token's dependents under any of `relations` (all of them when none is given), in text order. */
export function childrenOf(tree: Tree, i: number, ...relations: readonly string[]): readonly number[] {
  const all = tree.children[i] ?? NONE;
  return relations.length === 0 || all.length === 0 ? all : all.filter((c) => isRelation(tree, c, ...relations));
}

/** The first dependent under one of `relations`, or -1. */
export function childOf(tree: Tree, i: number, ...relations: readonly string[]): number {
  return tree.children[i]?.find((c) => isRelation(tree, c, ...relations)) ?? -1;
}

/** The token's head, or -1 for the root. */
export function headOf(tree: Tree, i: number): number {
  return tree.tokens[i]!.head;
}

/** Every token of the subtree under `i`, itself included, in text order. */
export function subtreeOf(tree: Tree, i: number): readonly number[] {
  const found = [i];
  for (let k = 0; k < found.length; k++) found.push(...tree.children[found[k]!]!);
  return found.sort((a, b) => a - b);
}

/** The text range from the first to the last token of the subtree under `i`. */
export function yieldOf(tree: Tree, i: number): Span {
  return { start: tree.tokens[tree.left[i]!]!.start, end: tree.tokens[tree.right[i]!]!.end };
}

/** True when `i` is `ancestor` or stands anywhere below it. */
export function isUnder(tree: Tree, i: number, ancestor: number): boolean {
  for (let at = i; at >= 0; at = tree.tokens[at]!.head) if (at === ancestor) return true;
  return false;
}

/** The heads above `i`, nearest first. */
export function ancestorsOf(tree: Tree, i: number): readonly number[] {
  const found: number[] = [];
  for (let at = tree.tokens[i]!.head; at >= 0; at = tree.tokens[at]!.head) found.push(at);
  return found;
}

/** `i` and everything coordinated under it: all of "Seoul, Tokyo and Washington" when asked for its first word. */
export function conjunctsOf(tree: Tree, i: number): readonly number[] {
  const found = [i];
  for (let k = 0; k < found.length; k++) found.push(...childrenOf(tree, found[k]!, "conj"));
  return found;
}

/** The first of the words that `i` is coordinated with: itself where there is no coordination. */
export function firstConjunct(tree: Tree, i: number): number {
  let at = i;
  while (isRelation(tree, at, "conj") && tree.tokens[at]!.head >= 0) at = tree.tokens[at]!.head;
  return at;
}

/** The head words in apposition to `i`: "Kim Gunn" for "negotiator" in "the chief negotiator, Kim Gunn,". */
export function appositionsOf(tree: Tree, i: number): readonly number[] {
  return childrenOf(tree, i, "appos");
}

/** The preposition that introduces `i` as lower-cased words: "in", "according to", "on behalf of"; "" when there is none. */
export function prepositionOf(tree: Tree, i: number): string {
  let words = "";
  for (const c of childrenOf(tree, i, "case")) {
    // The possessive clitic is a case marker too, but no preposition.
    if (tree.tokens[c]!.xpos === "POS") continue;
    for (const w of [c, ...childrenOf(tree, c, "fixed")]) {
      words += `${words === "" ? "" : " "}${tree.tokens[w]!.form.toLowerCase()}`;
    }
  }
  return words;
}
