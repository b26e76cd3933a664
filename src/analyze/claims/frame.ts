import {
  type Arguments,
  childrenOf,
  conjunctsOf,
  headOf,
  isPassive,
  isPredicate,
  isRelation,
  isReportingVerb,
  modalOf,
  nounArgumentsOf,
  prepositionOf,
  subtreeOf,
  type Tree,
} from "../../language/tree.ts";
import type { SlotList, SlotPath } from "../../ontology/kind-set.ts";
import { argumentsAt } from "./arguments.ts";
import type { Support } from "./support.ts";

const NONE: readonly number[] = [];

/** The places around a trigger word. Slots are looked up on demand, for most triggers fail on the first. */
export interface Frame {
  readonly tree: Tree;
  readonly head: number;
  /** The verb that carries a noun; null for verbs, adjectives and nouns that stand alone. */
  readonly support: Support | null;
  readonly isNoun: boolean;
  /** The heads of the object that an `object:` rule matched; their phrases count as the verb's own. */
  readonly carried: readonly number[];
  /** A participle read as an adjective: in "are alarmed by the arrests" those alarmed are its subject. */
  readonly isState: boolean;
  /** Places looked up before: the rules of one trigger ask for the same ones. */
  readonly known: Map<string, readonly number[]>;
}

/** The frame of a word by itself. */
export function frameOf(
  tree: Tree,
  head: number,
  support: Support | null = null,
  carried: readonly number[] = NONE,
  isState = false,
): Frame {
  const { upos } = tree.tokens[head]!;
  return {
    tree,
    head,
    support,
    isNoun: upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM" || isGerundNoun(tree, head),
    carried,
    isState,
    known: new Map(),
  };
}

// "in the shelling of the port": a gerund under a preposition of nouns.
function isGerundNoun(tree: Tree, head: number): boolean {
  return tree.tokens[head]!.xpos === "VBG" && isRelation(tree, head, "obl", "nmod") && prepositionOf(tree, head) !== "";
}

/** The words in the first alternative that holds any. */
export function wordsAt(frame: Frame, slots: SlotList): readonly number[] {
  for (const alternative of slots) {
    const found = alternative.flatMap((path) => wordsOn(frame, path));
    if (found.length > 0) return [...new Set(found)];
  }
  return NONE;
}

/** The words at the end of one path: `obj.of` is what stands after "of" in the object. */
export function wordsOn(frame: Frame, path: SlotPath): readonly number[] {
  let at = slotOf(frame, path[0]!);
  for (const step of path.slice(1)) at = at.flatMap((word) => slotOf(frameOf(frame.tree, word), step));
  return at;
}

function slotOf(frame: Frame, slot: string): readonly number[] {
  const known = frame.known.get(slot);
  if (known !== undefined) return known;
  const found = lookUp(frame, slot);
  frame.known.set(slot, found);
  return found;
}

function lookUp(frame: Frame, slot: string): readonly number[] {
  if (slot === "clause-subj") return clauseSubjects(frame);
  if (slot.startsWith("deep-")) return phrasesWithin(frame, slot.slice(5));
  if (slot === "self") return [frame.head];
  return frame.isNoun ? nounSlot(frame, slot) : verbSlot(frame, slot);
}

const JUDGING = new Set(
  "condemn denounce deplore decry criticize criticise slam blast regret lament welcome praise hail applaud".split(" "),
);

// Whoever acts in the clause around a word: "during his talks, the envoy said", "with calls on both to stop".
function clauseSubjects({ tree, head }: Frame): readonly number[] {
  let below = head;
  for (let at = headOf(tree, head); at >= 0; below = at, at = headOf(tree, at)) {
    if (!isPredicate(tree, at)) continue;
    // "condemned the coup": whoever judges a deed has not done it; "in a call, the envoy condemned ..." may have.
    if (JUDGING.has(tree.tokens[at]!.lemma) && !isRelation(tree, below, "obl")) return NONE;
    if (isReportingVerb(tree, at) && at !== headOf(tree, head)) return NONE;
    const subjects = argumentsAt(tree, at).subjects.map((a) => a.head);
    if (subjects.length > 0) return realWords(tree, subjects);
  }
  return NONE;
}

// "committed to maintaining a relationship with Kabul": a phrase anywhere inside.
function phrasesWithin({ tree, head }: Frame, preposition: string): readonly number[] {
  return subtreeOf(tree, head)
    .filter((i) => isRelation(tree, i, "nmod", "obl") && prepositionOf(tree, i) === preposition)
    .flatMap((i) => conjunctsOf(tree, i));
}

