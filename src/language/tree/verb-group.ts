import { childOf, childrenOf, firstConjunct, headOf, isRelation, type Tree } from "./tree.ts";

/** When a clause places its action; undefined where the form does not say ("vowed to meet", "may meet"). */
export type Tense = "past" | "present" | "future" | undefined;

/** Predicates that put their infinitive in the future: "is set to meet", "is due to visit". */
const PROSPECTIVE = new Set(
  "go set due schedule slate expect likely plan about poise bind intend aim prepare book ready sure certain".split(" "),
);

/** Predicates whose infinitive or participle happens when they do: "began to fire", "managed to land". */
const ASPECTUAL = new Set(
  "begin start continue keep stop cease finish resume manage proceed help come get use tend appear seem".split(" "),
);

const NEGATIVE_WORDS = new Set(["not", "n't", "n’t", "nt", "never", "neither", "nor"]);

const MODALS = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
  ["'ll", "will"],
  ["’ll", "will"],
  ["'d", "would"],
  ["’d", "would"],
]);

/** True where a word heads a clause: verbs, and nouns or adjectives with a copula or a subject of their own. */
export function isPredicate(tree: Tree, i: number): boolean {
  // "including", "following" and "according" are verbs by form only where they introduce a noun.
  if (isRelation(tree, i, "case", "mark", "fixed", "cc")) return false;
  if (tree.tokens[i]!.upos === "VERB") return true;
  return childOf(tree, i, "cop", "nsubj", "csubj") >= 0;
}

/**
 * The auxiliaries of a predicate in text order, copula included. A coordinated
 * verb without its own takes over those of its first conjunct: "will meet and discuss".
 */
export function auxiliariesOf(tree: Tree, verb: number): readonly number[] {
  const own = childrenOf(tree, verb, "aux", "cop");
  if (own.length > 0 || !isRelation(tree, verb, "conj") || childOf(tree, verb, "nsubj", "csubj", "mark") >= 0)
    return own;
  const first = headOf(tree, verb);
  const shared = auxiliariesOf(tree, first).filter((a) => !isRelation(tree, a, "cop"));
  return shared.length > 0 && takesAuxiliary(tree, verb, shared) ? shared : own;
}

// "was detained and died" shares nothing; "was detained and deported" shares "was".
function takesAuxiliary(tree: Tree, verb: number, shared: readonly number[]): boolean {
  const last = tree.tokens[shared.at(-1)!]!;
  const { xpos } = tree.tokens[verb]!;
  if (last.xpos === "MD" || last.lemma === "do") return xpos === "VB";
  // Taggers confuse a regular verb's VBD and VBN, and after "has" or "was" only the participle can be meant
  // when the first conjunct is one; a clear finite form is left alone.
  return xpos === "VBN" || xpos === "VBG";
}

/** The modal that governs a predicate, as its full word ("can" for "ca n't"), or undefined. */
export function modalOf(tree: Tree, verb: number): string | undefined {
  for (const a of auxiliariesOf(tree, verb)) {
    const token = tree.tokens[a]!;
    const form = token.form.toLowerCase();
    if (token.xpos === "MD") return MODALS.get(form) ?? form;
  }
  return undefined;
}

/**
 * True for "was fired", "fired by", and for verbs that share a passive
 * auxiliary; also for a headline's "found dead". What the parser says of the
 * subject counts only as far as the auxiliaries allow.
 */
