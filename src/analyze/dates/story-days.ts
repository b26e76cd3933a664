import { headOf, isPredicate, isRelation, prepositionOf, type Tree, tenseOf, treeOf } from "../../language/tree.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { When } from "../../model/when.ts";
import { parseIsoDay } from "./calendar.ts";
import { closesMainClause, type Placement } from "./placement.ts";
import { isReaction } from "./reactions.ts";

/** The days that the story has reached, sentence by sentence: what its undated main acts fall on. */
export interface StoryDays {
  /** The day or days that the last main clause gave, before and in each sentence. */
  readonly reached: readonly (When | null)[];
  /** Index of the sentence that gave the day reached; -1 before the first. */
  readonly reachedAt: readonly number[];
  /** True where the day reached is that of a deed of force, which others answer later: an attack, a launch. */
  readonly isDeed: readonly boolean[];
  /** The window that a plan gave: "will travel June 5 to 14". */
  readonly planned: readonly (When | null)[];
  /** Index of the lead, the first full sentence below headline and dateline; -1 where there is none. */
  readonly leadAt: number;
  /** The day or window of the lead's main clause. */
  readonly lead: When | null;
  /** The day on which a statement printed from here on was made: "issued the following statement on May 25". */
  readonly statement: readonly (When | null)[];
  /** The day on which somebody last told something ("the ministry said Thursday"). */
  readonly told: readonly (When | null)[];
}

const STATEMENT_NOUNS = new Set(
  "statement report message letter communique communiqué declaration text speech address commentary".split(" "),
);
const STATEMENT_VERBS = new Set("issue release make publish deliver give post put say".split(" "));
const TELLING = new Set(
  (
    "say tell report announce state add note explain confirm disclose comment remark insist argue claim write tweet post " +
    "reveal acknowledge admit believe reply respond quote cite read speak"
  ).split(" "),
);
const FRAMES = new Set(["in", "at", "during"]);
/** A paragraph this long is rather a story that lost its breaks: what is told aside in it ends where another speaks. */
const LONG_BLOCK = 7;
/** Older than this, a dated sentence is background: it dates its own paragraph and no more. */
const BACKGROUND_DAYS = 21;

/** Reads the days that the story has reached from the dates of its main clauses. */
export function storyDays(
  sentences: readonly Sentence[],
  placements: readonly (readonly Placement[])[],
  issue: string | null,
  isCaption: (sentence: number) => boolean,
): StoryDays {
  const reached: (When | null)[] = [];
  const reachedAt: number[] = [];
  const planned: (When | null)[] = [];
  let past: When | null = null;
  let pastAt = -1;
  let ofDeed = false;
  const isDeed: boolean[] = [];
  let aside: { readonly when: When; readonly block: number } | null = null;
  let plan: When | null = null;
  const statement: (When | null)[] = [];
  const told: (When | null)[] = [];
  let wrapper: When | null = null;
  let telling: When | null = null;
  const leadAt = sentences.findIndex((sentence, index) => isLead(sentence) && !isCaption(index));
  const unbroken = longBlocks(sentences);
  for (const [index, sentence] of sentences.entries()) {
    const tree = treeOf(sentence);
    // What a caption shows was taken on a day of its own.
    const tells = isClause(tree) && !isCaption(index);
    if (unbroken.has(sentence.block) && !goesOn(tree)) aside = null;
    let isTold = false;
    if (!tells) plan = programmeDay(sentence, placements[index]!, issue) ?? plan;
    for (const placement of placements[index]!) {
      // A dateline or a line with nothing but the day tells nothing.
      if (!tells) break;
      const role = roleOf(tree, placement, issue);
      if (role !== null) isTold = true;
      if (role === "statement") wrapper ??= placement.when;
      if (role === "told") telling = placement.when;
      // "will travel from June 5 to 14. On June 7 she will be in Oslo": the trip goes on.
      if (role === "plan" && !isWithin(placement.when, plan)) plan = placement.when;
      // "A report last week accused the army": a story that counts in days steps aside into weeks.
      const isWide = past !== null && past.precision === "day" && placement.when.precision !== "day";
      const isAside = isWide || isBackground(placement.when, issue);
      if (role === "past" && isAside) aside = { when: placement.when, block: sentence.block };
      if (role === "past" && !isAside) {
        past = placement.when;
        pastAt = index;
        ofDeed = tellsDeed(tree, placement.governor);
        aside = null;
      }
    }
    // The only day of a lead is the story's, wherever the parser hangs it.
    const only = index === leadAt && !isTold ? onlyDay(tree, placements[index]!, issue) : null;
    if (only !== null) {
      past = only;
      pastAt = index;
    }
    reached.push(aside?.block === sentence.block ? aside.when : past);
    isDeed.push(ofDeed);
    reachedAt.push(aside?.block === sentence.block ? index : pastAt);
    planned.push(plan);
    statement.push(wrapper);
    told.push(telling);
  }
  const first = leadAt < 0 ? null : (reached[leadAt] ?? planned[leadAt] ?? null);
  const lead = first ?? (leadAt < 0 ? null : dayTaken(sentences, leadAt, reached, reachedAt));
  return { reached, reachedAt, isDeed, planned, leadAt, lead, statement, told };
}