function verbSlot(frame: Frame, slot: string): readonly number[] {
  const { tree, head } = frame;
  const args = argumentsAt(tree, head);
  switch (slot) {
    case "subj": {
      const doers = (isFelt(frame, args) ? args.objects : args.subjects).map((a) => a.head);
      return realWords(tree, doers.length > 0 ? doers : missingSubjects(frame));
    }
    case "obj":
      return args.objects.length > 0 ? args.objects.map((a) => a.head) : bareComplements(tree, head);
    case "iobj":
      return args.receivers.map((a) => a.head);
    case "that":
      return thatClauses(frame, args);
    case "to-do":
      return infinitives(frame, args);
    case "ing":
      return clauses(tree, args).filter((c) => tree.tokens[c]!.xpos === "VBG");
    case "xcomp":
      return [...childrenOf(tree, head, "xcomp"), ...args.objects.flatMap((o) => behindNoun(tree, o.head))]
        .filter((c) => !isInfinitive(tree, c))
        .flatMap((c) => conjunctsOf(tree, c));
    case "adv":
      return childrenOf(tree, head, "advmod");
    case "poss":
    case "mod":
    case "num":
    case "name":
    case "prep":
    case "voice":
      return NONE;
    default: {
      const own =
        isFelt(frame, args) && slot === "by"
          ? args.subjects.map((a) => a.head)
          : afterPreposition(tree, head, args, slot);
      if (own.length > 0) return own;
      if (frame.carried.length > 0) return frame.carried.flatMap((c) => behindObject(tree, c, slot));
      return MOVING.has(slot) ? args.objects.flatMap((o) => behindObject(tree, o.head, slot)) : NONE;
    }
  }
}

/** Prepositions whose phrase is the verb's, though parsers like to hang it on the object: "sent hundreds of drones to Oslo". */
const MOVING = new Set(["to", "with", "against", "toward", "towards"]);

// The phrase may hang on what the object is of: "the first batch of tanks to Oslo", "10 million euros in aid for Oslo".
function behindObject(tree: Tree, object: number, slot: string): readonly number[] {
  const own = nounSlot(frameOf(tree, object), slot);
  if (own.length > 0) return own;
  return nounArgumentsOf(tree, object)
    .filter((a) => a.preposition === "of" || a.preposition === "in")
    .flatMap((a) => nounSlot(frameOf(tree, a.head), slot));
}

/** Verbs whose complement says what somebody is. */
const SAYING_WHAT = new Set(
  "be become remain stay seem appear feel make call elect declare consider deem label dub brand designate nominate turn prove find hold".split(
    " ",
  ),
);

// "paid tribute": a bare noun that the parser took for a complement.
function bareComplements(tree: Tree, head: number): readonly number[] {
  if (SAYING_WHAT.has(tree.tokens[head]!.lemma)) return NONE;
  return childrenOf(tree, head, "xcomp")
    .filter((c) => tree.tokens[c]!.upos === "NOUN" && childrenOf(tree, c, "case", "mark", "cop", "nsubj").length === 0)
    .flatMap((c) => conjunctsOf(tree, c));
}

// "called the claims baseless": parsers hang the verdict on the noun, but no adjective stands behind its own.
function behindNoun(tree: Tree, noun: number): readonly number[] {
  return childrenOf(tree, noun, "amod").filter((c) => c > noun && tree.tokens[c]!.upos === "ADJ");
}

function isFelt(frame: Frame, args: Arguments): boolean {
  return frame.isState === true && args.isPassive;
}

const FINITE = new Set(["VBD", "VBZ", "VBP"]);

// A finite verb that parsing left without a subject has that of the clause it hangs on.
function missingSubjects(frame: Frame): readonly number[] {
  const { tree, head } = frame;
  const light = lightSubjects(tree, head);
  const isTensed = FINITE.has(tree.tokens[head]!.xpos) || modalOf(tree, head) !== undefined;
  if (light.length > 0 || !isTensed || isPassive(tree, head)) return light;
  // Not the teller: in "the agency said ... arrived" it is somebody else who arrived.
  if (isRelation(tree, head, "ccomp", "acl", "advcl")) return light;
  return clauseSubjects(frame).filter((w) => w < head);
}

// "took a step to cut the link", "made a decision to withdraw": who took it, does it.
function lightSubjects(tree: Tree, verb: number): readonly number[] {
  const noun = headOf(tree, verb);
  if (noun < 0 || !isRelation(tree, verb, "acl") || !isInfinitive(tree, verb) || !isRelation(tree, noun, "obj")) {
    return NONE;
  }
  return argumentsAt(tree, headOf(tree, noun)).subjects.map((a) => a.head);
}

