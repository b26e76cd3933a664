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

/**
 * "They stressed that the door remains open and urged the North to talk": a
 * verb without a subject, joined to a told clause in another tense, goes on
 * with the verb that tells the clause. So does "we stress ... remains open and
 * urge": one door does not "urge".
 */
export function resumeTelling(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || baseOf(draft.deprel[verb]!) !== "conj") return;
    if (dependents(draft, verb, "nsubj", "expl", "aux", "mark").length > 0) return;
    const clause = toldClause(draft, draft.head[verb]!);
    const teller = clause < 0 ? -1 : draft.head[clause]!;
    if (teller < 0 || tokens[teller]!.upos !== "VERB" || dependents(draft, teller, "nsubj").length === 0) return;
    const own = token.xpos === "VB" ? "VBP" : token.xpos;
    if (tokens[teller]!.xpos === own && !tensesOf(draft, clause).includes(own)) attach(draft, verb, teller, "conj");
  });
}

function toldClause(draft: Draft, from: number): number {
  for (let at = from; at >= 0; at = draft.head[at]!) {
    const relation = baseOf(draft.deprel[at]!);
    if (relation === "ccomp") return at;
    if (relation !== "conj" && relation !== "xcomp") return -1;
  }
  return -1;
}

// Past or present, and of one or of several; a modal goes with any bare form behind it.
function tensesOf(draft: Draft, clause: number): readonly string[] {
  const own = draft.tokens[clause]!;
  const words = [own, ...dependents(draft, clause, "aux", "cop").map((i) => draft.tokens[i]!)];
  return words.flatMap(({ xpos }) => (xpos === "MD" ? ["VBP", "VB"] : [xpos]));
}
