import { childOf, childrenOf, conjunctsOf, headOf, isRelation, prepositionOf, type Tree } from "./tree.ts";
import { isPassive } from "./verb-group.ts";

/**
 * How an argument was found. `own`: attached to the predicate itself. `shared`:
 * taken over from a coordinated predicate. `control`: from the clause that
 * governs an infinitive or participle. `relative`: the noun that a relative
 * clause or participle describes.
 */
export type Via = "own" | "shared" | "control" | "relative";

/** A filled place of a predicate: the head word of the phrase, one entry for each conjunct. */
export interface Argument {
  readonly head: number;
  readonly via: Via;
}

/** A prepositional place; `preposition` is "" for bare adverbial nouns ("Monday", "10 miles"). */
export interface Oblique extends Argument {
  readonly preposition: string;
}

/**
 * What a predicate says of whom, whatever its voice: in "the missile was fired
 * by the North" the North is the subject and the missile the object.
 */
export interface Arguments {
  readonly subjects: readonly Argument[];
  readonly objects: readonly Argument[];
  /** The receiver: "told the envoy that ...", "gave Seoul notice". */
  readonly receivers: readonly Argument[];
  readonly obliques: readonly Oblique[];
  /** Heads of clauses that complete the predicate (`ccomp`, `xcomp`), in text order. */
  readonly clauses: readonly number[];
  readonly isPassive: boolean;
}

/** With an object, these keep the subject in charge of the infinitive: "promised Seoul to withdraw". */
const SUBJECT_CONTROL = new Set(["promise", "vow", "threaten", "pledge", "swear", "use", "take", "spend"]);

/** "called on Tehran to stop": the one appealed to acts in the infinitive. */
const APPEAL_PREPOSITIONS = new Set(["on", "upon", "for", "to", "with"]);

/** Verbs that ask, order or help somebody: their object acts in the infinitive. */
const REQUESTS = new Set(
  (
    "urge ask order tell call appeal invite request press push encourage force allow help persuade convince warn require " +
    "instruct direct command beg implore compel permit enable authorize authorise lead cause oblige pressure advise remind " +
    "challenge expect want entitle commission task empower prompt"
  ).split(" "),
);

const SUBJECT_PRONOUNS = new Set(["who", "which", "that", "whom"]);

/** The subject, object and other places of a predicate, undoing passive, coordination, control and relative clauses. */
export function argumentsOf(tree: Tree, verb: number): Arguments {
  const passive = isPassive(tree, verb);
  const agents = byAgents(tree, verb, passive);
  const surface = surfaceSubjects(tree, verb, passive);
  const ownObjects = objectsOf(tree, verb);
  return {
    subjects: passive ? agents : surface,
    // "was given a warning": the surface subject is the receiver where an object remains.
    objects: passive && ownObjects.length === 0 ? surface : ownObjects,
    receivers: [...own(tree, verb, "iobj"), ...(passive && ownObjects.length > 0 ? surface : [])],
    obliques: obliquesOf(tree, verb, passive),
    clauses: childrenOf(tree, verb, "ccomp", "xcomp"),
    isPassive: passive,
  };
}

/** The heads of a predicate's logical subjects: the doers. */
export function subjectsOf(tree: Tree, verb: number): readonly number[] {
  return argumentsOf(tree, verb).subjects.map((a) => a.head);
}

function own(tree: Tree, verb: number, ...relations: readonly string[]): Argument[] {
  return expand(tree, childrenOf(tree, verb, ...relations), "own");
}

function expand(tree: Tree, heads: readonly number[], via: Via): Argument[] {
  return heads.flatMap((h) => conjunctsOf(tree, h).map((head) => ({ head, via })));
}

function rename(found: readonly Argument[], via: Via): Argument[] {
  return found.map(({ head }) => ({ head, via }));
}

function byAgents(tree: Tree, verb: number, passive: boolean): Argument[] {
  if (!passive) return [];
  const by = childrenOf(tree, verb, "obl").filter((c) => isAgent(tree, c));
  if (by.length > 0) return expand(tree, by, "own");
  // "snatched off a beach by agents": a passive's doer may hang on the place before it.
  const far = childrenOf(tree, verb, "obl").flatMap((c) =>
    childrenOf(tree, c, "nmod").filter((n) => prepositionOf(tree, n) === "by" && /^NNP?S?$/.test(tree.tokens[n]!.xpos)),
  );
  if (far.length > 0 && !/^\d/.test(tree.tokens[far[0]!]!.form)) return expand(tree, far, "own");
  // "arrested and deported by the police": the agent hangs on the last conjunct and serves all.
  for (const c of childrenOf(tree, verb, "conj")) {
    if (tree.tokens[c]!.xpos !== "VBN") continue;
    const later = byAgents(tree, c, isPassive(tree, c));
    if (later.length > 0) return rename(later, "shared");
  }
  return [];
}

function isAgent(tree: Tree, oblique: number): boolean {
  if (tree.tokens[oblique]!.deprel === "obl:agent") return true;
  if (prepositionOf(tree, oblique) !== "by") return false;
  // "was signed by Monday", "rose by 5 percent": times and measures are no doers.
  const { deprel, upos } = tree.tokens[oblique]!;
  return deprel === "obl" && upos !== "NUM" && upos !== "SYM" && childOf(tree, oblique, "nummod") < 0;
}

