import { argumentsOf } from "./arguments.ts";
import { childrenOf, conjunctsOf, headOf, isRelation, prepositionOf, type Tree } from "./tree.ts";

/** Who is said to have said a clause. */
export interface Reporter {
  /** The verb of saying, or the source's own head in "according to the ministry". */
  readonly by: number;
  /** Head words of the speakers; empty for "it was reported". */
  readonly speakers: readonly number[];
}

/** Verbs that hand on what somebody says, in speech or in writing. */
const REPORTING_VERBS = new Set(
  (
    "say tell add announce report claim state note explain warn argue insist stress emphasize emphasise underline " +
    "reaffirm reiterate affirm confirm deny declare disclose reveal assert maintain contend acknowledge admit concede " +
    "remark comment tweet write quote cite allege suggest predict estimate assess caution promise vow pledge urge " +
    "demand ask reply respond answer repeat recall recount testify hint signal indicate complain quip continue point " +
    "believe think hope expect fear conclude find learn inform assure brief notify"
  ).split(" "),
);

const SOURCE_PHRASES = new Set(["according to", "in the words of"]);

/** True when the token is a verb that can report speech or thought. */
export function isReportingVerb(tree: Tree, i: number): boolean {
  const { upos, lemma } = tree.tokens[i]!;
  return upos === "VERB" && REPORTING_VERBS.has(lemma);
}

/**
 * Who is said to have said what the predicate `clause` states: the nearest
 * verb of saying above it ("said that ..."), beside it ("..., he said") or a
 * source phrase ("according to ..."). Undefined where the text speaks itself.
 */
export function reportedBy(tree: Tree, clause: number): Reporter | undefined {
  let at = clause;
  for (;;) {
    const beside = insertedVerb(tree, at) ?? sourcePhrase(tree, at);
    if (beside !== undefined) return beside;
    const head = headOf(tree, at);
    if (head < 0) return undefined;
    const isContent =
      isRelation(tree, at, "ccomp", "parataxis") || (isRelation(tree, at, "xcomp") && !isIntent(tree, at));
    if (isContent && isReportingVerb(tree, head)) return { by: head, speakers: speakersOf(tree, head) };
    at = head;
  }
}

// "vowed to meet", "is expected to visit": an intent or outlook. "is believed to have fired" reports a fact.
function isIntent(tree: Tree, infinitive: number): boolean {
  return tree.tokens[infinitive]!.xpos === "VB";
}

// "The talks, she said, will resume": the verb of saying hangs on the clause that it reports.
function insertedVerb(tree: Tree, clause: number): Reporter | undefined {
  for (const c of childrenOf(tree, clause, "parataxis", "advcl", "ccomp")) {
    if (!isReportingVerb(tree, c) || childrenOf(tree, c, "ccomp").length > 0) continue;
    // "The talks failed, the agency reported": failing takes no such clause, so the parser has turned them round.
    if (isRelation(tree, c, "ccomp") && (c < clause || isReportingVerb(tree, clause))) continue;
    if (isRelation(tree, c, "advcl") && childrenOf(tree, c, "mark").every((m) => tree.tokens[m]!.lemma !== "as"))
      continue;
    const speakers = speakersOf(tree, c);
    if (speakers.length > 0) return { by: c, speakers };
  }
  return undefined;
}

function sourcePhrase(tree: Tree, clause: number): Reporter | undefined {
  const source = childrenOf(tree, clause, "obl", "nmod", "parataxis").find((c) =>
    SOURCE_PHRASES.has(prepositionOf(tree, c)),
  );
  return source === undefined ? undefined : { by: source, speakers: conjunctsOf(tree, source) };
}

function speakersOf(tree: Tree, verb: number): readonly number[] {
  return argumentsOf(tree, verb).subjects.map((a) => a.head);
}