function isWithin(when: When, window: When | null): boolean {
  return window !== null && window.from < window.to && window.from <= when.from && when.to <= window.to;
}

const PROGRAMME = /^(?:schedule|agenda|programme|program|diary|calendar|itinerary)$/;

// "Public Schedule - May 8": the day of what is listed below; a day to come above a list is as good.
function programmeDay(sentence: Sentence, placements: readonly Placement[], issue: string | null): When | null {
  const [one, ...more] = placements;
  if (one === undefined || more.length > 0 || issue === null || one.when.precision !== "day") return null;
  const isProgramme = sentence.tokens.some((t) => PROGRAMME.test(t.form.toLowerCase()));
  return one.when.from > issue || (isProgramme && one.when.from === issue) ? one.when : null;
}

function longBlocks(sentences: readonly Sentence[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { block } of sentences) counts.set(block, (counts.get(block) ?? 0) + 1);
  return new Set([...counts].flatMap(([block, count]) => (count >= LONG_BLOCK ? [block] : [])));
}

const GOES_ON = new Set("he she it they this that these those".split(" "));

// "It later ...", "The ruling said": a sentence whose subject takes up what was told before.
function goesOn(tree: Tree): boolean {
  const subject = tree.tokens.findIndex((_, i) => isRelation(tree, i, "nsubj"));
  if (subject < 0) return true;
  return GOES_ON.has(tree.tokens[tree.left[subject]!]!.form.toLowerCase());
}

// "X received a message from Y. The message was handed over on Monday": a lead without a date is dated by the
// sentence that takes up what it tells.
function dayTaken(
  sentences: readonly Sentence[],
  leadAt: number,
  reached: readonly (When | null)[],
  reachedAt: readonly number[],
): When | null {
  const next = leadAt + 1;
  if (reachedAt[next] !== next) return null;
  const tree = treeOf(sentences[next]!);
  const takenUp = tree.tokens.findIndex((_, i) => isRelation(tree, i, "nsubj") && tree.tokens[i]!.upos === "NOUN");
  const isDefinite = takenUp > 0 && /^(?:the|this|their)$/i.test(tree.tokens[tree.left[takenUp]!]!.form);
  const { lemma } = tree.tokens[Math.max(takenUp, 0)]!;
  return isDefinite && sentences[leadAt]!.tokens.some((t) => t.lemma === lemma) ? (reached[next] ?? null) : null;
}

const DEEDS = new Set(
  (
    "attack kill strike fire launch bomb shell ambush explode assassinate abduct kidnap raid storm seize shoot blow clash die " +
    "airstrike bombing blast explosion shelling shooting test killing assault raid invade"
  ).split(" "),
);

// "Gunmen killed", "the attack took place"
function tellsDeed(tree: Tree, governor: number): boolean {
  if (governor < 0) return false;
  const words = [governor, ...tree.children[governor]!.filter((c) => isRelation(tree, c, "nsubj", "obj"))];
  return words.some((w) => DEEDS.has(tree.tokens[w]!.lemma.toLowerCase()));
}

function onlyDay(tree: Tree, placements: readonly Placement[], issue: string | null): When | null {
  const [one, ...more] = placements;
  if (one === undefined || more.length > 0 || !one.placesActs || one.isAside || issue === null) return null;
  const { when, governor, top } = one;
  const isBehind = governor >= 0 && governor < top && !TELLING.has(tree.tokens[governor]!.lemma);
  for (let at = governor; at >= 0; at = headOf(tree, at)) {
    if (isRelation(tree, at, "advcl") || tree.tokens[at]!.deprel === "acl:relcl") return null;
  }
  if (!isBehind || when.precision !== "day" || when.from !== when.to || when.to > issue) return null;
  return isBackground(when, issue) || when.rule === "dates/interval-after" ? null : when;
}

type Role = "past" | "plan" | "statement" | "told" | null;