export function isPassive(tree: Tree, verb: number): boolean {
  if (lacksObject(tree, verb)) return true;
  const auxiliaries = childrenOf(tree, verb, "aux");
  if (auxiliaries.length > 0) {
    const hasBe = auxiliaries.some((a) => tree.tokens[a]!.lemma === "be" || tree.tokens[a]!.lemma === "get");
    return hasBe && (tree.tokens[verb]!.xpos === "VBN" || childOf(tree, verb, "aux:pass", "nsubj:pass") >= 0);
  }
  if (childOf(tree, verb, "nsubj:pass", "csubj:pass", "obl:agent") >= 0) return true;
  // An active subject without any auxiliary: a past tense that the tagger took for a participle.
  if (tree.tokens[verb]!.xpos !== "VBN" || childOf(tree, verb, "nsubj") >= 0) return false;
  if (isRelation(tree, verb, "conj") && childOf(tree, verb, "cop") < 0) return isPassive(tree, headOf(tree, verb));
  // A bare participle: "missiles fired on Monday", "got stolen", a headline's "Taken by surprise".
  return isRelation(tree, verb, "acl", "amod", "advcl", "xcomp", "root", "parataxis");
}

/** Verbs that never go without an object: a headline's "Two killed in blast" is a passive without its auxiliary. */
const ALWAYS_TRANSITIVE = new Set(
  "kill injure wound arrest detain find elect appoint oust jail hospitalize rescue displace evacuate sentence indict picture".split(
    " ",
  ),
);

function lacksObject(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (xpos !== "VBD" || !ALWAYS_TRANSITIVE.has(lemma) || tree.tokens.at(-1)!.form === ".") return false;
  const filled = tree.children[verb]!.some((c) => isRelation(tree, c, "obj", "iobj", "ccomp", "aux", "conj"));
  // "find" also needs its adjective: "found dead".
  return !filled && !isRelation(tree, verb, "conj", "acl") && (lemma !== "find" || childOf(tree, verb, "xcomp") >= 0);
}

/**
 * True when the clause itself is denied: "did not meet", "no missile was
 * fired", "never", "without firing". What lies in a verb's meaning ("refused
 * to meet") or in a governing clause is not looked at.
 */
export function isNegated(tree: Tree, verb: number): boolean {
  for (const c of tree.children[verb]!) {
    const form = tree.tokens[c]!.form.toLowerCase();
    // "vowed never to yield": the vow was made.
    const isOfInfinitive = c > verb && tree.tokens[c + 1]?.xpos === "TO";
    if (isRelation(tree, c, "advmod", "cc:preconj", "aux", "det") && NEGATIVE_WORDS.has(form) && !isOfInfinitive)
      return true;
    // "no longer"
    if (isRelation(tree, c, "advmod") && form === "longer" && hasNo(tree, c)) return true;
    if (isRelation(tree, c, "mark", "case") && form === "without") return true;
    if (isRelation(tree, c, "nsubj", "obj") && (hasNo(tree, c) || isNoneWord(form))) return true;
  }
  // "did not fire or test": one auxiliary and one "not" for both.
  if (isRelation(tree, verb, "conj") && childrenOf(tree, verb, "aux", "cop").length === 0) {
    const shared = auxiliariesOf(tree, verb);
    const first = firstConjunct(tree, verb);
    const not = childrenOf(tree, first, "advmod").find((c) => NEGATIVE_WORDS.has(tree.tokens[c]!.form.toLowerCase()));
    if (shared.length > 0 && not !== undefined && not < first && joinedBy(tree, verb, "or", "nor")) return true;
  }
  return joinedBy(tree, verb, "nor");
}

function hasNo(tree: Tree, i: number): boolean {
  return childrenOf(tree, i, "det", "advmod").some((c) => /^(?:no|neither)$/i.test(tree.tokens[c]!.form));
}

function isNoneWord(form: string): boolean {
  return form === "nobody" || form === "none" || form === "nothing" || form === "neither";
}

function joinedBy(tree: Tree, conjunct: number, ...words: readonly string[]): boolean {
  return childrenOf(tree, conjunct, "cc").some((c) => words.includes(tree.tokens[c]!.form.toLowerCase()));
}

/** True for "has fired", "had been fired": the action is over at the time spoken of. */
export function isPerfect(tree: Tree, verb: number): boolean {
  return tree.tokens[verb]!.xpos === "VBN" && auxiliariesOf(tree, verb).some((a) => tree.tokens[a]!.lemma === "have");
}

