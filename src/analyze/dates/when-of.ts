import {
  auxiliariesOf,
  childrenOf,
  headOf,
  isPerfect,
  isPredicate,
  isRelation,
  reportedBy,
  type Tense,
  type Tree,
  tenseOf,
  treeOf,
} from "../../language/tree.ts";
import type { Kind, Status } from "../../model/kind.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { When } from "../../model/when.ts";
import { governingDate, isLightVerb } from "./governing-date.ts";
import { type Placement, placementsOf } from "./placement.ts";
import type { Clock } from "./resolve-dates.ts";
import { type StoryDays, storyDays } from "./story-days.ts";

/** The dates of one article, made ready to be asked for the day of each act. */
export interface DatedStory {
  readonly sentences: readonly Sentence[];
  readonly placements: readonly (readonly Placement[])[];
  readonly days: StoryDays;
  /** The day of issue as a date, with the words that give it where the text has them. */
  readonly issue: When | null;
}

/** An act whose day is asked for. */
export interface DatedAct {
  readonly sentence: number;
  /** Index of the word that names the act. */
  readonly trigger: number;
  readonly kind: Kind;
  readonly status: Status;
  /** Words of the sentence that name other acts: their dates are not this one's. */
  readonly others?: ReadonlySet<number>;
}

export interface WhenChoice {
  readonly when: When | null;
  readonly rule: string;
  /** True when a date of the sentence governs the act; false when the day is the story's. */
  readonly isOwn: boolean;
  /** Further days of the same words, each an act of its own: "the Feb. 26 and March 4 launches". */
  readonly also: readonly When[];
  /** Words of the dates of the sentence that were not taken. */
  readonly alternatives: readonly string[];
}

/** Done by speaking, so a statement's day is theirs. */
const SPEECH_ACTS = new Set<Kind>(["agree", "support", "request", "accuse", "reject", "threaten"]);
/** Verbs and nouns that report such an act; other words perform it in the speaker's own text. */
const SPEECH_VERBS = new Set(
  (
    "accuse condemn criticize criticise denounce blame charge slam blast decry protest lament regret deplore urge call ask demand appeal " +
    "request propose press exhort encourage agree pledge promise vow commit undertake concur consent affirm reaffirm restate reiterate support praise " +
    "welcome thank congratulate commend endorse back hail laud appreciate express voice convey raise reject refuse deny dismiss oppose decline rebuff " +
    "warn threaten caution stress underscore emphasize emphasise highlight underline note say tell speak state agreement support commitment " +
    "condemnation criticism call appeal demand request pledge promise vow warning threat rejection refusal denial opposition concern reach sign conclude finalize finalise seal broker ink ratify adopt"
  ).split(" "),
);
/** "Other candidates elected were ...": whoever is elected is elected on the day of the election. */
const ELECTED = new Set(["elect", "re-elect", "reelect"]);
const NO_OTHERS: ReadonlySet<number> = new Set();

/** Hangs the dates of an article on its trees and reads how far its story has come in each sentence. */
export function datedStory(
  text: string,
  sentences: readonly Sentence[],
  whens: readonly When[],
  clock: Clock,
): DatedStory {
  const placements = placementsOf(text, sentences, whens);
  const day = clock.datelineDay ?? clock.published;
  const words = whens.find((w) => w.from === day && w.to === day);
  const issue: When | null =
    day === null
      ? null
      : {
          from: day,
          to: day,
          precision: "day",
          certainty: "implied",
          rule: "dates/day-of-issue",
          start: words?.start ?? 0,
          end: words?.end ?? 0,
          text: words?.text ?? "",
        };
  return { sentences, placements, days: storyDays(sentences, placements, day), issue };
}

/**
 * The day of an act: the date that governs it in the tree, else the day that
 * the story has reached, where the act belongs to its main line. Background
 * without a date of its own stays undated.
 */
export function whenOf(story: DatedStory, act: DatedAct): WhenChoice {
  const tree = treeOf(story.sentences[act.sentence]!);
  const placements = story.placements[act.sentence]!;
  const isSpeech = SPEECH_ACTS.has(act.kind);
  // "These tests, six this year alone, violate the resolutions": the words are the charge, and date what is charged.
  const isPerformed = isSpeech && !isReported(tree, act.trigger);
  const governing = isPerformed
    ? null
    : governingDate(tree, placements, act.trigger, act.others ?? NO_OTHERS, isSpeech);
  if (governing === null) {
    const alternatives = placements.map((p) => p.when.text);
    return { ...undated(story, act, tree, isPerformed), isOwn: false, also: [], alternatives };
  }
  const { when } = governing.placement;
  const also = joinedDates(placements, governing.placement);
  const alternatives = placements.filter((p) => p.when !== when && !also.includes(p.when)).map((p) => p.when.text);
  return { when, isOwn: true, also, rule: `dates/${governing.rule}`, alternatives };
}

// A verb or noun of speech, itself or above in the chain ("agreed to X and to intensify Y"), reports the act.
function isReported(tree: Tree, trigger: number): boolean {
  for (let at = trigger; at >= 0; at = headOf(tree, at)) {
    if (SPEECH_VERBS.has(tree.tokens[at]!.lemma)) return true;
    if (!isRelation(tree, at, "xcomp", "conj")) return false;
  }
  return false;
}

// "the Feb. 26 and March 4 launches", "on May 4, 7 and 12": days joined to the chosen one, on the same word.
function joinedDates(placements: readonly Placement[], chosen: Placement): readonly When[] {
  return placements
    .filter((p) => p !== chosen && p.placesActs && p.governor === chosen.governor && p.when.precision === "day")
    .filter((p) => chosen.when.precision === "day" && p.when.from !== chosen.when.from)
    .map((p) => p.when);
}

