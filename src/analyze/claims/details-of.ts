import { childrenOf, isRelation, prepositionOf, type Tree, yieldOf } from "../../language/tree.ts";
import type { Detail } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { Act } from "./act.ts";
import { wordsAt } from "./frame.ts";
import { DAYS } from "./particles.ts";
import { measuredBy, passes, type WordFacts } from "./word-test.ts";

/** Acts that speak of Security Council resolutions. */
const CITES_RESOLUTIONS = new Set(["accuse", "request", "sanction", "agree", "support"]);
const RESOLUTION =
  /(?:(?:U\.?N\.?|United Nations)\s+)?(?:Security Council|UNSC)\s+[Rr]esolutions?(?:\s+\d{3,4}(?:,? (?:and )?\d{3,4})*)?|\b[Rr]esolution \d{3,4}\b/g;

/** The typed details of an act: what its rule's detail slots hold, and its content clause. */
export function detailsOf(act: Act, text: string, facts: WordFacts): readonly Detail[] {
  const { tree } = act;
  const found: Detail[] = [];
  const add = (role: string, span: Span, rule: string) => {
    const value = text.slice(span.start, span.end).replace(/\s+/g, " ");
    const isKnown = found.some((d) => d.role === role && d.start === span.start);
    if (value !== "" && !isKnown)
      found.push({ role, value, rule: `details/${rule}`, start: span.start, end: span.end });
  };
  for (const [role, slots] of act.rule.details) {
    for (const word of wordsAt(act.frame, slots)) {
      const head = measuredBy(word, facts) >= 0 ? measuredBy(word, facts) : word;
      if (isFitting(role, head, facts)) add(role, phraseSpan(tree, head), `slot-${role}`);
    }
  }
  for (const word of act.content) if (word !== act.head) add("content", contentSpan(tree, word), "content");
  if (CITES_RESOLUTIONS.has(act.rule.kind)) {
    const { start, end } = tree.sentence;
    for (const match of text.slice(start, end).matchAll(RESOLUTION)) {
      add("resolution", { start: start + match.index, end: start + match.index + match[0].length }, "resolution");
    }
  }
  return found;
}

// A topic is no date, and a weapon is a class or name of weapons.
function isFitting(role: string, word: number, facts: WordFacts): boolean {
  if (role === "weapon") return passes(facts.kinds.classes.get("weapon")!, word, facts);
  return !DAYS.test(facts.tree.tokens[word]!.form);
}

// The noun with the words before it: "two short-range ballistic missiles", not "... into the sea".
function phraseSpan(tree: Tree, word: number): Span {
  if (tree.tokens[word]!.upos === "VERB") return yieldOf(tree, word);
  const before = tree.children[word]!.filter((c) => c < word && !isRelation(tree, c, "case", "mark", "punct", "det"));
  const start = Math.min(word, ...before.map((c) => tree.left[c]!));
  const names = childrenOf(tree, word, "flat").concat(
    childrenOf(tree, word, "nmod").filter((c) => c > word && prepositionOf(tree, c) === "of"),
  );
  const end = Math.max(word, ...names.map((c) => tree.right[c]!));
  return { start: tree.tokens[start]!.start, end: tree.tokens[end]!.end };
}

// The clause without its leading "to", "that" or "and", and without the commitments coordinated with it.
function contentSpan(tree: Tree, word: number): Span {
  const next = childrenOf(tree, word, "conj").find((c) => tree.tokens[c]!.upos === "VERB");
  const last = next === undefined ? tree.right[word]! : tree.left[next]! - 1;
  const end = tree.tokens[Math.max(word, last)]!.end;
  const first = tree.left[word]!;
  let start = first;
  while (start < word && isRelation(tree, start, "mark", "case", "cc", "punct")) start++;
  return { start: tree.tokens[start]!.start, end };
}