/** True for "is firing", "was being fired". */
export function isProgressive(tree: Tree, verb: number): boolean {
  const aux = auxiliariesOf(tree, verb);
  if (aux.some((a) => tree.tokens[a]!.form.toLowerCase() === "being")) return true;
  return tree.tokens[verb]!.xpos === "VBG" && aux.some((a) => tree.tokens[a]!.lemma === "be");
}

/**
 * The time a predicate speaks of. A perfect counts as past, "will", "is going
 * to", "is set to", "is due to" and a headline's bare "to visit" as future;
 * participles follow the clause they hang on.
 */
export function tenseOf(tree: Tree, verb: number): Tense {
  const aux = auxiliariesOf(tree, verb);
  const token = tree.tokens[verb]!;
  const first = aux.length > 0 ? tree.tokens[aux[0]!]! : token;
  const modal = modalOf(tree, verb);
  if (modal !== undefined) return modalTense(tree, verb, modal);
  if (hasTo(tree, verb)) return infinitiveTense(tree, verb);
  if (first.xpos === "VBD") return "past";
  if (first.xpos === "VBZ" || first.xpos === "VBP") return isPerfect(tree, verb) ? "past" : "present";
  if (token.xpos === "VBN") return "past";
  // "Oslo, Bern begin talks": taggers call a headline's plural present a bare infinitive.
  if (token.xpos === "VB" && aux.length === 0 && childOf(tree, verb, "nsubj") >= 0 && isRelation(tree, verb, "root"))
    return "present";
  if (token.xpos === "VBG" || token.xpos === "VB") return inheritedTense(tree, verb);
  // A nominal predicate of a headline has no copula: "Envoy in Seoul for talks".
  return first.xpos.startsWith("VB") ? inheritedTense(tree, verb) : undefined;
}

function modalTense(tree: Tree, verb: number, modal: string): Tense {
  if (modal === "will" || modal === "shall") return "future";
  // "said it would meet" is a future told in the past; a "would" that nobody reports may be a mere condition.
  if (modal === "would" && isRelation(tree, verb, "ccomp") && tenseOf(tree, headOf(tree, verb)) === "past")
    return "future";
  return undefined;
}

function hasTo(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, "mark").some((c) => tree.tokens[c]!.xpos === "TO");
}

function infinitiveTense(tree: Tree, verb: number): Tense {
  if (isRelation(tree, verb, "xcomp", "ccomp", "csubj")) {
    const governor = headOf(tree, verb);
    const { lemma, xpos } = tree.tokens[governor]!;
    // "is going to meet", but not "went to meet".
    if (lemma === "go") return xpos === "VBG" ? "future" : tenseOf(tree, governor);
    if (PROSPECTIVE.has(lemma)) return "future";
    if (lemma === "be") return "future";
    return ASPECTUAL.has(lemma) ? tenseOf(tree, governor) : undefined;
  }
  if (isRelation(tree, verb, "conj")) return infinitiveTense(tree, headOf(tree, verb));
  // "Minister to visit Tokyo": the headline's future.
  if (isRelation(tree, verb, "root", "parataxis")) return "future";
  // With a subject of its own and no governor that asks for an infinitive, the parser has hung a headline clause.
  return childOf(tree, verb, "nsubj") >= 0 && !isRelation(tree, verb, "advcl", "acl") ? "future" : undefined;
}

function inheritedTense(tree: Tree, verb: number): Tense {
  if (headOf(tree, verb) < 0 || !isRelation(tree, verb, "conj", "xcomp", "advcl", "acl", "parataxis")) return undefined;
  const governor = headOf(tree, verb);
  if (!isPredicate(tree, governor) && !isRelation(tree, verb, "acl")) return undefined;
  if (isRelation(tree, verb, "xcomp") && !ASPECTUAL.has(tree.tokens[governor]!.lemma)) return undefined;
  // "missiles carrying warheads": the participle says nothing of its own about time.
  return isRelation(tree, verb, "acl") ? undefined : tenseOf(tree, governor);
}
