import { headOf, isRelation, type Tree } from "../../language/tree.ts";
import type { Mention } from "../../model/mention.ts";
import type { Token } from "../../model/sentence.ts";
import { nearestMention } from "./mention-of.ts";
import type { WordFacts } from "./word-test.ts";

type Row = readonly Mention[];

// A pure memo: every side of every act of a sentence asks, and its mentions never change.
const memo = new WeakMap<Tree, readonly Row[]>();

/**
 * The other members of the list that a word's mention stands in. Names in a
 * row ("Envoy Dorn, Minister Sorn and the president of Norway") belong
 * together, also where the tree has lost one of them.
 */
export function listedWith(word: number, facts: WordFacts): readonly number[] {
  const mention = nearestMention(word, facts);
  if (mention === undefined) return [];
  const { tree } = facts;
  const row = rowsOf(facts).find((r) => r.some((m) => m.start === mention.start && m.end === mention.end));
  if (row === undefined) return [];
  const isSubject = isRelation(tree, firstOf(word, tree), "nsubj");
  const at = row.findIndex((m) => m.start === mention.start);
  const next = tree.tokens.findIndex((t) => t.start >= row.at(-1)!.end);
  const isFollowedByVerb = next >= 0 && isFiniteAt(tree, next);
  // "met Dorn, and Sorn said": a verb behind the list may take its last name for a subject of its own.
  if (!isSubject && isFollowedByVerb) return [];
  const others = isSubject ? row : row.slice(at + 1);
  return others.filter((m) => m !== row[at] && !isSubjectOfAnother(m.head, word, tree)).map((m) => m.head);
}

/** The members of the list that "they" or "their" takes up in its own sentence: "Holm and Krag before their meeting". */
export function listTakenUp(word: number, facts: WordFacts): readonly number[] {
  const { form, start } = facts.tree.tokens[word]!;
  if (!/^(?:they|their|both|themselves)$/i.test(form)) return [];
  const row = rowsOf(facts).findLast((r) => r.at(-1)!.end <= start && r.every((m) => sortOf(m) === "people"));
  return row?.map((m) => m.head) ?? [];
}

function rowsOf(facts: WordFacts): readonly Row[] {
  const known = memo.get(facts.tree);
  if (known !== undefined) return known;
  const rows = findRows(facts);
  memo.set(facts.tree, rows);
  return rows;
}

function findRows({ tree, mentionsHere }: WordFacts): readonly Row[] {
  const { tokens } = tree;
  const rows: Mention[][] = [];
  let row: Mention[] = [];
  let isClosed = false;
  let end = -1;
  const close = () => {
    if (row.length > 1 && isClosed) rows.push(row);
    row = [];
    isClosed = false;
  };
  for (const mention of mentionsHere()) {
    if (mention.start < end || isOwner(mention, tree)) continue;
    const last = row.at(-1);
    const gap = tokens.filter((t) => t.start >= end && t.end <= mention.start);
    if (last !== undefined && sortOf(last) === "people" && isWhence(gap, mention)) {
      end = mention.end;
      continue;
    }
    const between = gap.slice(whenceEnd(gap)).map((t) => t.form.toLowerCase());
    // "Envoy Dorn and Norway's Nils Krag": whose he is stands between.
    const joint = between
      .slice(0, ownerStart(between))
      .filter((form) => form !== "the")
      .join(" ");
    if (last !== undefined && /^(?:,|and|&)$/.test(joint) && isSameActor(last, mention)) {
      // An apposition tells of the one before it.
      end = mention.end;
      continue;
    }
    const isNext =
      last !== undefined && !isClosed && /^(?:,|,? ?(?:and|&|as well as|along with|together with))$/.test(joint);
    if (!isNext || !isLike(last, mention)) close();
    else if (joint !== ",") isClosed = true;
    row.push(mention);
    end = mention.end;
  }
  close();
  return rows;
}

const WHENCE = /^(?:of|from)$/i;

// "Dorn of the Civic Party, Krag of New Way": the party that one is of does not break the list.
function isWhence(gap: readonly Token[], mention: Mention): boolean {
  return WHENCE.test(gap[0]?.form ?? "") && gap.slice(1).every((t) => t.upos === "DET") && sortOf(mention) !== "people";
}

// The same of a party that no list knows: its capitals end at the comma or the "and".
function whenceEnd(gap: readonly Token[]): number {
  if (!WHENCE.test(gap[0]?.form ?? "")) return 0;
  const end = gap.findIndex((t, i) => i > 0 && t.upos !== "DET" && !/^\p{Lu}/u.test(t.form));
  return end < 0 ? gap.length : end;
}

function isOwner({ end }: Mention, { tokens }: Tree): boolean {
  return tokens.some((t) => t.start === end && t.xpos === "POS");
}

function ownerStart(between: readonly string[]): number {
  if (!/^['’]s?$/.test(between.at(-1) ?? "")) return between.length;
  const and = between.findLastIndex((form) => form === "," || form === "and" || form === "&");
  return between.length - and > 6 ? between.length : and + 1;
}

function isSameActor(a: Mention, b: Mention): boolean {
  return a.actors.some((x) => b.actors.some((y) => x.id === y.id));
}

// People go with people, states with states; a body may go with either.
function isLike(a: Mention, b: Mention): boolean {
  const [x, y] = [sortOf(a), sortOf(b)];
  return x !== null && y !== null && (x === y || x === "body" || y === "body");
}

function sortOf({ actors }: Mention): "people" | "state" | "body" | null {
  const type = actors[0]?.type;
  if (type === undefined) return null;
  return type === "person" || type === "office" ? "people" : type === "state" ? "state" : "body";
}

function firstOf(word: number, tree: Tree): number {
  let at = word;
  while (isRelation(tree, at, "conj", "flat", "appos") && headOf(tree, at) >= 0) at = headOf(tree, at);
  return at;
}

function isFiniteAt(tree: Tree, at: number): boolean {
  const { upos, xpos } = tree.tokens[at]!;
  return upos === "AUX" || (upos === "VERB" && (xpos === "VBD" || xpos === "VBZ" || xpos === "VBP"));
}

function isSubjectOfAnother(head: number, word: number, tree: Tree): boolean {
  const first = firstOf(head, tree);
  return isRelation(tree, first, "nsubj") && headOf(tree, first) !== headOf(tree, firstOf(word, tree));
}
