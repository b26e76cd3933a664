import { attach, baseOf, type Draft, dependents, isFiniteVerb } from "./draft.ts";

/** Clauses and complements that stand between an infinite verb and the one that governs it. */
const WITHIN = new Set(["advcl", "xcomp", "acl", "conj"]);

/**
 * "remains committed to seeking talks and calls on Oslo to return": a verb that
 * says when goes on with another that does, not with the gerund or infinitive before it.
 */
export function joinFiniteVerbs(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    // "met" may be a participle beside another; "calls" is nothing else.
    if (token.upos !== "VERB" || token.xpos !== "VBZ" || baseOf(draft.deprel[verb]!) !== "conj") return;
    const before = draft.head[verb]!;
    if (!/^VB[G]?$/.test(tokens[before]!.xpos) || isTold(draft, before)) return;
    if (dependents(draft, verb, "nsubj", "expl").length > 0) return;
    let at = before;
    while (at >= 0 && !isTold(draft, at)) {
      if (!WITHIN.has(baseOf(draft.deprel[at]!))) return;
      at = draft.head[at]!;
    }
    if (at >= 0 && at < verb && tokens[at]!.upos === "VERB") attach(draft, verb, at, "conj");
  });
}

// A verb that says when by itself or by its auxiliary: "remains", "will meet", "is seeking".
function isTold(draft: Draft, word: number): boolean {
  return isFiniteVerb(draft.tokens[word]!) || dependents(draft, word, "aux", "cop").some((i) => saysWhen(draft, i));
}

function saysWhen(draft: Draft, word: number): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(draft.tokens[word]!.xpos);
}