function thatClauses({ tree, head }: Frame, args: Arguments): readonly number[] {
  const own = clauses(tree, args).filter((c) => !isInfinitive(tree, c) && isRelation(tree, c, "ccomp", "conj"));
  return own.length > 0 ? own : markedClauses(tree, head, "that");
}

function afterPreposition(tree: Tree, head: number, args: Arguments, preposition: string): readonly number[] {
  const phrases = args.obliques
    .filter((o) => o.preposition === preposition || o.preposition.endsWith(` ${preposition}`))
    .map((o) => o.head);
  const marked = childrenOf(tree, head, "obl").filter((c) => !phrases.includes(c) && leadsWith(tree, c, preposition));
  const found = [...phrases, ...marked, ...markedClauses(tree, head, preposition)];
  // "barred women from voting": parsers hang the clause on the object.
  if (found.length === 0 && preposition === "from")
    return args.objects.flatMap((o) => markedClauses(tree, o.head, preposition));
  return found.length > 0 || preposition !== "with" ? found : withinAdjuncts(tree, head, args);
}

// "spoke by phone with the minister", "met on Monday with officials": "with" hung on the adjunct before it.
function withinAdjuncts(tree: Tree, head: number, args: Arguments): readonly number[] {
  const { lemma } = tree.tokens[head]!;
  if (!TALKING.has(lemma)) return NONE;
  return args.obliques.flatMap((o) =>
    nounArgumentsOf(tree, o.head)
      .filter((a) => a.preposition === "with")
      .map((a) => a.head),
  );
}

const TALKING = new Set("speak talk meet confer converse consult discuss review".split(" "));

// Parsers hang the preposition on the title ("with Foreign Minister Ama Owusu") or take it for a clause's marker.
function leadsWith(tree: Tree, phrase: number, preposition: string): boolean {
  if (prepositionOf(tree, phrase) !== "") return false;
  const first = tree.left[phrase]!;
  // "call on Tehran": the preposition taken for the verb's particle.
  const before = tree.tokens[first - 1];
  if (before?.form.toLowerCase() === preposition && before.deprel === "compound:prt") return true;
  const { form, xpos } = tree.tokens[first]!;
  return first < phrase && form.toLowerCase() === preposition && (xpos === "IN" || xpos === "TO");
}

// "accused of stealing", "warned against going": the clause after a preposition.
function markedClauses(tree: Tree, head: number, mark: string): readonly number[] {
  const found = tree.children[head]!.filter(
    (c) =>
      isRelation(tree, c, "advcl", "acl", "ccomp", "xcomp") &&
      tree.children[c]!.some(
        (m) =>
          isRelation(tree, m, "mark", "case", "advmod") &&
          tree.tokens[m]!.form.toLowerCase() === mark &&
          tree.tokens[m]!.xpos !== "TO",
      ),
  );
  return found.flatMap((c) => clauseConjuncts(tree, c));
}

function clauses(tree: Tree, args: Arguments): readonly number[] {
  return args.clauses.flatMap((c) => clauseConjuncts(tree, c));
}

// Only clauses: "agreed to meet and trade" coordinates two of them, "agreed to cut oil and gas" has one.
function clauseConjuncts(tree: Tree, clause: number): readonly number[] {
  return conjunctsOf(tree, clause).filter(
    (c) => c === clause || tree.tokens[c]!.upos === "VERB" || isRelation(tree, c, "conj"),
  );
}

function isInfinitive(tree: Tree, clause: number): boolean {
  if (tree.children[clause]!.some((c) => tree.tokens[c]!.xpos === "TO" && isRelation(tree, c, "mark", "aux")))
    return true;
  // "to X and Y": the second infinitive shares the first one's "to".
  return (
    isRelation(tree, clause, "conj") &&
    tree.tokens[clause]!.xpos === "VB" &&
    headOf(tree, clause) >= 0 &&
    isInfinitive(tree, headOf(tree, clause))
  );
}