function roleOf(tree: Tree, placement: Placement, issue: string | null): Role {
  // A year is no occasion that what follows could share.
  const { precision, rule } = placement.when;
  if (
    !placement.placesActs ||
    precision === "vague" ||
    precision === "year" ||
    rule === "dates/deadline" ||
    rule === "dates/since"
  )
    return null;
  // A wrapper line dates the statement below it wherever its date stands.
  if (tree.tokens.at(-1)?.form === ":" && tree.tokens.some((t) => STATEMENT_NOUNS.has(t.lemma))) return "statement";
  if (placement.governor >= 0 && TELLING.has(tree.tokens[placement.governor]!.lemma)) return "told";
  const verb = mainVerb(tree, placement);
  if (verb < 0) return null;
  if (isStatement(tree, verb)) return "statement";
  // What lies ahead of the day of issue is planned, whatever the parser makes of the verb.
  const isAhead = issue !== null && placement.when.from > issue;
  return isAhead || tenseOf(tree, verb) === "future" ? "plan" : "past";
}

// The predicate that a date hangs on, straight or through a place or a carried noun ("met in Seoul", "held talks");
// -1 inside relative clauses, participles and premodifiers, which date something else than the story's main line.
function mainVerb(tree: Tree, placement: Placement): number {
  const { governor, top } = placement;
  if (governor < 0) return -1;
  let at = governor;
  const { root } = tree;
  // A date that closes the sentence closes its main clause, wherever the parser hangs it.
  if (placement.when.precision === "day" && closesMainClause(tree, placement) && root >= 0 && isPredicate(tree, root)) {
    return root;
  }
  if (!isPredicate(tree, at)) {
    // A noun with its date behind it ("talks on Tuesday"), where a verb carries the noun; a name in any place.
    const isName = tree.tokens[at]!.upos === "PROPN";
    // "In a March 14 call, they discussed": the happening that holds the clause.
    const isFrame =
      top < at && at < headOf(tree, at) && isRelation(tree, at, "obl") && FRAMES.has(prepositionOf(tree, at));
    const isCarried =
      top > at && isRelation(tree, at, "obj", "nsubj", ...(isName ? ["obl", "nmod", "flat", "conj"] : []));
    if (!isFrame && !isCarried) return -1;
    while (at >= 0 && !isPredicate(tree, at)) at = headOf(tree, at);
    if (at >= 0 && isReaction(tree.tokens[at]!.lemma)) return -1;
  }
  // Between subject and verb ("envoys on Tuesday agreed") a date can only be the main verb's.
  if (at > top && at - top <= 2) return at;
  for (let up = at; up >= 0; up = headOf(tree, up)) {
    const hasTo = tree.children[up]!.some((c) => tree.tokens[c]!.xpos === "TO");
    if (isRelation(tree, up, "csubj") || (isRelation(tree, up, "advcl") && !hasTo)) return -1;
    if (isRelation(tree, up, "acl") && !isLoneVerb(tree, up)) return -1;
  }
  return at;
}

// Headlines, datelines and date lines lack the full stop or the verb.
function isLead(sentence: Sentence): boolean {
  return sentence.tokens.some((t) => t.form === "." || t.form === ":") && isClause(treeOf(sentence));
}

// A parser that finds no verb at the root has hung the sentence's verb on its subject: "a statement ... was issued".
function isLoneVerb(tree: Tree, verb: number): boolean {
  if (tree.root < 0 || isPredicate(tree, tree.root)) return false;
  return tree.children[verb]!.every((c) => !tree.tokens[c]!.xpos.startsWith("W"));
}

function isClause(tree: Tree): boolean {
  if (tree.tokens.some((t) => t.xpos === "VBD" || t.xpos === "VBZ" || t.xpos === "VBP" || t.xpos === "MD")) return true;
  // "A government airstrike on a town killed 20": a past tense that the parser took for a participle of its only noun.
  return tree.tokens.some(
    (t, i) => t.xpos === "VBN" && t.head === tree.root && isRelation(tree, i, "acl") && t.head < i,
  );
}

// "issued the following report on Wednesday:", "a statement was released on November 1".
function isStatement(tree: Tree, verb: number): boolean {
  if (!STATEMENT_VERBS.has(tree.tokens[verb]!.lemma)) return false;
  const isWrapper = tree.tokens.at(-1)?.form === ":";
  return tree.tokens.some(
    (t, i) =>
      STATEMENT_NOUNS.has(t.lemma) &&
      (isWrapper || isRelation(tree, i, "obj", "nsubj") || (i < verb && i === tree.root)),
  );
}

function isBackground(when: When, issue: string | null): boolean {
  const [to, day] = [parseIsoDay(when.to), parseIsoDay(issue)];
  return to !== null && day !== null && day - to > BACKGROUND_DAYS;
}