function surfaceSubjects(tree: Tree, verb: number, passive: boolean): Argument[] {
  const direct = ownSubjects(tree, verb);
  if (direct.length > 0) return resolveRelative(tree, verb, direct);
  const { deprel } = tree.tokens[verb]!;
  const head = headOf(tree, verb);
  if (head < 0) return [];
  switch (deprel.split(":")[0]) {
    case "conj":
      return rename(surfaceSubjects(tree, head, isPassive(tree, head)), "shared");
    case "xcomp":
      return controllers(tree, head);
    case "advcl":
      if (hasMarkedSubject(tree, verb)) return [];
      // Parsers waver between complement and purpose: what one asks of somebody is the complement.
      return asksSomebody(tree, verb, head) || judgesSomebody(tree, verb, head)
        ? controllers(tree, head)
        : rename(mainSubjects(tree, head), "control");
    case "acl":
      return participleSubject(tree, verb, head, passive);
    default:
      return [];
  }
}

// A verb has one subject; where the parser found several, the nearest in front is it.
function ownSubjects(tree: Tree, verb: number): readonly number[] {
  const found = childrenOf(tree, verb, "nsubj", "csubj").filter((i) => tree.tokens[i]!.deprel !== "nsubj:outer");
  return found.length < 2 ? found : [found.findLast((i) => i < verb) ?? found[0]!];
}

// "the ship which sank": the pronoun stands for the noun that the clause describes.
function resolveRelative(tree: Tree, verb: number, direct: readonly number[]): Argument[] {
  const pronoun = direct.find((c) => SUBJECT_PRONOUNS.has(tree.tokens[c]!.form.toLowerCase()));
  const antecedent = pronoun === undefined ? -1 : antecedentOf(tree, verb);
  return antecedent < 0 ? expand(tree, direct, "own") : expand(tree, [antecedent], "relative");
}

/** The noun that the relative clause around `verb` describes, or -1 where there is none. */
export function antecedentOf(tree: Tree, verb: number): number {
  let at = verb;
  while (isRelation(tree, at, "conj", "xcomp", "ccomp") && headOf(tree, at) >= 0) at = headOf(tree, at);
  return tree.tokens[at]!.deprel === "acl:relcl" ? headOf(tree, at) : -1;
}

function hasMarkedSubject(tree: Tree, verb: number): boolean {
  // A finite clause names its own subject; if it seems to lack one, the parse is in doubt and a guess would be worse.
  const { xpos } = tree.tokens[verb]!;
  return xpos === "VBD" || xpos === "VBZ" || xpos === "VBP";
}

function asksSomebody(tree: Tree, verb: number, governor: number): boolean {
  if (tree.tokens[verb]!.xpos !== "VB" || !REQUESTS.has(tree.tokens[governor]!.lemma) || verb < governor) return false;
  return childrenOf(tree, verb, "mark").some((m) => tree.tokens[m]!.xpos === "TO");
}

/** Verbs that say what somebody else has done: "accused Oslo of shelling the port". */
const JUDGEMENTS = new Set(
  (
    "accuse blame criticize criticise condemn denounce praise thank commend congratulate suspect convict acquit charge fault " +
    "slam blast chide rebuke laud applaud hail punish sanction arrest jail sentence stop prevent keep bar ban dissuade " +
    "discourage deter restrain prohibit forgive berate fine indict detain"
  ).split(" "),
);

function judgesSomebody(tree: Tree, verb: number, governor: number): boolean {
  if (tree.tokens[verb]!.xpos !== "VBG" || verb < governor || !JUDGEMENTS.has(tree.tokens[governor]!.lemma))
    return false;
  return childrenOf(tree, verb, "mark").some((m) => /^(?:of|for|from|over|with)$/i.test(tree.tokens[m]!.form));
}

function mainSubjects(tree: Tree, governor: number): Argument[] {
  return surfaceSubjects(tree, governor, isPassive(tree, governor));
}

function controllers(tree: Tree, governor: number): Argument[] {
  const passive = isPassive(tree, governor);
  const subject = (): Argument[] => rename(surfaceSubjects(tree, governor, passive), "control");
  // "was ordered to leave": the one who received the order leaves.
  if (passive || SUBJECT_CONTROL.has(tree.tokens[governor]!.lemma)) return subject();
  const objects = childrenOf(tree, governor, "obj", "iobj");
  if (objects.length > 0) return expand(tree, objects, "control");
  if (tree.tokens[governor]!.lemma === "call" || tree.tokens[governor]!.lemma === "appeal") {
    const asked = childrenOf(tree, governor, "obl").filter((c) => APPEAL_PREPOSITIONS.has(prepositionOf(tree, c)));
    if (asked.length > 0) return expand(tree, asked, "control");
  }
  return subject();
}

