import { childOf, headOf, isPredicate, isRelation, prepositionOf, type Tree, tenseOf } from "../../language/tree.ts";

/** Which way from the day of issue a bare "Thursday" or "November" points. */
export type Direction = "past" | "present" | "future" | undefined;

/** Words that put the noun they stand with in the future or the past whatever the clause's tense: "its upcoming November vote". */
const AHEAD = new Set(
  "upcoming forthcoming planned scheduled slated due coming future expected proposed impending".split(" "),
);
const BEHIND = new Set("recent last past previous earlier former latest".split(" "));
/** "in the run-up to the election in November", "ahead of the April summit". */
const AHEAD_PREPOSITIONS = new Set(["ahead of", "until", "till", "by", "toward", "towards"]);
/** "by the end of May" looks ahead; "by phone on Monday", "by the minister on Monday" do not. */
const BOUNDS = new Set(
  "end start beginning middle close eve deadline summit election vote summer winter spring autumn fall anniversary date time year month week quarter".split(
    " ",
  ),
);
const AHEAD_NOUNS = new Set("run-up runup preparation plan schedule deadline invitation hope".split(" "));
/** Verbs whose infinitive lies ahead of them: "vowed to meet on Friday". */
const INTENT = new Set(
  "vow agree plan pledge promise decide hope want expect intend prepare propose offer invite threaten urge set schedule slate due aim warn aspire".split(
    " ",
  ),
);
const PLANNING = new Set("set due schedule slate expect likely bind poise".split(" "));
const SAYING = new Set("say tell add announce report note explain confirm state disclose reveal claim".split(" "));

/**
 * Where the words at token `i` place what they date: from nouns that say it
 * outright ("upcoming"), then from the tense of the nearest predicate above.
 */
export function directionAt(tree: Tree, i: number): Direction {
  const noun = premodifiedNoun(tree, i);
  // "will discuss the March launches": the verb's tense is not the launches'.
  if (noun >= 0) return modifierDirection(tree, noun);
  let at = i;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const token = tree.tokens[at]!;
    if (AHEAD.has(token.lemma) || AHEAD_NOUNS.has(token.lemma)) return "future";
    if (at !== i) {
      const preposition = prepositionOf(tree, at);
      if (AHEAD_PREPOSITIONS.has(preposition) && (preposition !== "by" || BOUNDS.has(token.lemma))) return "future";
      const near = modifierDirection(tree, at);
      if (near !== undefined) return near;
    }
    if (isPredicate(tree, at) && at !== i) {
      if (looksAhead(tree, at)) return "future";
      const tense = tenseOf(tree, at) ?? infinitiveDirection(tree, at);
      if (tense !== undefined) return tense;
    }
    const head = headOf(tree, at);
    if (head < 0) return undefined;
    at = head;
  }
  return undefined;
}

function premodifiedNoun(tree: Tree, i: number): number {
  let at = i;
  while (
    isRelation(tree, at, "compound", "nummod", "amod", "nmod:poss", "nmod:unmarked", "flat") &&
    headOf(tree, at) >= 0
  ) {
    at = headOf(tree, at);
  }
  const isNoun = tree.tokens[at]!.upos === "NOUN" || tree.tokens[at]!.upos === "PROPN";
  return isNoun && at > i && !isTimeWord(tree.tokens[at]!.form) ? at : -1;
}

// "last month", "March 4": the expression's own words are not what it describes.
function isTimeWord(form: string): boolean {
  return /^(?:\d.*|week|month|year|quarter|day|night|morning|afternoon|evening|half)$/i.test(form);
}

// "is set Friday to meet": a date on the planning word is that of the plan.
function looksAhead(tree: Tree, predicate: number): boolean {
  return PLANNING.has(tree.tokens[predicate]!.lemma) && childOf(tree, predicate, "xcomp") >= 0;
}

function modifierDirection(tree: Tree, noun: number): Direction {
  if (isPredicate(tree, noun)) return undefined;
  for (const c of tree.children[noun]!) {
    const { lemma } = tree.tokens[c]!;
    if (!isRelation(tree, c, "amod", "acl")) continue;
    if (AHEAD.has(lemma)) return "future";
    if (BEHIND.has(lemma)) return "past";
  }
  return undefined;
}

// The tense stage leaves "vowed to meet" and "may meet" open; a date inside them still lies ahead.
function infinitiveDirection(tree: Tree, verb: number): Direction {
  const hasTo = tree.children[verb]!.some((c) => tree.tokens[c]!.xpos === "TO");
  const hasModal = tree.children[verb]!.some((c) => tree.tokens[c]!.xpos === "MD");
  if (hasModal && !isRelation(tree, verb, "ccomp")) return "future";
  const head = headOf(tree, verb);
  if (hasModal && head >= 0 && SAYING.has(tree.tokens[head]!.lemma)) return "future";
  if (hasTo && head >= 0 && INTENT.has(tree.tokens[head]!.lemma)) return "future";
  return undefined;
}
