import { type Tree, yieldOf } from "../../language/tree.ts";
import type { Detail } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { Act } from "./act.ts";
import { wordsAt } from "./frame.ts";

/** The typed details of an act: what its rule's detail slots hold, and its content clause. */
export function detailsOf(act: Act, text: string): readonly Detail[] {
  const found: Detail[] = [];
  const add = (role: string, span: Span, rule: string) => {
    const value = text.slice(span.start, span.end).replace(/\s+/g, " ");
    if (value !== "") found.push({ role, value, rule: `details/${rule}`, start: span.start, end: span.end });
  };
  for (const [role, slots] of act.rule.details) {
    for (const word of wordsAt(act.frame, slots)) add(role, phraseSpan(act.tree, word), `slot-${role}`);
  }
  for (const word of act.content) if (word !== act.head) add("content", yieldOf(act.tree, word), "content");
  for (const match of text.slice(sentenceStart(act), sentenceEnd(act)).matchAll(RESOLUTION)) {
    const start = sentenceStart(act) + match.index;
    if (RESOLVERS.has(act.rule.kind)) add("resolution", { start, end: start + match[0].length }, "resolution");
  }
  return found;
}

const RESOLVERS = new Set(["accuse", "request", "sanction", "agree", "support"]);
const RESOLUTION =
  /(?:U\.?N\.?|United Nations)?\s*(?:Security Council|UNSC)\s+[Rr]esolutions?(?:\s+\d{3,4}(?:,? (?:and )?\d{3,4})*)?|\b[Rr]esolution \d{3,4}\b/g;

function sentenceStart({ tree }: Act): number {
  return tree.sentence.start;
}
function sentenceEnd({ tree }: Act): number {
  return tree.sentence.end;
}

// A detail is the noun phrase without the clauses that follow it.
function phraseSpan(tree: Tree, word: number): Span {
  let end = tree.tokens[word]!.end;
  const { start } = yieldOf(tree, word);
  for (const c of tree.children[word]!) {
    if (
      c > word &&
      (tree.tokens[c]!.deprel === "flat" ||
        tree.tokens[c]!.deprel === "compound" ||
        tree.tokens[c]!.deprel.startsWith("nmod") ||
        tree.tokens[c]!.deprel === "nummod")
    ) {
      end = Math.max(end, yieldOf(tree, c).end);
    }
  }
  return { start, end };
}