function infinitives(frame: Frame, args: Arguments): readonly number[] {
  const { tree, head } = frame;
  const own = clauses(tree, args).filter((c) => isInfinitive(tree, c));
  if (own.length > 0) return own;
  // A finite verb shares no conjunction with an infinitive: "call on all states to comply", parsed as a conjunct.
  const conjoined = childrenOf(tree, head, "conj").filter((c) => isInfinitive(tree, c));
  if (conjoined.length > 0 && !isInfinitive(tree, head)) return conjoined.flatMap((c) => clauseConjuncts(tree, c));
  // Parsers hang the infinitive of "urged the North to return" on verb or object as an adjunct, too.
  const objects = args.objects.map((a) => a.head);
  // "expect the delivery of the aid to begin": on what the object is of, too.
  const within = EXPECTING.has(tree.tokens[head]!.lemma)
    ? objects.flatMap((o) => nounArgumentsOf(tree, o).filter((a) => a.preposition === "of"))
    : [];
  const hung = [head, ...objects, ...args.obliques.map((o) => o.head), ...within.map((a) => a.head)].flatMap((h) =>
    childrenOf(tree, h, "advcl", "acl").filter((c) => isInfinitive(tree, c)),
  );
  return hung.flatMap((c) => clauseConjuncts(tree, c));
}

const EXPECTING = new Set("expect want need urge".split(" "));

function nounSlot(frame: Frame, slot: string): readonly number[] {
  const { tree, head, support } = frame;
  switch (slot) {
    case "subj":
      return nounSubjects(frame);
    case "obj":
      // "hosted the envoy for talks": host and guest talk.
      return support?.place === "purpose" && RECEIVING.has(tree.tokens[support.verb]!.lemma)
        ? argumentsAt(tree, support.verb).objects.map((a) => a.head)
        : NONE;
    case "iobj":
    case "xcomp":
    case "ing":
    case "voice":
      return NONE;
    case "poss":
      return nounArgumentsOf(tree, head)
        .filter((a) => a.preposition === "'s")
        .map((a) => a.head);
    case "mod":
      return modifiersOf(tree, head);
    case "num":
      return childrenOf(tree, head, "nummod");
    case "name":
      return childrenOf(tree, head, "compound", "appos", "flat").filter((c) => tree.tokens[c]!.upos === "PROPN");
    case "prep":
      return childrenOf(tree, head, "case");
    case "adv":
      return childrenOf(tree, head, "advmod", "amod");
    case "to-do": {
      const own = childrenOf(tree, head, "acl", "advcl", "xcomp", "ccomp").filter((c) => isInfinitive(tree, c));
      const found = own.length > 0 || support === null ? own : verbSlot(frameOf(tree, support.verb), "to-do");
      return found.flatMap((c) => clauseConjuncts(tree, c));
    }
    case "that":
      return childrenOf(tree, head, "acl", "ccomp").filter(
        (c) => !isInfinitive(tree, c) && tree.children[c]!.some((m) => isRelation(tree, m, "mark")),
      );
    default: {
      const there = hostOf(tree, head, slot);
      if (there >= 0) return [there];
      const own = [
        ...nounArgumentsOf(tree, head)
          .filter((a) => a.preposition === slot || a.preposition.endsWith(` ${slot}`))
          .map((a) => a.head),
        ...markedClauses(tree, head, slot),
        ...predicatePhrases(tree, head, slot),
      ];
      if (own.length > 0) return own;
      // "arrests and detentions of activists": the last of coordinated nouns has the phrase of all.
      const last = childrenOf(tree, head, "conj").at(-1);
      const shared =
        last === undefined || tree.tokens[last]!.upos !== "NOUN" ? NONE : nounSlot(frameOf(tree, last), slot);
      if (shared.length > 0 || support === null || support.place === "purpose") return shared;
      return verbSlot(frameOf(tree, support.verb), slot);
    }
  }
}

// "is in Oslo on a visit": the place that one is in is the one visited.
function hostOf(tree: Tree, noun: number, slot: string): number {
  const place = headOf(tree, noun);
  if (place < 0 || (slot !== "in" && slot !== "at") || !JOURNEYS.has(tree.tokens[noun]!.lemma)) return -1;
  const isThere = tree.tokens[place]!.upos === "PROPN" && prepositionOf(tree, place) === slot;
  return isThere && childrenOf(tree, place, "cop").length > 0 ? place : -1;
}

// "is a violation of", "is on a visit to": the predicate noun's own phrases may hang as obliques.
function predicatePhrases(tree: Tree, head: number, slot: string): readonly number[] {
  return childrenOf(tree, head, "obl")
    .filter((c) => prepositionOf(tree, c) === slot)
    .flatMap((c) => conjunctsOf(tree, c));
}