const UNDATED = { when: null, rule: "dates/undated" } as const;

type Choice = Pick<WhenChoice, "when" | "rule">;

// The general policy for acts without a date of their own; see each step for its reason.
function undated(story: DatedStory, act: DatedAct, tree: Tree, isPerformed: boolean): Choice {
  const { days } = story;
  // What goes on, or never came about, has no day unless the text gives one.
  const isSpeech = SPEECH_ACTS.has(act.kind);
  if ((act.status === "ongoing" && !isSpeech) || act.status === "denied") return UNDATED;
  // A headline tells what the lead dates; without a day there, only words that are themselves the act have one.
  if (act.sentence < days.leadAt && act.status !== "proposed" && (days.lead !== null || !isSpeech)) {
    return days.lead === null ? UNDATED : taken(days.lead, "lead-day");
  }
  const predicate = predicateOf(tree, act.trigger);
  // A plan without a date falls in the window of the trip or meeting it is told with.
  if (act.status === "planned") {
    const plan = days.planned[act.sentence] ?? null;
    return plan === null || isContinuing(tree, predicate) ? UNDATED : taken(plan, "planned-window");
  }
  if (act.status === "proposed" && !isSpeech) return UNDATED;
  const isElected = act.kind === "office" && ELECTED.has(tree.tokens[act.trigger]!.lemma);
  if (!isPerformed && !isElected && !isMainLine(tree, act.trigger, predicate, isSpeech)) return UNDATED;
  const teller = pastTeller(tree, act.trigger);
  const statement = days.statement[act.sentence] ?? null;
  // "has fired more missiles": when, the text leaves open; only the lead's perfect is news of the day.
  if (!isPerformed && predicate >= 0 && inPerfect(tree, predicate)) {
    return act.sentence > days.leadAt || teller >= 0 ? UNDATED : onIssue(story);
  }
  // "Both sides reaffirmed" is told of the meeting that the story is about; so is what somebody said there.
  if (teller >= 0 || (!isPerformed && predicate >= 0 && isPast(tree, predicate))) {
    const spoken = teller < 0 ? null : governingDate(tree, story.placements[act.sentence]!, teller, NO_OTHERS, true);
    if (spoken !== null && (isPerformed || isSpeech)) return taken(spoken.placement.when, "day-of-speech");
    const reached = days.reached[act.sentence] ?? null;
    if (reached !== null) return taken(reached, "story-day");
    const told = statement ?? days.told[act.sentence] ?? null;
    return told === null ? onIssue(story) : taken(told, "told-day");
  }
  // "We call on", "is imposing sanctions": the words are the act, done on the day of the statement.
  return statement === null ? onIssue(story) : taken(statement, "statement-day");
}

function onIssue({ issue }: DatedStory): Choice {
  return issue === null ? UNDATED : taken(issue, "day-of-issue");
}

function taken(when: When, reason: string): Choice {
  const rule = `dates/${reason}`;
  return { when: { ...when, certainty: "implied", rule }, rule };
}

// The predicate that tells the act: the trigger itself or the verb that carries its noun; -1 for none.
function predicateOf(tree: Tree, trigger: number): number {
  let at = trigger;
  for (let steps = 0; steps < tree.tokens.length && at >= 0; steps++) {
    if (isPredicate(tree, at)) return at;
    at = headOf(tree, at);
  }
  return -1;
}

function isPast(tree: Tree, predicate: number): boolean {
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

// The past verb of saying that reports the act ("Kim said they would respond"), or -1.
function pastTeller(tree: Tree, trigger: number): number {
  const by = reportedBy(tree, trigger)?.by ?? -1;
  return by >= 0 && by !== trigger && tree.tokens[by]!.upos === "VERB" && tenseOf(tree, by) === "past" ? by : -1;
}

const BACKGROUND_MARKS = new Set("after before since when until once following".split(" "));

// Main line: the clauses that carry the story. A bare noun phrase ("following the launches"), a relative clause and
// an "after" clause tell background, whose day is its own or unknown.
function isMainLine(tree: Tree, trigger: number, predicate: number, isSpeech: boolean): boolean {
  if (predicate < 0) return true;
  if (trigger !== predicate && !isSpeech && !isCarried(tree, trigger, predicate)) return false;
  let at = predicate;
  for (let steps = 0; steps < tree.tokens.length && headOf(tree, at) >= 0; steps++) {
    // A finite verb "coordinated" with a noun is a slip of the parser: it tells the story.
    if (isRelation(tree, at, "conj") && isFiniteVerb(tree, at) && !isPredicate(tree, headOf(tree, at))) return true;
    if (isRelation(tree, at, "acl:relcl", "csubj")) return false;
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

function isCharged(tree: Tree, verb: number): boolean {
  const head = headOf(tree, verb);
  if (tree.tokens[verb]!.xpos !== "VBG" || head < 0 || !SPEECH_VERBS.has(tree.tokens[head]!.lemma)) return false;
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

// "has risen, with troops seizing ships": the participle looks back with its clause.
function inPerfect(tree: Tree, predicate: number): boolean {
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

function isContinuing(tree: Tree, predicate: number): boolean {
  if (predicate < 0) return false;
  const { lemma } = tree.tokens[predicate]!;
  const head = headOf(tree, predicate);
  return (
    lemma === "continue" ||
    (head >= 0 && isRelation(tree, predicate, "xcomp") && tree.tokens[head]!.lemma === "continue")
  );
}
