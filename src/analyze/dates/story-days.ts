import {
  childrenOf,
  headOf,
  isPredicate,
  isRelation,
  isReportingVerb,
  type Tree,
  tenseOf,
  treeOf,
} from "../../language/tree.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { When } from "../../model/when.ts";
import { parseIsoDay } from "./calendar.ts";
import type { Placement } from "./placement.ts";

/** The days that the story has reached, sentence by sentence: what its undated main acts fall on. */
export interface StoryDays {
  /** The day or days that the last main clause gave, before and in each sentence. */
  readonly reached: readonly (When | null)[];
  /** The window that a plan gave: "will travel June 5 to 14". */
  readonly planned: readonly (When | null)[];
  /** The day on which a statement printed below was made: "issued the following statement on May 25". */
  readonly statement: When | null;
  /** The day on which the report itself was told ("the ministry said Thursday"). */
  readonly told: When | null;
}

const STATEMENT_NOUNS = new Set(
  "statement report message letter communique communiqué declaration text speech address commentary".split(" "),
);
const STATEMENT_VERBS = new Set("issue release make publish deliver give post put say".split(" "));
/** Older than this, a dated sentence is background: it dates its own paragraph and no more. */
const BACKGROUND_DAYS = 21;

/** Reads the days that the story has reached from the dates of its main clauses. */
export function storyDays(
  sentences: readonly Sentence[],
  placements: readonly (readonly Placement[])[],
  issue: string | null,
): StoryDays {
  const reached: (When | null)[] = [];
  const planned: (When | null)[] = [];
  let past: When | null = null;
  let aside: { readonly when: When; readonly block: number } | null = null;
  let plan: When | null = null;
  let statement: When | null = null;
  let told: When | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const tree = treeOf(sentence);
    for (const placement of placements[index]!) {
      const role = roleOf(tree, placement);
      if (role === "statement") statement ??= placement.when;
      if (role === "told") told ??= placement.when;
      if (role === "plan") plan = placement.when;
      if (role === "past" && isBackground(placement.when, issue))
        aside = { when: placement.when, block: sentence.block };
      if (role === "past" && !isBackground(placement.when, issue)) {
        past = placement.when;
        aside = null;
      }
    }
    reached.push(aside?.block === sentence.block ? aside.when : past);
    planned.push(plan);
  }
  return { reached, planned, statement, told };
}

type Role = "past" | "plan" | "statement" | "told" | null;

function roleOf(tree: Tree, placement: Placement): Role {
  if (!placement.placesActs || placement.when.precision === "vague") return null;
  const verb = mainVerb(tree, placement.governor);
  if (verb < 0) return null;
  if (isStatement(tree, verb)) return "statement";
  if (isReportingVerb(tree, verb) && childrenOf(tree, verb, "ccomp", "parataxis", "obj").length > 0) return "told";
  if (isReportingVerb(tree, verb) && isRelation(tree, verb, "parataxis")) return "told";
  const tense = tenseOf(tree, verb);
  return tense === "future" ? "plan" : "past";
}

// The predicate that a date hangs on, straight or through a carried noun ("held talks", "met in Seoul"); -1 inside
// relative clauses, participles and premodifiers, which date something else than the story's main line.
function mainVerb(tree: Tree, governor: number): number {
  let at = governor;
  for (let steps = 0; steps < tree.tokens.length && at >= 0; steps++) {
    if (isRelation(tree, at, "acl", "advcl", "csubj")) return -1;
    if (isPredicate(tree, at) || isRelation(tree, at, "root")) return at;
    if (!isRelation(tree, at, "obj", "nsubj", "obl", "nmod", "conj", "xcomp", "appos", "flat", "advmod")) return -1;
    at = headOf(tree, at);
  }
  return -1;
}

function isStatement(tree: Tree, verb: number): boolean {
  if (!STATEMENT_VERBS.has(tree.tokens[verb]!.lemma)) return false;
  return childrenOf(tree, verb, "obj", "nsubj:pass", "nsubj").some((c) => STATEMENT_NOUNS.has(tree.tokens[c]!.lemma));
}

function isBackground(when: When, issue: string | null): boolean {
  const [to, day] = [parseIsoDay(when.to), parseIsoDay(issue)];
  return to !== null && day !== null && day - to > BACKGROUND_DAYS;
}