function participleSubject(tree: Tree, verb: number, noun: number, passive: boolean): Argument[] {
  const { xpos } = tree.tokens[verb]!;
  if (xpos === "VBG" || passive) return expand(tree, [noun], "relative");
  if (tree.tokens[verb]!.deprel === "acl:relcl") return [];
  if (isFirstTo(tree, noun)) {
    const subject = childrenOf(tree, noun, "nsubj");
    if (subject.length > 0) return expand(tree, subject, "control");
    return isRelation(tree, noun, "xcomp", "obj") && /^(?:become|remain)$/.test(tree.tokens[headOf(tree, noun)]!.lemma)
      ? rename(mainSubjects(tree, headOf(tree, noun)), "control")
      : expand(tree, [noun], "relative");
  }
  // "Tokyo's decision to join", "the agreement by the two sides to meet": the one who decided acts.
  return expand(tree, ownersOf(tree, noun), "control");
}

const RANKS = /^(?:first|second|third|fourth|fifth|last|latest|only|next)$/i;

/** True for "the first leader" in "the first leader to visit Oslo": who is so ranked has acted. */
export function isFirstTo(tree: Tree, noun: number): boolean {
  return tree.children[noun]!.some((c) => c < noun && RANKS.test(tree.tokens[c]!.form));
}

/** Those a noun belongs to or is done by: "Tokyo's decision", "the attack by the rebels". */
export function ownersOf(tree: Tree, noun: number): readonly number[] {
  const owners = childrenOf(tree, noun, "nmod").filter(
    (c) => tree.tokens[c]!.deprel === "nmod:poss" || prepositionOf(tree, c) === "by",
  );
  return owners;
}

function objectsOf(tree: Tree, verb: number): Argument[] {
  const direct = childrenOf(tree, verb, "obj");
  if (direct.length > 0) {
    const pronoun = direct.find((c) => SUBJECT_PRONOUNS.has(tree.tokens[c]!.form.toLowerCase()));
    const antecedent = pronoun === undefined ? -1 : antecedentOf(tree, verb);
    return antecedent < 0 ? expand(tree, direct, "own") : expand(tree, [antecedent], "relative");
  }
  const gap = gapObject(tree, verb);
  if (gap >= 0) return expand(tree, [gap], "relative");
  return sharedObjects(tree, verb);
}

// "the missile (that) the North fired": a subject of its own, nothing after it, and no object in sight.
function gapObject(tree: Tree, verb: number): number {
  if (tree.tokens[verb]!.deprel !== "acl:relcl" || childOf(tree, verb, "cop", "ccomp", "xcomp", "nsubj:pass") >= 0)
    return -1;
  const subject = childOf(tree, verb, "nsubj");
  if (subject < 0 || SUBJECT_PRONOUNS.has(tree.tokens[subject]!.form.toLowerCase())) return -1;
  // "whose boat sank"
  if (tree.children[subject]!.some((c) => tree.tokens[c]!.xpos === "WP$")) return -1;
  // "in which", "where", "when", "why": the gap is an adverbial.
  const adverbial = tree.children[verb]!.some(
    (c) => tree.tokens[c]!.xpos.startsWith("W") && isRelation(tree, c, "obl", "advmod", "mark"),
  );
  return adverbial ? -1 : headOf(tree, verb);
}

// "developed and tested a missile": the object hangs on one conjunct and stands after both.
function sharedObjects(tree: Tree, verb: number): Argument[] {
  const partners = isRelation(tree, verb, "conj") ? [headOf(tree, verb)] : childrenOf(tree, verb, "conj");
  for (const p of partners) {
    if (tree.tokens[p]!.upos !== "VERB" || isPassive(tree, p) || isPassive(tree, verb)) continue;
    // A clause with its own subject or preposition phrases in between has its places filled already.
    if (Math.abs(p - verb) > 3 || childOf(tree, verb, "obl", "ccomp", "xcomp", "nsubj:pass") >= 0) continue;
    const after = childrenOf(tree, p, "obj").filter((o) => o > verb);
    if (after.length > 0) return expand(tree, after, "shared");
  }
  return [];
}

function obliquesOf(tree: Tree, verb: number, passive: boolean): Oblique[] {
  return childrenOf(tree, verb, "obl")
    .filter((c) => !(passive && isAgent(tree, c)))
    .flatMap((c) => obliqueConjuncts(tree, c));
}

// "in Seoul and on Jeju": each conjunct keeps its own preposition and otherwise has the first one's.
function obliqueConjuncts(tree: Tree, first: number): Oblique[] {
  const preposition = prepositionOf(tree, first);
  return conjunctsOf(tree, first).map((head) => ({
    head,
    via: "own" as const,
    preposition: (head === first ? "" : prepositionOf(tree, head)) || preposition,
  }));
}

/** The prepositional and possessive places of a noun: "the North's launch of a missile from Sunan" has three. */
export function nounArgumentsOf(tree: Tree, noun: number): readonly Oblique[] {
  return childrenOf(tree, noun, "nmod").flatMap((c) =>
    tree.tokens[c]!.deprel === "nmod:poss"
      ? conjunctsOf(tree, c).map((head) => ({ head, via: "own" as const, preposition: "'s" }))
      : obliqueConjuncts(tree, c),
  );
}
