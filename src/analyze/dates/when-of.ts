import {
  childrenOf,
  headOf,
  isPerfect,
  isPredicate,
  isRelation,
  type Tree,
  tenseOf,
  treeOf,
} from "../../language/tree.ts";
import type { Kind, Status } from "../../model/kind.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { When } from "../../model/when.ts";
import { governingDate } from "./governing-date.ts";
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
  /** Words of the dates of the sentence that were not taken. */
  readonly alternatives: readonly string[];
}

/** Done by speaking, so a statement's day is theirs. */
const SPEECH_ACTS = new Set<Kind>(["agree", "support", "request", "accuse", "reject", "threaten"]);
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
  const governing = governingDate(tree, placements, act.trigger, act.others ?? NO_OTHERS);
  const chosen =
    governing !== null
      ? { when: governing.placement.when, rule: `dates/${governing.rule}` }
      : undated(story, act, tree);
  const alternatives = placements.filter((p) => p.when !== governing?.placement.when).map((p) => p.when.text);
  return { ...chosen, alternatives };
}

const UNDATED = { when: null, rule: "dates/undated" } as const;

// The general policy for acts without a date of their own; see each step for its reason.
function undated(story: DatedStory, act: DatedAct, tree: Tree): { readonly when: When | null; readonly rule: string } {
  const { days } = story;
  const reached = days.reached[act.sentence] ?? null;
  // What goes on, or never came about, has no day unless the text gives one.
  if (act.status === "ongoing" || act.status === "denied") return UNDATED;
  const predicate = predicateOf(tree, act.trigger);
  // A plan without a date falls in the window of the trip or meeting it is told with.
  if (act.status === "planned") {
    const plan = days.planned[act.sentence] ?? null;
    return plan === null || isContinuing(tree, predicate) ? UNDATED : taken(plan, "dates/planned-window");
  }
  if (act.status === "proposed" && !SPEECH_ACTS.has(act.kind)) return UNDATED;
  if (!isMainLine(tree, act.trigger, predicate)) return UNDATED;
  const tense = predicate < 0 ? undefined : tenseOf(tree, predicate);
  const isReport = tense === "past" && !(predicate >= 0 && isPerfect(tree, predicate));
  // "Both sides reaffirmed": told of the meeting that the story is about.
  if (isReport) {
    if (reached !== null) return taken(reached, "dates/story-day");
    const told = days.statement ?? days.told ?? story.issue;
    return told === null ? UNDATED : taken(told, "dates/told-day");
  }
  // "has fired more missiles": when, the text leaves open; only the lead's perfect is news of the day.
  if (tense === "past" && act.sentence > leadOf(story)) return UNDATED;
  // "We call on", "is imposing sanctions": the words are the act, done on the day of the statement.
  const spoken = days.statement ?? story.issue;
  return spoken === null
    ? UNDATED
    : taken(spoken, days.statement === null ? "dates/day-of-issue" : "dates/statement-day");
}

function taken(when: When, rule: string): { readonly when: When; readonly rule: string } {
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

// Main line: the clauses that carry the story. A bare noun phrase ("following the launches"), a relative clause and
// an "after" clause tell background, whose day is its own or unknown.
function isMainLine(tree: Tree, trigger: number, predicate: number): boolean {
  if (predicate < 0) return true;
  if (trigger !== predicate && !isRelation(tree, trigger, "obj", "nsubj", "nsubj:pass", "root", "conj", "xcomp"))
    return false;
  let at = predicate;
  for (let steps = 0; steps < tree.tokens.length && headOf(tree, at) >= 0; steps++) {
    if (isRelation(tree, at, "acl:relcl", "acl", "csubj")) return false;
    if (isRelation(tree, at, "advcl") && childrenOf(tree, at, "mark").some((m) => tree.tokens[m]!.xpos !== "TO"))
      return false;
    at = headOf(tree, at);
  }
  return true;
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

// The first full sentence: headlines, datelines and date lines have no subject and verb.
function leadOf(story: DatedStory): number {
  return story.sentences.findIndex((s) => {
    const tree = treeOf(s);
    return tree.root >= 0 && tree.tokens.some((t) => t.form === ".") && isPredicate(tree, tree.root);
  });
}