/** Everything between a noun and its determiner: adjectives, compounds and their parts. */
function modifiersOf(tree: Tree, head: number): readonly number[] {
  const found: number[] = [];
  for (const c of tree.children[head]!) {
    if (
      c > head ||
      !isRelation(tree, c, "amod", "compound", "nmod", "nummod", "flat", "acl") ||
      tree.tokens[c]!.deprel === "nmod:poss"
    )
      continue;
    for (let i = tree.left[c]!; i <= Math.min(tree.right[c]!, head - 1); i++)
      if (tree.tokens[i]!.upos !== "PUNCT") found.push(i);
  }
  return found;
}

function nounSubjects(frame: Frame): readonly number[] {
  const { tree, head, support } = frame;
  const direct = childrenOf(tree, head, "nsubj").flatMap((c) => conjunctsOf(tree, c));
  if (direct.length > 0) return realWords(tree, resolvePronoun(tree, head, direct));
  // "the envoy, on a visit to Oslo": who is on it.
  const around = headOf(tree, head);
  const isIn = support === null && isRelation(tree, head, "nmod") && WITHIN.has(prepositionOf(tree, head));
  // "arrived in Oslo on a visit": no place is on it.
  if (isIn && !PLACING.has(prepositionOf(tree, around))) return [around];
  const visitors = visitorsOn(tree, head);
  if (visitors.length > 0) return visitors;
  if (support === null || support.place === "subject" || support.place === "exists") return NONE;
  const { subjects, objects, isPassive: isDone } = argumentsAt(tree, support.verb);
  // "were locked in talks": those locked in them talk.
  const talking = isDone && subjects.length === 0 && LOCKED.has(tree.tokens[support.verb]!.lemma) ? objects : subjects;
  return realWords(
    tree,
    talking.map((a) => a.head),
  );
}

/** "the envoy, on a visit to Oslo", "the envoy in a phone talk with his counterpart", "The Envoy at a Roundtable" */
const WITHIN = new Set(["on", "in", "during", "at"]);
const PLACING = new Set(["in", "at", "to", "into", "from"]);
const LOCKED = new Set(["lock", "engage", "involve"]);
const JOURNEYS = new Set(["visit", "trip", "tour", "mission"]);
const RETURNING = new Set(["return", "come", "arrive", "travel", "fly"]);
const RECEIVING = new Set("receive meet greet welcome host see entertain invite".split(" "));

// "received the envoy on a visit to Oslo": the guest is on it; "said on a visit to Oslo": the speaker is.
function visitorsOn(tree: Tree, noun: number): readonly number[] {
  const verb = headOf(tree, noun);
  if (verb < 0 || !isRelation(tree, noun, "obl") || !JOURNEYS.has(tree.tokens[noun]!.lemma)) return NONE;
  const preposition = prepositionOf(tree, noun);
  const isBack = preposition === "from" && RETURNING.has(tree.tokens[verb]!.lemma);
  if (!isBack && preposition !== "on" && preposition !== "during") return NONE;
  // "During Dorn's visit": the traveller is named.
  if (nounArgumentsOf(tree, noun).some((a) => a.preposition === "'s" || a.preposition === "by")) return NONE;
  const beside = travellerBeside(tree, noun);
  if (beside >= 0) return [beside];
  const { subjects, objects } = argumentsAt(tree, verb);
  const isGuest = RECEIVING.has(tree.tokens[verb]!.lemma) && objects.length > 0;
  return realWords(
    tree,
    (isGuest ? objects : subjects).map((a) => a.head),
  );
}

// "spoke alongside Rex Dorn, on a visit to Oslo": between commas it tells of the name right before.
function travellerBeside(tree: Tree, noun: number): number {
  const comma = tree.left[noun]! - 1;
  if (comma < 2 || tree.tokens[comma]!.form !== "," || tree.tokens[comma - 1]!.upos !== "PROPN") return -1;
  let name = comma - 1;
  while (isRelation(tree, name, "flat", "compound") && headOf(tree, name) >= 0) name = headOf(tree, name);
  return name;
}

// "who is on a visit": the noun that the clause describes is meant.
function resolvePronoun(tree: Tree, predicate: number, subjects: readonly number[]): readonly number[] {
  const isRelative =
    tree.tokens[predicate]!.deprel === "acl:relcl" &&
    subjects.some((s) => tree.tokens[s]!.xpos.startsWith("W") || tree.tokens[s]!.lemma === "that");
  return isRelative ? conjunctsOf(tree, headOf(tree, predicate)) : subjects;
}

function realWords(tree: Tree, words: readonly number[]): readonly number[] {
  return words.filter((w) => !isRelation(tree, w, "expl"));
}
