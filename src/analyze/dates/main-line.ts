import {
  auxiliariesOf,
  childrenOf,
  headOf,
  isPerfect,
  isPredicate,
  isRelation,
  prepositionOf,
  reportedBy,
  type Tense,
  type Tree,
  tenseOf,
} from "../../language/tree.ts";
import { isSpeechWord } from "../voice/speech-acts.ts";
import { isLightVerb } from "./light-verbs.ts";

/** The predicate that tells the act: the trigger itself or the verb that carries its noun; -1 for none. */
export function predicateOf(tree: Tree, trigger: number): number {
  let at = trigger;
  for (let steps = 0; steps < tree.tokens.length && at >= 0; steps++) {
    if (isPredicate(tree, at)) return at;
    at = headOf(tree, at);
  }
  return -1;
}

/** True where the clause is told as past, in its own tense or that of the verb above. */
export function isPast(tree: Tree, predicate: number): boolean {
  return isPerfect(tree, predicate) || chainTense(tree, predicate) === "past";
}

// An infinitive or participle takes the tense of the verb it hangs on: "agreed to X and to intensify Y".
function chainTense(tree: Tree, predicate: number): Tense {
  let at = predicate;
  for (let steps = 0; steps < tree.tokens.length && at >= 0; steps++) {
    const tense = tenseOf(tree, at);
    if (tense !== undefined || !isRelation(tree, at, "xcomp", "conj", "advcl", "ccomp")) return tense;
    at = headOf(tree, at);
  }
  return undefined;
}

/** The past verb of saying that reports the act ("Kim said they would respond"), or -1. */
export function pastTeller(tree: Tree, trigger: number): number {
  const by = reportedBy(tree, trigger)?.by ?? -1;
  return by >= 0 && by !== trigger && tree.tokens[by]!.upos === "VERB" && tenseOf(tree, by) === "past" ? by : -1;
}

const BACKGROUND_MARKS = new Set("after before since when until once following".split(" "));

/**
 * True on the main line, the clauses that carry the story. A bare noun phrase
 * ("following the launches"), a relative clause and an "after" clause tell
 * background, whose day is its own or unknown.
 */
export function isMainLine(tree: Tree, trigger: number, predicate: number, isSpeech: boolean): boolean {
  if (predicate < 0) return true;
  if (trigger !== predicate && !isSpeech && !isCarried(tree, trigger, predicate)) return false;
  let at = predicate;
  for (let steps = 0; steps < tree.tokens.length && headOf(tree, at) >= 0; steps++) {
    // A finite verb "coordinated" with a noun is a slip of the parser: it tells the story.
    if (isRelation(tree, at, "conj") && isFiniteVerb(tree, at) && !isPredicate(tree, headOf(tree, at))) return true;
    if (isRelation(tree, at, "acl:relcl", "csubj") && !isFreeRelative(tree, at)) return false;
    // "accused them of shelling a hospital": an act that only a charge tells, and undated in it.
    if (!isSpeech && isCharged(tree, at)) return false;
    // "a statement condemning the launch", "are one in condemning": speech in a participle is as good as in a clause.
    if (isRelation(tree, at, "acl") && !isSpeech) return false;
    const isBackground = (m: number) => BACKGROUND_MARKS.has(tree.tokens[m]!.form.toLowerCase());
    if (isRelation(tree, at, "advcl") && childrenOf(tree, at, "mark").some(isBackground)) return false;
    at = headOf(tree, at);
  }
  return true;
}

/** True for "what he called aggression": a clause that stands for the very words that its speaker says. */
export function isFreeRelative(tree: Tree, verb: number): boolean {
  const head = headOf(tree, verb);
  return head >= 0 && tree.tokens[head]!.form.toLowerCase() === "what" && isSpeechWord(tree.tokens[verb]!.lemma);
}

/** True for a noun that frames its clause: "*During a call with X*, he made the comments", "was reached *at a meeting* in Oslo". */
export function isFrameOf(tree: Tree, trigger: number, predicate: number): boolean {
  if (tree.tokens[trigger]!.upos !== "NOUN" || headOf(tree, trigger) !== predicate) return false;
  // "At the summit, they agreed": the one told of before, whenever that was.
  const isToldBefore = tree.children[trigger]!.some((c) =>
    /^(?:the|that|this|these|those)$/i.test(tree.tokens[c]!.form),
  );
  return !isToldBefore && isRelation(tree, trigger, "obl") && FRAMES.has(prepositionOf(tree, trigger));
}

const FRAMES = new Set(["during", "in", "at", "on"]);

/** True for "had agreed": told as past of what is told as past. */
export function isPastPerfect(tree: Tree, predicate: number): boolean {
  return auxiliariesOf(tree, predicate).some((a) => {
    const { lemma, xpos } = tree.tokens[a]!;
    return lemma === "have" && xpos === "VBD";
  });
}

function isCharged(tree: Tree, verb: number): boolean {
  const head = headOf(tree, verb);
  if (tree.tokens[verb]!.xpos !== "VBG" || head < 0 || !isSpeechWord(tree.tokens[head]!.lemma)) return false;
  return childrenOf(tree, verb, "mark", "case").some((m) => tree.tokens[m]!.xpos === "IN");
}

// "held talks", "the launch took place", "there were talks"; not "condemned the launch".
function isCarried(tree: Tree, trigger: number, predicate: number): boolean {
  if (headOf(tree, trigger) !== predicate) return false;
  const { lemma } = tree.tokens[predicate]!;
  return isRelation(tree, trigger, "obj", "nsubj", "conj") && (isLightVerb(lemma) || lemma === "be");
}

function isFiniteVerb(tree: Tree, verb: number): boolean {
  const { xpos } = tree.tokens[verb]!;
  return xpos === "VBD" || xpos === "VBZ" || xpos === "VBP";
}

/** True for "has fired", and in "has risen, with troops seizing ships", where the participle looks back with its clause. */
export function inPerfect(tree: Tree, predicate: number): boolean {
  let at = predicate;
  while (!hasPerfect(tree, at)) {
    if (!isRelation(tree, at, "xcomp", "advcl") || headOf(tree, at) < 0) return false;
    at = headOf(tree, at);
  }
  return true;
}

// Taggers take the participle of "have both criticised" for a past tense.
function hasPerfect(tree: Tree, predicate: number): boolean {
  // "appears to have fired", "may have fired" is a past told with doubt, not a perfect that looks back.
  const finite = (a: number) => tree.tokens[a]!.lemma === "have" && tree.tokens[a]!.xpos !== "VB";
  return auxiliariesOf(tree, predicate).some(finite);
}

/** True for "will continue to press": what goes on begins on no day. */
export function isContinuing(tree: Tree, predicate: number): boolean {
  if (predicate < 0) return false;
  const { lemma } = tree.tokens[predicate]!;
  const head = headOf(tree, predicate);
  return (
    lemma === "continue" ||
    (head >= 0 && isRelation(tree, predicate, "xcomp") && tree.tokens[head]!.lemma === "continue")
  );
}
